package org.cyclework.record.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.PassphraseCost;
import org.cyclework.record.Projection;
import org.cyclework.record.RecordKeeping;
import org.cyclework.record.SignIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Offers the user's learner record as a service. Nothing is opened before the first call. */
@Component(service = {LearnerRecord.class, SignIn.class, RecordKeeping.class, LocalRecord.class})
public final class LearnerRecordComponent extends LocalRecord {

    /**
     * Creates the record at its standard place, with the system's clock and random ids.
     *
     * @param announcer told of each event after it is on disk
     * @param projections what other rooms derive
     */
    @Activate
    public LearnerRecordComponent(@Reference Announcer announcer,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<Projection<?>> projections) {
        super(Records.opener(StandardPlace::location, Clock.systemDefaultZone(), PassphraseCost.STANDARD), projections, UUID::randomUUID, announcer);
    }

    @Deactivate
    @Override
    public void close() {
        backUpDaily(LocalDate.now());
        super.close();
    }
}
