package org.cyclework.record.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Projection;
import org.cyclework.record.RecordLocation;

/** Makes records for tests: a clock that goes on by a second at each look, and ids that count. */
final class RecordFixture {

    static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    final List<LearningEvent> announced = new ArrayList<>();
    private final Path folder;
    private final TablesOn tables;
    private final AtomicLong nextId = new AtomicLong(1);

    RecordFixture(Path folder) {
        this(folder, TablesOn.chosen());
    }

    RecordFixture(Path folder, TablesOn tables) {
        this.folder = folder;
        this.tables = tables;
    }

    LocalRecord open() {
        return open(List.of());
    }

    LocalRecord open(List<Projection<?>> more) {
        return Records.at(new RecordLocation(folder), tables, new TickingClock(), ids(), more, announced::add);
    }

    Supplier<UUID> ids() {
        return () -> new UUID(0x1000_0000_0000_4000L, nextId.getAndIncrement());
    }

    private static final class TickingClock extends Clock {

        private Instant next = START;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            Instant now = next;
            next = next.plus(Duration.ofSeconds(1));
            return now;
        }
    }
}
