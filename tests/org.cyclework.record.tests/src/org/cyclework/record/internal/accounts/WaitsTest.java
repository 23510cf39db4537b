package org.cyclework.record.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong secrets make waits; a try that nobody heard the answer of does not, up to a bound. */
class WaitsTest {

    private static final UUID ADA = new UUID(1, 1);
    private static final UUID BEN = new UUID(1, 2);

    @TempDir
    private Path folder;
    private Instant now = Instant.parse("2026-03-03T12:00:00Z");

    private Waits waits() {
        return new Waits(folder, Clock.fixed(now, ZoneOffset.UTC));
    }

    private Duration wrong(UUID person) throws IOException {
        assertThat(waits().begin(person)).isZero();
        return waits().wrong(person);
    }

    @Test
    void triesThatNobodyHeardTheAnswerOfDoNotCountUpToABound() throws IOException {
        for (int killed = 0; killed < 3; killed++) {
            assertThat(waits().begin(ADA)).isZero();
        }
        assertThat(wrong(ADA)).isZero();
        assertThat(wrong(ADA)).isZero();
        assertThat(wrong(ADA)).isEqualTo(Duration.ofSeconds(5));
        assertThat(waits().begin(ADA)).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void nobodyTriesWithoutEndByEndingTheProgram() throws IOException {
        int tried = 0;
        Instant begin = now;
        while (now.isBefore(begin.plus(Duration.ofHours(1)))) {
            Duration wait = waits().begin(ADA);
            tried += wait.isZero() ? 1 : 0;
            now = now.plus(wait);
        }
        assertThat(tried).isEqualTo(3 + 13);
        for (int i = 0; i < 2; i++) {
            assertThat(wrong(BEN)).isZero();
        }
        assertThat(wrong(BEN)).isPositive();
    }

    @Test
    void whatWasSparedOnceIsNotSparedAgainBeforeARightOne() throws IOException {
        for (int i = 0; i < 3; i++) {
            waits().begin(ADA);
        }
        for (int i = 0; i < 3; i++) {
            wrong(ADA);
        }
        now = now.plusSeconds(5);
        assertThat(waits().begin(ADA)).as("the fourth that nobody heard of").isZero();
        now = now.plusSeconds(5);
        assertThat(waits().begin(ADA)).isEqualTo(Duration.ofSeconds(5));
        waits().forget(ADA);
        for (int i = 0; i < 3; i++) {
            assertThat(waits().begin(ADA)).isZero();
        }
        assertThat(wrong(ADA)).isZero();
    }

    @Test
    void anOlderProgramsFileIsReadAndItsLinesStay() throws IOException {
        Files.writeString(folder.resolve(Waits.FILE), ADA + " 3 " + now.toEpochMilli() + "\nbegun " + BEN + " 7\nno line\n");
        assertThat(waits().begin(ADA)).isEqualTo(Duration.ofSeconds(5));
        assertThat(waits().begin(BEN)).isZero();
        assertThat(Files.readString(folder.resolve(Waits.FILE))).contains(ADA + " 3 " + now.toEpochMilli() + "\n", BEN + " 1 " + now.toEpochMilli() + "\n");
    }
}
