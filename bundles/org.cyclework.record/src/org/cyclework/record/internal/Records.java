package org.cyclework.record.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Projection;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.internal.journal.Journal;
import org.cyclework.record.internal.journal.JournalPlaces;
import org.cyclework.record.internal.journal.JournalRuntime;
import org.cyclework.record.internal.journal.RealFiles;

/** Makes records and opens them. */
public final class Records {

    private Records() {
    }

    /** @return a record that tells nobody of its events */
    public static StandaloneRecord standalone(RecordLocation location, Clock clock, Supplier<UUID> ids) {
        return at(location, clock, ids, List.of(), event -> { });
    }

    static LocalRecord at(RecordLocation location, Clock clock, Supplier<UUID> ids, List<Projection<?>> more,
            Consumer<LearningEvent> announcer) {
        return new LocalRecord(opener(() -> location, clock), more, ids, announcer);
    }

    /** @return what opens the record at a place that is asked for then */
    static LocalRecord.Opener opener(Supplier<RecordLocation> location, Clock clock) {
        return (projections, lock) -> open(location.get(), new JournalRuntime(clock, UUID::randomUUID, new SecureRandom(),
                ThisMachine.marks()), projections, lock);
    }

    private static OpenedRecord open(RecordLocation location, JournalRuntime runtime, List<Projection<?>> projections,
            ReentrantLock lock) {
        JournalPlaces places = new JournalPlaces(location.folder(), location.state());
        Journal journal = Journal.open(places, new RealFiles(), runtime);
        Tables tables = new Tables(location.folder(), journal, projections, lock);
        tables.open();
        return new OpenedRecord(journal, tables);
    }
}
