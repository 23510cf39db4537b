package org.cyclework.supervision;

import org.cyclework.supervision.internal.texts.Words;

/** Thrown where something cannot be done as it was asked for; the message is a sentence for whoever asked. */
public final class SupervisionRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message a sentence */
    public SupervisionRefused(String message) {
        super(message);
    }

    /**
     * @param key of the sentence
     * @param arguments what stands in it
     * @return the refusal
     */
    static SupervisionRefused of(String key, Object... arguments) {
        return new SupervisionRefused(Words.of(key, arguments));
    }
}
