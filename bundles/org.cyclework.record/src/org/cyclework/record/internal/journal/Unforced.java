package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Ends of streams that a merge wrote and did not force yet. Some of them are forced together, so that folders that they share
 * are forced once; only then do they count.
 */
final class Unforced implements AutoCloseable {

    private static final int STREAMS = 32;

    private final FileLayer files;
    private final Layout layout;
    private final Heard heard;
    private final List<End> ends = new ArrayList<>();
    private int entries;

    /**
     * The end of a stream.
     *
     * @param lines that hold it
     * @param state of the stream with it
     * @param before the number of the last entry that was there
     * @param came its entries; too many of them are not all here
     */
    record End(Lines lines, StreamState state, long before, List<Entry> came) {
    }

    /** Hears of ends that are on the disk. */
    @FunctionalInterface
    interface Heard {

        void counts(End end);
    }

    Unforced(FileLayer files, Layout layout, Heard heard) {
        this.files = files;
        this.layout = layout;
        this.heard = heard;
    }

    /** Takes an end that is written, with its lines, which it closes later. */
    void add(End end) throws IOException {
        ends.add(end);
        entries += end.came().size();
        if (ends.size() >= STREAMS || entries > Merging.TOLD) {
            force();
        }
    }

    /** Everything that was added counts when this returns. Where it fails, nothing of it does, and it is not tried again. */
    void force() throws IOException {
        List<End> forced = List.copyOf(ends);
        try {
            for (Path folder : forceFiles()) {
                files.forceDirectory(folder);
            }
        } finally {
            close();
        }
        forced.forEach(heard::counts);
    }

    /** @return the folders to be forced after the files, the deepest first */
    private Iterable<Path> forceFiles() throws IOException {
        TreeSet<Path> folders = new TreeSet<>(Comparator.comparingInt(Path::getNameCount).reversed()
                .thenComparing(Comparator.naturalOrder()));
        for (End end : ends) {
            if (end.lines().forceFile()) {
                addUp(layout.folder(end.state().stream()), folders);
            }
        }
        return folders;
    }

    private void addUp(Path folder, TreeSet<Path> folders) {
        for (Path now = folder; now != null && now.startsWith(layout.record()) && folders.add(now);) {
            now = now.getParent();
        }
    }

    /** Lets the files go; what was not forced does not count. */
    @Override
    public void close() throws IOException {
        for (End end : ends) {
            end.lines().close();
        }
        ends.clear();
        entries = 0;
    }
}
