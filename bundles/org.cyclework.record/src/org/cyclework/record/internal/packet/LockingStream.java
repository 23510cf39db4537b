package org.cyclework.record.internal.packet;

import java.io.IOException;
import java.io.OutputStream;

/** Locks what is written, piece by piece. */
final class LockingStream extends OutputStream {

    private final OutputStream out;
    private final Lock lock;
    private final byte[] piece = new byte[Lock.PIECE];
    private int filled;
    private boolean closed;

    LockingStream(OutputStream out, Lock lock) throws IOException {
        this.out = out;
        this.lock = lock;
        out.write(lock.line());
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int at = from;
        int left = length;
        while (left > 0) {
            if (filled == piece.length) { // only now is it known not to be the last
                out.write(lock.lock(piece, filled, false));
                filled = 0;
            }
            int count = Math.min(left, piece.length - filled);
            System.arraycopy(bytes, at, piece, filled, count);
            filled += count;
            at += count;
            left -= count;
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            try (out) {
                out.write(lock.lock(piece, filled, true));
            }
        }
    }
}
