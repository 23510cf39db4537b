package org.cyclework.cli.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** Why a file could not be read or written, in words; what the system says is often nothing but its name. */
final class FileReason {

    private FileReason() {
    }

    static String of(Path file, IOException failure) {
        if (Files.isDirectory(file)) {
            return "it is a folder";
        }
        return switch (failure) {
            case NoSuchFileException missing -> missing.getFile().equals(file.toString()) && !isFolderMissing(file) ? "there is no such file" : "its folder is not there";
            case AccessDeniedException denied -> "that is not allowed here";
            case NotDirectoryException other -> "its folder is a file";
            default -> failure.getMessage();
        };
    }

    private static boolean isFolderMissing(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder != null && !Files.isDirectory(folder);
    }
}
