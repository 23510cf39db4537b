package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Looks at nothing but the last whole line of a stream's last file, which is enough where nothing is in doubt. */
final class Tail {

    private static final int BLOCK = 4096;

    private final FileLayer files;
    private final Layout layout;
    private final Hash hash = new Hash();
    private byte[] block = new byte[BLOCK];

    Tail(FileLayer files, Layout layout) {
        this.files = files;
        this.layout = layout;
    }

    /** @return the state of a stream that ends in this file; empty where its end has to be looked at more closely */
    Optional<StreamState> state(StreamId stream, int file) throws IOException {
        Path path = layout.file(stream, file);
        try (FileLayer.Source source = files.read(path)) {
            long length = source.length();
            int size = (int) Math.min(length, BLOCK);
            int from = size == 0 ? -1 : lastLine(source, length, size);
            while (from < 0 && size > 0 && size < length && size < 2 * Frame.LONGEST) {
                size = (int) Math.min(length, 4L * size);
                from = lastLine(source, length, size);
            }
            if (from < 0) {
                return Optional.empty();
            }
            StreamState state = new StreamState(stream);
            state.place(file, length);
            return read(state, from, size - 1) ? Optional.of(state) : Optional.empty();
        } catch (MalformedLine e) {
            return Optional.empty();
        }
    }

    /** @return where the last line begins in the block that holds the end of the file; -1 where none is whole in it */
    private int lastLine(FileLayer.Source source, long length, int size) throws IOException {
        if (block.length < size) {
            block = new byte[size];
        }
        for (int filled = 0; filled < size;) {
            int read = source.read(length - size + filled, block, filled, size - filled);
            if (read < 0) {
                return -1;
            }
            filled += read;
        }
        if (block[size - 1] != '\n') {
            return -1;
        }
        int from = size - 1;
        while (from > 0 && block[from - 1] != '\n') {
            from--;
        }
        return from > 0 || size == length ? from : -1;
    }

    private boolean read(StreamState state, int from, int to) throws MalformedLine {
        if (block[from + 2] == 'c') {
            FirstLine first = FirstLine.read(block, from, to, hash);
            state.header(first.headerLink());
            if (first.format() > FirstLine.FORMAT || !state.stream().equals(first.stream()) || !first.header()) {
                return false;
            }
            state.reach(first.number(), first.link(), 0);
            return true;
        }
        Frame frame = layout.keyring().open(state.stream(), Frame.of(block, from, to, hash), new Bytes(), hash);
        EntryCode.Content content = EntryCode.read(frame, hash);
        state.reach(frame.number(), frame.link(), content.at());
        return content.at() > 0;
    }
}
