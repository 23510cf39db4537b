package org.cyclework.record.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.cyclework.record.internal.journal.Branch;
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

    /** A person with more entries is not sorted in memory: late events find their keys then. */
    private static final long SORTED = 5_000;
    private static final int COMMIT_AFTER = 1_000;

    private final Journal journal;
    private final QueryStore store;
    private volatile boolean stopped;
    private volatile long done;
    private volatile long total;
    private volatile Thread thread;
    private int sinceCommit;
    private SQLException failure;

    /** Watches the work. */
    interface Watch {

        /** @return whether to stop */
        boolean stop();
    }

    CatchUp(Journal journal, QueryStore store) {
        this.journal = journal;
        this.store = store;
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

    private static long at(Map<StreamId, Head> applied, StreamId stream) {
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
            if (lacks > 0) {
                entries += lacks;
                behind.computeIfAbsent(one.getKey().learner(), made -> new TreeMap<>()).put(one.getKey(), one.getValue());
            }
        }
        total = done + entries;
        for (SortedMap<StreamId, Head> person : behind.values()) {
            apply(person, applied, watch);
            if (stops(watch)) {
                return false;
            }
        }
        store.commit();
        return true;
    }

    private boolean stops(Watch watch) {
        return stopped || watch.stop();
    }

    private void apply(SortedMap<StreamId, Head> person, SortedMap<StreamId, Head> applied, Watch watch) throws SQLException {
        long lacks = person.entrySet().stream().mapToLong(one -> one.getValue().number() - at(applied, one.getKey())).sum();
        List<Entry> sorted = new ArrayList<>();
        for (StreamId stream : person.keySet()) {
            journal.read(stream, at(applied, stream), entry -> lacks <= SORTED ? sorted.add(entry)
                    : take(entry) && commitNowAndThen() && !stops(watch));
        }
        sorted.sort(Comparator.comparingLong(CatchUp::place).thenComparing(Entry::stream).thenComparingLong(Entry::number));
        sorted.forEach(this::take);
        UUID learner = person.firstKey().learner();
        if (applied.keySet().stream().noneMatch(stream -> stream.learner().equals(learner))) {
            branches(learner);
        }
        commitNowAndThen();
        if (failure != null) {
            throw failure;
        }
    }

    /** What holds no events, such as a seal, says no time and comes last. */
    private static long place(Entry entry) {
        return entry.events().isEmpty() ? Long.MAX_VALUE : entry.events().get(0).at();
    }

    /** A person of whom nothing was applied: the branches belong to it as well. */
    private void branches(UUID learner) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        for (Branch branch : journal.branches()) {
            if (branch.stream().learner().equals(learner)) {
                journal.read(branch, entries::add);
            }
        }
        for (Entry entry : entries) {
            store.addBranch(entry);
        }
    }

    private boolean take(Entry entry) {
        try {
            store.add(entry);
            done++;
            sinceCommit++;
            return true;
        } catch (SQLException e) {
            failure = e;
            return false;
        }
    }

    private boolean commitNowAndThen() {
        try {
            if (sinceCommit >= COMMIT_AFTER && failure == null) {
                store.commit();
                sinceCommit = 0;
            }
            return true;
        } catch (SQLException e) {
            failure = e;
            return false;
        }
    }

    /** Applies everything while others append, and the rest under their lock. */
    void runBeside(ReentrantLock lock, Runnable finished) {
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
                if (working.getState() == Thread.State.WAITING) {
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
