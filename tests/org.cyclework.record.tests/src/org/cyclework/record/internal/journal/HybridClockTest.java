package org.cyclework.record.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Every tick is later than all that were seen, whatever the wall says. */
class HybridClockTest {

    private static final Instant NOW = Instant.parse("2025-03-01T17:05:09.042Z");

    @Test
    void ticksFollowTheWallAndNeverGoBack() {
        HybridClock clock = clock(NOW);
        long first = clock.tick();
        assertThat(first >> 16).isEqualTo(NOW.toEpochMilli());
        assertThat(clock.tick()).isEqualTo(first + 1);
        long ahead = NOW.plusSeconds(60).toEpochMilli() << 16;
        clock.absorb(ahead);
        assertThat(clock.tick()).isEqualTo(ahead + 1);
        clock.absorb(first);
        assertThat(clock.tick()).isEqualTo(ahead + 2);
    }

    @Test
    void aWallBeyondTheEndOfTimeIsNotBelieved() throws Exception {
        HybridClock clock = clock(Instant.parse("2300-01-01T00:00:00Z"));
        clock.absorb(7);
        assertThat(clock.tick()).isEqualTo(8);
        clock.absorb(HybridClock.END - 1);
        assertThat(HybridClock.checked(clock.tick())).as("still legal").isEqualTo(HybridClock.END - 1);
        assertThatThrownBy(() -> HybridClock.checked(HybridClock.END)).isInstanceOf(MalformedLine.class);
    }

    private static HybridClock clock(Instant at) {
        return new HybridClock(Clock.fixed(at, ZoneOffset.UTC));
    }
}
