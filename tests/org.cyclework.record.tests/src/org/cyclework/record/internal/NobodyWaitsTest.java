package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.cyclework.record.Access;
import org.cyclework.record.MergeResult;
import org.cyclework.record.PassphraseCost;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.Role;
import org.cyclework.record.SignInResult;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.journal.Branch;
import org.cyclework.record.internal.journal.EventDraft;
import org.cyclework.record.internal.journal.Head;
import org.cyclework.record.internal.journal.Journal;
import org.cyclework.record.internal.journal.JournalPlaces;
import org.cyclework.record.internal.journal.JournalRuntime;
import org.cyclework.record.internal.journal.JournalSource;
import org.cyclework.record.internal.journal.StreamId;
import org.cyclework.record.internal.journal.ThisMachine;
import org.cyclework.record.standalone.RecordFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a window asks is answered while much is taken over, and while a passphrase is stretched. */
class NobodyWaitsTest {

    private static final long PATIENCE = 20;

    /** Slow enough that whoever waited for it would be seen. */
    private static final PassphraseCost SLOW = new PassphraseCost(65_536, 10, 1);

    @TempDir
    Path top;
    private LocalRecord record;
    private UUID boss;

    @BeforeEach
    void aSharedMachine() {
        record = (LocalRecord) RecordFactory.at(new RecordLocation(top.resolve("record"), top.resolve("state")), Clock.systemUTC(), UUID::randomUUID, SLOW);
        boss = record.enrol("Bea").id();
        record.accounts().found(boss, "a long passphrase".toCharArray(), "The Institute");
    }

    @AfterEach
    void close() {
        record.close();
    }

    private static <T> T soon(Supplier<T> question) throws InterruptedException, ExecutionException, TimeoutException {
        return CompletableFuture.supplyAsync(question).get(PATIENCE, TimeUnit.SECONDS);
    }

    /** Writes so many events about each of so many people. */
    private Path elsewhere(int people, int each) {
        Path other = top.resolve("other");
        try (Journal journal = Journal.open(new JournalPlaces(other, other.resolve("state")), new UnforcedFiles(),
                new JournalRuntime(Clock.systemUTC(), UUID::randomUUID, new SecureRandom(), ThisMachine.marks()))) {
            for (int i = 0; i < people * each; i++) {
                UUID person = new UUID(3, i / each);
                journal.append(person, "work", List.of(new EventDraft(UUID.randomUUID(), Verbs.LESSON_READ, 1, "L" + i, Optional.empty(), person, "{}", List.of())));
            }
        }
        return other;
    }

    @Test
    void whoIsSignedInIsKnownWhileMuchIsTakenOver() throws Exception {
        Path other = elsewhere(1, 1_100);
        Access keeper = record.keeper();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<MergeResult> merge = CompletableFuture.supplyAsync(() -> record.merge(keeper, other, (done, total) -> {
            begun.countDown();
            return waited(goOn);
        }));
        assertThat(begun.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        assertThat(soon(() -> record.accounts().isShared())).isTrue();
        assertThat(soon(() -> record.accounts().current())).contains(new SignInResult.SignedIn(boss, record.accounts().current().orElseThrow().roles()));
        assertThat(record.accounts().current().orElseThrow().roles()).contains(Role.ADMINISTRATOR);
        goOn.countDown();
        assertThat(merge.get(PATIENCE, TimeUnit.SECONDS).entries()).isGreaterThanOrEqualTo(1_100);
    }

    private static boolean waited(CountDownLatch latch) {
        try {
            return latch.await(PATIENCE * 2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void othersWorkBetweenOnePersonAndTheNext() throws IOException {
        Path other = elsewhere(3, 2);
        AtomicInteger opened = new AtomicInteger();
        Thread asking = new Thread(record::people, "asking");
        try (Journal theirs = Journal.openReading(new JournalPlaces(other, other.resolve("state")), new UnforcedFiles())) {
            JournalSource watched = watched(theirs.source(), () -> {
                if (opened.incrementAndGet() == 1) {
                    asking.start();
                    while (asking.getState() != Thread.State.WAITING) {
                        Thread.onSpinWait(); // until it wants what is held here
                    }
                } else {
                    joined(asking);
                }
            });
            assertThat(new TakingOver(record.core(), 1).take(watched, Watch.NOBODY).streams()).isEqualTo(3);
        }
        assertThat(opened).hasValue(3);
    }

    private static void joined(Thread asking) {
        try {
            asking.join(PATIENCE * 1_000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assertThat(asking.isAlive()).as("it still waits").isFalse();
    }

    private static JournalSource watched(JournalSource source, Runnable opening) {
        return new JournalSource() {

            @Override
            public SortedMap<StreamId, Head> heads() throws IOException {
                return source.heads();
            }

            @Override
            public List<Branch> branches() throws IOException {
                return source.branches();
            }

            @Override
            public InputStream open(StreamId stream, long after) throws IOException {
                opening.run();
                return source.open(stream, after);
            }

            @Override
            public InputStream open(Branch branch) throws IOException {
                return source.open(branch);
            }
        };
    }

    @Test
    void theRecordIsFreeWhileAPassphraseIsStretched() throws Exception {
        SignInResult[] result = new SignInResult[1];
        Thread signingIn = new Thread(() -> result[0] = record.accounts().signIn(boss, "a long passphrase".toCharArray()), "signing in");
        signingIn.start();
        while (signingIn.isAlive() && Arrays.stream(signingIn.getStackTrace()).noneMatch(frame -> frame.getClassName().endsWith("Argon2id"))) {
            Thread.onSpinWait();
        }
        assertThat(soon(() -> record.people())).hasSize(1);
        assertThat(soon(() -> record.accounts().isShared())).isTrue();
        assertThat(signingIn.isAlive()).as("it is at it still").isTrue();
        signingIn.join(PATIENCE * 1_000);
        assertThat(result[0]).isInstanceOf(SignInResult.SignedIn.class);
    }

    @Test
    void whatIsClosedInTheMiddleIsNotOpenedForTheRest() throws IOException {
        Path other = elsewhere(3, 2);
        AtomicInteger opened = new AtomicInteger();
        try (Journal theirs = Journal.openReading(new JournalPlaces(other, other.resolve("state")), new UnforcedFiles())) {
            Thread closing = new Thread(record::close, "closing");
            MergeResult result = new TakingOver(record.core(), 1).take(watched(theirs.source(), () -> {
                opened.incrementAndGet();
                closing.start();
                while (closing.getState() != Thread.State.WAITING) {
                    Thread.onSpinWait();
                }
            }), Watch.NOBODY);
            assertThat(result.streams()).isEqualTo(1);
            assertThat(result.told()).singleElement().asString().startsWith("The merge was broken off");
        }
        assertThat(opened).hasValue(1);
        assertThat(record.core().opened()).isEmpty();
    }
}
