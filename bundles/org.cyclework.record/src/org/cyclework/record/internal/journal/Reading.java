package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Hands out entries of a stream. */
final class Reading {

    private final FileLayer files;
    private final Layout layout;
    private final Hash hash = new Hash();

    Reading(FileLayer files, Layout layout) {
        this.files = files;
        this.layout = layout;
    }

    /** @return what is wrong, if anything; all before it was handed out */
    Optional<Damage> read(StreamId stream, int lastFile, long after, long last, EntryReader reader) throws IOException {
        try (StreamWalk walk = new StreamWalk(files, layout, stream, lastFile, hash)) {
            walk.beginAfter(after);
            while (walk.number() < last) {
                Frame frame = walk.next();
                if (frame == null) {
                    throw walk.tooShort();
                }
                if (!reader.entry(entry(stream, frame, walk))) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        } catch (Damage damage) {
            return Optional.of(damage);
        }
    }

    void read(Branch branch, Path file, EntryReader reader) throws IOException {
        try (Incoming lines = Incoming.own(files.read(file), branch.stream(), layout.keyring())) {
            lines.begin(List.of());
            for (Frame frame = lines.next(); frame != null; frame = lines.next()) {
                if (!reader.entry(EntryCode.entry(branch.stream(), frame, frame.digest(hash), lines.content()))) {
                    return;
                }
            }
        } catch (MalformedLine e) {
            return; // the good part counts, and the rest was told when the branch was found
        }
    }

    private Entry entry(StreamId stream, Frame frame, StreamWalk walk) throws Damage {
        try {
            return EntryCode.entry(stream, frame, walk.digest(), EntryCode.read(frame, hash));
        } catch (MalformedLine e) {
            throw walk.malformed(e);
        }
    }
}
