package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** Takes the text out of one entry wherever it lies: in the stream, in a branch, and in what was set aside. */
final class Blanking {

    private final FileLayer files;
    private final Layout layout;
    private final Hash hash = new Hash();

    Blanking(FileLayer files, Layout layout) {
        this.files = files;
        this.layout = layout;
    }

    /** In the stream's own files. @return whether it is there */
    boolean inStream(StreamState state, Head entry, UUID by) throws IOException {
        int index;
        try (StreamWalk walk = new StreamWalk(files, layout, state.stream(), state.file(), hash)) {
            walk.beginAfter(entry.number() - 1);
            Frame frame = walk.next();
            if (frame == null || !Hash.text(frame.link()).equals(entry.link())) {
                return false;
            }
            index = walk.index();
        } catch (Damage e) {
            return false; // whoever reads it will find that too
        }
        long length = Rewriting.lines(files, layout.file(state.stream(), index), edit(entry, by, false));
        if (length >= 0 && index == state.file()) {
            state.place(index, length);
        }
        return true;
    }

    /** In the files of branches and in those that were set aside. */
    void beside(StreamId stream, Head entry, UUID by) throws IOException {
        beside(Layout.folder(layout.branches(), stream), stream, edit(entry, by, false));
        beside(Layout.folder(layout.aside(), stream), stream, edit(entry, by, true));
    }

    private void beside(Path folder, StreamId stream, Rewriting.Edit edit) throws IOException {
        for (String name : files.list(folder)) {
            if (name.endsWith(Layout.UNFINISHED)) {
                files.delete(folder.resolve(name));
            } else if (name.startsWith(stream.writer().toString())) {
                Rewriting.lines(files, folder.resolve(name), edit);
            }
        }
    }

    /** @return whether it stands there as it should; of two events that blank one entry the one with the smaller id counts */
    private boolean isBlankedBefore(Frame frame, UUID by) throws MalformedLine {
        Optional<UUID> before = EntryCode.read(frame, hash).blankedBy();
        return before.isPresent() && before.get().toString().compareTo(by.toString()) <= 0;
    }

    /** @return whether a line holds, encrypted, what begins like that */
    private boolean isPiece(byte[] begin, byte[] bytes, int from, int to) {
        return layout.keyring().piece(bytes, from, to).filter(piece -> Crc.matches(piece, 0, begin)).isPresent();
    }

    /** Where broken lines may be, one that begins with the entry's number goes altogether. */
    private Rewriting.Edit edit(Head entry, UUID by, boolean broken) {
        byte[] begin = ("{\"number\":" + entry.number() + ",").getBytes(StandardCharsets.US_ASCII);
        return (bytes, from, to, ended, out) -> {
            if (to - from < begin.length || !Crc.matches(bytes, from, begin)) {
                return broken && isPiece(begin, bytes, from, to);
            }
            try {
                Frame frame = Frame.of(bytes, from, to, hash);
                if (!ended || !Hash.text(frame.link()).equals(entry.link()) || isBlankedBefore(frame, by)) {
                    return false;
                }
                EntryCode.putBlanked(frame, by, out, hash);
                return true;
            } catch (MalformedLine e) {
                return broken;
            }
        };
    }
}
