package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file one after another. */
final class SourceBytes extends InputStream {

    private final FileLayer.Source source;
    private long position;

    SourceBytes(FileLayer.Source source) {
        this.source = source;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = length == 0 ? 0 : source.read(position, into, from, length);
        position += Math.max(0, read);
        return read;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
