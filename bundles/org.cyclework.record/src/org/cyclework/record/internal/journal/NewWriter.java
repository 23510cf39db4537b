package org.cyclework.record.internal.journal;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A writer that began.
 *
 * @param writer its id
 * @param before the writer that it follows, where that is known
 * @param why the one before did not go on
 */
public record NewWriter(UUID writer, Optional<UUID> before, Why why) {

    /** Why a new writer begins. */
    public enum Why {

        /** The home is new. */
        FIRST_START,

        /** The home's key could not be used and is another one now. */
        NEW_KEY,

        /** This machine has not seen the home, or has forgotten it. */
        NO_WITNESS,

        /** The home's nonce is not there, as in a backup that was put back. */
        NO_NONCE,

        /** The home's nonce is another one, as in a copy. */
        OTHER_NONCE,

        /** The machine is another one. */
        OTHER_MACHINE,

        /** The program did not end in an orderly way. */
        NOT_CLOSED,

        /** Entries that were there once are not there now. */
        LOST_LINES,

        /** Writing or forcing failed. */
        FAILED_WRITE,

        /** A stream of the writer was found damaged. */
        DAMAGE,

        /** Somebody else used the same numbers. */
        BRANCHED,

        /** A stream of the writer was erased. */
        ERASED
    }

    /** Creates the fact. */
    public NewWriter {
        Objects.requireNonNull(writer);
        Objects.requireNonNull(before);
        Objects.requireNonNull(why);
    }
}
