package org.cyclework.record;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Where the record lives.
 *
 * @param folder the folder of the record's files; made where it does not exist
 */
public record RecordLocation(Path folder) {

    /** Name of the system property through which the start of the program says where the user's data lies. */
    public static final String PROPERTY = "cyclework.home";

    /** Creates the location; the folder becomes absolute. */
    public RecordLocation {
        folder = Objects.requireNonNull(folder).toAbsolutePath().normalize();
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
        return new RecordLocation(Path.of(home).resolve("record"));
    }
}
