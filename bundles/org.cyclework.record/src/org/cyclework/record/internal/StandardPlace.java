package org.cyclework.record.internal;

import java.nio.file.Path;
import org.cyclework.record.RecordLocation;

/** Where the user's record lies. */
public final class StandardPlace {

    /** Name of the system property through which the start of the program says where the user's data lies. */
    public static final String PROPERTY = "cyclework.home";

    /** Name of the system property through which it says where this machine keeps what is its own. */
    public static final String STATE = "cyclework.state";

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
        return new RecordLocation(said(PROPERTY).resolve("record"), said(STATE));
    }

    private static Path said(String property) {
        String folder = System.getProperty(property, "");
        if (folder.isBlank()) {
            throw new IllegalStateException("the system property " + property + " does not say where a folder lies");
        }
        return Path.of(folder);
    }
}
