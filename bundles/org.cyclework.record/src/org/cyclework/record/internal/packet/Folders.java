package org.cyclework.record.internal.packet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.cyclework.record.internal.journal.RealFiles;

/** Folders of passing use, which only their owner can read. */
public final class Folders {

    private Folders() {
    }

    /** Makes a folder with nothing in it. */
    static void make(Path folder) throws IOException {
        remove(folder);
        new RealFiles().makeFolder(folder);
    }

    /**
     * Removes the folders in a folder; its files stay.
     *
     * @param folder which; nothing happens where there is none
     * @param inUse the names of those that stay as well
     * @throws IOException where one cannot be removed
     */
    public static void removeWithin(Path folder, Set<String> inUse) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path each : inside.filter(Files::isDirectory).filter(one -> !inUse.contains(one.getFileName().toString())).toList()) {
                remove(each);
            }
        }
    }

    static void remove(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
