package org.cyclework.record;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Where the record lives.
 *
 * @param folder the folder of the record's files; made where it does not exist
 * @param state the machine's own folder, which neither backups nor copies of the data take along; it tells a home that goes
 *        on from one that was copied or put back
 */
public record RecordLocation(Path folder, Path state) {

    /** Creates the location; the folders become absolute. */
    public RecordLocation {
        folder = Objects.requireNonNull(folder).toAbsolutePath().normalize();
        state = Objects.requireNonNull(state).toAbsolutePath().normalize();
    }

    /**
     * A location whose machine folder lies beside the files, for tools, measurements and tests.
     *
     * @param folder the folder of the record's files
     */
    public RecordLocation(Path folder) {
        this(folder, folder.resolve("machine"));
    }
}
