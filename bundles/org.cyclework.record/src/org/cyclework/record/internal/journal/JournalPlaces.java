package org.cyclework.record.internal.journal;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Where a home's journal lies, and the key that its lines lie under.
 *
 * @param record the folder of the record
 * @param state the machine's own folder, which no backup and no copy of the home takes along
 * @param lock the file that is locked while the journal is open; on a network share it lies in the state folder
 * @param keyring holds the key, where lines are encrypted
 */
public record JournalPlaces(Path record, Path state, Path lock, Keyring keyring) {

    /** Creates the places; the paths become absolute. */
    public JournalPlaces {
        record = absolute(record);
        state = absolute(state);
        lock = absolute(lock);
        Objects.requireNonNull(keyring);
    }

    /**
     * The places of a record whose lines are as they are.
     *
     * @param record the folder of the record
     * @param state the machine's own folder
     * @param lock the file that is locked
     */
    public JournalPlaces(Path record, Path state, Path lock) {
        this(record, state, lock, new Keyring());
    }

    /**
     * The places of a record on a disk of this machine.
     *
     * @param record the folder of the record
     * @param state the machine's own folder
     */
    public JournalPlaces(Path record, Path state) {
        this(record, state, new Keyring());
    }

    /**
     * The places of a record on a disk of this machine, whose lines may be encrypted.
     *
     * @param record the folder of the record
     * @param state the machine's own folder
     * @param keyring holds the key
     */
    public JournalPlaces(Path record, Path state, Keyring keyring) {
        this(record, state, record.resolve("journal.lock"), keyring);
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
