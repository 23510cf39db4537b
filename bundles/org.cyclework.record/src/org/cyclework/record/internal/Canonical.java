package org.cyclework.record.internal;

import java.util.Comparator;
import java.util.UUID;
import org.cyclework.record.LearningEvent;

/** The order of all events, the same on every machine: by hybrid logical clock, then by id. */
final class Canonical {

    /** Ids in the order of their text, which is that of their bits without sign. */
    static final Comparator<UUID> IDS = Comparator.comparing(UUID::getMostSignificantBits, Long::compareUnsigned)
            .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

    static final Comparator<LearningEvent> ORDER =
            Comparator.comparingLong(LearningEvent::at).thenComparing(LearningEvent::id, IDS);

    private Canonical() {
    }
}
