package org.cyclework.record.internal.journal;

import java.nio.file.Path;
import java.util.List;

/**
 * What a look at every line found.
 *
 * @param streams how many, branches included
 * @param entries how many
 * @param seals how many of them are seals that are good
 * @param unsigned how many streams nobody signed
 * @param problems what is wrong
 * @param whole false where it was broken off
 */
public record VerifyReport(int streams, long entries, long seals, int unsigned, List<Problem> problems, boolean whole) {

    /** @return how many entries hold something: seals say only that all before them is their home's */
    public long written() {
        return entries - seals;
    }

    /**
     * Something wrong.
     *
     * @param stream where
     * @param file the file
     * @param from the first entry that cannot be relied on
     * @param what is wrong with it
     */
    public record Problem(StreamId stream, Path file, long from, String what) {
    }
}
