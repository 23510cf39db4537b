package org.cyclework.ui.tests.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Keeps what the monitor of the UI thread reported, test by test, in a file of the build folder. */
final class Responsiveness {

    private static final Path FOLDER = Path.of(System.getProperty("cyclework.screenshots", "target/screenshots"));

    private Responsiveness() {
    }

    static void note(String test, List<String> freezes) {
        try {
            Files.createDirectories(FOLDER);
            for (String freeze : freezes) {
                Files.writeString(FOLDER.resolve("responsiveness.txt"), test + ": " + freeze + "\n", StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
