package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.cyclework.record.internal.journal.FirstLine.Before;
import org.cyclework.record.internal.journal.NewWriter.Why;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who writes in this home now: goes on after an orderly end, and begins anew after everything else. */
final class Writer {

    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

    private final Home home;
    private final JournalRuntime runtime;
    private final FileLayer files;
    private final Layout layout;
    private final Findings findings;
    private final Branches branches;
    private final SortedMap<StreamId, StreamState> states;
    private final HybridClock ticks;
    private Writing writing;
    private final Set<StreamId> doubted = new HashSet<>();
    private UUID now;
    private Optional<UUID> before = Optional.empty();

    Writer(Home home, JournalRuntime runtime, Shared shared) {
        this.home = home;
        this.runtime = runtime;
        this.files = shared.files();
        this.layout = shared.layout();
        this.findings = shared.findings();
        this.branches = shared.branches();
        this.states = shared.states();
        this.ticks = new HybridClock(runtime.clock());
    }

    HomeKey key() {
        return home.key();
    }

    /** Finds out how far the streams go and who goes on, and says that the home is open. */
    void begin(Changing changing) throws IOException {
        writing = new Writing(files, layout, home.key(), ticks, runtime.clock());
        new Erasing(files, layout).resume();
        Optional<Why> breaks = home.breaks();
        boolean trusting = breaks.isEmpty(); // else a stream may have given way to one of the same length
        home.witness().ifPresent(witness -> ticks.absorb(witness.at()));
        states.putAll(new Opening(files, layout, findings, home.witness().map(Witness::seen), trusting, true).states());
        branches.load(true);
        changing.settle(branches.all().stream().map(Branch::stream).distinct().toList());
        states.values().forEach(state -> ticks.absorb(state.at()));
        boolean lost = findLost();
        Optional<UUID> last = home.before();
        if (breaks.isPresent() || lost || last.isEmpty()) {
            before = last;
            beginNew(breaks.orElse(Why.LOST_LINES));
        } else {
            now = last.get();
        }
        home.open(now, ticks.last(), seen(), missing());
    }

    /** A stream goes as far as this now, by others' lines. */
    void reached(StreamState state) {
        states.put(state.stream(), state);
        ticks.absorb(state.at());
    }

    /** Where the stream is this writer's, it writes no more. */
    void endIf(StreamId stream, Why why) {
        if (stream.writer().equals(now)) {
            end(why);
        }
    }

    void letGo(StreamId stream) {
        writing.open().letGo(stream);
    }

    /** Nothing about a learner is written here any more; a stream of the same name would be another one. */
    void forget(UUID learner) {
        writing.open().letGo(learner);
        writing.forgetFolders();
        boolean mine = states.keySet().stream().anyMatch(one -> one.learner().equals(learner) && one.writer().equals(now));
        states.keySet().removeIf(stream -> stream.learner().equals(learner));
        if (mine) {
            end(Why.ERASED);
        }
    }

    /** This writer writes no more; another goes on in its place. */
    void end(Why why) {
        before = Optional.of(now);
        beginNew(why);
    }

    Entry append(UUID learner, String audience, List<EventDraft> events, Optional<EventSigner> signer) {
        StreamId stream = new StreamId(now, learner, audience);
        StreamState state = states.get(stream);
        boolean fresh = state == null;
        if (fresh) {
            state = new StreamState(stream);
        }
        boolean done = false;
        try {
            Entry entry = writing.append(state, fresh ? before(learner, audience) : Optional.empty(), events, signer);
            states.put(stream, state);
            done = true;
            return entry;
        } catch (IOException e) {
            throw JournalUnavailable.writing(layout.file(stream, Math.max(1, state.file())), e);
        } catch (IllegalArgumentException e) {
            done = true; // nothing was written
            throw e;
        } finally {
            if (!done) {
                failed(stream, fresh);
            }
        }
    }

    void seal() {
        for (StreamState state : List.copyOf(states.values())) {
            if (state.stream().writer().equals(now) && state.unsealed() > 0) {
                boolean done = false;
                try {
                    writing.seal(state);
                    done = true;
                } catch (IOException e) {
                    throw JournalUnavailable.writing(layout.file(state.stream(), state.file()), e);
                } finally {
                    if (!done) {
                        failed(state.stream(), false);
                    }
                }
            }
        }
    }

    /** Tells the witness how far the streams go. */
    void remember(boolean closed) {
        try {
            home.remember(closed, now, ticks.last(), seen(), missing());
        } catch (IOException e) {
            throw JournalUnavailable.writing(layout.record(), e);
        }
    }

    void close() {
        try {
            seal();
            remember(true);
        } finally {
            writing.open().letGoOfAll();
        }
    }

    /** A change of a stream's files failed; what is there now is looked at, and nothing is put behind it in this session. */
    void doubt(StreamId stream) {
        doubted.add(stream);
        writing.open().letGo(stream);
        endIf(stream, Why.FAILED_WRITE);
        StreamState before = states.remove(stream);
        try {
            StreamState left = new Opening(files, layout, findings, Optional.empty(), false, false)
                    .again(stream, before == null ? 0 : before.number());
            if (left != null) {
                states.put(stream, left);
            }
            branches.reload(stream);
        } catch (IOException e) {
            LOG.warn("{} cannot even be read; it is left out until the next start", stream, e);
        }
    }

    /** @return whether a change of the stream's files failed in this session */
    boolean doubts(StreamId stream) {
        return doubted.contains(stream);
    }

    Optional<Kept> setAside(StreamId stream, Damage damage) throws IOException {
        StreamState state = states.get(stream);
        if (state == null || damage.index() > state.file()) {
            return Optional.empty();
        }
        writing.open().letGo(stream);
        int before = findings.kept().size();
        TreeSet<Integer> indexes = layout.files(stream, files);
        indexes.tailSet(state.file(), false).clear();
        Opening looking = new Opening(files, layout, findings, Optional.of(new TreeMap<>()), false, true);
        StreamState left = looking.closely(stream, indexes, 1);
        if (left == null) {
            states.remove(stream);
        } else {
            states.put(stream, left);
        }
        long here = left == null ? 0 : left.number();
        if (here < state.number()) { // remembered until it comes back
            findings.lost(new Lost(stream, here, state.head(), false));
        }
        endIf(stream, Why.DAMAGE);
        List<Kept> now = findings.kept();
        return now.size() == before ? Optional.empty() : Optional.of(now.getLast());
    }

    private void failed(StreamId stream, boolean fresh) {
        writing.open().letGo(stream);
        if (fresh) {
            try {
                files.delete(layout.file(stream, 1)); // nothing in it was ever acknowledged
            } catch (IOException e) {
                LOG.warn("what could not be written stays until the next start: {}", stream, e);
            }
        }
        end(Why.FAILED_WRITE);
    }

    private void beginNew(Why why) {
        do {
            now = runtime.ids().get();
        } while (states.keySet().stream().anyMatch(stream -> stream.writer().equals(now)));
        findings.newWriter(new NewWriter(now, before, why));
    }

    private Optional<Before> before(UUID learner, String audience) {
        return before.map(last -> {
            StreamState state = states.get(new StreamId(last, learner, audience));
            return new Before(last, Optional.ofNullable(state).map(StreamState::head));
        });
    }

    private boolean findLost() {
        boolean fresh = false;
        if (home.witness().isPresent()) {
            Witness witness = home.witness().get();
            for (Map.Entry<StreamId, Head> one : witness.promises().entrySet()) {
                StreamState state = states.get(one.getKey());
                long here = state == null ? 0 : state.number();
                if (here < one.getValue().number() && !findings.isNewer(one.getKey())) {
                    findings.lost(new Lost(one.getKey(), here, one.getValue(), false));
                    fresh |= !one.getValue().equals(witness.missing().get(one.getKey()));
                }
            }
        }
        return fresh;
    }

    private SortedMap<StreamId, Witness.Seen> seen() {
        SortedMap<StreamId, Witness.Seen> seen = new TreeMap<>();
        states.forEach((stream, state) -> {
            if (!doubted.contains(stream)) { // else it is gone through, and made sure, at the next start
                seen.put(stream, new Witness.Seen(state.head(), state.file(), state.length()));
            }
        });
        return seen;
    }

    private SortedMap<StreamId, Head> missing() {
        SortedMap<StreamId, Head> missing = new TreeMap<>();
        for (Lost lost : findings.lost()) {
            StreamState state = states.get(lost.stream());
            if (!lost.replaced() && (state == null || state.number() < lost.known().number())) {
                missing.merge(lost.stream(), lost.known(), (one, other) -> one.number() > other.number() ? one : other);
            }
        }
        return missing;
    }
}
