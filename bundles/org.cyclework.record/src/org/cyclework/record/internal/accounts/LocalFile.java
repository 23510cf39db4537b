package org.cyclework.record.internal.accounts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.cyclework.record.internal.journal.FileLayer;
import org.cyclework.record.internal.journal.RealFiles;

/** Reads and writes small files of this machine, for their owner's eyes only, so that there is always the old one or the new one. */
public final class LocalFile {

    private LocalFile() {
    }

    /** @return what the file holds, whether or not the thread is interrupted; empty where there is none */
    static Optional<byte[]> read(Path file) throws IOException {
        try (FileLayer.Source source = new RealFiles().read(file)) {
            byte[] bytes = new byte[Math.toIntExact(source.length())];
            int filled = 0;
            for (int read = 0; read >= 0 && filled < bytes.length; filled += Math.max(0, read)) {
                read = source.read(filled, bytes, filled, bytes.length - filled);
            }
            return Optional.of(Arrays.copyOf(bytes, filled));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Writes the file anew. */
    public static void write(Path file, String text) throws IOException {
        RealFiles files = new RealFiles();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
        files.delete(unfinished);
        try (FileLayer.Appender appender = files.append(unfinished)) {
            appender.write(bytes, 0, bytes.length);
            appender.force();
        }
        files.rename(unfinished, file);
        files.forceDirectory(file.getParent());
    }
}
