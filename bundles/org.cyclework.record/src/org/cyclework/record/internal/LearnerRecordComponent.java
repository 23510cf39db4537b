package org.cyclework.record.internal;

import java.time.Clock;
import java.util.UUID;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.SignIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Offers the user's learner record as a service. Nothing is opened before the first call. */
@Component(service = {LearnerRecord.class, SignIn.class})
public final class LearnerRecordComponent extends LocalRecord {

    /**
     * Creates the record at its standard place, with the system's clock and random ids.
     *
     * @param announcer told of each event after it is on disk
     */
    @Activate
    public LearnerRecordComponent(@Reference Announcer announcer) {
        super(() -> new MemoryLog(Clock.systemDefaultZone()), UUID::randomUUID, announcer);
    }

    @Deactivate
    @Override
    public void close() {
        super.close();
    }
}
