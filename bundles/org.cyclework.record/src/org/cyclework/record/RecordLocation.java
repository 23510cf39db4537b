package org.cyclework.record;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Where the record lives.
 *
 * @param folder the folder of the record's files; made where it does not exist
 */
public record RecordLocation(Path folder) {

    /** Creates the location; the folder becomes absolute. */
    public RecordLocation {
        folder = Objects.requireNonNull(folder).toAbsolutePath().normalize();
    }

    /**
     * The folder {@code record} in the user's data folder: the system property {@code cyclework.home}, or else the
     * environment variable {@code CYCLEWORK_HOME}, or else {@code .cyclework} in the home folder.
     *
     * @return that place
     */
    public static RecordLocation standard() {
        String home = System.getProperty("cyclework.home", "");
        if (home.isBlank()) {
            home = System.getenv().getOrDefault("CYCLEWORK_HOME", "");
        }
        Path data = home.isBlank() ? Path.of(System.getProperty("user.home"), ".cyclework") : Path.of(home);
        return new RecordLocation(data.resolve("record"));
    }
}
