package org.cyclework.record.internal.journal;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Where a home's journal lies.
 *
 * @param record the folder of the record
 * @param state the machine's own folder, which no backup and no copy of the home takes along
 * @param lock the file that is locked while the journal is open; on a network share it lies in the state folder
 */
public record JournalPlaces(Path record, Path state, Path lock) {

    /** Creates the places; the paths become absolute. */
    public JournalPlaces {
        record = absolute(record);
        state = absolute(state);
        lock = absolute(lock);
    }

    /**
     * The places of a record on a disk of this machine.
     *
     * @param record the folder of the record
     * @param state the machine's own folder
     */
    public JournalPlaces(Path record, Path state) {
        this(record, state, record.resolve("journal.lock"));
    }

    /**
     * The journal's own folder.
     *
     * @return {@code journal} in the record's folder
     */
    public Path journal() {
        return record.resolve("journal");
    }

    private static Path absolute(Path path) {
        return Objects.requireNonNull(path).toAbsolutePath().normalize();
    }
}
