package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A branch's lines as bytes, decrypted: its first line, then the entries. */
final class BranchBytes extends InputStream {

    private final Incoming lines;
    private byte[] line;
    private int at;
    private int end;

    /** Before the first line. */
    BranchBytes(Incoming lines) throws IOException {
        this.lines = lines;
        try {
            lines.begin(List.of());
            line = lines.firstLine();
            end = line.length;
        } catch (MalformedLine e) {
            end = 0; // nothing of it can be handed on
        }
    }

    @Override
    public int read() throws IOException {
        return fill() ? line[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, end - at);
        System.arraycopy(line, at, into, from, count);
        at += count;
        return count;
    }

    /** What is behind the good part was told when the branch was found. */
    private boolean fill() throws IOException {
        if (at < end || end == 0) {
            return at < end;
        }
        try {
            Frame frame = lines.next();
            if (frame == null) {
                return false;
            }
            line = frame.bytes();
            at = frame.from();
            end = frame.to() + 1;
            return true;
        } catch (MalformedLine e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
