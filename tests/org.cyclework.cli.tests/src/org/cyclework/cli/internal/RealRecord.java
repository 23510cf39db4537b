package org.cyclework.cli.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.standalone.RecordFactory;

/** Opens real records for tests, with a clock that stands at noon. */
final class RealRecord {

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private RealRecord() {
    }

    static StandaloneRecord in(Path folder) {
        return RecordFactory.at(new RecordLocation(folder), Clock.fixed(NOON, ZoneOffset.UTC), UUID::randomUUID);
    }
}
