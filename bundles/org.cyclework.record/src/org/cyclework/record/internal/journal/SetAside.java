package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedSet;

/**
 * Takes what does not belong out of a stream's files, from one place on. It is copied first and on the disk before it is
 * cut, so that the whole can be done again after any break.
 */
final class SetAside {

    private final FileLayer files;
    private final Layout layout;
    private final Findings findings;
    private final Hash hash = new Hash();

    SetAside(FileLayer files, Layout layout, Findings findings) {
        this.files = files;
        this.layout = layout;
        this.findings = findings;
    }

    /** Everything from the damage on, in this and in the later ones of the stream's files. */
    void from(Damage damage, StreamId stream, SortedSet<Integer> indexes) throws IOException {
        for (Integer index : indexes.tailSet(damage.index()).stream().sorted((a, b) -> b - a).toList()) {
            Path file = layout.file(stream, index);
            long offset = index == damage.index() ? damage.offset() : 0;
            keep(stream, damage, file, offset);
            if (offset > 0) {
                files.truncate(file, offset);
            } else {
                files.delete(file);
                files.forceDirectory(file.getParent());
            }
        }
    }

    /** What stands behind a stream's end in its files, which comes from a write that failed. */
    void overhang(StreamState state) throws IOException {
        SortedSet<Integer> indexes = layout.files(state.stream(), files).tailSet(Math.max(1, state.file()));
        if (indexes.isEmpty()) {
            return;
        }
        Path file = layout.file(state.stream(), indexes.first());
        if (files.length(file) > state.length() || indexes.size() > 1) {
            from(new Damage(file, indexes.first(), state.length(), state.number() + 1, "a write that failed"), state.stream(),
                    indexes);
        }
    }

    private void keep(StreamId stream, Damage damage, Path file, long offset) throws IOException {
        Path folder = Layout.folder(layout.aside(), stream);
        files.makeFolder(folder);
        Path unfinished = folder.resolve(file.getFileName() + Layout.UNFINISHED);
        files.delete(unfinished);
        long bytes;
        int sum;
        try (FileLayer.Source source = files.read(file)) {
            bytes = source.length() - offset;
            sum = Rewriting.copy(files, file, offset, unfinished);
        } catch (NoSuchFileException e) {
            return; // it was the file's absence that was found
        }
        if (bytes <= 0) {
            files.delete(unfinished);
            return;
        }
        Path kept = folder.resolve(String.format(Locale.ROOT, "%s.%d-%08x", file.getFileName(), offset, sum));
        files.rename(unfinished, kept);
        forceUp(files, folder, layout.record());
        findings.kept(new Kept(stream, damage.number(), file, bytes, entries(kept), kept, damage.getMessage()));
    }

    private int entries(Path kept) throws IOException {
        int whole = 0;
        try (LineReader lines = new LineReader(files.read(kept), 0)) {
            while (lines.next()) {
                whole += isWhole(lines) ? 1 : 0;
            }
        }
        return whole;
    }

    private boolean isWhole(LineReader lines) {
        try {
            return Frame.of(lines.bytes(), lines.from(), lines.to(), hash).number() > 0;
        } catch (MalformedLine e) {
            return false; // that is what it was set aside for
        }
    }

    /** Forces a folder and those above it up to another. */
    static void forceUp(FileLayer files, Path folder, Path top) throws IOException {
        for (Path now = folder; now != null && now.startsWith(top); now = now.getParent()) {
            files.forceDirectory(now);
        }
    }
}
