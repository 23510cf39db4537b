package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The line that a stream or one of its later files begins with. A stream's own, its header, is part of the chain.
 *
 * @param format of the lines
 * @param stream whose lines follow
 * @param header whether this is the stream's own first line
 * @param signatures the algorithm's name: {@link #ED25519}, or {@link #NONE} for what was taken over from old records
 * @param key the home's public key; empty in a later file and where nothing is signed
 * @param headerLink the link of the stream's header
 * @param number of the last entry before
 * @param link of that entry, or the header's own
 * @param message what the signature is over
 * @param signature of the home over it; null where there is none
 */
record FirstLine(int format, StreamId stream, boolean header, String signatures, Optional<byte[]> key, byte[] headerLink,
        long number, byte[] link, byte[] message, byte[] signature) {

    /** The version of the format that this program writes. */
    static final int FORMAT = 1;

    static final String ED25519 = "Ed25519";
    static final String NONE = "none";

    private static final String HEADER = "stream";
    private static final String CONTINUED = "continued";
    private static final byte[] DOMAIN = "cyclework stream header 1\n".getBytes(StandardCharsets.US_ASCII);

    /** Who wrote for the same learner and audience before, and how far. */
    record Before(UUID writer, Optional<Head> head) {
    }

    /** Adds the header of a signed stream. @return the link that it begins the chain with */
    static byte[] put(StreamId stream, HomeKey key, Optional<Before> before, Bytes out, Hash hash) {
        int from = out.length();
        open(HEADER, out).ascii(",\"digest\":\"SHA-256\",\"signature\":\"" + ED25519 + "\"");
        name(stream, out).ascii(",\"key\":\"").ascii(base64(key.open())).put('"');
        if (before.isPresent()) {
            out.ascii(",\"before\":{\"writer\":\"").uuid(before.get().writer()).put('"');
            before.get().head().ifPresent(head -> out.ascii(",\"number\":").number(head.number()).ascii(",\"link\":\"")
                    .ascii(head.link()).put('"'));
            out.put('}');
        }
        byte[] signature = key.sign(message(out.array(), from, out.length()));
        out.ascii(",\"signed\":\"").ascii(base64(signature)).put('"');
        return close(out, from, hash);
    }

    /** Adds the header of a stream that nobody signs. @return the link that it begins the chain with */
    static byte[] putUnsigned(StreamId stream, Bytes out, Hash hash) {
        int from = out.length();
        open(HEADER, out).ascii(",\"digest\":\"SHA-256\",\"signature\":\"" + NONE + "\"");
        name(stream, out);
        return close(out, from, hash);
    }

    /** Adds the line that a later file opens with. */
    static void putContinued(StreamId stream, byte[] headerLink, long number, byte[] link, Bytes out, Hash hash) {
        int from = out.length();
        name(stream, open(CONTINUED, out)).ascii(",\"header\":\"").hex(headerLink);
        out.ascii("\",\"number\":").number(number).ascii(",\"link\":\"").hex(link).put('"');
        close(out, from, hash);
    }

    /** @return what a line without its line end says; of another format nothing but that */
    static FirstLine read(byte[] bytes, int from, int to, Hash hash) throws MalformedLine {
        int end = Crc.check(bytes, from, to, hash);
        Reading reading = new Reading();
        Json json = new Json(bytes, from, to);
        json.enter('{');
        for (boolean first = true; json.more(first, '}'); first = false) {
            reading.read(json.name(), json);
        }
        json.leave('}');
        return reading.line(bytes, from, end, hash);
    }

    /** @return whether a header is signed with its own key, or says that nobody signs it */
    boolean genuine() {
        if (signatures.equals(NONE)) {
            return key.isEmpty() && signature == null;
        }
        return signatures.equals(ED25519) && key.isPresent() && signature != null
                && HomeKey.signed(key.get(), message, signature);
    }

    /** @return the first line of a file that is known to have one */
    static FirstLine of(FileLayer files, Path file, Hash hash) throws IOException {
        try (LineReader lines = new LineReader(files.read(file), 0)) {
            if (!lines.next()) {
                throw new IOException("no first line in " + file);
            }
            return read(lines.bytes(), lines.from(), lines.to(), hash);
        } catch (MalformedLine e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static Bytes open(String what, Bytes out) {
        return out.ascii("{\"cyclework\":\"").ascii(what).ascii("\",\"format\":").number(FORMAT);
    }

    private static Bytes name(StreamId stream, Bytes out) {
        return out.ascii(",\"writer\":\"").uuid(stream.writer()).ascii("\",\"learner\":\"").uuid(stream.learner())
                .ascii("\",\"audience\":\"").ascii(stream.audience()).put('"');
    }

    private static byte[] close(Bytes out, int from, Hash hash) {
        byte[] link = hash.of(out.array(), from, out.length());
        Crc.put(out, from, hash);
        return link;
    }

    private static byte[] message(byte[] bytes, int from, int to) {
        byte[] message = new byte[DOMAIN.length + to - from];
        System.arraycopy(DOMAIN, 0, message, 0, DOMAIN.length);
        System.arraycopy(bytes, from, message, DOMAIN.length, to - from);
        return message;
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] base64(String text) throws MalformedLine {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new MalformedLine("not base 64");
        }
    }

    /** The members of a first line as they are found. */
    private static final class Reading {

        private String what;
        private int format;
        private String digests = "";
        private String signatures = "";
        private UUID writer;
        private UUID learner;
        private String audience = "";
        private byte[] key;
        private byte[] header;
        private long number;
        private byte[] link;
        private byte[] signature;
        private int signedTo;

        void read(String name, Json json) throws MalformedLine {
            int before = json.position() - name.length() - 4; // the comma before the name
            switch (name) {
                case "cyclework" -> what = json.string();
                case "format" -> format = (int) Math.min(json.number(), Integer.MAX_VALUE);
                case "digest" -> digests = json.string();
                case "signature" -> signatures = json.string();
                case "writer" -> writer = json.uuid();
                case "learner" -> learner = json.uuid();
                case "audience" -> audience = json.string();
                case "key" -> key = base64(json.string());
                case "header" -> header = sum(json.string());
                case "number" -> number = json.number();
                case "link" -> link = sum(json.string());
                case "signed" -> {
                    signature = base64(json.string());
                    signedTo = before;
                }
                default -> json.value();
            }
        }

        FirstLine line(byte[] bytes, int from, int end, Hash hash) throws MalformedLine {
            if (format > FORMAT) {
                return new FirstLine(format, null, false, signatures, Optional.empty(), null, 0, null, null, null);
            }
            if (format != FORMAT || writer == null || learner == null || !StreamId.isAudience(audience)) {
                throw new MalformedLine("not the first line of a stream's file");
            }
            StreamId stream = new StreamId(writer, learner, audience);
            if (CONTINUED.equals(what) && header != null && link != null) {
                return new FirstLine(format, stream, false, "", Optional.empty(), header, number, link, null,
                        null);
            }
            if (!HEADER.equals(what) || !digests.equals("SHA-256")) {
                throw new MalformedLine("not the first line of a stream's file");
            }
            byte[] own = hash.of(bytes, from, end);
            return new FirstLine(format, stream, true, signatures, Optional.ofNullable(key), own, 0, own,
                    message(bytes, from, signature == null ? from : signedTo), signature);
        }

        private static byte[] sum(String text) throws MalformedLine {
            try {
                byte[] sum = Hash.bytes(text);
                if (sum.length == Hash.LENGTH) {
                    return sum;
                }
            } catch (IllegalArgumentException e) {
                throw new MalformedLine("not a SHA-256: " + text);
            }
            throw new MalformedLine("not a SHA-256: " + text);
        }
    }
}
