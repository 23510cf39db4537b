package org.cyclework.record.internal.journal;

import java.util.Objects;

/**
 * Entries that claim numbers of a stream which others have there, as a copy of a machine writes them. Which of two is the
 * stream and which is the branch follows from their links, so it is the same everywhere.
 *
 * @param stream whose
 * @param from the number of its first entry; 0 where the streams differ from their header on
 * @param link of that entry, which names the branch
 * @param head its last entry
 */
public record Branch(StreamId stream, long from, String link, Head head) {

    /** Creates the branch. */
    public Branch {
        Objects.requireNonNull(stream);
        Objects.requireNonNull(link);
        Objects.requireNonNull(head);
    }
}
