package org.cyclework.assessment;

/** Thrown where a quiz cannot be started or found again; the message says why and can be shown. */
public final class QuizUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message why, a sentence
     */
    public QuizUnavailable(String message) {
        super(message);
    }
}
