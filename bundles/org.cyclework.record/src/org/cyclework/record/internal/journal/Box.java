package org.cyclework.record.internal.journal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** The form of an entry whose text is encrypted, and of a piece that is no entry; both are local and never leave the home. */
final class Box {

    /** How long a line may be that holds the longest entry encrypted. */
    static final int LONGEST = Frame.LONGEST / 2 * 3;

    private static final byte[] NUMBER = ascii("{\"number\":");
    private static final byte[] DIGEST = ascii(",\"digest\":\"");
    private static final byte[] SEAL = ascii(",\"seal\":");
    private static final byte[] KEY = ascii("\",\"key\":\"");
    private static final byte[] BOX = ascii("\",\"box\":\"");
    private static final byte[] PIECE = ascii("{\"key\":\"");
    private static final byte[] PIECE_BOX = ascii("\",\"piece\":\"");
    private static final byte[] ABOUT_PIECE = ascii("cyclework piece 1\n");
    private static final int ID = 36;

    private Box() {
    }

    /** @return whether a line looks like an entry whose text is encrypted */
    static boolean is(byte[] bytes, int from, int to) {
        int at = key(bytes, from, to);
        return at > 0 && Crc.matches(bytes, at, KEY) && Crc.matches(bytes, at + KEY.length + ID, BOX);
    }

    /** @return whether the text of an entry is one to be encrypted: not that of a seal, and none that is gone or encrypted already */
    static boolean isDue(Frame frame) {
        return frame.stated() == null && !Crc.matches(frame.bytes(), second(frame.bytes(), frame.from(), frame.to()), SEAL);
    }

    /** Adds the encrypted form of an entry. */
    static void put(StreamId stream, Frame plain, DataKey key, Bytes out, Hash hash) {
        int begin = out.length();
        byte[] locked = key.lock(plain.bytes(), plain.from(), plain.body() - plain.from(), about(stream, plain.number()));
        Frame.open(out, plain.number()).raw(DIGEST, 0, DIGEST.length).hex(plain.digest(hash)).raw(KEY, 0, KEY.length).uuid(key.id())
                .raw(BOX, 0, BOX.length).ascii(FirstLine.base64(locked)).put('"');
        Frame.end(out, begin, plain.link(), hash);
    }

    /** @return the entry as it was before, in a buffer that is overwritten; the same where it lies under no such key */
    static Frame open(StreamId stream, Frame line, DataKey key, Bytes into, Hash hash) throws MalformedLine {
        if (line.stated() == null || !is(line.bytes(), line.from(), line.to())) {
            return line;
        }
        int at = key(line.bytes(), line.from(), line.to()) + KEY.length;
        if (!text(line.bytes(), at, at + ID).equals(key.id().toString())) {
            return line;
        }
        byte[] locked = FirstLine.base64(text(line.bytes(), at + ID + BOX.length, line.body() - 1));
        byte[] plain = key.open(locked, about(stream, line.number()))
                .orElseThrow(() -> new MalformedLine("its encrypted text was changed"));
        into.reset();
        into.raw(plain, 0, plain.length);
        Frame.end(into, 0, line.link(), hash);
        return new Frame(into.array(), 0, plain.length, into.length() - 1, line.number(), line.link(), null);
    }

    /** Adds a line that holds, encrypted, what is no whole entry. */
    static void putPiece(byte[] bytes, int from, int to, DataKey key, Bytes out) {
        putPiece(bytes, from, to, key, ABOUT_PIECE, out);
    }

    /** The same, of what opens only with these bytes again. */
    static void putPiece(byte[] bytes, int from, int to, DataKey key, byte[] about, Bytes out) {
        out.raw(PIECE, 0, PIECE.length).uuid(key.id()).raw(PIECE_BOX, 0, PIECE_BOX.length)
                .ascii(FirstLine.base64(key.lock(bytes, from, to - from, about))).ascii("\"}\n");
    }

    static boolean isPiece(byte[] bytes) {
        return Crc.matches(bytes, 0, PIECE) && Crc.matches(bytes, PIECE.length + ID, PIECE_BOX);
    }

    /** @return whether it is such a line, under this key */
    static boolean isPieceOf(byte[] bytes, DataKey key) {
        return isPiece(bytes) && text(bytes, PIECE.length, PIECE.length + ID).equals(key.id().toString());
    }

    /** @return the key that an entry whose text is encrypted lies under; empty where it is none */
    static Optional<UUID> keyOf(byte[] bytes, int from, int to) {
        try {
            return is(bytes, from, to) ? Optional.of(UUID.fromString(text(bytes, key(bytes, from, to) + KEY.length, key(bytes, from, to) + KEY.length + ID)))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no id
        }
    }

    /** @return what such a line holds; empty where it is none, or does not open */
    static Optional<byte[]> piece(byte[] bytes, int from, int to, DataKey key) {
        return piece(bytes, from, to, key, ABOUT_PIECE);
    }

    /** The same, of what was encrypted with these bytes. */
    static Optional<byte[]> piece(byte[] bytes, int from, int to, DataKey key, byte[] about) {
        int at = from + PIECE.length;
        if (!Crc.matches(bytes, from, PIECE) || !Crc.matches(bytes, at + ID, PIECE_BOX) || to - 2 < at + ID + PIECE_BOX.length
                || !text(bytes, at, at + ID).equals(key.id().toString())) {
            return Optional.empty();
        }
        try {
            return key.open(FirstLine.base64(text(bytes, at + ID + PIECE_BOX.length, to - 2)), about);
        } catch (MalformedLine e) {
            return Optional.empty();
        }
    }

    private static byte[] about(StreamId stream, long number) {
        return ascii("cyclework line 1\n" + stream.writer() + "\n" + stream.learner() + "\n" + stream.audience() + "\n" + number + "\n");
    }

    /** @return where the second member begins, with its comma */
    private static int second(byte[] bytes, int from, int to) {
        int at = from + NUMBER.length;
        while (at < to && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at;
    }

    /** @return where the name of the key would begin; -1 where there is no digest before it */
    private static int key(byte[] bytes, int from, int to) {
        int at = Crc.matches(bytes, from, NUMBER) ? second(bytes, from, to) : -1;
        return at > 0 && Crc.matches(bytes, at, DIGEST) ? at + DIGEST.length + 2 * Hash.LENGTH : -1;
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, Math.max(0, to - from), StandardCharsets.ISO_8859_1);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
