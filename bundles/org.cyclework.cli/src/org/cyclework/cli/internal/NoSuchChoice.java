package org.cyclework.cli.internal;

/** What was typed is well said but is none of what there is; the message names what there is, so nobody has to be told how it is said. */
final class NoSuchChoice extends UsageException {

    private static final long serialVersionUID = 1L;

    NoSuchChoice(String message) {
        super(message);
    }
}
