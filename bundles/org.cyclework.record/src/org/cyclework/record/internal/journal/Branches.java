package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The branches that lie beside the streams; there are none but where a machine was copied. */
final class Branches {

    private static final Pattern FILE = Pattern.compile(
            "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-([0-9]{1,15})-([0-9a-f]{16})\\.jsonl");

    private final FileLayer files;
    private final Layout layout;
    private final Findings findings;
    private final SortedMap<StreamId, List<Branch>> branches = new TreeMap<>();

    Branches(FileLayer files, Layout layout, Findings findings) {
        this.files = files;
        this.layout = layout;
        this.findings = findings;
    }

    /** Reads what lies there. */
    void load(boolean writing) throws IOException {
        for (String learner : files.list(layout.branches())) {
            Path folder = layout.branches().resolve(learner);
            for (String audience : Layout.learner(learner).isPresent() ? files.list(folder) : List.<String>of()) {
                for (String name : files.list(folder.resolve(audience))) {
                    load(UUID.fromString(learner), audience, name, writing);
                }
            }
        }
    }

    private void load(UUID learner, String audience, String name, boolean writing) throws IOException {
        Matcher file = FILE.matcher(name);
        if (file.matches() && StreamId.isAudience(audience)) {
            StreamId stream = new StreamId(UUID.fromString(file.group(1)), learner, audience);
            Path path = Layout.folder(layout.branches(), stream).resolve(name);
            look(stream, path, Long.parseLong(file.group(2))).ifPresent(this::put);
        } else if (writing && name.endsWith(Layout.UNFINISHED)) {
            files.delete(layout.branches().resolve(learner.toString()).resolve(audience).resolve(name));
        }
    }

    private Optional<Branch> look(StreamId stream, Path path, long from) throws IOException {
        String link = null;
        Head head = null;
        FileLayer.Source source = files.read(path);
        try (Incoming lines = Incoming.own(source, stream, layout.keyring())) {
            try {
                lines.begin(List.of());
                if (from == 0) {
                    link = Hash.text(lines.first().link());
                    head = new Head(0, link);
                }
                for (Frame frame = lines.next(); frame != null; frame = lines.next()) {
                    head = new Head(frame.number(), Hash.text(frame.link()));
                    link = link == null ? head.link() : link;
                }
            } catch (MalformedLine e) { // it is left as it is, and the good part of it counts
                long bytes = source.length() - lines.offset();
                findings.kept(new Kept(stream, lines.number() + 1, path, bytes, 0, path, e.getMessage()));
            }
        }
        return head == null ? Optional.empty() : Optional.of(new Branch(stream, from, link, head));
    }

    private void put(Branch branch) {
        branches.computeIfAbsent(branch.stream(), key -> new ArrayList<>()).add(branch);
    }

    List<Branch> all() {
        return branches.values().stream().flatMap(List::stream).toList();
    }

    List<Branch> of(StreamId stream) {
        return branches.getOrDefault(stream, List.of());
    }

    /** @return the headers that lines of a stream may belong to: that of its first file, and of branches from there on */
    List<FirstLine> headers(StreamId stream, Optional<Path> firstFile) throws IOException {
        Hash hash = new Hash();
        List<FirstLine> headers = new ArrayList<>();
        if (firstFile.isPresent()) {
            headers.add(FirstLine.of(files, firstFile.get(), hash));
        }
        for (Branch branch : of(stream)) {
            if (branch.from() == 0) {
                headers.add(FirstLine.of(files, file(branch), hash));
            }
        }
        return headers;
    }

    /** Reads again what lies there of one stream. */
    void reload(StreamId stream) throws IOException {
        branches.remove(stream);
        for (String name : files.list(Layout.folder(layout.branches(), stream))) {
            if (name.startsWith(stream.writer().toString())) {
                load(stream.learner(), stream.audience(), name, false);
            }
        }
    }

    /** These and no others are the branches of a stream now. */
    void set(StreamId stream, List<Branch> now) {
        branches.remove(stream);
        now.forEach(this::put);
    }

    void forget(UUID learner) {
        branches.keySet().removeIf(stream -> stream.learner().equals(learner));
    }

    Path file(Branch branch) {
        return Layout.folder(layout.branches(), branch.stream()).resolve(String.format(Locale.ROOT, "%s-%d-%s.jsonl",
                branch.stream().writer(), branch.from(), branch.link().substring(0, 16)));
    }
}
