package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cyclework.record.internal.journal.MergeReport.Refused;

/** Takes from another source what is not here: tails where they fit, whole streams where they do not. */
final class Merging {

    private static final int STEP = 1024;

    /** More entries of a stream are not held in memory to tell of them. */
    static final int TOLD = 5_000;

    private final FileLayer files;
    private final Layout layout;
    private final Streams streams;
    private final Branches branches;
    private final Forks forks;
    private final Findings findings;
    private final Progress progress;
    private final Arrivals arrivals;
    private final Unforced unforced;
    private final Hash hash = new Hash();
    private final SortedMap<StreamId, Long> taken = new TreeMap<>();
    private final TreeSet<StreamId> replaced = new TreeSet<>();
    private final List<Branch> newBranches = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private long entries;
    private long seals;
    private boolean goOn = true;

    /** What the merge sees of the journal and tells it. */
    interface Streams {

        /** @return a copy of where a stream stands; of a new one where there is none */
        StreamState state(StreamId stream);

        /** A stream is about to be changed by others than its writer. */
        void touch(StreamId stream);

        /** A stream goes as far as this now, all of it on the disk. */
        void reached(StreamState state);

        /** @return whether a change of the stream's files failed, so that nothing may be put behind them for now */
        boolean doubts(StreamId stream);

        /** @return what was done while nobody reads */
        Forks.Sorted alone(StreamId stream, Sorting sorting) throws IOException;

        /** @return the link at an entry, where the stream goes so far */
        Optional<String> link(StreamId stream, long number);
    }

    /** Sorts a stream. */
    @FunctionalInterface
    interface Sorting {

        /** @return what came of it */
        Forks.Sorted sort() throws IOException;
    }

    Merging(FileLayer files, Layout layout, Streams streams, Branches branches, Findings findings,
            Progress progress, Arrivals arrivals) {
        this.files = files;
        this.layout = layout;
        this.streams = streams;
        this.branches = branches;
        this.forks = new Forks(files, layout, branches);
        this.findings = findings;
        this.progress = progress;
        this.arrivals = arrivals;
        unforced = new Unforced(files, layout, this::counts);
    }

    MergeReport merge(JournalSource other) throws IOException {
        SortedMap<StreamId, Head> heads = of(other::heads);
        try (unforced) {
            streams(other, heads);
        }
        for (Branch theirs : of(other::branches)) {
            if (goOn && !isKnown(theirs.stream(), theirs.head())) {
                one(theirs.stream(), () -> spool(other, theirs.stream(), Optional.of(theirs)));
            }
        }
        return new MergeReport(taken, entries, seals, replaced, newBranches, refused, goOn);
    }

    /** Where one fails, those before it count all the same. */
    private void streams(JournalSource other, SortedMap<StreamId, Head> heads) throws IOException {
        try {
            for (Map.Entry<StreamId, Head> theirs : heads.entrySet()) {
                if (goOn) {
                    one(theirs.getKey(), () -> stream(other, theirs.getKey(), theirs.getValue()));
                }
            }
        } catch (IOException e) {
            unforced.force();
            throw e;
        }
        unforced.force();
    }

    /** Something that reads or writes. */
    @FunctionalInterface
    private interface Work<T> {

        T run() throws IOException;
    }

    /** One stream that the other side cannot give says nothing about the rest. */
    private void one(StreamId stream, Work<Boolean> work) throws IOException {
        if (streams.doubts(stream)) {
            refused.add(new Refused(stream, streams.state(stream).number() + 1, "a change of it failed here in this session"));
            return;
        }
        try {
            work.run();
        } catch (SourceFailure.Damaged e) {
            refused.add(new Refused(stream, streams.state(stream).number() + 1, e.getMessage()));
        }
    }

    private static <T> T of(Work<T> reading) throws IOException {
        try {
            return reading.run();
        } catch (SourceFailure e) {
            throw e;
        } catch (IOException e) {
            throw new SourceFailure(e);
        }
    }

    private boolean isKnown(StreamId stream, Head theirs) {
        return streams.link(stream, theirs.number()).equals(Optional.of(theirs.link()))
                || branches.of(stream).stream().anyMatch(ours -> holds(ours, theirs));
    }

    private boolean holds(Branch ours, Head head) {
        if (head.number() < ours.from() || head.number() > ours.head().number()) {
            return false;
        }
        try (Incoming lines = Incoming.own(files.read(branches.file(ours)), ours.stream(), layout.keyring())) {
            lines.begin(List.of());
            byte[] link = lines.first().link();
            for (Frame frame = lines.next(); frame != null && frame.number() <= head.number(); frame = lines.next()) {
                link = frame.link();
            }
            return Hash.text(link).equals(head.link());
        } catch (MalformedLine | IOException e) {
            return false; // then it is asked for
        }
    }

    private boolean stream(JournalSource other, StreamId stream, Head theirs) throws IOException {
        StreamState ours = streams.state(stream);
        if (ours.file() == 0) {
            return branches.of(stream).isEmpty() ? tail(other, ours) : spool(other, stream, Optional.empty());
        }
        return isKnown(stream, theirs) || theirs.number() > ours.number() && tail(other, ours)
                || spool(other, stream, Optional.empty());
    }

    /** @return false where the tail does not follow what is here */
    private boolean tail(JournalSource other, StreamState state) throws IOException {
        StreamId stream = state.stream();
        long before = state.number();
        boolean fresh = state.file() == 0;
        try (Incoming lines = new Incoming(of(() -> other.open(stream, before)), stream)) {
            try {
                lines.begin(fresh ? List.of() : List.of(header(layout.file(stream, 1))));
            } catch (MalformedLine e) {
                return fresh && refuse(stream, before + 1, e); // else the whole stream tells what is wrong
            }
            if (!fresh && !(lines.first().number() == before && Arrays.equals(lines.first().link(), state.link()))) {
                return false;
            }
            streams.touch(stream);
            new SetAside(files, layout, findings).overhang(state);
            state.header(lines.first().headerLink());
            write(lines, state, fresh);
        }
        return true;
    }

    private void write(Incoming lines, StreamState state, boolean fresh) throws IOException {
        Lines out = new Lines(files, layout, state);
        boolean handed = false;
        try {
            long before = state.number();
            List<Entry> came = new ArrayList<>();
            if (fresh) {
                out.begin(lines.firstLine(), lines.first().headerLink());
            }
            take(lines, out, came);
            out.write();
            handed = true;
            unforced.add(new Unforced.End(out, state, before, came));
        } finally {
            if (!handed) {
                out.close();
            }
        }
    }

    /** The end of a stream is on the disk. */
    private void counts(Unforced.End end) {
        StreamState state = end.state();
        streams.reached(state);
        if (state.number() > end.before()) {
            taken.merge(state.stream(), end.before() + 1, Math::min);
        }
        if (end.came().size() <= TOLD) {
            arrivals.came(end.came());
        }
    }

    private void take(Incoming lines, Lines out, List<Entry> came) throws IOException {
        try {
            for (Frame frame = lines.next(); frame != null; frame = lines.next()) {
                boolean seal = lines.content().seal().isPresent();
                seals += seal ? 1 : 0;
                out.add(frame, lines.content().at(), seal);
                if (came.size() <= TOLD) {
                    came.add(EntryCode.entry(lines.first().stream(), frame, lines.digest(), lines.content()));
                }
                if (++entries % STEP == 0 && !progress.goOn(entries)) {
                    goOn = false;
                    return;
                }
            }
        } catch (MalformedLine | SourceFailure.Damaged e) {
            refuse(lines.first().stream(), lines.number() + 1, e);
        }
    }

    /** Takes a whole stream or a branch into a file of its own first, and sorts the stream then. */
    private boolean spool(JournalSource other, StreamId stream, Optional<Branch> branch) throws IOException {
        Path spool = Layout.folder(layout.branches(), stream).resolve(stream.writer() + Layout.UNFINISHED);
        files.makeFolder(spool.getParent());
        files.delete(spool);
        StreamState state = streams.state(stream);
        List<FirstLine> headers = headers(state);
        try (Incoming lines = new Incoming(of(() -> branch.isPresent() ? other.open(branch.get()) : other.open(stream, 0)),
                stream);
                FileLayer.Appender out = files.append(spool)) {
            try {
                lines.begin(headers);
                out.write(lines.firstLine(), 0, lines.firstLine().length);
                Bytes line = new Bytes();
                for (Frame frame = lines.next(); frame != null; frame = lines.next()) {
                    line.reset();
                    layout.keyring().put(stream, frame, line, hash);
                    out.write(line.array(), 0, line.length());
                }
            } catch (MalformedLine | SourceFailure.Damaged e) {
                refuse(stream, lines.number() + 1, e);
            }
            out.force();
        }
        sort(stream, state, spool);
        files.delete(spool);
        return true;
    }

    private void sort(StreamId stream, StreamState state, Path spool) throws IOException {
        streams.touch(stream);
        if (state.file() > 0) {
            new SetAside(files, layout, findings).overhang(state);
        }
        List<Branch> before = branches.of(stream);
        Forks.Sorted sorted = streams.alone(stream, () -> {
            Forks.Sorted done = forks.sort(state, Optional.of(spool));
            if (done.state().file() > 0) {
                streams.reached(done.state());
            }
            return done;
        });
        entries += sorted.entries();
        seals += sorted.seals();
        if (sorted.replaced()) {
            replaced.add(stream);
        }
        if (sorted.replaced() || sorted.state().number() >= sorted.changedFrom() && sorted.entries() > 0) {
            taken.merge(stream, Math.max(1, sorted.changedFrom()), Math::min);
        }
        branches.of(stream).stream().filter(branch -> !before.contains(branch)).forEach(newBranches::add);
    }

    private List<FirstLine> headers(StreamState state) throws IOException {
        return branches.headers(state.stream(), state.file() == 0 ? Optional.empty()
                : Optional.of(layout.file(state.stream(), 1)));
    }

    private FirstLine header(Path file) throws IOException {
        return FirstLine.of(files, file, hash);
    }

    private boolean refuse(StreamId stream, long from, Exception what) {
        refused.add(new Refused(stream, from, what.getMessage()));
        return true;
    }
}
