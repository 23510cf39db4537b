package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.cyclework.record.Projection;
import org.cyclework.record.RecordKeeping.Making;
import org.cyclework.record.Verbs;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.internal.journal.EventDraft;
import org.cyclework.record.internal.journal.Journal;
import org.cyclework.record.internal.journal.JournalPlaces;
import org.cyclework.record.internal.journal.JournalRuntime;
import org.cyclework.record.internal.journal.ThisMachine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** While the tables are made anew, the record answers, and says how far they are. */
class MakingTest {

    private static final int PEOPLE = 25;
    private static final int EACH = (int) Tables.AT_ONCE / PEOPLE + 20;

    @TempDir
    Path folder;

    private final SlowFiles files = new SlowFiles();

    private final class Slowly implements LocalRecord.Opener {

        private final Vault vault = new Vault(() -> new RecordLocation(folder), Clock.systemUTC());

        @Override
        public OpenedRecord open(List<Projection<?>> projections, ReentrantLock lock) {
            Journal journal = Journal.open(new JournalPlaces(folder.resolve("record"), folder.resolve("state")), files,
                    new JournalRuntime(Clock.systemUTC(), UUID::randomUUID, new SecureRandom(), ThisMachine.marks()));
            for (int i = 0; i < PEOPLE * EACH; i++) {
                UUID learner = new UUID(1 + i / EACH, 1);
                journal.append(learner, "work", List.of(new EventDraft(UUID.randomUUID(), Verbs.LESSON_READ, 1, "L" + i, Optional.empty(), learner, "{}", List.of())));
            }
            files.slow();
            Tables tables = new Tables(TablesOn.chosen(), folder, journal, projections, lock);
            tables.open();
            return new OpenedRecord(folder, journal, tables, List.of(), false);
        }

        @Override
        public RecordLocation location() {
            return new RecordLocation(folder);
        }

        @Override
        public Vault vault() {
            return vault;
        }

        @Override
        public OpenedRecord openReading() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    @Timeout(60)
    void itIsToldHowFarTheTablesAreAndNobodyWaitsForThem() throws Exception {
        try (LocalRecord record = new LocalRecord(new Slowly(), List.of(), UUID::randomUUID, event -> {})) {
            try {
                assertThat(record.making()).as("nothing is opened to say so").isEmpty();
                assertThat(record.people()).as("read from the lines meanwhile").isEmpty();
                files.awaitReader();
                Making making = record.making().orElseThrow();
                assertThat(making.total()).isEqualTo(PEOPLE * EACH);
                assertThat(making.done()).isLessThan(making.total());
                assertThat(record.lessons(record.keeper().about(new UUID(9, 1)))).hasSize(EACH);
                files.release();
                while (record.making().isPresent()) {
                    Thread.onSpinWait();
                }
                assertThat(record.catchingUp()).isEmpty();
                assertThat(record.lessons(record.keeper().about(new UUID(9, 1)))).hasSize(EACH);
            } finally {
                files.release(); // closing waits for whoever reads
            }
        }
    }
}
