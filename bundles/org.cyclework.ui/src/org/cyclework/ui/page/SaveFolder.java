package org.cyclework.ui.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** In which folder a file dialog begins: where something was saved last, otherwise the person's documents, otherwise their home. */
public final class SaveFolder {

    private static final Logger LOG = LoggerFactory.getLogger(SaveFolder.class);
    private static final String DOCUMENTS = "XDG_DOCUMENTS_DIR=";

    private SaveFolder() {
    }

    /**
     * The folder.
     *
     * @param last where something was saved last; may be gone by now
     * @param home the person's home
     * @return a folder that is there
     */
    public static Path first(Optional<Path> last, Path home) {
        return Stream.concat(last.stream(), Stream.concat(named(home).stream(), Stream.of(home.resolve("Documents")))).filter(Files::isDirectory).findFirst().orElse(home);
    }

    /** What the desktop calls the folder of documents, in whatever language. */
    private static Optional<Path> named(Path home) {
        Path names = home.resolve(".config/user-dirs.dirs");
        if (!Files.isRegularFile(names)) {
            return Optional.empty();
        }
        try {
            return documents(Files.readAllLines(names), home).filter(Predicate.not(home::equals));
        } catch (IOException unreadable) {
            LOG.debug("no names of folders in {}", names, unreadable);
            return Optional.empty();
        }
    }

    /** @return the folder of documents that lines of the desktop's list name; empty where they name none */
    public static Optional<Path> documents(List<String> lines, Path home) {
        return lines.stream().map(String::strip).filter(line -> line.startsWith(DOCUMENTS))
                .map(line -> line.substring(DOCUMENTS.length()).replace("\"", "").replace("$HOME/", "").replace("$HOME", "")).map(home::resolve).findFirst();
    }
}
