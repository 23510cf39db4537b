package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cyclework.record.internal.journal.Lineage.Node;

/**
 * Sorts a stream into its main line and its branches. What leaves the main line is in a branch's file, on the disk, before
 * it is cut; what comes into it stays in the file that it came from until it is forced. So nothing is lost on the way, and
 * after a break it is done again.
 */
final class Forks {

    private final FileLayer files;
    private final Layout layout;
    private final Branches branches;
    private final Hash hash = new Hash();

    Forks(FileLayer files, Layout layout, Branches branches) {
        this.files = files;
        this.layout = layout;
        this.branches = branches;
    }

    /** What came of it: the stream's state, how many entries are new, how many of these are seals, and the first that is not what it was. */
    record Sorted(StreamState state, long entries, long seals, long changedFrom, boolean replaced) {
    }

    /**
     * Sorts.
     *
     * @param state of the stream; its number is 0 and its file too where there is none yet
     * @param came a file of lines that came from elsewhere and were checked
     */
    Sorted sort(StreamState state, Optional<Path> came) throws IOException {
        Lineage lineage = new Lineage(files, layout.keyring(), state.stream());
        List<String> main = new ArrayList<>();
        for (int index = 1; index <= state.file(); index++) {
            main.addAll(lineage.take(layout.file(state.stream(), index), state.number(), true));
        }
        List<Branch> before = branches.of(state.stream());
        for (Branch branch : before) {
            lineage.take(branches.file(branch), Long.MAX_VALUE, false);
        }
        long known = lineage.entries();
        long sealsKnown = lineage.seals();
        if (came.isPresent()) {
            lineage.take(came.get(), Long.MAX_VALUE, false);
        }
        List<List<Node>> lines = lineage.sorted();
        long entries = lineage.entries() - known;
        long seals = lineage.seals() - sealsKnown;
        boolean rooted = lines.getFirst().getFirst().before().isEmpty();
        List<List<Node>> beside = rooted ? lines.subList(1, lines.size()) : lines;
        List<Branch> now = write(state.stream(), beside);
        Sorted sorted = rooted ? main(state, main, lines.getFirst(), lineage, entries, seals) : new Sorted(state, entries, seals, 0, false);
        branches.set(state.stream(), now);
        for (Branch gone : before) {
            if (now.stream().noneMatch(branch -> branches.file(branch).equals(branches.file(gone)))) {
                files.delete(branches.file(gone));
                files.forceDirectory(branches.file(gone).getParent());
            }
        }
        return sorted;
    }

    private Sorted main(StreamState state, List<String> before, List<Node> line, Lineage lineage, long entries, long seals)
            throws IOException {
        int same = 0;
        while (same < before.size() && same < line.size() && before.get(same).equals(line.get(same).link())) {
            same++;
        }
        Map<String, Node> blanked = new HashMap<>();
        line.subList(0, same).stream().filter(lineage::isToBeBlanked).forEach(node -> blanked.put(node.link(), node));
        boolean replaced = same < before.size();
        StreamState now = state;
        if (replaced) {
            now = cut(state, same == 0 ? null : lineage.onMain(line.get(same - 1)), same);
        }
        if (!blanked.isEmpty()) {
            blank(now, blanked);
        }
        append(now, line.subList(same, line.size()));
        return new Sorted(now, entries, seals, same, replaced || !blanked.isEmpty());
    }

    /** Cuts the main line behind its last entry that stays. */
    private StreamState cut(StreamState state, Node last, int same) throws IOException {
        StreamId stream = state.stream();
        for (int index = state.file(); index > 0; index--) {
            Path file = layout.file(stream, index);
            if (same > 0 && file.equals(last.file())) {
                files.truncate(file, last.offset() + last.length());
                break;
            }
            files.delete(file);
            files.forceDirectory(file.getParent());
        }
        StreamState cut = new StreamState(stream);
        if (same > 0) {
            cut.header(state.headerLink());
            cut.reach(last.number(), Hash.bytes(last.link()), state.at());
            cut.place(index(stream, last.file(), state.file()), last.offset() + last.length());
        }
        return cut;
    }

    private int index(StreamId stream, Path file, int last) {
        int index = last;
        while (!layout.file(stream, index).equals(file)) {
            index--;
        }
        return index;
    }

    private void append(StreamState state, List<Node> line) throws IOException {
        try (Lines lines = new Lines(files, layout, state)) {
            for (Node node : line) {
                byte[] bytes = line(node);
                if (node.number() == 0) {
                    lines.begin(bytes, Hash.bytes(node.link()));
                } else {
                    lines.add(frame(bytes), node.at(), node.seal());
                }
            }
            lines.finish();
        }
    }

    private void blank(StreamState state, Map<String, Node> blanked) throws IOException {
        Map<String, byte[]> texts = new HashMap<>();
        for (Node node : blanked.values()) {
            texts.put(node.link(), line(node));
        }
        for (int index = 1; index <= state.file(); index++) {
            long length = Rewriting.lines(files, layout.file(state.stream(), index), (bytes, from, to, ended, out) -> {
                byte[] text = ended ? texts.get(link(bytes, from, to)) : null;
                if (text != null) {
                    out.raw(text, 0, text.length);
                }
                return text != null;
            });
            if (index == state.file() && length >= 0) {
                state.place(index, length);
            }
        }
    }

    private String link(byte[] bytes, int from, int to) {
        try {
            return Hash.text(Frame.of(bytes, from, to, hash).link());
        } catch (MalformedLine e) {
            return ""; // a first line, or nothing that we look for
        }
    }

    /** The last first: it may take entries over from one before it, which must not lose them earlier. */
    private List<Branch> write(StreamId stream, List<List<Node>> beside) throws IOException {
        List<Branch> now = new ArrayList<>();
        List<Bytes> texts = new ArrayList<>();
        for (List<Node> line : beside) {
            Node first = line.getFirst();
            now.add(new Branch(stream, first.number(), first.link(),
                    new Head(line.getLast().number(), line.getLast().link())));
            texts.add(text(stream, line));
        }
        for (int i = now.size() - 1; i >= 0; i--) {
            Path file = branches.file(now.get(i));
            files.makeFolder(file.getParent());
            byte[] text = Arrays.copyOf(texts.get(i).array(), texts.get(i).length());
            if (!Arrays.equals(SmallFile.read(files, file).orElse(null), text)) {
                SmallFile.write(files, file, texts.get(i));
                SetAside.forceUp(files, file.getParent(), layout.record());
            }
        }
        return now;
    }

    private Bytes text(StreamId stream, List<Node> line) throws IOException {
        Bytes out = new Bytes();
        Node first = line.getFirst();
        if (first.number() > 0) {
            FirstLine.putContinued(stream, first.header(), first.number() - 1, Hash.bytes(first.before()), out, hash);
        }
        for (Node node : line) {
            byte[] bytes = line(node);
            layout.keyring().putLine(stream, bytes, 0, bytes.length - 1, out, hash);
        }
        return out;
    }

    private byte[] line(Node node) throws IOException {
        byte[] bytes = new byte[node.length()];
        try (FileLayer.Source source = files.read(node.file())) {
            int filled = 0;
            while (filled < bytes.length) {
                int read = source.read(node.offset() + filled, bytes, filled, bytes.length - filled);
                if (read < 0) {
                    throw new IOException(node.file() + " became shorter");
                }
                filled += read;
            }
        } catch (NoSuchFileException e) {
            throw new IOException(node.file() + " is gone", e);
        }
        return bytes;
    }

    private Frame frame(byte[] line) throws IOException {
        try {
            return Frame.of(line, 0, line.length - 1, hash);
        } catch (MalformedLine e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
