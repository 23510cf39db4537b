package org.cyclework.record.internal.journal;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;

/** Reads a file line by line into a buffer of its own, which the next line overwrites. */
final class LineReader implements Closeable {

    private static final int FIRST_SIZE = 1 << 17;

    private final FileLayer.Source source;
    private byte[] bytes;
    private long filledTo;
    private int from;
    private int to;
    private int filled;
    private int next;
    private boolean ended;

    LineReader(FileLayer.Source source, long position) {
        this(source, position, FIRST_SIZE);
    }

    /** @param size of its buffer to begin with, which grows with the lines */
    LineReader(FileLayer.Source source, long position, int size) {
        bytes = new byte[size];
        this.source = source;
        this.filledTo = position;
    }

    /** @return whether there is another line; what lies behind the last line end is none */
    boolean next() throws IOException {
        from = next;
        int look = from;
        while (true) {
            while (look < filled && bytes[look] != '\n') {
                look++;
            }
            if (look < filled || look - from > Box.LONGEST) { // what is too long is handed out as it is and found malformed
                to = look;
                next = Math.min(filled, look + 1);
                return true;
            }
            if (ended) {
                return false;
            }
            look -= from;
            fill();
            look += from;
        }
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    /** @return the end of the line, without its line end */
    int to() {
        return to;
    }

    /** @return where the line begins in the file; after the last, where what is left begins */
    long offset() {
        return filledTo - filled + from;
    }

    /** @return where the next line begins in the file */
    long end() {
        return filledTo - filled + next;
    }

    /** @return how many bytes the line has in the file, line end included */
    int length() {
        return next - from;
    }

    /** @return how many bytes are left behind the last line end */
    int left() {
        return filled - from;
    }

    private void fill() throws IOException {
        System.arraycopy(bytes, from, bytes, 0, filled - from);
        filled -= from;
        next -= from;
        from = 0;
        if (filled == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        int read = source.read(filledTo, bytes, filled, bytes.length - filled);
        ended = read < 0;
        if (read > 0) {
            filled += read;
            filledTo += read;
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
