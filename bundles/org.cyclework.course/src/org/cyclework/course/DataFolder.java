package org.cyclework.course;

import java.nio.file.Path;

/**
 * The folder that holds a user's data: the system property {@code cyclework.home}, or else the environment variable
 * {@code CYCLEWORK_HOME}, or else {@code .cyclework} in the home folder.
 */
public final class DataFolder {

    /** Name of the system property that wins over everything else. */
    public static final String PROPERTY = "cyclework.home";

    /** Name of the environment variable. */
    public static final String VARIABLE = "CYCLEWORK_HOME";

    private DataFolder() {
    }

    /** @return the folder, absolute; it need not exist yet */
    public static Path path() {
        String property = System.getProperty(PROPERTY, "");
        String variable = System.getenv().getOrDefault(VARIABLE, "");
        Path path;
        if (!property.isBlank()) {
            path = Path.of(property);
        } else if (!variable.isBlank()) {
            path = Path.of(variable);
        } else {
            path = Path.of(System.getProperty("user.home"), ".cyclework");
        }
        return path.toAbsolutePath().normalize();
    }
}
