package org.cyclework.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The bundles of a start without a window: all but those that only a window needs, which need not be opened then. */
final class TerminalBundles {

    private static final String ALL = "org.eclipse.equinox.simpleconfigurator/bundles.info";
    private static final String LIST = "terminal.info";
    private static final List<String> WINDOW = List.of("org.cyclework.ui", "org.eclipse.ui", "org.eclipse.e4", "org.eclipse.swt", "org.eclipse.jface",
            "org.eclipse.help", "org.eclipse.urischeme", "org.eclipse.core.commands", "org.eclipse.core.databinding", "org.apache.batik",
            "org.eclipse.core.filesystem", "com.sun.jna");

    private TerminalBundles() {
    }

    /** @return the file that lists them, in the platform's folder, where it is made if it is missing; empty where there is no room for it */
    static Optional<Path> listed(Path shared, Path folder) {
        Path list = folder.resolve(LIST);
        if (Files.exists(list)) {
            return Optional.of(list);
        }
        try (Stream<String> lines = Files.lines(shared.resolve(ALL))) {
            return Optional.of(Files.write(list, (Iterable<String>) lines.filter(TerminalBundles::needed)::iterator));
        } catch (IOException | UncheckedIOException e) {
            Trees.delete(list); // a list that is not whole is worse than none
            return Optional.empty();
        }
    }

    private static boolean needed(String line) {
        String name = line.split(",", 2)[0];
        return WINDOW.stream().noneMatch(prefix -> name.equals(prefix) || name.startsWith(prefix + "."));
    }
}
