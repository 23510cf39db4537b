package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.io.InputStream;

/** A stream's lines as bytes: its first line, then entries up to a head, whatever files they lie in. */
final class StreamBytes extends InputStream {

    private final StreamWalk walk;
    private final long last;
    private byte[] line;
    private int at;
    private int end;

    /**
     * Before the first line.
     *
     * @param last the number of the last entry that is handed out
     */
    StreamBytes(StreamWalk walk, StreamId stream, long after, long last) throws IOException {
        this.walk = walk;
        this.last = last;
        Bytes first = new Bytes();
        try {
            walk.beginAfter(after);
            if (after == 0) {
                byte[] header = walk.firstLine();
                first.raw(header, 0, header.length).put('\n');
            } else {
                FirstLine.putContinued(stream, walk.first().headerLink(), after, walk.link(), first, new Hash());
            }
        } catch (Damage e) {
            walk.close();
            throw new SourceFailure.Damaged(e);
        }
        line = first.array();
        end = first.length();
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

    private boolean fill() throws IOException {
        if (at < end) {
            return true;
        }
        if (walk.number() >= last) {
            return false;
        }
        try {
            Frame frame = walk.next();
            if (frame == null) {
                throw walk.tooShort();
            }
            line = frame.bytes();
            at = frame.from();
            end = frame.to() + 1;
            return true;
        } catch (Damage e) {
            throw new SourceFailure.Damaged(e);
        }
    }

    @Override
    public void close() throws IOException {
        walk.close();
    }
}
