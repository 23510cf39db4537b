package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/**
 * An encrypted line of a home that nobody unlocked, which says what key it needs and whether a key is that one.
 *
 * @param stream whose line it is
 * @param file where it stands
 * @param line its bytes
 * @param key the id of the key that it names
 */
public record FirstBox(StreamId stream, Path file, byte[] line, UUID key) {

    /** More lines of a stream are not looked at: the first entry stands behind the header. */
    private static final int LOOKED_AT = 3;
    private static final int BUFFER = 1 << 12;

    /**
     * Looks at where the files of every stream begin, the first and the last of each.
     *
     * @param journal the folder of the journal
     * @return those that are found, the institution's first
     * @throws IOException where the files cannot be read
     */
    public static List<FirstBox> all(Path journal) throws IOException {
        Layout layout = new Layout(new JournalPlaces(journal.getParent(), journal.getParent()));
        FileLayer files = new RealFiles();
        List<FirstBox> found = new ArrayList<>();
        for (Map.Entry<StreamId, TreeSet<Integer>> each : layout.find(files).files().entrySet()) {
            for (int index : new TreeSet<>(List.of(each.getValue().first(), each.getValue().last()))) {
                of(files, layout.file(each.getKey(), index), each.getKey()).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<FirstBox> of(FileLayer files, Path file, StreamId stream) throws IOException {
        try (LineReader lines = new LineReader(files.read(file), 0, BUFFER)) {
            for (int i = 0; i < LOOKED_AT && lines.next(); i++) {
                Optional<UUID> key = Box.keyOf(lines.bytes(), lines.from(), lines.to());
                if (key.isPresent() && isWhole(lines)) {
                    return Optional.of(new FirstBox(stream, file, Arrays.copyOfRange(lines.bytes(), lines.from(), lines.to()), key.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isWhole(LineReader lines) {
        try {
            return Frame.of(lines.bytes(), lines.from(), lines.to(), new Hash()).stated() != null;
        } catch (MalformedLine e) {
            return false; // what is damaged proves nothing
        }
    }

    /**
     * Tries a key.
     *
     * @param tried of the same id
     * @return whether it is the one
     */
    public boolean opensWith(DataKey tried) {
        Hash hash = new Hash();
        try {
            return Box.open(stream, Frame.of(line, 0, line.length, hash), tried, new Bytes(), hash).stated() == null;
        } catch (MalformedLine e) {
            return false;
        }
    }
}
