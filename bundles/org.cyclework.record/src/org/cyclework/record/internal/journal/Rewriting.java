package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.CRC32;

/** Makes a file anew with some of its lines changed; after any break there is the old one or the new one. */
final class Rewriting {

    private Rewriting() {
    }

    /** Says what becomes of a line. */
    @FunctionalInterface
    interface Edit {

        /**
         * Adds what is to stand instead of the line, with its line end.
         *
         * @return false where the line stays as it is; nothing was added then
         */
        boolean line(byte[] bytes, int from, int to, boolean ended, Bytes out);
    }

    /** @return the length of the file afterwards; -1 where nothing had to be changed or there is no such file */
    static long lines(FileLayer files, Path file, Edit edit) throws IOException {
        Bytes out = new Bytes();
        boolean changed = false;
        try (LineReader lines = new LineReader(files.read(file), 0)) {
            while (lines.next()) {
                changed |= line(lines, lines.to(), true, edit, out);
            }
            if (lines.left() > 0) {
                changed |= line(lines, lines.from() + lines.left(), false, edit, out);
            }
        } catch (NoSuchFileException e) {
            return -1;
        }
        if (!changed) {
            return -1;
        }
        SmallFile.write(files, file, out);
        return out.length();
    }

    /** Makes a file anew as it is. */
    static void afresh(FileLayer files, Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + Layout.UNFINISHED);
        files.delete(unfinished);
        copy(files, file, 0, unfinished);
        files.rename(unfinished, file);
        files.forceDirectory(file.getParent());
    }

    /** Copies a file from some place on, and forces the copy. @return the CRC-32 of what was copied */
    static int copy(FileLayer files, Path from, long offset, Path to) throws IOException {
        byte[] buffer = new byte[1 << 16];
        CRC32 sum = new CRC32();
        try (FileLayer.Source source = files.read(from); FileLayer.Appender appender = files.append(to)) {
            long position = offset;
            for (int read = source.read(position, buffer, 0, buffer.length); read > 0;
                    read = source.read(position, buffer, 0, buffer.length)) {
                sum.update(buffer, 0, read);
                appender.write(buffer, 0, read);
                position += read;
            }
            appender.force();
        }
        return (int) sum.getValue();
    }

    private static boolean line(LineReader lines, int to, boolean ended, Edit edit, Bytes out) {
        if (edit.line(lines.bytes(), lines.from(), to, ended, out)) {
            return true;
        }
        out.raw(lines.bytes(), lines.from(), to - lines.from());
        if (ended) {
            out.put('\n');
        }
        return false;
    }
}
