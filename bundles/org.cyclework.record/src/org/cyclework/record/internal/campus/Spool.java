package org.cyclework.record.internal.campus;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cyclework.record.internal.journal.Branch;
import org.cyclework.record.internal.journal.Head;
import org.cyclework.record.internal.journal.JournalSource;
import org.cyclework.record.internal.journal.StreamId;

/**
 * What was fetched, in one file that is gone afterwards, so that the record need not wait for a line while it takes it over.
 */
final class Spool implements JournalSource, AutoCloseable {

    private final FileChannel file;
    private final OutputStream out;
    private final SortedMap<StreamId, Part> streams = new TreeMap<>();
    private final List<Branch> branches = new ArrayList<>();
    private final List<Part> branchParts = new ArrayList<>();
    private long length;
    private long from;

    /** Where lines lie in the file, and how far they go. */
    private record Part(Head head, long from, long length) {
    }

    Spool(Path folder) throws IOException {
        Path path = Files.createTempFile(folder, "campus", ".tmp");
        file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        out = new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16);
    }

    /** Adds a line of what {@link #stream} or {@link #branch} names then. */
    void line(byte[] bytes) throws IOException {
        out.write(bytes);
        length += bytes.length;
    }

    /** What was added since belongs to a stream. */
    void stream(StreamId stream, Head head) {
        streams.put(stream, part(head));
    }

    /** What was added since is one way through a stream that goes on elsewhere, from its header on. */
    void branch(StreamId stream, String header, Head head) {
        branches.add(new Branch(stream, 0, header, head));
        branchParts.add(part(head));
    }

    private Part part(Head head) {
        Part part = new Part(head, from, length - from);
        from = length;
        return part;
    }

    long length() {
        return length;
    }

    boolean isEmpty() {
        return streams.isEmpty();
    }

    /** What was added can be read when this returns. */
    void finish() throws IOException {
        out.flush();
    }

    @Override
    public SortedMap<StreamId, Head> heads() {
        SortedMap<StreamId, Head> heads = new TreeMap<>();
        streams.forEach((stream, part) -> heads.put(stream, part.head()));
        return heads;
    }

    @Override
    public List<Branch> branches() {
        return List.copyOf(branches);
    }

    /** There is one tail of each stream, whichever is wanted; where it does not follow, that is found. */
    @Override
    public InputStream open(StreamId stream, long after) throws IOException {
        return open(streams.get(stream));
    }

    @Override
    public InputStream open(Branch branch) throws IOException {
        return open(branchParts.get(branches.indexOf(branch)));
    }

    private InputStream open(Part part) throws IOException {
        if (part.length() < 1 << 20) {
            ByteBuffer bytes = ByteBuffer.allocate((int) part.length());
            while (bytes.hasRemaining() && file.read(bytes, part.from() + bytes.position()) >= 0) { // until it is full
            }
            return new ByteArrayInputStream(bytes.array(), 0, bytes.position());
        }
        return new Reading(part);
    }

    /** Reads a part that is too long to be held. */
    private final class Reading extends InputStream {

        private long at;
        private final long to;

        Reading(Part part) {
            at = part.from();
            to = part.from() + part.length();
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int count) throws IOException {
            if (at >= to) {
                return -1;
            }
            int read = file.read(ByteBuffer.wrap(into, offset, (int) Math.min(count, to - at)), at);
            at += Math.max(0, read);
            return read;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
