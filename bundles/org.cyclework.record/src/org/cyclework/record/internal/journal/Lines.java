package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Puts whole lines that were written elsewhere at the end of a stream, many at once. They count only once {@link #finish}
 * has forced them.
 */
final class Lines implements AutoCloseable {

    private static final int BATCH = 1 << 18;

    private final FileLayer files;
    private final Layout layout;
    private final StreamState state;
    private final Hash hash = new Hash();
    private final Bytes batch = new Bytes();
    private FileLayer.Appender appender;
    private boolean newFile;

    /**
     * Before the first line.
     *
     * @param state where the stream stands; it moves on with every line
     */
    Lines(FileLayer files, Layout layout, StreamState state) {
        this.files = files;
        this.layout = layout;
        this.state = state;
    }

    /** Begins the stream with its header, line end included. */
    void begin(byte[] header, byte[] headerLink) throws IOException {
        open(1);
        batch.raw(header, 0, header.length);
        state.header(headerLink);
        state.reach(0, headerLink, 0);
        state.place(1, batch.length());
    }

    /** Adds an entry's line, which ends with its line end there. */
    void add(Frame frame, long at, boolean seal) throws IOException {
        if (appender == null) {
            open(state.file());
        }
        if (state.length() >= layout.limits().file()) {
            force();
            if (state.headerLink() == null) {
                state.header(FirstLine.of(files, layout.file(state.stream(), 1), hash).headerLink());
            }
            open(state.file() + 1);
            FirstLine.putContinued(state.stream(), state.headerLink(), state.number(), state.link(), batch, hash);
            state.place(state.file() + 1, batch.length());
        }
        int before = batch.length();
        layout.keyring().put(state.stream(), frame, batch, hash);
        state.reach(frame.number(), frame.link(), at);
        state.place(state.file(), state.length() + batch.length() - before);
        state.unsealed(seal ? 0 : state.unsealed() + 1);
        if (batch.length() >= BATCH) {
            flush();
        }
    }

    /** All of it is on the disk when this returns. */
    void finish() throws IOException {
        if (appender != null) {
            force();
        }
    }

    /** All of it is written when this returns, but not forced. */
    void write() throws IOException {
        if (appender != null) {
            flush();
        }
    }

    /** What was written is in files that are forced when this returns. @return whether the folders have to be, too */
    boolean forceFile() throws IOException {
        if (appender != null) {
            appender.force();
        }
        return newFile;
    }

    /** Lets the file go, written but not forced. */
    void pause() throws IOException {
        if (appender != null) {
            flush();
            close();
        }
    }

    private void open(int index) throws IOException {
        close();
        Path file = layout.file(state.stream(), index);
        files.makeFolder(file.getParent());
        newFile |= index != state.file();
        appender = files.append(file);
    }

    private void flush() throws IOException {
        if (batch.length() > 0) {
            appender.write(batch.array(), 0, batch.length());
            batch.reset();
        }
    }

    private void force() throws IOException {
        flush();
        appender.force();
        if (newFile) {
            SetAside.forceUp(files, layout.folder(state.stream()), layout.record());
            newFile = false;
        }
    }

    @Override
    public void close() throws IOException {
        if (appender != null) {
            appender.close();
            appender = null;
        }
    }
}
