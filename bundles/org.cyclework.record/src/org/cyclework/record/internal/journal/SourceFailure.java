package org.cyclework.record.internal.journal;

import java.io.IOException;

/** Says that it was the other side that could not be read. */
class SourceFailure extends IOException {

    private static final long serialVersionUID = 1L;

    SourceFailure(IOException cause) {
        super(cause.getMessage(), cause);
    }

    private SourceFailure(String what) {
        super(what);
    }

    /** Says that a stream of the other side is damaged; its other streams may be whole. */
    static final class Damaged extends SourceFailure {

        private static final long serialVersionUID = 1L;

        Damaged(Damage damage) {
            super(damage.file() + ": " + damage.getMessage());
        }
    }
}
