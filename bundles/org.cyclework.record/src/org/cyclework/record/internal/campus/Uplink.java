package org.cyclework.record.internal.campus;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.journal.Branch;
import org.cyclework.record.internal.journal.ExchangedLines;
import org.cyclework.record.internal.journal.ExchangedLines.Line;
import org.cyclework.record.internal.journal.Head;
import org.cyclework.record.internal.journal.Journal;
import org.cyclework.record.internal.journal.Progress;
import org.cyclework.record.internal.journal.StreamId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the tails of this machine's streams to the campus, batch by batch; each counts by itself. */
final class Uplink {

    private static final Logger LOG = LoggerFactory.getLogger(Uplink.class);

    /** Nothing of the stream is there that is here. */
    private static final long NOTHING = -1;
    private static final String BLANKS = "\"verb\":\"" + Verbs.ENTRY_BLANKED + "\"";

    private final CampusServer server;
    private final Journal journal;
    private final Predicate<StreamId> wanted;
    private final Progress progress;
    private final Set<StreamId> refused = new HashSet<>();
    private final List<String> told = new ArrayList<>();
    private final Set<UUID> blanked = new HashSet<>();
    private final SortedMap<StreamId, Long> missing = new TreeMap<>();
    private LineBatch batch = new LineBatch();
    private long brought;
    private boolean goOn = true;

    Uplink(CampusServer server, Journal journal, Predicate<StreamId> wanted, Progress progress) {
        this.server = server;
        this.journal = journal;
        this.wanted = wanted;
        this.progress = progress;
    }

    /** @return for each stream of which something is missing there, the entry after which that begins */
    SortedMap<StreamId, Long> missing(SortedMap<StreamId, TreeSet<Head>> tips) throws SQLException {
        SortedMap<StreamId, Long> missing = new TreeMap<>();
        List<StreamId> doubtful = new ArrayList<>();
        List<Head> heads = new ArrayList<>();
        for (Map.Entry<StreamId, Head> one : journal.heads().entrySet()) {
            StreamId stream = one.getKey();
            TreeSet<Head> there = tips.getOrDefault(stream, new TreeSet<>(CampusServer.BY_NUMBER));
            if (!wanted.test(stream) || there.contains(one.getValue())) {
                continue;
            }
            missing.put(stream, after(stream, one.getValue(), there));
            if (there.stream().anyMatch(tip -> tip.number() >= one.getValue().number())) {
                doubtful.add(stream);
                heads.add(one.getValue());
            }
        }
        for (int known : server.there(doubtful, heads)) {
            missing.remove(doubtful.get(known));
        }
        return missing;
    }

    /** @return how many entries are missing there that a person knows of */
    long waiting(SortedMap<StreamId, TreeSet<Head>> tips) throws SQLException {
        long waiting = 0;
        for (Map.Entry<StreamId, Long> one : missing(tips).entrySet()) {
            waiting += waiting(one.getKey(), Math.max(0, one.getValue()));
        }
        return waiting;
    }

    /** What cannot be read is not brought, and does not wait for it either. */
    private long waiting(StreamId stream, long after) {
        long waiting = 0;
        try (ExchangedLines lines = new ExchangedLines(journal.source().open(stream, after))) {
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                waiting += line.get().number() > after && !line.get().seal() ? 1 : 0;
            }
        } catch (IOException | IllegalArgumentException e) { // the latter where the person was erased meanwhile
            LOG.debug("Something of {} cannot be read.", stream, e);
        }
        return waiting;
    }

    private long after(StreamId stream, Head head, TreeSet<Head> there) {
        for (Head tip : there.descendingSet()) {
            if (tip.number() < head.number() && journal.link(stream, tip.number()).filter(tip.link()::equals).isPresent()) {
                return tip.number();
            }
        }
        return NOTHING;
    }

    /** Brings everything. @return how many entries are new there */
    long run(SortedMap<StreamId, TreeSet<Head>> tips) throws SQLException {
        missing.putAll(missing(tips));
        for (Map.Entry<StreamId, Long> one : missing.entrySet()) {
            asFarAsItCanBeRead(one.getKey(), () -> bring(one.getKey(), one.getValue()));
        }
        flush();
        for (Branch branch : missingBranches()) {
            asFarAsItCanBeRead(branch.stream(), () -> bring(branch));
            flush();
        }
        missing.clear(); // all of it is there now, also what was taken out meanwhile
        for (UUID learner : blanked) {
            bringBlanked(learner);
        }
        return brought;
    }

    /** Reads lines and brings them. */
    private interface Bringing {

        void run() throws SQLException, IOException;
    }

    /** Damage in one stream keeps nobody from the others. */
    private void asFarAsItCanBeRead(StreamId stream, Bringing bringing) throws SQLException {
        try {
            bringing.run();
        } catch (IOException e) {
            told.add("Something of " + stream + " cannot be read here, so it was not brought: " + e.getMessage() + ".");
        }
    }

    private void bring(Branch branch) throws SQLException, IOException {
        try (ExchangedLines lines = new ExchangedLines(journal.source().open(branch))) {
            bring(branch.stream(), lines);
        }
    }

    /** @return what a person should know */
    List<String> told() {
        return told;
    }

    boolean isWhole() {
        return goOn;
    }

    private List<Branch> missingBranches() throws SQLException {
        List<Branch> ours = journal.branches().stream().filter(branch -> wanted.test(branch.stream())).toList();
        Set<Integer> known = server.there(ours.stream().map(Branch::stream).toList(), ours.stream().map(Branch::head).toList());
        List<Branch> missing = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            if (!known.contains(i)) {
                missing.add(ours.get(i));
            }
        }
        return missing;
    }

    private void bring(StreamId stream, long after) throws SQLException, IOException {
        if (!goOn) {
            return;
        }
        try (ExchangedLines lines = new ExchangedLines(journal.source().open(stream, Math.max(0, after)))) {
            if (after == 0) {
                lines.next(); // the header, which is there
            }
            bring(stream, lines);
        }
    }

    private void bring(StreamId stream, ExchangedLines lines) throws SQLException, IOException {
        for (Optional<Line> line = lines.next(); line.isPresent() && goOn && !refused.contains(stream); line = lines.next()) {
            if (line.get().holds(BLANKS) && blanked.add(stream.learner()) && !bringBlanked(stream.learner())) {
                return;
            }
            batch.add(stream, line.get());
            if (batch.isFull()) {
                flush();
            }
        }
    }

    /**
     * A text that was taken out here is taken out there as well, before it is said there that it was: until that is there, it is
     * done again.
     *
     * @return whether to go on
     */
    private boolean bringBlanked(UUID learner) throws SQLException {
        flush();
        Set<StreamId> before = Set.copyOf(refused);
        for (StreamId stream : journal.streams(learner)) {
            if (goOn && wanted.test(stream)) {
                asFarAsItCanBeRead(stream, () -> bringBlanked(stream));
            }
        }
        flush();
        refused.retainAll(before); // what can be brought of these streams is brought all the same
        return goOn;
    }

    private void bringBlanked(StreamId stream) throws SQLException, IOException {
        long end = missing.getOrDefault(stream, Long.MAX_VALUE);
        try (ExchangedLines lines = new ExchangedLines(journal.source().open(stream, 0))) {
            for (Optional<Line> line = lines.next(); line.isPresent() && line.get().number() <= end; line = lines.next()) {
                if (line.get().blanked()) {
                    batch.add(stream, line.get());
                }
            }
        }
    }

    private void flush() throws SQLException {
        LineBatch full = batch;
        batch = new LineBatch();
        if (full.isEmpty()) {
            return;
        }
        try {
            brought += Again.onCollision(server, () -> server.bring(full));
        } catch (SQLException e) {
            if (!Again.isRefusal(e)) {
                throw e;
            }
            server.sql().rollback();
            oneByOne(full);
        }
        goOn = goOn && progress.goOn(brought);
    }

    /** Something in the batch was refused: what belongs to other streams is brought all the same. */
    private void oneByOne(LineBatch full) throws SQLException {
        for (StreamId stream : full.distinct()) {
            LineBatch part = full.only(stream);
            try {
                brought += Again.onCollision(server, () -> server.bring(part));
            } catch (SQLException e) {
                if (!Again.isRefusal(e)) {
                    throw e;
                }
                server.sql().rollback();
                refused.add(stream);
                told.add("The campus did not take entry " + part.lines().get(0).number() + " and what follows of " + stream
                        + " from this login; it stays here.");
            }
        }
    }
}
