package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a home's streams, branches and what was set aside lie. */
final class Layout {

    /** Ends the name of a file that is not finished; it is deleted at the next start. */
    static final String UNFINISHED = ".tmp";

    /** Ends the name of a folder that is being erased. */
    static final String GOING = ".gone";

    private static final String UUID_FORM = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern LEARNER = Pattern.compile(UUID_FORM);
    private static final Pattern FILE = Pattern.compile("(" + UUID_FORM + ")-([0-9]{4,9})\\.jsonl");

    private final Path record;
    private final Path journal;
    private final Limits limits;
    private final Keyring keyring;

    Layout(JournalPlaces places) {
        this(places, Limits.STANDARD);
    }

    Layout(JournalPlaces places, Limits limits) {
        this.keyring = places.keyring();
        this.record = places.record();
        this.journal = places.journal();
        this.limits = limits;
    }

    Limits limits() {
        return limits;
    }

    /** @return what the lines lie under */
    Keyring keyring() {
        return keyring;
    }

    Path record() {
        return record;
    }

    Path journal() {
        return journal;
    }

    /** @return where lines lie that were cut off or set aside */
    Path aside() {
        return record.resolve("aside");
    }

    /** @return where the branches lie that are not in the streams themselves */
    Path branches() {
        return record.resolve("branches");
    }

    Path folder(StreamId stream) {
        return folder(journal, stream);
    }

    static Path folder(Path top, StreamId stream) {
        return top.resolve(stream.learner().toString()).resolve(stream.audience());
    }

    Path file(StreamId stream, int index) {
        return folder(stream).resolve(String.format(Locale.ROOT, "%s-%04d.jsonl", stream.writer(), index));
    }

    /** What was found of a learner and an audience. */
    record Found(SortedMap<StreamId, TreeSet<Integer>> files, List<Path> unfinished) {
    }

    List<String> learners(FileLayer files) throws IOException {
        return files.list(journal).stream().filter(name -> LEARNER.matcher(name).matches()).toList();
    }

    /** @return the files of every stream, and what was left unfinished; other names are nothing to us */
    Found find(FileLayer files) throws IOException {
        Found found = new Found(new TreeMap<>(), new ArrayList<>());
        for (String learner : learners(files)) {
            for (String audience : files.list(journal.resolve(learner))) {
                if (StreamId.isAudience(audience)) {
                    find(UUID.fromString(learner), audience, files, found);
                }
            }
        }
        return found;
    }

    /** @return the files of every stream about a learner */
    SortedMap<StreamId, TreeSet<Integer>> find(FileLayer files, UUID learner) throws IOException {
        Found found = new Found(new TreeMap<>(), new ArrayList<>());
        for (String audience : files.list(journal.resolve(learner.toString()))) {
            if (StreamId.isAudience(audience)) {
                find(learner, audience, files, found);
            }
        }
        return found.files();
    }

    /** @return the numbers of a stream's files */
    TreeSet<Integer> files(StreamId stream, FileLayer files) throws IOException {
        TreeSet<Integer> indexes = new TreeSet<>();
        for (String name : files.list(folder(stream))) {
            Matcher file = FILE.matcher(name);
            if (file.matches() && file.group(1).equals(stream.writer().toString())) {
                indexes.add(Integer.valueOf(file.group(2)));
            }
        }
        return indexes;
    }

    private void find(UUID learner, String audience, FileLayer files, Found found) throws IOException {
        Path folder = journal.resolve(learner.toString()).resolve(audience);
        for (String name : files.list(folder)) {
            Matcher file = FILE.matcher(name);
            if (file.matches()) {
                StreamId stream = new StreamId(UUID.fromString(file.group(1)), learner, audience);
                found.files().computeIfAbsent(stream, key -> new TreeSet<>()).add(Integer.valueOf(file.group(2)));
            } else if (name.endsWith(UNFINISHED)) {
                found.unfinished().add(folder.resolve(name));
            }
        }
    }

    /** @return the learner whose folder this is */
    static Optional<UUID> learner(String name) {
        return LEARNER.matcher(name).matches() ? Optional.of(UUID.fromString(name)) : Optional.empty();
    }
}
