package org.cyclework.record.internal.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/** Goes through a stream's files line by line and checks checksums, numbers and the chain. */
final class StreamWalk implements Closeable {

    private final FileLayer files;
    private final Layout layout;
    private final StreamId stream;
    private final int lastFile;
    private final Hash hash;
    private LineReader lines;
    private int index;
    private FirstLine first;
    private byte[] firstLine;
    private long number;
    private byte[] link;
    private byte[] digest;
    private final Bytes opened = new Bytes();

    /**
     * Before the first line of a file.
     *
     * @param lastFile the stream's last
     */
    StreamWalk(FileLayer files, Layout layout, StreamId stream, int lastFile, Hash hash) {
        this.files = files;
        this.layout = layout;
        this.stream = stream;
        this.lastFile = lastFile;
        this.hash = hash;
    }

    /** Begins with a file; what stands in it is believed to follow the file before. */
    void begin(int file) throws IOException, Damage {
        number = -1;
        open(file);
    }

    /** Begins behind an entry, passing over all before it without looking closer. */
    void beginAfter(long after) throws IOException, Damage {
        int file = after == 0 ? 1 : lastFile;
        begin(file);
        while (number > after && file > 1) {
            begin(--file);
        }
        while (number < after) {
            if (!line()) {
                throw damage(lines.offset(), number + 1, "it ends too early");
            }
            try {
                long found = Frame.number(lines.bytes(), lines.from(), lines.to());
                if (found != number + 1) {
                    throw new MalformedLine("number " + found + " where " + (number + 1) + " belongs");
                }
                if (found == after) {
                    link = Frame.of(lines.bytes(), lines.from(), lines.to(), hash).link();
                }
                number = found;
            } catch (MalformedLine e) {
                throw damage(lines.offset(), number + 1, e.getMessage());
            }
        }
    }

    /** @return the next entry's line, which is good until the next call; null at the end */
    Frame next() throws IOException, Damage {
        if (!line()) {
            return null;
        }
        try {
            Frame frame = layout.keyring().open(stream, Frame.of(lines.bytes(), lines.from(), lines.to(), hash), opened, hash);
            if (frame.number() != number + 1) {
                throw new MalformedLine("number " + frame.number() + " where " + (number + 1) + " belongs");
            }
            digest = frame.digest(hash);
            if (!Arrays.equals(frame.link(), hash.link(link, digest))) {
                throw new MalformedLine("its link does not fit");
            }
            number = frame.number();
            link = frame.link();
            return frame;
        } catch (MalformedLine e) {
            throw damage(lines.offset(), number + 1, e.getMessage());
        }
    }

    /** @return what is wrong with the line that was read last */
    Damage malformed(MalformedLine what) {
        return damage(lines.offset(), number, what.getMessage());
    }

    /** @return that the stream ends before it should */
    Damage tooShort() {
        return damage(lines.offset(), number + 1, "it ends too early");
    }

    /** @return the first line of the file that is being read */
    FirstLine first() {
        return first;
    }

    /** @return its bytes, without the line end */
    byte[] firstLine() {
        return firstLine;
    }

    long number() {
        return number;
    }

    byte[] link() {
        return link;
    }

    /** @return the digest of the entry that was read last */
    byte[] digest() {
        return digest;
    }

    int index() {
        return index;
    }

    /** @return where the next line of the file begins */
    long end() {
        return lines.end();
    }

    /** @return bytes behind the last line end of the last file */
    int left() {
        return lines.left();
    }

    private boolean line() throws IOException, Damage {
        while (!lines.next()) {
            if (index == lastFile) {
                return false;
            }
            if (lines.left() > 0) {
                throw damage(lines.offset(), number + 1, "a line without its end");
            }
            open(index + 1);
        }
        return true;
    }

    private void open(int file) throws IOException, Damage {
        close();
        index = file;
        Path path = layout.file(stream, file);
        try {
            lines = new LineReader(files.read(path), 0);
        } catch (NoSuchFileException e) {
            throw damage(0, Math.max(1, number + 1), "the file is missing");
        }
        if (!lines.next()) {
            throw damage(0, Math.max(1, number + 1), "the file has no first line");
        }
        try {
            firstLine = Arrays.copyOfRange(lines.bytes(), lines.from(), lines.to());
            first = FirstLine.read(lines.bytes(), lines.from(), lines.to(), hash);
            if (first.format() > FirstLine.FORMAT) {
                throw Damage.newer(path, file, first.format());
            }
            if (!stream.equals(first.stream()) || first.header() != (file == 1)) {
                throw new MalformedLine("the first line of another file");
            }
            if (number >= 0 && (first.number() != number || !Arrays.equals(first.link(), link))) {
                throw new MalformedLine("it does not follow the file before");
            }
        } catch (MalformedLine e) {
            throw damage(0, Math.max(1, number + 1), e.getMessage());
        }
        number = first.number();
        link = first.link();
    }

    private Damage damage(long offset, long from, String what) {
        return new Damage(layout.file(stream, index), index, offset, from, what);
    }

    @Override
    public void close() throws IOException {
        if (lines != null) {
            lines.close();
        }
    }
}
