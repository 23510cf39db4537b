package org.cyclework.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where somebody wants a file to be written. */
final class Target {

    private Target() {
    }

    /** @throws Unavailable where a folder is in its place, as the root always is */
    static Path of(String typed) {
        Path file = Path.of(typed).toAbsolutePath().normalize();
        if (file.getFileName() == null || Files.isDirectory(file)) {
            throw new Unavailable(Quoted.of(typed) + " is a folder; the name of a file is needed. Nothing was written.");
        }
        return file;
    }
}
