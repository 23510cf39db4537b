package org.cyclework.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the folder in which this machine keeps what belongs to no user's data and must not move with it. */
final class MachineFolder {

    /** Name of the system property that says where it is. */
    static final String PROPERTY = "cyclework.state";

    private static final String NAME = "cyclework";

    private MachineFolder() {
    }

    /** @return the usual folder where it can be written; otherwise one that lasts until the next start of the machine */
    static Path find(String property, Map<String, String> environment, Optional<Path> home, String system) {
        if (!property.isBlank()) {
            return Path.of(property);
        }
        return usual(environment, home, system).filter(MachineFolder::isWritable)
                .orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir"), NAME + "-" + System.getProperty("user.name")));
    }

    static Optional<Path> usual(Map<String, String> environment, Optional<Path> home, String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return Optional.ofNullable(environment.get("LOCALAPPDATA")).map(folder -> Path.of(folder, "Cyclework", "State"));
        }
        if (name.startsWith("mac")) {
            return home.map(folder -> folder.resolve(Path.of("Library", "Application Support", "Cyclework", "State")));
        }
        String state = environment.getOrDefault("XDG_STATE_HOME", "");
        return home.map(folder -> (state.startsWith("/") ? Path.of(state) : folder.resolve(Path.of(".local", "state"))).resolve(NAME));
    }

    private static boolean isWritable(Path folder) {
        try {
            return Files.isWritable(Files.createDirectories(folder));
        } catch (IOException e) {
            return false;
        }
    }
}
