package org.cyclework.record.internal.journal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a person should know about the journal since it was opened.
 *
 * @param cut tails of writes that had not got to their end; nothing that was acknowledged is in them
 * @param setAside streams that were damaged, from some entry on
 * @param lost entries that were there once and are not now
 * @param newWriter the writer that began last, where one began
 * @param newer files that a newer version of the program wrote; they are left as they are
 * @param strange folders that lay where files of the journal are written, under the names that they were given
 */
public record OpeningReport(List<Kept> cut, List<Kept> setAside, List<Lost> lost, Optional<NewWriter> newWriter,
        List<Path> newer, List<Path> strange) {

    /** Creates the report. */
    public OpeningReport {
        cut = List.copyOf(cut);
        setAside = List.copyOf(setAside);
        lost = List.copyOf(lost);
        newer = List.copyOf(newer);
        strange = List.copyOf(strange);
    }
}
