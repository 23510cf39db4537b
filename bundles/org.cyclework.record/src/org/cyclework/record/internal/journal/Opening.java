package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds out how far every stream goes. Where the machine's witness saw the file as long as it is, that tells; where nothing
 * else is in doubt, the last line. What was written since the witness saw a stream last is gone through line by line, and made
 * sure to be on the disk before it counts.
 */
final class Opening {

    private final FileLayer files;
    private final Layout layout;
    private final Findings findings;
    private final SortedMap<StreamId, Witness.Seen> seen;
    private final boolean trusting;
    private final boolean writing;
    private final Tail tail;
    private final Hash hash = new Hash();
    private long limit = Long.MAX_VALUE;

    /**
     * Before the first look.
     *
     * @param seen what the witness saw; empty where there is none
     * @param trusting whether a file that is as long as the witness saw it has not to be looked at
     * @param writing whether what is in doubt may be set aside
     */
    Opening(FileLayer files, Layout layout, Findings findings, Optional<SortedMap<StreamId, Witness.Seen>> seen,
            boolean trusting, boolean writing) {
        this.files = files;
        this.layout = layout;
        this.findings = findings;
        this.seen = seen.orElse(null);
        this.trusting = trusting;
        this.writing = writing;
        this.tail = new Tail(files, layout);
    }

    /** @return every stream that has at least its first line */
    SortedMap<StreamId, StreamState> states() throws IOException {
        Layout.Found found = layout.find(files);
        if (writing) {
            for (Path unfinished : found.unfinished()) {
                remove(unfinished);
            }
        }
        SortedMap<StreamId, StreamState> states = new TreeMap<>();
        for (Map.Entry<StreamId, TreeSet<Integer>> one : found.files().entrySet()) {
            try {
                StreamState state = state(one.getKey(), one.getValue());
                if (state != null) {
                    states.put(one.getKey(), state);
                }
            } catch (IOException e) {
                throw JournalUnavailable.opening(layout.file(one.getKey(), one.getValue().last()), e);
            }
        }
        return states;
    }

    /** What was not finished goes; a folder with something in it is nothing that we made, and must not lie where a file is to be written. */
    private void remove(Path unfinished) throws IOException {
        try {
            files.delete(unfinished);
        } catch (DirectoryNotEmptyException e) {
            List<String> taken = files.list(unfinished.getParent());
            Path aside = unfinished;
            for (int i = 1; taken.contains(aside.getFileName().toString()); i++) {
                aside = unfinished.resolveSibling(unfinished.getFileName() + ".strange-" + i);
            }
            files.rename(unfinished, aside);
            files.forceDirectory(unfinished.getParent());
            findings.strange(aside);
        }
    }

    /**
     * Looks at one stream again, whose files may be anything after a change that failed.
     *
     * @return what is left; null for nothing
     */
    StreamState again(StreamId stream, long last) throws IOException {
        limit = last;
        TreeSet<Integer> indexes = layout.files(stream, files);
        return indexes.isEmpty() ? null : closely(stream, indexes, 1);
    }

    private StreamState state(StreamId stream, TreeSet<Integer> indexes) throws IOException {
        int last = indexes.last();
        boolean whole = indexes.first() == 1 && last == indexes.size();
        Witness.Seen before = seen == null ? null : seen.get(stream);
        if (trusting && whole && before != null && before.file() == last
                && files.length(layout.file(stream, last)) == before.length()) {
            return before.state(stream);
        }
        Optional<StreamState> quick = whole ? tail.state(stream, last) : Optional.empty();
        boolean asSeen = quick.isPresent() && before != null && before.file() == last
                && before.length() == quick.get().length() && before.head().equals(quick.get().head());
        if (quick.isPresent() && (seen == null || asSeen)) {
            return quick.get();
        }
        int from = before == null ? 1 : Math.min(before.file(), last);
        StreamState state = closely(stream, indexes, seen == null && whole ? last : Math.max(1, from));
        if (state != null && writing) {
            makeSure(state);
        }
        return state;
    }

    /** Goes through the files from one of them on, and sets aside what does not belong. */
    StreamState closely(StreamId stream, TreeSet<Integer> indexes, int from) throws IOException {
        int begin = from;
        while (true) {
            StreamState state = new StreamState(stream);
            Damage damage = walk(state, indexes, begin);
            if (damage == null) {
                return lookedAt(state, indexes);
            }
            if (damage.newer()) {
                findings.newer(stream, damage.file());
                return null;
            }
            if (isNewer(stream, indexes)) {
                return null;
            }
            if (writing) {
                new SetAside(files, layout, findings).from(damage, stream, indexes);
            }
            if (damage.offset() > 0) {
                state.place(damage.index(), damage.offset());
                indexes.tailSet(damage.index(), false).clear();
                return lookedAt(state, indexes);
            }
            indexes.tailSet(damage.index(), true).clear();
            if (indexes.isEmpty()) {
                return null;
            }
            begin = Math.max(1, Math.min(begin, indexes.last()));
        }
    }

    private StreamState lookedAt(StreamState state, TreeSet<Integer> indexes) throws IOException {
        if (state.at() == 0 && state.file() > 1) {
            StreamState all = new StreamState(state.stream());
            walk(all, indexes, 1); // a file without a tick of the clock; those before have it
            state.reach(state.number(), state.link(), all.at());
        }
        return state;
    }

    /** @return what is wrong; null where nothing is. The state is where the good part ends */
    private Damage walk(StreamState state, TreeSet<Integer> indexes, int begin) throws IOException {
        int unsealed = 0;
        try (StreamWalk walk = new StreamWalk(files, layout, state.stream(), indexes.last(), hash)) {
            try {
                walk.begin(begin);
                state.header(walk.first().headerLink());
                state.reach(walk.number(), walk.link(), 0);
                state.place(walk.index(), walk.end());
                for (Frame frame = next(walk); frame != null; frame = next(walk)) {
                    EntryCode.Content content = content(frame, walk);
                    state.reach(frame.number(), frame.link(), content.at());
                    state.place(walk.index(), walk.end());
                    unsealed = content.kind() == Entry.Kind.SEAL ? 0 : unsealed + 1;
                    state.unsealed(unsealed);
                }
                state.place(walk.index(), walk.end());
                return walk.left() == 0 || walk.number() >= limit ? null
                        : new Damage(layout.file(state.stream(), walk.index()), walk.index(), walk.end(), walk.number() + 1,
                                "a line without its end");
            } catch (Damage damage) {
                return damage;
            }
        }
    }

    private Frame next(StreamWalk walk) throws IOException, Damage {
        return walk.number() < limit ? walk.next() : null;
    }

    private EntryCode.Content content(Frame frame, StreamWalk walk) throws Damage {
        try {
            return EntryCode.read(frame, hash);
        } catch (MalformedLine e) {
            throw walk.malformed(e);
        }
    }

    /** @return whether a newer program made the stream, whose lines may look different then */
    private boolean isNewer(StreamId stream, TreeSet<Integer> indexes) throws IOException {
        for (Integer index : indexes) {
            try (LineReader lines = new LineReader(files.read(layout.file(stream, index)), 0)) {
                if (lines.next() && FirstLine.read(lines.bytes(), lines.from(), lines.to(), hash).format() > FirstLine.FORMAT) {
                    findings.newer(stream, layout.file(stream, index));
                    return true;
                }
            } catch (MalformedLine e) {
                continue; // says nothing
            }
        }
        return false;
    }

    /** What was seen to be written may never have come to the disk, if forcing it failed; a copy does. */
    private void makeSure(StreamState state) throws IOException {
        Witness.Seen before = seen == null ? null : seen.get(state.stream());
        for (int index = before == null ? 1 : before.file(); index <= state.file(); index++) {
            Rewriting.afresh(files, layout.file(state.stream(), index));
        }
        SetAside.forceUp(files, layout.folder(state.stream()), layout.record());
    }
}
