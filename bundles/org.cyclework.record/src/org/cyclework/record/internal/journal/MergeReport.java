package org.cyclework.record.internal.journal;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What a merge brought.
 *
 * @param taken for each stream that grew, the number of the first entry that is new
 * @param entries how many are new in all, those in branches included
 * @param seals how many of these are nothing but seals
 * @param replaced streams in which entries gave way to others; what was made from them is to be made anew
 * @param branches that are new or longer here
 * @param refused what was not taken
 * @param whole false where it was broken off
 */
public record MergeReport(SortedMap<StreamId, Long> taken, long entries, long seals, SortedSet<StreamId> replaced, List<Branch> branches,
        List<Refused> refused, boolean whole) {

    /**
     * Lines that were not taken.
     *
     * @param stream whose
     * @param from the first of them
     * @param what is wrong with it
     */
    public record Refused(StreamId stream, long from, String what) {
    }
}
