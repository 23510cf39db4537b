package org.cyclework.cli.internal;

/** The words after a subcommand make no sense; the message says which and why. */
class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
