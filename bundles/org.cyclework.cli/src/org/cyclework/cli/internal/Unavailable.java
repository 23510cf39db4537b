package org.cyclework.cli.internal;

/** It was said rightly and cannot be done, mostly since what was named is not there; the message says what, what was kept and what to do. */
final class Unavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unavailable(String message) {
        super(message);
    }
}
