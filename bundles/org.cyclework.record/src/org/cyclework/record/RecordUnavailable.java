package org.cyclework.record;

import java.util.Objects;

/**
 * Thrown where the learner record cannot be read or written. Nothing that was acknowledged is lost by it; its parts are
 * sentences for the trainee, and its message is all of them.
 */
public final class RecordUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why the record cannot be used. */
    public enum Kind {

        /** A file of it was looked at and is not as it was written. */
        CORRUPTED,

        /** The folder or a file cannot be read, which says nothing about what it holds. */
        NOT_READABLE,

        /** Another running program has it. */
        LOCKED,

        /** It is encrypted, and nobody has unlocked it since the program started. */
        ENCRYPTED,

        /** It is encrypted, and the file of its keys is missing, damaged or of another record: lost, or changed by somebody. */
        KEYS_MISSING,

        /** There is no room left on the disk. */
        DISK_FULL,

        /** A newer version of the program wrote it. */
        NEWER_VERSION,

        /** The folder or the file cannot be written. */
        NOT_WRITABLE
    }

    private final Kind kind;
    private final String whatHappened;
    private final String whatWasKept;
    private final String whatToDo;

    /**
     * Creates the failure.
     *
     * @param kind why
     * @param whatHappened a sentence
     * @param whatWasKept a sentence
     * @param whatToDo a sentence
     * @param cause what was underneath, or null where there is nothing more to know
     */
    public RecordUnavailable(Kind kind, String whatHappened, String whatWasKept, String whatToDo, Throwable cause) {
        super(whatHappened + " " + whatWasKept + " " + whatToDo, cause);
        this.kind = Objects.requireNonNull(kind);
        this.whatHappened = whatHappened;
        this.whatWasKept = whatWasKept;
        this.whatToDo = whatToDo;
    }

    /** @return why */
    public Kind kind() {
        return kind;
    }

    /** @return what happened, a sentence */
    public String whatHappened() {
        return whatHappened;
    }

    /** @return what was kept, a sentence */
    public String whatWasKept() {
        return whatWasKept;
    }

    /** @return what to do next, a sentence */
    public String whatToDo() {
        return whatToDo;
    }
}
