package org.cyclework.record.internal.packet;

import java.io.IOException;
import java.io.InputStream;

/** Unlocks what is read, piece by piece; nothing is handed out that was not found to be whole. */
final class UnlockingStream extends InputStream {

    private final InputStream in;
    private final Lock lock;
    private final byte[] locked = new byte[Lock.PIECE + Lock.TAG + 1];
    private int ahead;
    private byte[] piece = {};
    private int at;
    private boolean ended;

    /** Behind the first line. */
    UnlockingStream(InputStream in, Lock lock) {
        this.in = in;
        this.lock = lock;
    }

    @Override
    public int read() throws IOException {
        return fill() ? piece[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, into, from, count);
        at += count;
        return count;
    }

    /** A piece is the last where no byte follows it. */
    private boolean fill() throws IOException {
        while (at == piece.length && !ended) {
            int filled = ahead + in.readNBytes(locked, ahead, locked.length - ahead);
            ended = filled < locked.length;
            piece = lock.unlock(locked, ended ? filled : filled - 1, ended);
            locked[0] = locked[locked.length - 1];
            ahead = 1;
            at = 0;
        }
        return at < piece.length;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
