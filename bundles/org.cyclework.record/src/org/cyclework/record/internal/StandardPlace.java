package org.cyclework.record.internal;

import java.nio.file.Path;
import org.cyclework.record.RecordLocation;

/** Where the user's record lies. */
public final class StandardPlace {

    /** Name of the system property through which the start of the program says where the user's data lies. */
    public static final String PROPERTY = "cyclework.home";

    private StandardPlace() {
    }

    /**
     * The folder {@code record} in the user's data folder, which the start of the program has decided on. Nothing is guessed
     * here, lest two parts of one program keep their data in two folders.
     *
     * @return that place
     * @throws IllegalStateException where the start has not said
     */
    public static RecordLocation location() {
        String home = System.getProperty(PROPERTY, "");
        if (home.isBlank()) {
            throw new IllegalStateException("the system property " + PROPERTY + " does not say where the data lies");
        }
        return new RecordLocation(Path.of(home).resolve("record"), MachineState.folder());
    }
}
