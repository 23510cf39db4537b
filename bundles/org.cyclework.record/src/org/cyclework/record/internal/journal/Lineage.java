package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * All entries of one stream that are known, whatever file they lie in, by their links. Where two claim one number, the one
 * with the smaller link goes on the main line and the other begins a branch, so every home that knows the same entries
 * sorts them the same way.
 */
final class Lineage {

    private final FileLayer files;
    private final Keyring keyring;
    private final StreamId stream;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, TreeSet<String>> next = new TreeMap<>();
    private final Map<String, Node> main = new HashMap<>();

    Lineage(FileLayer files, Keyring keyring, StreamId stream) {
        this.keyring = keyring;
        this.files = files;
        this.stream = stream;
    }

    /** An entry, or a header, and where its line lies. */
    record Node(String link, String before, long number, Path file, long offset, int length, long at, String blankedBy,
            boolean seal, byte[] header) {

        boolean isBlanked() {
            return !blankedBy.isEmpty();
        }

        /** @return whether this form counts before the other of the same entry */
        boolean goesBefore(Node other) {
            return isBlanked() && (!other.isBlanked() || blankedBy.compareTo(other.blankedBy) < 0);
        }
    }

    /** Takes the lines of a file as far as they are good, and those up to a number at most. @return their links in order */
    List<String> take(Path file, long last, boolean isMain) throws IOException {
        List<String> links = new ArrayList<>();
        try (Incoming lines = Incoming.own(files.read(file), stream, keyring)) {
            lines.begin(List.of());
            String before = Hash.text(lines.first().link());
            if (lines.first().header()) {
                put(new Node(before, "", 0, file, 0, lines.firstLine().length, 0, "", false, lines.first().headerLink()),
                        isMain);
                links.add(before);
            }
            for (Frame frame = lines.number() < last ? lines.next() : null; frame != null;
                    frame = lines.number() < last ? lines.next() : null) {
                EntryCode.Content content = lines.content();
                String link = Hash.text(frame.link());
                put(new Node(link, before, frame.number(), file, lines.offset(), lines.length(), content.at(),
                        content.blankedBy().map(UUID::toString).orElse(""), content.kind() == Entry.Kind.SEAL,
                        lines.first().headerLink()), isMain);
                links.add(link);
                before = link;
            }
        } catch (MalformedLine e) {
            return links; // the good part is what counts
        }
        return links;
    }

    private void put(Node node, boolean isMain) {
        Node known = nodes.get(node.link());
        if (known == null || node.goesBefore(known)) {
            nodes.put(node.link(), node);
        }
        if (isMain) {
            main.put(node.link(), node);
        }
        next.computeIfAbsent(node.before(), key -> new TreeSet<>()).add(node.link());
    }

    /** @return the main line, then each branch; a branch whose beginning is not known is one by itself */
    List<List<Node>> sorted() {
        List<List<Node>> lines = new ArrayList<>();
        Deque<String> begins = new ArrayDeque<>(next.getOrDefault("", new TreeSet<>()));
        next.keySet().stream().filter(before -> !before.isEmpty() && !nodes.containsKey(before))
                .forEach(before -> begins.addAll(next.get(before)));
        while (!begins.isEmpty()) {
            List<Node> line = new ArrayList<>();
            for (String link = begins.removeFirst(); link != null;) {
                line.add(nodes.get(link));
                TreeSet<String> after = next.getOrDefault(link, new TreeSet<>());
                begins.addAll(after.isEmpty() ? after : after.tailSet(after.first(), false));
                link = after.isEmpty() ? null : after.first();
            }
            lines.add(line);
        }
        return lines;
    }

    /** @return whether a main line's file here holds another form of what was blanked elsewhere */
    boolean isToBeBlanked(Node node) {
        return main.containsKey(node.link()) && node.goesBefore(main.get(node.link()));
    }

    /** @return where an entry lies that was on the main line before */
    Node onMain(Node node) {
        return main.get(node.link());
    }

    /** @return how many of them are seals */
    long seals() {
        return nodes.values().stream().filter(Node::seal).count();
    }

    /** @return how many entries are known */
    long entries() {
        return nodes.values().stream().filter(node -> node.number() > 0).count();
    }
}
