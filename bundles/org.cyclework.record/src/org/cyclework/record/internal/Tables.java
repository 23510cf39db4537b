package org.cyclework.record.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.cyclework.record.Projection;
import org.cyclework.record.internal.journal.Arrivals;
import org.cyclework.record.internal.journal.DataKey;
import org.cyclework.record.internal.journal.Entry;
import org.cyclework.record.internal.journal.Head;
import org.cyclework.record.internal.journal.Journal;
import org.cyclework.record.internal.journal.Keyring;
import org.cyclework.record.internal.journal.MergeReport;
import org.cyclework.record.internal.journal.StreamId;
import org.cyclework.record.internal.query.QueryStore;
import org.cyclework.record.internal.query.StoreFailed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tables beside a journal: compared with it at the start, brought up to date, thrown away and made anew where they are
 * in doubt, the long way in a thread of its own. While they are not up to date the journal's lines answer. Whoever calls
 * holds the record's lock.
 */
final class Tables implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Tables.class);

    /** So many entries are applied at once at the start, as answering from the lines meanwhile takes longer; more are applied while work goes on. */
    static final long AT_ONCE = 4_000;

    private final TablePlace place;
    private final Path folder;
    private final Journal journal;
    private final List<Projection<?>> projections;
    private final ReentrantLock lock;
    private final Keyring keyring;
    private final Reads fromLines;
    private Optional<QueryStore> current = Optional.empty();
    private volatile Optional<CatchUp> running = Optional.empty();

    Tables(TablePlace place, Path folder, Journal journal, List<Projection<?>> projections, ReentrantLock lock) {
        this(place, folder, journal, projections, lock, new Keyring());
    }

    Tables(TablePlace place, Path folder, Journal journal, List<Projection<?>> projections, ReentrantLock lock, Keyring keyring) {
        this.place = place;
        this.keyring = keyring;
        this.folder = folder;
        this.journal = journal;
        this.projections = projections;
        this.lock = lock;
        fromLines = new FoldedReads(new JournalLog(journal));
    }

    private Optional<char[]> password() {
        return keyring.writing().map(DataKey::databasePassword);
    }

    /** Opens the tables and brings them up to date, or begins to. */
    void open() {
        try {
            Files.createDirectories(folder);
            bringUpToDate(openOrMakeAnew());
        } catch (SQLException | IOException | RuntimeException e) {
            LOG.warn("The tables cannot be opened; the journal's lines answer in their place.", e);
        }
    }

    private void bringUpToDate(QueryStore store) {
        CatchUp catchUp = new CatchUp(journal, store);
        if (catchUp.missing() > AT_ONCE) {
            begin(catchUp);
            return;
        }
        current = Optional.of(store);
        try {
            catchUp.run(() -> false);
        } catch (SQLException | RuntimeException e) {
            LOG.warn("The tables did not take what they lacked and are made anew.", e);
            makeAnew();
        }
    }

    private QueryStore openOrMakeAnew() throws SQLException, IOException {
        Optional<QueryStore> opened = Optional.empty();
        try {
            opened = Optional.of(place.open(folder, projections, password()));
            Map<StreamId, Head> applied = opened.get().applied();
            if (fits(applied)) {
                return opened.get();
            }
            LOG.info("The tables do not follow from the journal and are made anew.");
            journal.known(applied);
        } catch (SQLException | RuntimeException e) {
            LOG.info("The tables are made anew: {}", e.toString());
        }
        opened.ifPresent(QueryStore::close);
        place.throwAway(folder);
        return place.open(folder, projections, password());
    }

    /** Whether the journal has every entry that was applied, and the same one. */
    private boolean fits(Map<StreamId, Head> applied) {
        Map<StreamId, Head> heads = journal.heads();
        for (Map.Entry<StreamId, Head> one : applied.entrySet()) {
            Head head = heads.get(one.getKey());
            Head there = one.getValue();
            boolean same = head != null && head.equals(there) || there.number() > 0 && head != null
                    && head.number() > there.number()
                    && journal.link(one.getKey(), there.number()).filter(there.link()::equals).isPresent();
            if (!same && !(there.number() == 0 && head != null)) {
                return false;
            }
        }
        return true;
    }

    private void begin(CatchUp catchUp) {
        running = Optional.of(catchUp);
        Runnable failed = catchUp.store().applied().isEmpty() ? () -> {} : () -> failed(catchUp);
        Thread thread = new Thread(() -> catchUp.runBeside(lock, () -> finished(catchUp), failed), "record tables");
        thread.setDaemon(true);
        catchUp.thread(thread);
        thread.start();
    }

    private void finished(CatchUp catchUp) {
        if (running.filter(catchUp::equals).isPresent()) {
            running = Optional.empty();
            current = Optional.of(catchUp.store());
        }
    }

    private void failed(CatchUp catchUp) {
        lock.lock();
        try {
            if (running.filter(catchUp::equals).isPresent()) {
                makeAnew();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Takes an entry that was just written. */
    void follow(Entry entry) {
        if (current.isEmpty()) {
            return;
        }
        try {
            current.get().add(entry);
            current.get().commit();
        } catch (SQLException | RuntimeException e) {
            LOG.warn("The tables did not take an entry, which is kept in the journal; they are made anew.", e);
            makeAnew();
        }
    }

    /** Makes the tables anew from the journal, beside the work. */
    void makeAnew() {
        letGo();
        try {
            place.throwAway(folder);
            QueryStore store = place.open(folder, projections, password());
            begin(new CatchUp(journal, store));
        } catch (SQLException | IOException | RuntimeException e) {
            LOG.warn("The tables cannot be made; the journal's lines answer in their place.", e);
        }
    }

    /** Makes everything about a person anew, such as after an entry was erased. */
    void redo(UUID learner) {
        if (current.isEmpty()) {
            return;
        }
        try {
            current.get().forget(learner);
            new CatchUp(journal, current.get()).run(() -> false);
        } catch (SQLException | RuntimeException e) {
            LOG.warn("The tables about a person could not be made anew; all of them are.", e);
            makeAnew();
        }
    }

    /** Brings the tables up to date with what came into the journal from elsewhere. */
    void catchUp(CatchUp.Watch watch) {
        if (current.isEmpty()) {
            return;
        }
        try {
            new CatchUp(journal, current.get()).run(watch);
        } catch (SQLException | RuntimeException e) {
            LOG.warn("The tables did not take what was merged, which is kept in the journal; they are made anew.", e);
            makeAnew();
        }
    }

    /** Does what brings entries into the journal, while the tables take those that came. */
    MergeReport during(Bringing.Merge merge) throws IOException {
        if (current.isEmpty()) {
            return merge.run(Arrivals.NOBODY);
        }
        Bringing bringing = new Bringing(merge);
        try {
            new CatchUp(journal, current.get()).take(bringing, () -> false);
        } catch (SQLException | RuntimeException e) {
            LOG.warn("The tables did not take what was merged, which is kept in the journal; they are made anew.", e);
            makeAnew();
        }
        return bringing.report();
    }

    <T> T read(Function<Reads, T> question) {
        if (current.isPresent()) {
            try {
                return question.apply(new StoreReads(current.get()));
            } catch (StoreFailed e) {
                LOG.warn("The tables cannot be read and are made anew.", e);
                makeAnew();
            }
        }
        return question.apply(fromLines);
    }

    Optional<QueryStore> current() {
        return current;
    }

    /** @return what brings the tables up to date at the moment; anybody may ask */
    Optional<CatchUp> running() {
        return running;
    }

    private void letGo() {
        running.ifPresent(CatchUp::stop);
        running.ifPresent(catchUp -> catchUp.store().close());
        running = Optional.empty();
        current.ifPresent(QueryStore::close);
        current = Optional.empty();
    }

    @Override
    public void close() {
        letGo();
    }
}
