package org.cyclework.record.internal.journal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A stream's lines one by one, as a journal offers them, for those who keep each under its number and link. */
public final class ExchangedLines implements Closeable {

    private static final byte[] NOTHING = {};

    private final LineReader lines;
    private final Hash hash = new Hash();
    private byte[] before;

    /**
     * A line of a stream.
     *
     * @param number of its entry; 0 for the header
     * @param before the link of the line before it; without bytes for the header
     * @param link its own
     * @param bytes the line, line end included
     * @param blanked whether the text of the entry is gone
     */
    public record Line(long number, byte[] before, byte[] link, byte[] bytes, boolean blanked) {

        /** @return whether it is a seal, which no person knows of */
        public boolean seal() {
            byte[] begins = ("{\"number\":" + number + ",\"seal\":").getBytes(StandardCharsets.US_ASCII);
            return bytes.length >= begins.length && Crc.matches(bytes, 0, begins);
        }

        /**
         * Whether a text of ASCII stands in the line.
         *
         * @param text to look for
         * @return whether it is there
         */
        public boolean holds(String text) {
            byte[] wanted = text.getBytes(StandardCharsets.US_ASCII);
            for (int at = 0; at <= bytes.length - wanted.length; at++) {
                if (bytes[at] == wanted[0] && Crc.matches(bytes, at, wanted)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * Before the first line.
     *
     * @param bytes what {@link JournalSource} opened, of a journal of this machine, which checked them when they came
     */
    public ExchangedLines(InputStream bytes) {
        lines = new LineReader(new Incoming.Bytewise(bytes), 0);
    }

    /**
     * The next line; one that only says what comes before is passed over.
     *
     * @return it; empty at the end
     * @throws IOException where it cannot be read, or lies under a key that is not here, or is here no longer
     */
    public Optional<Line> next() throws IOException {
        try {
            if (before == null && lines.next()) {
                FirstLine first = FirstLine.read(lines.bytes(), lines.from(), lines.to(), hash);
                before = first.link();
                if (first.header()) {
                    return Optional.of(new Line(0, NOTHING, before, bytes(), false));
                }
            }
            if (!lines.next()) {
                return Optional.empty();
            }
            Frame frame = Frame.of(lines.bytes(), lines.from(), lines.to(), hash);
            if (Box.is(frame.bytes(), frame.from(), frame.to())) {
                throw new MalformedLine("entry " + frame.number() + " lies under another key");
            }
            Line line = new Line(frame.number(), before, frame.link(), bytes(), frame.stated() != null);
            before = frame.link();
            return Optional.of(line);
        } catch (MalformedLine e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private byte[] bytes() {
        return Arrays.copyOfRange(lines.bytes(), lines.from(), lines.to() + 1);
    }

    /**
     * The line that a tail begins with.
     *
     * @param stream whose
     * @param header the link of the stream's header
     * @param before the entry before the tail's first
     * @return the line, line end included
     */
    public static byte[] continued(StreamId stream, String header, Head before) {
        Bytes line = new Bytes();
        FirstLine.putContinued(stream, Hash.bytes(header), before.number(), Hash.bytes(before.link()), line, new Hash());
        return Arrays.copyOf(line.array(), line.length());
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
