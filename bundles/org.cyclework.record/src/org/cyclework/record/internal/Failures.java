package org.cyclework.record.internal;

import java.nio.file.Path;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.RecordUnavailable.Kind;
import org.cyclework.record.internal.journal.JournalUnavailable;

/** Puts into words why the record cannot be used. */
final class Failures {

    private static final String KEPT = "Everything that was saved before is kept; what was being saved just now is not.";
    private static final String NOTHING = "Nothing was changed.";

    private Failures() {
    }

    static RecordUnavailable of(JournalUnavailable failure) {
        Path file = failure.reason().file();
        return switch (failure.reason()) {
            case JournalUnavailable.Locked locked -> new RecordUnavailable(Kind.LOCKED,
                    "The learner record is in use by another running Cyclework.", NOTHING,
                    "Close the other window or wait for the other command, then try again. The record is in "
                            + file.getParent() + ".", failure);
            case JournalUnavailable.DiskFull full -> new RecordUnavailable(Kind.DISK_FULL,
                    "There is no room left on the disk for the learner record.", KEPT,
                    "Free some space on the disk that holds " + file.getParent() + ", then try again.", failure);
            case JournalUnavailable.NotWritable refused -> new RecordUnavailable(Kind.NOT_WRITABLE,
                    "The learner record cannot be written: " + refused.what() + ".", KEPT,
                    "Check that the folder " + file.getParent() + " exists and that you may write into it, then try again.",
                    failure);
            case JournalUnavailable.NewerVersion newer -> new RecordUnavailable(Kind.NEWER_VERSION,
                    "The learner record was written by a newer version of Cyclework (format " + newer.format() + ").", NOTHING,
                    "Start the newer version, or put back a backup that this version wrote. The file is " + file + ".", failure);
            case JournalUnavailable.Unreadable unreadable -> new RecordUnavailable(Kind.NOT_READABLE,
                    "The learner record cannot be read: " + unreadable.what() + ".", NOTHING,
                    "Check the disk and your rights to the folder " + file.getParent() + ", then try again.", failure);
        };
    }
}
