package org.cyclework.record.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A layer over H2's file system that remembers what is open. Where H2 fails to open a database it forgets the file and
 * its lock, and nobody could open it again while this process runs; here they can be closed.
 */
public final class TrackedFiles extends FilePathWrapper {

    /** Name of the layer in a database's URL, to be followed by the name of the file system below. */
    static final String SCHEME = "tracked";

    private static final Map<String, List<FileChannel>> OPENED = new ConcurrentHashMap<>();

    /** For H2, which makes its own copies. */
    public TrackedFiles() {
    }

    /** Makes the layer known to H2. */
    static void register() {
        FilePath.register(new TrackedFiles());
    }

    /**
     * Closes what is still open of the file.
     *
     * @param path with forward slashes and without the names of the layers, which H2 does not always keep
     */
    static void closeLeftOpen(String path) {
        for (String name : OPENED.keySet()) {
            if (name.endsWith(path)) {
                OPENED.remove(name).forEach(TrackedFiles::close);
            }
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FileChannel channel = super.open(mode);
        OPENED.computeIfAbsent(name, path -> new ArrayList<>()).add(channel);
        return channel;
    }
}
