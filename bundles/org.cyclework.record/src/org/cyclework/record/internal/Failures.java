package org.cyclework.record.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.RecordUnavailable.Kind;

/** Finds out why the record cannot be used and puts it into words. */
final class Failures {

    /** H2's error code for a file that somebody else has opened. */
    private static final int ALREADY_OPEN = 90020;

    /** H2's error codes for trouble with files, and for a file that may only be read. */
    private static final Set<Integer> FILE_TROUBLE = Set.of(90028, 90031, 90097);
    private static final String KEPT = "Everything that was saved before is kept; what was being saved just now is not.";

    private Failures() {
    }

    /** @return the failure of reading the file before it is opened; that it is read-only then means that H2 found nothing in it */
    static RecordUnavailable looking(Path file, SQLException cause) {
        if (code(cause) == ALREADY_OPEN) {
            return locked(file, cause);
        }
        return says(cause, List.of("denied", "not permitted")) ? notWritable(file, cause) : unreadable(file, cause);
    }

    /** @return the failure of opening the file, which was not changed by the attempt */
    static RecordUnavailable opening(Path file, Exception cause) {
        if (isFull(cause)) {
            return full(file, cause);
        }
        if (code(cause) == ALREADY_OPEN) {
            return locked(file, cause);
        }
        boolean trouble = cause instanceof IOException || FILE_TROUBLE.contains(code(cause));
        return trouble && !saysCorrupt(cause) ? notWritable(file, cause) : unreadable(file, cause);
    }

    /** @return the failure of reading or writing the opened file */
    static RecordUnavailable using(Path file, Exception cause) {
        if (isFull(cause)) {
            return full(file, cause);
        }
        return saysCorrupt(cause) ? unreadable(file, cause) : notWritable(file, cause);
    }

    private static int code(Exception cause) {
        return cause instanceof SQLException sql ? sql.getErrorCode() : 0;
    }

    private static boolean saysCorrupt(Throwable failure) {
        return says(failure, List.of("corrupt", "reading from file"));
    }

    static RecordUnavailable unreadable(Path file, Throwable cause) {
        return corrupted(file, "It cannot be read: " + firstLine(cause) + ".", cause);
    }

    static RecordUnavailable corrupted(Path file, String how, Throwable cause) {
        return new RecordUnavailable(Kind.CORRUPTED, "The learner record is damaged. " + how,
                "Nothing was changed: the file " + file + " is as it was found.",
                "Make a copy of the folder " + file.getParent() + ", then put back a backup of it, or move it away to begin"
                        + " a new record.", cause);
    }

    static RecordUnavailable locked(Path file, Throwable cause) {
        return new RecordUnavailable(Kind.LOCKED, "The learner record is in use by another running Cyclework.",
                "Nothing was changed.", "Close the other window or wait for the other command, then try again. The record is "
                        + file + ".", cause);
    }

    static RecordUnavailable newer(Path file, int version) {
        return new RecordUnavailable(Kind.NEWER_VERSION, "The learner record was written by a newer version of Cyclework"
                + " (format " + version + ", this version reads up to " + Schema.LATEST + ").", "Nothing was changed.",
                "Start the newer version, or put back a backup that this version wrote. The record is " + file + ".", null);
    }

    static RecordUnavailable notWritable(Path file, Throwable cause) {
        return new RecordUnavailable(Kind.NOT_WRITABLE, "The learner record cannot be written: " + firstLine(cause) + ".",
                KEPT, "Check that the folder " + file.getParent() + " exists and that you may write into it, then try again.",
                cause);
    }

    private static RecordUnavailable full(Path file, Throwable cause) {
        return new RecordUnavailable(Kind.DISK_FULL, "There is no room left on the disk for the learner record.", KEPT,
                "Free some space on the disk that holds " + file.getParent() + ", then try again.", cause);
    }

    private static boolean isFull(Throwable failure) {
        return says(failure, List.of("no space left", "not enough space", "disk full", "quota exceeded"));
    }

    private static boolean says(Throwable failure, List<String> words) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (words.stream().anyMatch(message::contains)) {
                return true;
            }
        }
        return false;
    }

    private static String firstLine(Throwable cause) {
        String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
