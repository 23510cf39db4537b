package org.cyclework.record.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds the folder in which this machine keeps what belongs to no user's data. */
public final class MachineState {

    /** Name of the system property that names the folder, where the usual one is not wanted. */
    public static final String PROPERTY = "cyclework.state";

    private static final String NAME = "cyclework";

    private MachineState() {
    }

    /** @return the first of the usual folders that can be written; where none can, one that lasts until the next start of the machine */
    public static Path folder() {
        String wanted = System.getProperty(PROPERTY, "");
        if (!wanted.isBlank()) {
            return Path.of(wanted);
        }
        return usual(System.getenv(), System.getProperty("user.home", ""), System.getProperty("os.name", "")).stream()
                .filter(MachineState::isWritable).findFirst()
                .orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir"), NAME + "-" + System.getProperty("user.name")));
    }

    static List<Path> usual(Map<String, String> environment, String home, String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return Stream.of(environment.get("LOCALAPPDATA")).filter(Objects::nonNull).map(Path::of)
                    .map(folder -> folder.resolve("Cyclework").resolve("State")).toList();
        }
        if (home.isBlank()) {
            return List.of();
        }
        if (name.startsWith("mac")) {
            return List.of(Path.of(home, "Library", "Application Support", "Cyclework", "State"));
        }
        String state = environment.getOrDefault("XDG_STATE_HOME", "");
        Path base = state.startsWith("/") ? Path.of(state) : Path.of(home, ".local", "state");
        return List.of(base.resolve(NAME));
    }

    private static boolean isWritable(Path folder) {
        try {
            return Files.isWritable(Files.createDirectories(folder));
        } catch (IOException e) {
            return false;
        }
    }
}
