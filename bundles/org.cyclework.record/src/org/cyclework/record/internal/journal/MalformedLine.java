package org.cyclework.record.internal.journal;

/** Says what is wrong with a line; it never stands for anything but the line's own bytes. */
final class MalformedLine extends Exception {

    private static final long serialVersionUID = 1L;

    MalformedLine(String what) {
        super(what, null, false, false);
    }
}
