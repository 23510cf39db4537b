package org.cyclework.record.internal.journal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/** Reads lines that come from elsewhere and believes none of them unchecked. */
final class Incoming implements Closeable {

    private final LineReader lines;
    private final StreamId stream;
    private final boolean own;
    private final boolean looking;
    private final Keyring keyring;
    private final Bytes opened = new Bytes();
    private final Hash hash = new Hash();
    private Seals seals;
    private FirstLine first;
    private byte[] firstLine;
    private long number;
    private byte[] link;
    private byte[] digest;
    private EntryCode.Content content;

    Incoming(InputStream bytes, StreamId stream) {
        this(new Bytewise(bytes), stream);
    }

    Incoming(FileLayer.Source bytes, StreamId stream) {
        this(bytes, stream, new Keyring());
    }

    Incoming(FileLayer.Source bytes, StreamId stream, Keyring keyring) {
        this(bytes, stream, keyring, false, false);
    }

    private Incoming(FileLayer.Source bytes, StreamId stream, Keyring keyring, boolean own, boolean looking) {
        this.keyring = keyring;
        this.lines = new LineReader(bytes, 0);
        this.stream = stream;
        this.own = own;
        this.looking = looking;
    }

    /** Reads a file of this home, whose signatures were looked at when it came. */
    static Incoming own(FileLayer.Source file, StreamId stream, Keyring keyring) {
        return new Incoming(file, stream, keyring, true, false);
    }

    /** Reads lines from elsewhere only to look at them: their events have no digests. */
    static Incoming looking(FileLayer.Source lines, StreamId stream) {
        return new Incoming(lines, stream, new Keyring(), false, true);
    }

    /** Bytes that come one after another. */
    record Bytewise(InputStream bytes) implements FileLayer.Source {

        @Override
        public long length() {
            throw new UnsupportedOperationException("nobody knows how long it is");
        }

        @Override
        public int read(long position, byte[] into, int from, int length) throws IOException {
            try {
                return bytes.read(into, from, length);
            } catch (SourceFailure e) {
                throw e;
            } catch (IOException e) {
                throw new SourceFailure(e);
            }
        }

        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }

    /**
     * Reads the first line.
     *
     * @param headers the stream's headers that are known, for their keys; where the line is none it must name one of them
     */
    void begin(List<FirstLine> headers) throws IOException, MalformedLine {
        if (!lines.next()) {
            throw new MalformedLine("no first line");
        }
        first = FirstLine.read(lines.bytes(), lines.from(), lines.to(), hash);
        if (first.format() > FirstLine.FORMAT) {
            throw new MalformedLine("written in format " + first.format() + " by a newer version");
        }
        if (!stream.equals(first.stream())) {
            throw new MalformedLine("the first line of another stream");
        }
        if (!own) {
            check(headers);
        }
        firstLine = Arrays.copyOfRange(lines.bytes(), lines.from(), lines.to() + 1);
        number = first.number();
        link = first.link();
    }

    private void check(List<FirstLine> headers) throws MalformedLine {
        if (first.header() && !first.genuine()) {
            throw new MalformedLine("its header is not signed by its home");
        }
        FirstLine header = first;
        if (!first.header()) {
            header = headers.stream().filter(known -> Arrays.equals(first.headerLink(), known.headerLink())).findAny()
                    .orElseThrow(() -> new MalformedLine("it belongs to another header"));
        }
        seals = new Seals(header);
    }

    /** @return the next entry; null at the end. Its line is in the buffer until the next call */
    Frame next() throws IOException, MalformedLine {
        if (!lines.next()) {
            if (lines.left() > 0) {
                throw new MalformedLine("a line without its end");
            }
            return null;
        }
        Frame frame = keyring.open(stream, Frame.of(lines.bytes(), lines.from(), lines.to(), hash), opened, hash);
        if (!own && frame.stated() != null && Box.is(frame.bytes(), frame.from(), frame.to())) {
            throw new MalformedLine("it is encrypted with the key of another home");
        }
        if (frame.number() != number + 1) {
            throw new MalformedLine("number " + frame.number() + " where " + (number + 1) + " belongs");
        }
        digest = frame.digest(hash);
        if (!Arrays.equals(frame.link(), hash.link(link, digest))) {
            throw new MalformedLine("its link does not fit");
        }
        content = looking ? EntryCode.look(frame) : EntryCode.read(frame, hash);
        if (!own && content.seal().isPresent()) {
            seals.check(content.seal().get(), number, link);
        }
        number = frame.number();
        link = frame.link();
        return frame;
    }

    /** @return the digest of the entry that was read last */
    byte[] digest() {
        return digest;
    }

    FirstLine first() {
        return first;
    }

    /** @return the bytes of the first line, line end included */
    byte[] firstLine() {
        return firstLine;
    }

    /** @return what the entry that was read last says */
    EntryCode.Content content() {
        return content;
    }

    long number() {
        return number;
    }

    /** @return where the line of the entry that was read last begins */
    long offset() {
        return lines.offset();
    }

    /** @return how many bytes that line has where it lies */
    int length() {
        return lines.length();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
