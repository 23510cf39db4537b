package org.cyclework.record;

/** Thrown where a campus cannot be set up or changed; the message is a sentence for a person. */
public final class CampusRefused extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Creates it.
     *
     * @param message a sentence that says what is wrong and what helps
     * @param cause what was found; may be null
     */
    public CampusRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
