package org.cyclework.record.internal.journal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Holds the key of a home from when somebody unlocked it, with the one before it while lines still lie under that, and says
 * whether new lines are encrypted. Any thread may use it.
 */
public final class Keyring {

    private volatile State state = new State(List.of(), false);

    /** Both at once. */
    private record State(List<DataKey> keys, boolean writing) {
    }

    /**
     * Holds a key from now on.
     *
     * @param key that encrypted lines are read with
     * @param writing whether new lines are encrypted, too
     */
    public void hold(DataKey key, boolean writing) {
        hold(List.of(key), writing);
    }

    /**
     * Holds several keys from now on.
     *
     * @param keys that encrypted lines are read with, first the one that counts
     * @param writing whether new lines are encrypted with that one
     */
    public void hold(List<DataKey> keys, boolean writing) {
        state = new State(List.copyOf(keys), writing);
    }

    /** Holds nothing any longer; new lines are plain. */
    public void drop() {
        state = new State(List.of(), false);
    }

    /**
     * The key that counts.
     *
     * @return the key; empty where nothing is encrypted, or nobody unlocked it
     */
    public Optional<DataKey> key() {
        return state.keys().stream().findFirst();
    }

    /**
     * A key that lines are read with.
     *
     * @param id its name
     * @return the key; empty where it is not held
     */
    public Optional<DataKey> key(UUID id) {
        return state.keys().stream().filter(key -> key.id().equals(id)).findFirst();
    }

    /**
     * The key that what is written now is encrypted with.
     *
     * @return the key; empty where it is written as it is
     */
    public Optional<DataKey> writing() {
        State now = state;
        return now.keys().stream().findFirst().filter(key -> now.writing());
    }

    /**
     * What stands in a file in place of a text.
     *
     * @param place whose and what it is; it opens nowhere else
     * @param plain the text
     * @return it encrypted where that is to be, as it is otherwise
     */
    public byte[] stored(String place, byte[] plain) {
        Optional<DataKey> key = writing();
        if (key.isEmpty()) {
            return plain;
        }
        Bytes out = new Bytes();
        Box.putPiece(plain, 0, plain.length, key.get(), about(place), out);
        return Arrays.copyOf(out.array(), out.length());
    }

    /**
     * The text that {@link #stored} stands for.
     *
     * @param place whose and what it is
     * @param stored what a file holds
     * @return the text; empty where it does not open with the key that is here
     */
    public Optional<byte[]> plain(String place, byte[] stored) {
        return Box.isPiece(stored) ? state.keys().stream().flatMap(key -> Box.piece(stored, 0, stored.length - 1, key, about(place)).stream()).findFirst()
                : Optional.of(stored);
    }

    /**
     * Whether a file holds a text as it is to be written now.
     *
     * @param stored what it holds
     * @return false where it is encrypted and is not to be, or the other way, or lies under the key before
     */
    public boolean isAsDue(byte[] stored) {
        Optional<DataKey> key = writing();
        return key.isPresent() ? Box.isPieceOf(stored, key.get()) : !Box.isPiece(stored);
    }

    /** @return what a line holds that is no entry, whichever of the keys it lies under */
    Optional<byte[]> piece(byte[] bytes, int from, int to) {
        return state.keys().stream().flatMap(key -> Box.piece(bytes, from, to, key).stream()).findFirst();
    }

    private static byte[] about(String place) {
        return ("cyclework draft 1\n" + place + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Adds the line of an entry as it is to be stored, line end included. */
    void put(StreamId stream, Frame frame, Bytes out, Hash hash) {
        Optional<DataKey> key = writing().filter(held -> Box.isDue(frame));
        if (key.isPresent()) {
            Box.put(stream, frame, key.get(), out, hash);
        } else {
            out.raw(frame.bytes(), frame.from(), frame.to() + 1 - frame.from());
        }
    }

    /** Adds lines that are whole, first lines among them, as they are to be stored. */
    void putAll(StreamId stream, Bytes lines, Bytes out, Hash hash) {
        int from = 0;
        for (int to = 0; to < lines.length(); to++) {
            if (lines.array()[to] == '\n') {
                putLine(stream, lines.array(), from, to, out, hash);
                from = to + 1;
            }
        }
    }

    /** Adds a line that is whole, be it a first line, as it is to be stored. */
    void putLine(StreamId stream, byte[] bytes, int from, int to, Bytes out, Hash hash) {
        try {
            if (bytes[from + 2] == 'n') {
                put(stream, Frame.of(bytes, from, to, hash), out, hash);
                return;
            }
        } catch (MalformedLine e) {
            throw new IllegalArgumentException("not a whole line: " + e.getMessage(), e);
        }
        out.raw(bytes, from, to + 1 - from);
    }

    /** @return the entry as it reads, in the buffer where it had to be decrypted */
    Frame open(StreamId stream, Frame stored, Bytes into, Hash hash) throws MalformedLine {
        if (stored.stated() != null) {
            for (DataKey key : state.keys()) {
                Frame opened = Box.open(stream, stored, key, into, hash);
                if (opened != stored) {
                    return opened;
                }
            }
        }
        return stored;
    }
}
