package org.cyclework.record.internal.journal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Streams that lie one behind the other in one file, and branches in another: how they travel together. Each is a section
 * that begins with its first line. Every line was checked when a sheaf is there.
 */
public final class Sheaf implements JournalSource {

    private final FileLayer files = new RealFiles();
    private final Path streams;
    private final Path beside;
    private final SortedMap<StreamId, Section> sections = new TreeMap<>();
    private final Map<Branch, Section> branches = new LinkedHashMap<>();
    private List<StreamId> rootless = List.of();

    /**
     * A stream or branch in the file.
     *
     * @param stream which
     * @param header whether it begins with a header
     * @param start the number of the entry before its first; 0 where it begins with the header
     * @param startLink the link there, 64 digits
     * @param headerLink the link of the stream's header, 64 digits
     * @param head its last entry
     * @param range where its bytes lie
     */
    public record Section(StreamId stream, boolean header, long start, String startLink, String headerLink, Head head,
            Range range) {
    }

    /**
     * Where bytes lie.
     *
     * @param from the first
     * @param to the end
     */
    public record Range(long from, long to) {
    }

    /** Looks at entries while they are read, and may refuse them. */
    @FunctionalInterface
    public interface Check {

        /**
         * An entry whose line is sound.
         *
         * @param entry what it says
         * @throws MalformedStream where it is refused, and all with it
         */
        void entry(Entry entry) throws MalformedStream;
    }

    private Sheaf(Path streams, Path beside) {
        this.streams = streams;
        this.beside = beside;
    }

    /**
     * Reads and checks both files.
     *
     * @param streams the streams, in their order
     * @param beside the branches
     * @param journal knows the headers that a section may go on from
     * @param check sees every entry
     * @return the sheaf; what does not go on from a header that the journal has is not in it
     * @throws MalformedStream where a line is not as it should be
     * @throws IOException where they cannot be read
     */
    public static Sheaf read(Path streams, Path beside, Journal journal, Check check) throws IOException, MalformedStream {
        Sheaf sheaf = new Sheaf(streams, beside);
        SheafReader reader = new SheafReader(sheaf.files, journal, check);
        for (Section section : reader.sections(streams)) {
            Optional<StreamId> last = sheaf.sections.isEmpty() ? Optional.empty() : Optional.of(sheaf.sections.lastKey());
            if (last.isPresent() && last.get().compareTo(section.stream()) >= 0) {
                throw new MalformedStream(Optional.of(section.stream()), "a stream is there twice, or out of its order");
            }
            sheaf.sections.put(section.stream(), section);
        }
        Set<String> links = new HashSet<>();
        for (Section section : reader.sections(beside)) {
            Branch branch = reader.branch(beside, section);
            if (!links.add(branch.stream() + " " + branch.link())) {
                throw new MalformedStream(Optional.of(section.stream()), "a branch is there twice");
            }
            sheaf.branches.put(branch, section);
        }
        sheaf.rootless = reader.rootless();
        return sheaf;
    }

    /**
     * Writes a section of a stream.
     *
     * @param journal that has it
     * @param stream which
     * @param after the entry before the first; 0 for the whole stream
     * @param out takes the bytes
     * @throws IOException where they cannot be written, or the stream not read
     */
    public static void put(Journal journal, StreamId stream, long after, OutputStream out) throws IOException {
        journal.export(stream, after, out);
    }

    /**
     * Writes a section of a branch.
     *
     * @param journal that has it
     * @param branch which
     * @param out takes the bytes
     * @throws IOException where they cannot be written, or the branch not read
     */
    public static void put(Journal journal, Branch branch, OutputStream out) throws IOException {
        try (InputStream lines = journal.source().open(branch)) {
            lines.transferTo(out);
        }
    }

    /**
     * What is in it.
     *
     * @return every stream's section
     */
    public SortedMap<StreamId, Section> sections() {
        return new TreeMap<>(sections);
    }

    /**
     * Streams that go on from a header which the journal lacks; nothing of them can be taken, and nothing was read.
     *
     * @return their names
     */
    public List<StreamId> rootless() {
        return rootless;
    }

    /**
     * What is in it beside the streams.
     *
     * @return every branch's section
     */
    public List<Section> besides() {
        return List.copyOf(branches.values());
    }

    @Override
    public SortedMap<StreamId, Head> heads() {
        SortedMap<StreamId, Head> heads = new TreeMap<>();
        sections.forEach((stream, section) -> heads.put(stream, section.head()));
        return heads;
    }

    @Override
    public List<Branch> branches() {
        return new ArrayList<>(branches.keySet());
    }

    @Override
    public InputStream open(StreamId stream, long after) throws IOException {
        Section section = sections.get(stream);
        if (after <= section.start()) {
            return bytes(streams, section.range().from(), section.range().to());
        }
        try (LineReader lines = new LineReader(files.read(streams), section.range().from())) {
            Hash hash = new Hash();
            lines.next();
            long number = section.start();
            while (number < after && lines.next()) {
                number = Frame.number(lines.bytes(), lines.from(), lines.to());
            }
            byte[] link = Frame.of(lines.bytes(), lines.from(), lines.to(), hash).link();
            Bytes first = new Bytes();
            FirstLine.putContinued(stream, Hash.bytes(section.headerLink()), after, link, first, hash);
            return new SequenceInputStream(new ByteArrayInputStream(Arrays.copyOf(first.array(), first.length())),
                    bytes(streams, lines.end(), section.range().to()));
        } catch (MalformedLine e) {
            throw new IOException(stream + " changed while it was read: " + e.getMessage(), e);
        }
    }

    @Override
    public InputStream open(Branch branch) throws IOException {
        Section section = branches.get(branch);
        return bytes(beside, section.range().from(), section.range().to());
    }

    private InputStream bytes(Path file, long from, long to) throws IOException {
        return new SourceBytes(new Part(files.read(file), from, to));
    }

    /** A part of a file, as if it was all of it. */
    record Part(FileLayer.Source whole, long from, long to) implements FileLayer.Source {

        @Override
        public long length() {
            return to - from;
        }

        @Override
        public int read(long position, byte[] into, int first, int length) throws IOException {
            long left = to - from - position;
            return left <= 0 ? -1 : whole.read(from + position, into, first, (int) Math.min(length, left));
        }

        @Override
        public void close() throws IOException {
            whole.close();
        }
    }
}
