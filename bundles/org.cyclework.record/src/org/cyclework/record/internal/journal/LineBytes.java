package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.io.InputStream;

/** Lines as bytes, one line in hand at a time. */
abstract class LineBytes extends InputStream {

    private byte[] line = {};
    private int at;
    private int end;

    /** Puts the next line in hand, by {@link #hold}. @return whether there was one */
    protected abstract boolean next() throws IOException;

    protected final void hold(byte[] bytes, int from, int to) {
        line = bytes;
        at = from;
        end = to;
    }

    /** Holds an entry with the line feed behind it. */
    protected final void hold(Frame frame) {
        hold(frame.bytes(), frame.from(), frame.to() + 1);
    }

    private boolean fill() throws IOException {
        return at < end || next();
    }

    @Override
    public final int read() throws IOException {
        return fill() ? line[at++] & 0xFF : -1;
    }

    @Override
    public final int read(byte[] into, int from, int length) throws IOException {
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, end - at);
        System.arraycopy(line, at, into, from, count);
        at += count;
        return count;
    }
}
