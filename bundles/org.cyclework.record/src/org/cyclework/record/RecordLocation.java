package org.cyclework.record;

import java.nio.file.Path;
import java.util.Objects;
import org.cyclework.record.internal.MachineState;

/**
 * Where the record lives.
 *
 * @param folder the folder of the record's files; made where it does not exist
 * @param state the machine's own folder, which neither backups nor copies of the data take along; it tells a home that goes
 *        on from one that was copied or put back
 */
public record RecordLocation(Path folder, Path state) {

    /** Name of the system property through which the start of the program says where the user's data lies. */
    public static final String PROPERTY = "cyclework.home";

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

    /**
     * The folder {@code record} in the user's data folder, which the start of the program has decided on. Nothing is guessed
     * here, lest two parts of one program keep their data in two folders.
     *
     * @return that place
     * @throws IllegalStateException where the start has not said
     */
    public static RecordLocation standard() {
        String home = System.getProperty(PROPERTY, "");
        if (home.isBlank()) {
            throw new IllegalStateException("the system property " + PROPERTY + " does not say where the data lies");
        }
        return new RecordLocation(Path.of(home).resolve("record"), MachineState.folder());
    }
}
