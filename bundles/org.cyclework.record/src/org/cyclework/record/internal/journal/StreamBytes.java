package org.cyclework.record.internal.journal;

import java.io.IOException;

/** A stream's lines as bytes: its first line, then entries up to a head, whatever files they lie in. */
final class StreamBytes extends LineBytes {

    private final StreamWalk walk;
    private final long last;

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
        hold(first.array(), 0, first.length());
    }

    @Override
    protected boolean next() throws IOException {
        if (walk.number() >= last) {
            return false;
        }
        try {
            Frame frame = walk.next();
            if (frame == null) {
                throw walk.tooShort();
            }
            hold(frame);
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
