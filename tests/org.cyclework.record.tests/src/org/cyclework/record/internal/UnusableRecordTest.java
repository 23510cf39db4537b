package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.RecordUnavailable.Kind;
import org.cyclework.record.Verbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A record that cannot be used says why, and its files stay as they are, byte for byte. */
class UnusableRecordTest {

    private static final int EVENTS = 300;

    @TempDir
    Path folder;

    private RecordFixture fixture;
    private Path file;

    /** Ways to damage a file. */
    enum Damage {
        EMPTIED, GARBAGE_ALL_OVER, BOTH_HEADERS, GARBAGE_AFTER_THE_HEADERS, ZEROES_AFTER_THE_HEADERS, REMOVED, OTHER_FORMAT
    }

    @BeforeEach
    void fill() {
        fixture = new RecordFixture(folder);
        file = fixture.files().database();
        try (var record = fixture.open()) {
            UUID ada = record.enrol("Ada").id();
            for (int i = 0; i < EVENTS; i++) {
                record.append(new NewEvent(ada, Verbs.ITEM_ANSWERED, "Q1-" + i, "{\"score\":1,\"pad\":\"" + "x".repeat(300) + "\"}"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDamagedFileIsNamedAndNotTouched(Damage damage) throws IOException {
        damage(damage);
        Map<String, String> before = bytes();
        try (var record = fixture.open()) {
            for (int attempt = 0; attempt < 2; attempt++) {
                RecordUnavailable failure = catchThrowableOfType(RecordUnavailable.class, record::learners);
                assertThat(failure).as("attempt %d", attempt).isNotNull();
                assertThat(failure.kind()).as("attempt %d: %s", attempt, failure).isEqualTo(Kind.CORRUPTED);
                assertThat(failure.whatWasKept()).contains(file.toString());
                assertThat(failure.getMessage().lines()).hasSize(1);
            }
        }
        assertThat(bytes()).isEqualTo(before);
    }

    @Test
    void randomDamageIsEitherHarmlessOrNamedAndNotTouched() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        byte[] sound = Files.readAllBytes(file);
        List<LearningEvent> written;
        try (var record = fixture.open()) {
            written = record.events(record.learners().get(0).id());
        }
        int named = 0;
        for (int round = 0; round < 45; round++) {
            byte[] damaged = sound.clone();
            if (round % 3 == 0) {
                damaged = Arrays.copyOf(sound, random.nextInt(sound.length));
            } else {
                byte[] garbage = new byte[round % 3 == 1 ? 4096 : 16];
                random.nextBytes(garbage);
                System.arraycopy(garbage, 0, damaged, random.nextInt(sound.length - garbage.length), garbage.length);
            }
            Files.write(file, damaged);
            try (var record = fixture.open()) {
                List<LearningEvent> found = record.events(written.get(0).learner());
                assertThat(found).as("seed %d round %d", seed, round).isEqualTo(written);
            } catch (RecordUnavailable e) {
                named++;
                assertThat(e.kind()).as("seed %d round %d: %s", seed, round, e).isEqualTo(Kind.CORRUPTED);
                assertThat(Arrays.equals(Files.readAllBytes(file), damaged)).as("untouched, seed %d round %d", seed, round).isTrue();
            }
        }
        assertThat(named).as("rounds of seed %d in which the damage was found", seed).isPositive();
    }

    @Test
    void aDatabaseOfANewerVersionIsNamedAndNotTouched() throws Exception {
        sql("INSERT INTO \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\", \"script\","
                + " \"installed_by\", \"execution_time\", \"success\") VALUES (99, '42', 'from the future', 'SQL', 'V42', '', 1, TRUE)");
        Map<String, String> before = bytes();
        try (var record = fixture.open()) {
            RecordUnavailable failure = catchThrowableOfType(RecordUnavailable.class, () -> record.enrol("Ben"));
            assertThat(failure.kind()).isEqualTo(Kind.NEWER_VERSION);
            assertThat(failure.whatHappened()).contains("42").contains(String.valueOf(Schema.LATEST));
        }
        assertThat(bytes()).isEqualTo(before);
    }

    @Test
    void aRecordThatAnotherWindowHasIsLockedUntilThatCloses() {
        try (var first = fixture.open(); var second = fixture.open()) {
            int events = first.events(first.learners().get(0).id()).size();
            RecordUnavailable failure = catchThrowableOfType(RecordUnavailable.class, second::learners);
            assertThat(failure.kind()).isEqualTo(Kind.LOCKED);
            first.enrol("Ben");
            first.close();
            assertThat(second.learners()).hasSize(2);
            assertThat(second.events(second.learners().get(0).id())).hasSize(events);
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsNotWritable() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file").resolve("record");
        try (var record = fixture.open(new RecordFiles(new RecordLocation(blocked)))) {
            RecordUnavailable failure = catchThrowableOfType(RecordUnavailable.class, record::learners);
            assertThat(failure.kind()).isEqualTo(Kind.NOT_WRITABLE);
            assertThat(failure.whatToDo()).contains(blocked.toString());
        }
    }

    @Test
    void anOlderCopyWithoutItsMarkIsTaken() throws IOException {
        Files.delete(fixture.files().mark());
        try (var record = fixture.open()) {
            assertThat(record.events(record.learners().get(0).id())).hasSize(EVENTS + 1);
        }
    }

    @Test
    void aDamagedMarkDoesNotLockAnybodyOut() throws IOException {
        Files.writeString(fixture.files().mark(), "nonsense");
        try (var record = fixture.open()) {
            assertThat(record.learners()).hasSize(1);
        }
    }

    private void damage(Damage damage) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        byte[] garbage = new byte[bytes.length];
        new Random(11).nextBytes(garbage);
        int headers = 2 * 4096;
        switch (damage) {
            case EMPTIED -> bytes = new byte[0];
            case GARBAGE_ALL_OVER -> bytes = garbage;
            case BOTH_HEADERS -> System.arraycopy(garbage, 0, bytes, 0, headers);
            case GARBAGE_AFTER_THE_HEADERS -> System.arraycopy(garbage, headers, bytes, headers, bytes.length - headers);
            case ZEROES_AFTER_THE_HEADERS -> Arrays.fill(bytes, headers, bytes.length, (byte) 0);
            case OTHER_FORMAT -> bytes = "PK\3\4 this is no database".getBytes();
            case REMOVED -> {
                Files.delete(file);
                return;
            }
        }
        Files.write(file, bytes);
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = fixture.files().writing().getConnection(); Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    /** Every file of the folder with its content. */
    private Map<String, String> bytes() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.toList()) {
                contents.put(each.getFileName().toString(), java.util.HexFormat.of().formatHex(Files.readAllBytes(each)));
            }
        }
        return contents;
    }
}
