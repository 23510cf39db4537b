package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.journal.EventDraft;
import org.cyclework.record.internal.journal.Journal;
import org.cyclework.record.internal.journal.JournalPlaces;
import org.cyclework.record.internal.journal.JournalRuntime;
import org.cyclework.record.internal.journal.ThisMachine;
import org.cyclework.record.internal.query.QueryStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Making the tables can be broken off while it reads or waits: it ends, holds no lock, and the rest is made the next time. */
class CatchUpStopTest {

    private static final long PATIENCE_SECONDS = 30;
    private static final int PEOPLE = 12;
    private static final int EACH = 100;

    @TempDir
    Path folder;

    private final SlowFiles files = new SlowFiles();
    private final ReentrantLock lock = new ReentrantLock();
    private final AtomicBoolean finished = new AtomicBoolean();
    private Journal journal;
    private QueryStore store;
    private CatchUp catchUp;
    private Thread worker;

    @BeforeEach
    void write() throws SQLException {
        journal = Journal.open(new JournalPlaces(folder.resolve("record"), folder.resolve("state")), files,
                new JournalRuntime(Clock.systemUTC(), UUID::randomUUID, new SecureRandom(), ThisMachine.marks()));
        store = QueryStore.open(folder, LocalRecord.BUILT_IN);
    }

    private void people(int people) {
        for (int person = 1; person <= people; person++) {
            UUID learner = new UUID(person, person);
            for (int i = 0; i < EACH; i++) {
                journal.append(learner, "work", List.of(new EventDraft(UUID.randomUUID(), Verbs.LESSON_READ, 1, "L" + i, Optional.empty(), learner, "{}", List.of())));
            }
        }
    }

    private void begin() {
        catchUp = new CatchUp(journal, store);
        worker = new Thread(() -> catchUp.runBeside(lock, () -> finished.set(true), () -> {}));
        catchUp.thread(worker);
        worker.start();
    }

    @AfterEach
    void close() throws InterruptedException {
        files.release();
        worker.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        store.close();
        journal.close();
    }

    @Test
    void whileItReadsSlowly() throws Exception {
        people(PEOPLE);
        files.slow();
        begin();
        files.awaitReader();
        Thread stopping = new Thread(() -> {
            lock.lock();
            try {
                catchUp.stop();
            } finally {
                lock.unlock();
            }
        });
        stopping.start();
        while (stopping.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        files.release();
        stopping.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        assertThat(stopping.isAlive()).isFalse();
        assertThat(worker.isAlive()).isFalse();
        assertThat(lock.isLocked()).isFalse();
        assertThat(finished).isFalse();
        assertThat(files.read()).as("nothing was read after that").hasSize(3);
        theRestIsMadeTheNextTime();
    }

    @Test
    void whileItWaitsForTheLock() throws Exception {
        people(2);
        lock.lock();
        begin();
        while (!lock.hasQueuedThread(worker)) {
            Thread.onSpinWait();
        }
        catchUp.stop();
        assertThat(worker.isAlive()).as("it waits for whoever stops it").isTrue();
        lock.unlock();
        worker.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        assertThat(worker.isAlive()).isFalse();
        assertThat(lock.isLocked()).isFalse();
        assertThat(finished).isFalse();
        theRestIsMadeTheNextTime();
    }

    private void theRestIsMadeTheNextTime() throws SQLException {
        store.close();
        store = QueryStore.open(folder, LocalRecord.BUILT_IN);
        assertThat(new CatchUp(journal, store).missing()).isPositive();
        assertThat(new CatchUp(journal, store).run(() -> false)).isTrue();
        assertThat(store.applied()).isEqualTo(journal.heads());
        for (UUID learner : new HashSet<>(journal.learners())) {
            assertThat(store.states(learner, new LessonProjection())).hasSize(EACH);
        }
    }
}
