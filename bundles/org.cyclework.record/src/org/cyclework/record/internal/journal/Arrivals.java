package org.cyclework.record.internal.journal;

import java.util.List;

/** Hears of entries that a merge put behind the end of a stream. */
@FunctionalInterface
public interface Arrivals {

    /** Hears nothing. */
    Arrivals NOBODY = entries -> {};

    /**
     * Entries of a stream that came and are on the disk. Of a stream that was sorted anew, or of which very much came, nothing
     * is told.
     *
     * @param entries in order, the first one following what was there
     */
    void came(List<Entry> entries);
}
