package org.cyclework.record.internal;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.cyclework.record.internal.query.Canonical;
import org.cyclework.record.LearningEvent;

/**
 * An event's place in the canonical order, and what the clock said.
 *
 * @param at place by the hybrid logical clock
 * @param id decides between events at one place
 * @param wall milliseconds since 1970
 */
record Moment(long at, UUID id, long wall) implements Comparable<Moment> {

    private static final Comparator<Moment> CANONICAL =
            Comparator.comparingLong(Moment::at).thenComparing(Moment::id, Canonical.IDS);

    static Moment of(LearningEvent event) {
        return new Moment(event.at(), event.id(), event.when().toEpochMilli());
    }

    /** @return the earlier one; null stands for none */
    static Moment first(Moment one, Moment other) {
        return one == null || other.compareTo(one) < 0 ? other : one;
    }

    /** @return the later one; null stands for none */
    static Moment last(Moment one, Moment other) {
        return one == null || other.compareTo(one) > 0 ? other : one;
    }

    static Moment read(String text) {
        String[] parts = text.split(" ");
        return new Moment(Long.parseLong(parts[0]), UUID.fromString(parts[1]), Long.parseLong(parts[2]));
    }

    Instant time() {
        return Instant.ofEpochMilli(wall);
    }

    @Override
    public int compareTo(Moment other) {
        return CANONICAL.compare(this, other);
    }

    @Override
    public String toString() {
        return at + " " + id + " " + wall;
    }
}
