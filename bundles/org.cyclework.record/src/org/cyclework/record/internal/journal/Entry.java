package org.cyclework.record.internal.journal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One numbered line of a stream.
 *
 * @param stream which
 * @param number 1, 2, 3 …
 * @param link the chain up to here, 64 lower-case hexadecimal digits
 * @param digest of the entry's plain text, 64 lower-case hexadecimal digits; kept where the text is gone
 * @param kind what the line is
 * @param events what it holds, in order; none in a seal, a blanked or an unknown entry
 * @param blankedBy the event that blanked it
 */
public record Entry(StreamId stream, long number, String link, String digest, Kind kind, List<JournalEvent> events,
        Optional<UUID> blankedBy) {

    /** What a line is. */
    public enum Kind {

        /** Events that belong together. */
        EVENTS,

        /** The home's signature over all before it. */
        SEAL,

        /** An entry whose text was erased. */
        BLANKED,

        /** Something that a later version writes; it is kept and passed on. */
        UNKNOWN
    }

    /**
     * How far the stream goes with this entry.
     *
     * @return the head
     */
    public Head head() {
        return new Head(number, link);
    }
}
