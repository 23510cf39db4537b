package org.cyclework.roleplay.simulate;

/** A request that cannot be simulated; the message says which field is wrong and why. */
final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadRequest(String message) {
        super(message);
    }
}
