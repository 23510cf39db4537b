package org.cyclework.record.internal;

import org.cyclework.record.internal.journal.FaultyFiles;
import org.cyclework.record.internal.journal.RealFiles;

/** Real files that nobody makes sure of, for tests of something else with many entries. */
class UnforcedFiles extends FaultyFiles {

    UnforcedFiles() {
        super(new RealFiles());
    }

    @Override
    protected void force(Appender appender) {
        // the disk takes its time
    }
}
