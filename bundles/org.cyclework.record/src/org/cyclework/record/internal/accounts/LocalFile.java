package org.cyclework.record.internal.accounts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.cyclework.record.internal.journal.FileLayer;
import org.cyclework.record.internal.journal.RealFiles;

/** Writes small files of this machine, for their owner's eyes only, so that there is always the old one or the new one. */
final class LocalFile {

    private LocalFile() {
    }

    static void write(Path file, String text) throws IOException {
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
