package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/**
 * An encrypted line of a home that nobody unlocked, which says what key it needs and whether a key is that one.
 *
 * @param stream whose line it is
 * @param line its bytes
 * @param key the id of the key that it names
 */
public record FirstBox(StreamId stream, byte[] line, UUID key) {

    /** More lines of a stream are not looked at: the first entry stands behind the header. */
    private static final int LOOKED_AT = 3;

    /**
     * Looks for one.
     *
     * @param journal the folder of the journal
     * @param learner whose streams are looked through
     * @return the first one that is found
     * @throws IOException where the files cannot be read
     */
    public static Optional<FirstBox> of(Path journal, UUID learner) throws IOException {
        return of(layout(journal), layout(journal).find(new RealFiles(), learner));
    }

    /**
     * Looks for one among everybody's, which takes longer.
     *
     * @param journal the folder of the journal
     * @return the first one that is found
     * @throws IOException where the files cannot be read
     */
    public static Optional<FirstBox> anywhere(Path journal) throws IOException {
        return of(layout(journal), layout(journal).find(new RealFiles()).files());
    }

    private static Layout layout(Path journal) {
        return new Layout(new JournalPlaces(journal.getParent(), journal.getParent()));
    }

    private static Optional<FirstBox> of(Layout layout, Map<StreamId, TreeSet<Integer>> streams) throws IOException {
        for (Map.Entry<StreamId, TreeSet<Integer>> each : streams.entrySet()) {
            Optional<FirstBox> found = of(new RealFiles(), layout.file(each.getKey(), each.getValue().first()), each.getKey());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<FirstBox> of(FileLayer files, Path file, StreamId stream) throws IOException {
        try (LineReader lines = new LineReader(files.read(file), 0)) {
            for (int i = 0; i < LOOKED_AT && lines.next(); i++) {
                Optional<UUID> key = Box.keyOf(lines.bytes(), lines.from(), lines.to());
                if (key.isPresent() && isWhole(lines)) {
                    return Optional.of(new FirstBox(stream, Arrays.copyOfRange(lines.bytes(), lines.from(), lines.to()), key.get()));
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
