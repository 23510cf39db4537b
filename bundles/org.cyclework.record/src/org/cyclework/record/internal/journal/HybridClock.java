package org.cyclework.record.internal.journal;

import java.time.Clock;
import java.time.Instant;

/**
 * The hybrid logical clock: milliseconds times 65,536 plus a counter. Each event gets a tick of its own, later than every
 * tick that was seen, whatever the wall says.
 */
final class HybridClock {

    /** The year 2200, where ticks end. */
    static final long END = Instant.parse("2200-01-01T00:00:00Z").toEpochMilli() << 16;

    private final Clock wall;
    private long last;

    HybridClock(Clock wall) {
        this.wall = wall;
    }

    static long checked(long at) throws MalformedLine {
        if (at < 0 || at >= END) {
            throw new MalformedLine("a clock beyond the year 2200");
        }
        return at;
    }

    /** Takes a tick that was seen. */
    void absorb(long at) {
        last = Math.max(last, at);
    }

    long last() {
        return last;
    }

    /** @return the next tick; at the very end of time all are one, and the ids order */
    long tick() {
        long now = wall.millis() << 16;
        long next = now > last && now < END ? now : last + 1;
        last = Math.min(next, END - 1);
        return last;
    }
}
