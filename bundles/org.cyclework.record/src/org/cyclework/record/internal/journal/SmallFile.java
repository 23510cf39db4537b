package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Reads small files whole, and writes them so that there is always the old one or the new one. */
final class SmallFile {

    private SmallFile() {
    }

    /** @return what the file holds; empty where there is none */
    static Optional<byte[]> read(FileLayer files, Path file) throws IOException {
        try (FileLayer.Source source = files.read(file)) {
            byte[] bytes = new byte[Math.toIntExact(source.length())];
            int filled = 0;
            while (filled < bytes.length) {
                int read = source.read(filled, bytes, filled, bytes.length - filled);
                if (read < 0) {
                    return Optional.of(Arrays.copyOf(bytes, filled));
                }
                filled += read;
            }
            return Optional.of(bytes);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    static void write(FileLayer files, Path file, Bytes content) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + Layout.UNFINISHED);
        files.delete(unfinished);
        try (FileLayer.Appender appender = files.append(unfinished)) {
            appender.write(content.array(), 0, content.length());
            appender.force();
        }
        files.rename(unfinished, file);
        files.forceDirectory(file.getParent());
    }
}
