package org.cyclework.record.internal.journal;

/**
 * Entries that were there once and are not now: lost lines, or an old copy.
 *
 * @param stream whose
 * @param here the last entry that is here
 * @param known how far the stream went
 * @param replaced whether the entry of that number is here, but another one
 */
public record Lost(StreamId stream, long here, Head known, boolean replaced) {

    /**
     * How many entries are missing.
     *
     * @return at least 1; where entries were replaced it is not known, and 0
     */
    public long missing() {
        return replaced ? 0 : known.number() - here;
    }
}
