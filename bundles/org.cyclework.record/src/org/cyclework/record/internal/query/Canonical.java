package org.cyclework.record.internal.query;

import java.util.Comparator;
import java.util.UUID;
import org.cyclework.record.LearningEvent;

/** The order of all events, the same on every machine: by hybrid logical clock, then by id. */
public final class Canonical {

    /** Ids in the order of their text, which is that of their bits without sign. */
    public static final Comparator<UUID> IDS = Comparator.comparing(UUID::getMostSignificantBits, Long::compareUnsigned)
            .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

    /** Events, first one first. */
    public static final Comparator<LearningEvent> ORDER =
            Comparator.comparingLong(LearningEvent::at).thenComparing(LearningEvent::id, IDS);

    private Canonical() {
    }

    static boolean isBefore(long at, UUID id, long otherAt, UUID otherId) {
        return at != otherAt ? at < otherAt : IDS.compare(id, otherId) < 0;
    }
}
