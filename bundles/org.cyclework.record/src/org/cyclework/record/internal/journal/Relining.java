package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Writes what is stored anew as the keyring says, encrypted or plain, file by file: each is the old one or the new one after
 * any break, both forms of a line are legal, and doing it again changes nothing.
 */
public final class Relining {

    private static final Pattern BESIDE = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-.*");
    private static final byte[] FIRST = "{\"cyclework\":".getBytes(StandardCharsets.US_ASCII);

    private final FileLayer files;
    private final Layout layout;
    private final Keyring keyring;
    private final Optional<DataKey> writing;
    private final Hash hash = new Hash();
    private final Bytes opened = new Bytes();

    Relining(FileLayer files, Layout layout) {
        this.files = files;
        this.layout = layout;
        keyring = layout.keyring();
        writing = keyring.writing();
        if (keyring.key().isEmpty()) {
            throw new IllegalStateException("there is no key");
        }
    }

    /**
     * Writes all files in a folder anew that nobody has open, such as those of a backup.
     *
     * @param files the file system
     * @param places of the record, with its keyring
     * @throws IOException where that fails; each file is the old one or the new one then
     */
    public static void all(FileLayer files, JournalPlaces places) throws IOException {
        Layout layout = new Layout(places);
        Relining relining = new Relining(files, layout);
        for (Map.Entry<StreamId, TreeSet<Integer>> each : layout.find(files).files().entrySet()) {
            for (int index : each.getValue()) {
                Rewriting.lines(files, layout.file(each.getKey(), index), relining.edit(each.getKey()));
            }
        }
        relining.beside();
    }

    /** The files of a stream, up to where the state says. The state moves with them. */
    void stream(StreamState state) throws IOException {
        for (int index = 1; index <= state.file(); index++) {
            long length = Rewriting.lines(files, layout.file(state.stream(), index), edit(state.stream()));
            if (length >= 0 && index == state.file()) {
                state.place(index, length);
            }
        }
    }

    /** What lies in branches and was set aside. */
    void beside() throws IOException {
        for (Path top : new Path[] {layout.branches(), layout.aside()}) {
            for (String learner : files.list(top)) {
                Optional<UUID> id = Layout.learner(learner);
                if (id.isPresent()) {
                    for (String audience : files.list(top.resolve(learner))) {
                        folder(top.resolve(learner).resolve(audience), id.get(), audience);
                    }
                }
            }
        }
    }

    private void folder(Path folder, UUID learner, String audience) throws IOException {
        for (String name : files.list(folder)) {
            if (name.endsWith(Layout.UNFINISHED)) {
                deleteUnlessStrange(folder.resolve(name));
            } else if (BESIDE.matcher(name).matches()) {
                Rewriting.lines(files, folder.resolve(name), edit(new StreamId(UUID.fromString(name.substring(0, 36)), learner, audience)));
            }
        }
    }

    private void deleteUnlessStrange(Path unfinished) throws IOException {
        try {
            files.delete(unfinished);
        } catch (DirectoryNotEmptyException e) {
            return; // a folder with something in it is nothing that we made
        }
    }

    private Rewriting.Edit edit(StreamId stream) {
        return writing.isPresent() ? (bytes, from, to, ended, out) -> encrypt(stream, bytes, from, to, ended, writing.get(), out)
                : (bytes, from, to, ended, out) -> decrypt(stream, bytes, from, to, out);
    }

    private boolean encrypt(StreamId stream, byte[] bytes, int from, int to, boolean ended, DataKey key, Bytes out) {
        try {
            if (ended && Crc.matches(bytes, from, FIRST)) {
                Crc.check(bytes, from, to, hash);
                return false;
            }
            Frame frame = Frame.of(bytes, from, to, hash);
            if (ended) {
                return encrypt(stream, frame, key, out);
            }
        } catch (MalformedLine e) {
            if (Box.piece(bytes, from, to, key).isPresent()) {
                return false;
            }
        }
        Optional<byte[]> before = keyring.piece(bytes, from, to);
        if (before.isPresent()) {
            Box.putPiece(before.get(), 0, before.get().length, key, out);
        } else {
            Box.putPiece(bytes, from, to, key, out);
        }
        return true;
    }

    /** What lies under the key before is opened first; what lies under none of ours stays. */
    private boolean encrypt(StreamId stream, Frame stored, DataKey key, Bytes out) throws MalformedLine {
        if (stored.stated() != null && Box.keyOf(stored.bytes(), stored.from(), stored.to()).filter(key.id()::equals).isPresent()) {
            return false;
        }
        Frame plain = keyring.open(stream, stored, opened, hash);
        if (!Box.isDue(plain)) {
            return false;
        }
        Box.put(stream, plain, key, out, hash);
        return true;
    }

    private boolean decrypt(StreamId stream, byte[] bytes, int from, int to, Bytes out) {
        Optional<byte[]> piece = keyring.piece(bytes, from, to);
        if (piece.isPresent()) {
            out.raw(piece.get(), 0, piece.get().length).put('\n');
            return true;
        }
        try {
            Frame stored = Frame.of(bytes, from, to, hash);
            Frame plain = keyring.open(stream, stored, opened, hash);
            if (plain != stored) {
                out.raw(plain.bytes(), plain.from(), plain.to() + 1 - plain.from());
            }
            return plain != stored;
        } catch (MalformedLine e) {
            return false; // damaged as it is
        }
    }
}
