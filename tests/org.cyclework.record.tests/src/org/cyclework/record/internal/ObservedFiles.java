package org.cyclework.record.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A file system for H2 that watches writes and forces, and fails on demand. Its name in a URL is {@code observed:}. */
public final class ObservedFiles extends FilePathWrapper {

    static final String SCHEME = "observed";

    /** What happens; shared by all paths, since H2 makes its own copies of them. */
    static final class Watch {

        volatile boolean unforced;
        volatile int forces;
        volatile long roomLeft = Long.MAX_VALUE;
        volatile boolean forceFails;
    }

    static volatile Watch watch = new Watch();

    /** For H2, which makes its own copies. */
    public ObservedFiles() {
    }

    static Watch register() {
        watch = new Watch();
        FilePath.register(new ObservedFiles());
        return watch;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new ObservedChannel(super.open(mode));
    }

    private static final class ObservedChannel extends FileBaseDefault {

        private final FileChannel base;

        ObservedChannel(FileChannel base) {
            this.base = base;
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return base.read(target, position);
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            if (watch.roomLeft < source.remaining()) {
                throw new IOException("No space left on device");
            }
            watch.roomLeft -= source.remaining();
            watch.unforced = true;
            return base.write(source, position);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            base.truncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            if (watch.forceFails) {
                throw new IOException("Input/output error");
            }
            base.force(metaData);
            watch.forces++;
            watch.unforced = false;
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return base.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }
    }
}
