package org.cyclework.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Folders with everything in them. */
final class Trees {

    private Trees() {
    }

    /** @return a line for each file whose name is wanted: its checksum, its length and its place, in order of the places */
    static String describe(Path folder, Predicate<String> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> wanted.test(file.getFileName().toString())).sorted()
                    .map(file -> line(folder, file)).collect(Collectors.joining("\n", "", "\n"));
        }
    }

    private static String line(Path folder, Path file) {
        try {
            return checksum(file) + " " + folder.relativize(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return checksum and length of a file */
    static String checksum(Path file) throws IOException {
        CRC32 checksum = new CRC32();
        long length = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                checksum.update(buffer, 0, n);
                length += n;
            }
        }
        return Long.toHexString(checksum.getValue()) + " " + length;
    }

    /** Deletes a file, or a folder with all that is in it, as far as that can be done. Links are deleted, not followed. */
    static void delete(Path tree) {
        List<Path> all;
        try (Stream<Path> found = Files.walk(tree)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException | UncheckedIOException e) {
            return; // it is gone already, or is left for a later start
        }
        for (Path each : all) {
            try {
                Files.deleteIfExists(each);
            } catch (IOException e) {
                return; // left for a later start
            }
        }
    }
}
