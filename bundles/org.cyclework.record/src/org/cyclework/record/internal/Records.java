package org.cyclework.record.internal;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.StandaloneRecord;

/** Makes records. */
public final class Records {

    private Records() {
    }

    /** @return a record that tells nobody of its events */
    public static StandaloneRecord standalone(RecordLocation location, Clock clock, Supplier<UUID> ids) {
        return at(location, clock, ids, event -> { });
    }

    static LocalRecord at(RecordLocation location, Clock clock, Supplier<UUID> ids, Consumer<LearningEvent> announcer) {
        return new LocalRecord(() -> new MemoryLog(clock), ids, announcer);
    }
}
