package org.cyclework.testsupport;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.Drafts;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.standalone.RecordFactory;

/** Opens real records in a folder of the test. */
public final class RealRecord {

    /** When everything happens where a test hands in no clock. */
    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private RealRecord() {
    }

    /** @return the record in this folder, in which it is always noon */
    public static StandaloneRecord in(Path folder) {
        return in(folder, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    /** @return the record in this folder */
    public static StandaloneRecord in(Path folder, Clock clock) {
        return RecordFactory.at(new RecordLocation(folder), clock, UUID::randomUUID);
    }

    /** @return the drafts beside the record in this folder */
    public static Drafts drafts(Path folder) {
        return RecordFactory.drafts(new RecordLocation(folder));
    }

    /** @return the access of somebody who enrols now */
    public static Access enrolled(StandaloneRecord record, String name) {
        return record.pick(record.enrol(name).id());
    }
}
