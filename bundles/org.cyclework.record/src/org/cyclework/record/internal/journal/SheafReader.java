package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.internal.journal.Sheaf.Part;
import org.cyclework.record.internal.journal.Sheaf.Range;
import org.cyclework.record.internal.journal.Sheaf.Section;

/** Finds the sections of a sheaf and believes none of their lines unchecked. */
final class SheafReader {

    private static final byte[] FIRST = "{\"cyclework\":".getBytes(StandardCharsets.US_ASCII);

    private final FileLayer files;
    private final Journal journal;
    private final Sheaf.Check check;
    private final Hash hash = new Hash();
    private final Map<StreamId, FirstLine> headers = new HashMap<>();
    private final Map<UUID, Optional<String>> keys = new HashMap<>();
    private final List<StreamId> rootless = new ArrayList<>();

    SheafReader(FileLayer files, Journal journal, Sheaf.Check check) {
        this.files = files;
        this.journal = journal;
        this.check = check;
    }

    /** @return streams of sections that go on from a header which is not known here; nothing of them was read */
    List<StreamId> rootless() {
        return List.copyOf(rootless);
    }

    /** @return what is in a file */
    List<Section> sections(Path file) throws IOException, MalformedStream {
        List<Section> found = new ArrayList<>();
        for (Range range : ranges(file)) {
            section(file, range).ifPresent(found::add);
        }
        return found;
    }

    private List<Range> ranges(Path file) throws IOException, MalformedStream {
        List<Long> begins = new ArrayList<>();
        try (LineReader lines = new LineReader(files.read(file), 0)) {
            while (lines.next()) {
                if (lines.to() - lines.from() >= Frame.LONGEST) {
                    throw new MalformedStream(Optional.empty(), "a line is longer than 1 MiB");
                }
                if (Crc.matches(lines.bytes(), lines.from(), FIRST)) {
                    begins.add(lines.offset());
                } else if (begins.isEmpty()) {
                    throw new MalformedStream(Optional.empty(), "it does not begin with a stream’s first line");
                }
            }
            if (lines.left() > 0) {
                throw new MalformedStream(Optional.empty(), "a line without its end");
            }
            begins.add(lines.offset());
        }
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i + 1 < begins.size(); i++) {
            ranges.add(new Range(begins.get(i), begins.get(i + 1)));
        }
        return ranges;
    }

    /** @return the section; empty where it goes on from a header that is not known here */
    private Optional<Section> section(Path file, Range range) throws IOException, MalformedStream {
        FirstLine first = first(file, range);
        if (first.format() > FirstLine.FORMAT) {
            throw new MalformedStream(Optional.empty(), "a stream is written in format " + first.format() + " by a newer version");
        }
        StreamId stream = first.stream();
        List<FirstLine> here = journal.headers(stream);
        List<FirstLine> known = new ArrayList<>(here);
        Optional.ofNullable(headers.get(stream)).ifPresent(known::add);
        if (!first.header() && known.stream().noneMatch(one -> Arrays.equals(one.headerLink(), first.headerLink()))) {
            rootless.add(stream);
            return Optional.empty();
        }
        requireOneHome(first, here);
        try (Incoming lines = Incoming.looking(new Part(files.read(file), range.from(), range.to()), stream)) {
            lines.begin(known);
            if (first.header()) {
                headers.put(stream, first);
            }
            Head head = new Head(first.number(), Hash.text(first.link()));
            for (Frame frame = lines.next(); frame != null; frame = lines.next()) {
                Entry entry = EntryCode.entry(stream, frame, lines.digest(), lines.content());
                head = entry.head();
                check.entry(entry);
            }
            return Optional.of(new Section(stream, first.header(), first.number(), Hash.text(first.link()),
                    Hash.text(first.headerLink()), head, range));
        } catch (MalformedLine e) {
            throw new MalformedStream(Optional.of(stream), e.getMessage());
        }
    }

    /** What one writer writes is signed by one home, here and there. */
    private void requireOneHome(FirstLine first, List<FirstLine> here) throws MalformedStream {
        if (!first.header()) {
            return;
        }
        Optional<String> key = first.key().map(FirstLine::base64);
        Optional<String> known = here.isEmpty() ? keys.getOrDefault(first.stream().writer(), key)
                : here.getFirst().key().map(FirstLine::base64);
        if (!known.equals(key)) {
            throw new MalformedStream(Optional.of(first.stream()), "another home writes under the name of its writer");
        }
        keys.put(first.stream().writer(), key);
    }

    private FirstLine first(Path file, Range range) throws IOException, MalformedStream {
        try (LineReader lines = new LineReader(files.read(file), range.from())) {
            lines.next();
            return FirstLine.read(lines.bytes(), lines.from(), lines.to(), hash);
        } catch (MalformedLine e) {
            throw new MalformedStream(Optional.empty(), e.getMessage());
        }
    }

    /** @return the branch that a section is */
    Branch branch(Path file, Section section) throws IOException, MalformedStream {
        if (section.header()) {
            return new Branch(section.stream(), 0, section.startLink(), section.head());
        }
        try (LineReader lines = new LineReader(files.read(file), section.range().from())) {
            lines.next();
            if (section.head().number() == section.start() || !lines.next()) {
                throw new MalformedStream(Optional.of(section.stream()), "a branch without an entry");
            }
            Frame frame = Frame.of(lines.bytes(), lines.from(), lines.to(), hash);
            return new Branch(section.stream(), frame.number(), Hash.text(frame.link()), section.head());
        } catch (MalformedLine e) {
            throw new MalformedStream(Optional.of(section.stream()), e.getMessage());
        }
    }
}
