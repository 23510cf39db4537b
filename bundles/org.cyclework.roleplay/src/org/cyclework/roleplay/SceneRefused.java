package org.cyclework.roleplay;

/** Thrown where a case may not be played from a partner's chair; the message says why and can be shown. */
public final class SceneRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the refusal.
     *
     * @param message why, in a sentence for the trainee
     */
    public SceneRefused(String message) {
        super(message);
    }
}
