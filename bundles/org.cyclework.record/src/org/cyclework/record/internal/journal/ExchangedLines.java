package org.cyclework.record.internal.journal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A stream's lines one by one, as a journal offers them, for those who keep each under its number and link. */
public final class ExchangedLines implements Closeable {

    private static final byte[] NOTHING = {};

    private final Incoming lines;
    private boolean begun;
    private byte[] before;

    /**
     * A line of a stream.
     *
     * @param number of its entry; 0 for the header
     * @param before the link of the line before it; without bytes for the header
     * @param link its own
     * @param bytes the line, line end included
     * @param entry what it holds; empty for the header
     */
    public record Line(long number, byte[] before, byte[] link, byte[] bytes, Optional<Entry> entry) {
    }

    /**
     * Before the first line.
     *
     * @param bytes what {@link JournalSource} opened, of a journal of this machine
     * @param stream whose
     */
    public ExchangedLines(InputStream bytes, StreamId stream) {
        lines = Incoming.own(bytes, stream);
    }

    /**
     * The next line; one that only says what comes before is passed over.
     *
     * @return it; empty at the end
     * @throws IOException where it cannot be read
     */
    public Optional<Line> next() throws IOException {
        try {
            if (!begun) {
                begun = true;
                lines.begin(List.of());
                before = lines.first().link();
                if (lines.first().header()) {
                    return Optional.of(new Line(0, NOTHING, before, lines.firstLine(), Optional.empty()));
                }
            }
            Frame frame = lines.next();
            if (frame == null) {
                return Optional.empty();
            }
            Entry entry = EntryCode.entry(lines.first().stream(), frame, lines.digest(), lines.content());
            Line line = new Line(frame.number(), before, frame.link(),
                    Arrays.copyOfRange(frame.bytes(), frame.from(), frame.to() + 1), Optional.of(entry));
            before = frame.link();
            return Optional.of(line);
        } catch (MalformedLine e) {
            throw new IOException(e.getMessage(), e);
        }
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
