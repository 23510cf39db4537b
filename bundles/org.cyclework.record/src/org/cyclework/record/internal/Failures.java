package org.cyclework.record.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.RecordUnavailable.Kind;
import org.cyclework.record.internal.journal.JournalUnavailable;
import org.h2.api.ErrorCode;

/** Puts into words why the record cannot be used. */
final class Failures {

    private static final String KEPT = "Everything that was saved before is kept; what was being saved just now is not.";
    private static final String NOTHING = "Nothing was changed.";

    private Failures() {
    }

    /** @return the failure of taking over the record of the first release; its file was only read */
    static RecordUnavailable oldRecord(Path folder, SQLException cause) {
        String what = cause.getMessage() == null ? cause.toString() : cause.getMessage().lines().findFirst().orElse("");
        if (cause.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return new RecordUnavailable(Kind.LOCKED, "The learner record is in use by another running Cyclework.", NOTHING,
                    "Close the older version of Cyclework, then try again. The record is in " + folder + ".", cause);
        }
        boolean damaged = cause.getErrorCode() == ErrorCode.FILE_CORRUPTED_1;
        return new RecordUnavailable(damaged ? Kind.CORRUPTED : Kind.NOT_READABLE,
                (damaged ? "The record of the older version is damaged: " : "The record of the older version cannot be read: ")
                        + what + ".", NOTHING, "Make a copy of the folder " + folder + ", then put back a backup of its file "
                                + "record.mv.db, or move that file away to begin a new record.", cause);
    }

    /** @return the failure of writing what was taken over */
    static RecordUnavailable writing(Path folder, IOException cause) {
        return new RecordUnavailable(Kind.NOT_WRITABLE, "The learner record cannot be written: " + cause.getMessage() + ".",
                NOTHING, "Check that there is room, and that you may write into the folder " + folder + ", then try again.", cause);
    }

    /** @return that what is stored is encrypted and its key not here yet */
    static RecordUnavailable locked() {
        return new RecordUnavailable(Kind.ENCRYPTED, "What is stored here is encrypted, and nobody has unlocked it since the program started.", NOTHING,
                "Whoever signs in with a passphrase unlocks it; on the command line that is --as NAME.", null);
    }

    /** @return that the file of the keys cannot be used, which says nothing about the record */
    static RecordUnavailable keys(Path folder, IOException cause) {
        return new RecordUnavailable(Kind.KEYS_MISSING, "The learner record is encrypted, and its key cannot be found: " + cause.getMessage() + ".",
                NOTHING + " Nothing is written either, since it would be plain.", "It may be lost, or somebody changed the files. Put back the file \"keys\" of "
                        + "a backup into " + folder + ", or type \"cyclework record unlock\" (in the window, the sign-in asks for it) and the code that was "
                        + "printed when the record was encrypted.", cause);
    }

    /** @return the failure of keeping or reading a draft */
    static RecordUnavailable draft(Path file, IOException cause) {
        return new RecordUnavailable(Kind.NOT_WRITABLE, "What was begun to be written cannot be kept: " + cause.getMessage() + ".",
                "The learner record itself is kept; what is on the screen is there until it is closed.",
                "Check that there is room, and that you may write into the folder " + file.getParent() + ".", cause);
    }

    /** @return the failure of writing a backup */
    static RecordUnavailable backup(Path target, IOException cause) {
        return new RecordUnavailable(Kind.NOT_WRITABLE, "The backup " + target + " was not written: " + cause.getMessage() + ".",
                "The learner record itself is kept.", "Check that there is room, and that you may write there, then try again.",
                cause);
    }

    /** @return the failure of writing a packet */
    static RecordUnavailable packet(Path target, IOException cause) {
        return new RecordUnavailable(Kind.NOT_WRITABLE, "The packet " + target + " was not written: " + cause.getMessage() + ".",
                "The learner record itself is kept.", "Check that there is room, and that you may write there, then try again.",
                cause);
    }

    /** @return the failure of unpacking a packet beside the record, or of reading it there */
    static RecordUnavailable unpacking(Path place, IOException cause) {
        return new RecordUnavailable(Kind.NOT_WRITABLE, "The packet could not be unpacked: " + cause.getMessage() + ".",
                "The learner record itself is kept, and what came before stays; the packet can be taken again.",
                "Check that there is room for " + place + ", then try again.", cause);
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
