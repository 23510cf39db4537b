package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Thrown where the journal cannot be read or written; nothing that was acknowledged is lost by it. */
public final class JournalUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final List<String> FULL = List.of("no space left", "not enough space", "disk full", "quota exceeded");

    private final transient Reason reason;

    /** Why the journal cannot be used. */
    public sealed interface Reason {

        /**
         * Where.
         *
         * @return the file or folder
         */
        Path file();
    }

    /**
     * Another running program has the home.
     *
     * @param file that is locked
     */
    public record Locked(Path file) implements Reason {
    }

    /**
     * Writing failed, or is not allowed.
     *
     * @param file that cannot be written
     * @param what the operating system said
     */
    public record NotWritable(Path file, String what) implements Reason {
    }

    /**
     * There is no room left.
     *
     * @param file that has no room
     */
    public record DiskFull(Path file) implements Reason {
    }

    /**
     * A newer version of the program wrote it.
     *
     * @param file that is newer
     * @param format its version of the format
     */
    public record NewerVersion(Path file, int format) implements Reason {
    }

    /**
     * Reading failed, which says nothing about what the file holds.
     *
     * @param file that cannot be read
     * @param what the operating system said
     */
    public record Unreadable(Path file, String what) implements Reason {
    }

    /**
     * Creates the failure.
     *
     * @param reason why
     * @param cause what was underneath, or null where there is nothing more to know
     */
    public JournalUnavailable(Reason reason, Throwable cause) {
        super(reason.toString(), cause);
        this.reason = Objects.requireNonNull(reason);
    }

    /**
     * Why.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    static JournalUnavailable writing(Path file, IOException cause) {
        return new JournalUnavailable(isFull(cause) ? new DiskFull(file) : new NotWritable(file, says(cause)), cause);
    }

    /** @return the failure of opening, which reads and writes; only what says so is a failure of writing */
    static JournalUnavailable opening(Path file, IOException cause) {
        boolean access = cause instanceof AccessDeniedException
                || says(cause).toLowerCase(Locale.ROOT).contains("read-only");
        return access || isFull(cause) ? writing(file, cause) : reading(file, cause);
    }

    static JournalUnavailable reading(Path file, IOException cause) {
        return new JournalUnavailable(new Unreadable(file, says(cause)), cause);
    }

    private static boolean isFull(IOException cause) {
        String message = says(cause).toLowerCase(Locale.ROOT);
        return FULL.stream().anyMatch(message::contains);
    }

    private static String says(IOException cause) {
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}
