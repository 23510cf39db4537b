package org.cyclework.record;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.cyclework.record.internal.Records;

/**
 * A learner record outside the component runtime, for tools, measurements and tests. It posts no messages. The program
 * itself uses the services.
 */
public interface StandaloneRecord extends LearnerRecord, SignIn, RecordKeeping, AutoCloseable {

    /**
     * Makes a record. Its files are opened, or made, at the first call and are locked until it is closed.
     *
     * @param location where the files are
     * @param clock tells the time of events, and the zone that they are seen in
     * @param ids makes ids that are unique for ever
     * @return the record
     */
    static StandaloneRecord at(RecordLocation location, Clock clock, Supplier<UUID> ids) {
        return Records.standalone(location, clock, ids);
    }

    /** Closes the files; a later call opens them again. */
    @Override
    void close();
}
