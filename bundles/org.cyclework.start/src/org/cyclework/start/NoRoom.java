package org.cyclework.start;

/** There is no folder that the platform could work in; the message says what to do. */
final class NoRoom extends Exception {

    private static final long serialVersionUID = 1L;

    NoRoom(String message, Throwable cause) {
        super(message, cause);
    }
}
