package org.cyclework.course;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder that holds a user's data: the system property {@code cyclework.home}, which the start script sets, or else the
 * environment variable {@code CYCLEWORK_HOME}, or else {@code .cyclework} in the home folder. Where the program is started
 * without the script, {@link #settle} comes to the same answer and hands it to every other part through the property. In the
 * same way it hands on the machine's own folder, as {@code cyclework.state}; no other part decides on a folder.
 */
public final class DataFolder {

    /** Name of the system property that wins over everything else. */
    public static final String PROPERTY = "cyclework.home";

    /** Name of the environment variable. */
    public static final String VARIABLE = "CYCLEWORK_HOME";

    /** Name of the folder in it that holds the packs which a person adds. */
    public static final String PACKS = "packs";

    /** What to tell a person where there is no such folder. */
    public static final String NOWHERE = "There is no folder for your data: neither CYCLEWORK_HOME nor HOME names one that can be used. "
            + "Nothing was started; set CYCLEWORK_HOME to a folder of your own.";

    private DataFolder() {
    }

    /**
     * @return the folder, absolute; it need not exist yet
     * @throws IllegalStateException where nothing names one
     */
    public static Path path() {
        return find(System.getProperty(PROPERTY, ""), System.getenv()).orElseThrow(() -> new IllegalStateException(NOWHERE));
    }

    /**
     * Decides once where the data lies, and where the machine keeps what is its own; the first thing that a program does.
     *
     * @return whether there is a folder; where there is none, {@link #NOWHERE} is to be told
     */
    public static boolean settle() {
        Optional<Path> found = find(System.getProperty(PROPERTY, ""), System.getenv());
        found.ifPresent(path -> {
            System.setProperty(PROPERTY, path.toString());
            System.setProperty(MachineFolder.PROPERTY, MachineFolder.find(System.getProperty(MachineFolder.PROPERTY, ""), System.getenv(),
                    home(System.getenv()), System.getProperty("os.name", "")).toAbsolutePath().normalize().toString());
        });
        return found.isPresent();
    }

    static Optional<Path> find(String property, Map<String, String> environment) {
        try {
            Optional<String> named = Stream.of(property, environment.get(VARIABLE)).filter(Objects::nonNull).filter(text -> !text.isBlank()).findFirst();
            return named.map(Path::of).or(() -> home(environment).map(home -> home.resolve(".cyclework")))
                    .map(path -> path.toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return Optional.empty(); // a name that this system cannot hold names nothing
        }
    }

    /** The second variable is that of Windows. A home folder that is relative would move with the shell, so it is none. */
    private static Optional<Path> home(Map<String, String> environment) {
        return Stream.of("HOME", "USERPROFILE").map(environment::get).filter(Objects::nonNull).filter(text -> !text.isBlank())
                .map(Path::of).filter(Path::isAbsolute).findFirst();
    }
}
