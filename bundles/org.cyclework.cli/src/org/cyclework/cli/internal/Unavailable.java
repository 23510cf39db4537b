package org.cyclework.cli.internal;

/** Something that a subcommand needs is not there; the message says what, what was kept and what to do. */
final class Unavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unavailable(String message) {
        super(message);
    }
}
