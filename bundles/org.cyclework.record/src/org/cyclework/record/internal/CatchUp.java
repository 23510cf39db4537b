package org.cyclework.record.internal;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cyclework.record.internal.Batches.Batch;
import org.cyclework.record.internal.journal.Entry;
import org.cyclework.record.internal.journal.Head;
import org.cyclework.record.internal.journal.Journal;
import org.cyclework.record.internal.journal.StreamId;
import org.cyclework.record.internal.query.QueryStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the tables up to date with the journal, person by person, so that what was done stays done where it is broken off. */
final class CatchUp {

    private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);

    private static final int COMMIT_AFTER = 1_000;

    private final Journal journal;
    private final QueryStore store;
    private final Predicate<StreamId> held;
    private volatile boolean stopped;
    private volatile long done;
    private volatile long total;
    private volatile Thread thread;
    private volatile ReentrantLock last;
    private int sinceCommit;

    /** Watches the work. */
    interface Watch {

        /** @return whether to stop */
        boolean stop();
    }

    CatchUp(Journal journal, QueryStore store) {
        this(journal, store, stream -> true);
    }

    /**
     * For tables that do not hold everything.
     *
     * @param held whether the tables are about a stream
     */
    CatchUp(Journal journal, QueryStore store, Predicate<StreamId> held) {
        this.journal = journal;
        this.store = store;
        this.held = held;
    }

    QueryStore store() {
        return store;
    }

    /** @return whether its thread has come to an end, be it the right one */
    boolean isOver() {
        Thread working = thread;
        return working == null || !working.isAlive();
    }

    void thread(Thread worker) {
        thread = worker;
    }

    /** @return how many entries the tables lack */
    long missing() {
        SortedMap<StreamId, Head> applied = store.applied();
        return journal.heads().entrySet().stream()
                .mapToLong(one -> one.getValue().number() - at(applied, one.getKey())).sum();
    }

    static long at(Map<StreamId, Head> applied, StreamId stream) {
        Head head = applied.get(stream);
        return head == null ? 0 : head.number();
    }

    long done() {
        return done;
    }

    long total() {
        return total;
    }

    /**
     * Applies what the tables lack now.
     *
     * @return whether it came to its end
     */
    boolean run(Watch watch) throws SQLException {
        SortedMap<StreamId, Head> applied = store.applied();
        SortedMap<UUID, SortedMap<StreamId, Head>> behind = new TreeMap<>();
        long entries = 0;
        for (Map.Entry<StreamId, Head> one : journal.heads().entrySet()) {
            long lacks = one.getValue().number() - at(applied, one.getKey());
            if (lacks > 0 && held.test(one.getKey())) {
                entries += lacks;
                behind.computeIfAbsent(one.getKey().learner(), made -> new TreeMap<>()).put(one.getKey(), one.getValue());
            }
        }
        total = done + entries;
        if (entries == 0) {
            return true;
        }
        return take(new JournalReading(journal, behind, applied, held), watch);
    }

    /**
     * Applies what comes from somewhere. Where the tables do not take it, what brings it goes on to its end all the same.
     *
     * @param reading brings entries that follow what was applied
     * @return whether it came to its end
     */
    boolean take(Batches.Reading reading, Watch watch) throws SQLException {
        Set<UUID> known = store.applied().keySet().stream().map(StreamId::learner).collect(Collectors.toCollection(HashSet::new));
        try (Batches batches = new Batches(reading, () -> stopped)) {
            for (Optional<Batch> batch = batches.next(); batch.isPresent(); batch = batches.next()) {
                if (known.add(batch.get().learner())) {
                    store.expectNew(batch.get().learner());
                }
                apply(batch.get());
                if (stopped || watch.stop()) {
                    return false;
                }
            }
            store.commit();
            return true;
        }
    }

    private void apply(Batch batch) throws SQLException {
        for (Entry entry : batch.entries()) {
            if (batch.branch()) {
                store.addBranch(entry);
            } else {
                store.add(entry);
                done++;
            }
        }
        sinceCommit += batch.entries().size();
        if (sinceCommit >= COMMIT_AFTER) {
            store.commit();
            sinceCommit = 0;
        }
    }

    /** Applies everything while others append, and the rest under their lock. */
    void runBeside(ReentrantLock lock, Runnable finished, Runnable failed) {
        last = lock;
        try {
            while (missing() > COMMIT_AFTER) {
                if (!run(() -> false)) {
                    return;
                }
            }
            lock.lock();
            try {
                if (!stopped && run(() -> false)) {
                    finished.run();
                }
            } finally {
                lock.unlock();
            }
        } catch (SQLException | RuntimeException e) {
            LOG.warn("The tables could not be brought up to date; the journal's lines answer in their place.", e);
            failed.run();
        }
    }

    /** Breaks the work off and waits for its end; what was committed stays. The record's lock may be held. */
    void stop() {
        stopped = true;
        Thread working = thread;
        if (working == null || working == Thread.currentThread()) {
            return;
        }
        boolean interrupted = false;
        while (working.isAlive()) {
            try {
                working.join(50);
                if (last != null && last.hasQueuedThread(working)) {
                    break; // it waits for the lock that is held here, and ends when it gets it
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
