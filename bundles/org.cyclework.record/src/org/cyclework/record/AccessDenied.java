package org.cyclework.record;

/** Thrown where somebody asks for what the role or the scope does not allow. Nothing was read or changed. */
public final class AccessDenied extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the refusal.
     *
     * @param message a sentence for a person
     */
    public AccessDenied(String message) {
        super(message);
    }
}
