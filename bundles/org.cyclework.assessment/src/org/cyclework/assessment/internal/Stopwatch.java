package org.cyclework.assessment.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Measures how long each question is in front. Thread-safe. */
final class Stopwatch {

    private final Clock clock;
    private final Map<String, Duration> spent = new HashMap<>();
    private String front = "";
    private Instant since;

    Stopwatch(Clock clock) {
        this.clock = clock;
        since = clock.instant();
    }

    synchronized void show(String itemId) {
        settle();
        front = itemId;
    }

    /** @return how long it was in front since this was last asked, in milliseconds */
    synchronized long take(String itemId) {
        settle();
        Duration time = spent.remove(itemId);
        return time == null ? 0 : Math.max(0, time.toMillis());
    }

    private void settle() {
        Instant now = clock.instant();
        spent.merge(front, Duration.between(since, now), Duration::plus);
        since = now;
    }
}
