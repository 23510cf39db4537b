package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.util.List;

/** A branch's lines as bytes, decrypted: its first line, then the entries. What is behind its good part was told when it was found. */
final class BranchBytes extends LineBytes {

    private final Incoming lines;
    private boolean begun = true;

    /** Before the first line. */
    BranchBytes(Incoming lines) throws IOException {
        this.lines = lines;
        try {
            lines.begin(List.of());
            byte[] first = lines.firstLine();
            hold(first, 0, first.length);
        } catch (MalformedLine e) {
            begun = false; // nothing of it can be handed on
        }
    }

    @Override
    protected boolean next() throws IOException {
        try {
            Frame frame = begun ? lines.next() : null;
            if (frame == null) {
                return false;
            }
            hold(frame);
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
