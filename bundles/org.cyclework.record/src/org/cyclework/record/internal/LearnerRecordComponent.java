package org.cyclework.record.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.Campus;
import org.cyclework.record.CampusAddress;
import org.cyclework.record.CampusLogin;
import org.cyclework.record.CampusRefused;
import org.cyclework.record.CampusResult;
import org.cyclework.record.CampusState;
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
@Component(service = {LearnerRecord.class, SignIn.class, RecordKeeping.class, Campus.class, LocalRecord.class})
public final class LearnerRecordComponent extends LocalRecord implements Campus {

    private final LocalCampus campus;
    private Optional<CampusRounds> rounds;

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
        campus = new LocalCampus(this, StandardPlace::location, System.getenv(), Instant::now);
        rounds = CampusRounds.begin(campus);
    }

    @Override
    public Optional<String> place() {
        return campus.place();
    }

    @Override
    public CampusState state(Access access) {
        return campus.state(access);
    }

    @Override
    public CampusResult exchange(Access access, Watch watch) {
        return campus.exchange(access, watch);
    }

    @Override
    public Optional<CampusState> connect(Access access, CampusAddress address, Watch watch) throws CampusRefused {
        Optional<CampusState> connected = campus.connect(access, address, watch);
        if (connected.isPresent()) {
            exchangeByItself();
        }
        return connected;
    }

    @Override
    public List<String> setUp(Access access, Path owner) throws CampusRefused {
        return campus.setUp(access, owner);
    }

    @Override
    public void admit(Access access, Path owner, CampusLogin login, Optional<String> password) throws CampusRefused {
        campus.admit(access, owner, login, password);
    }

    @Deactivate
    @Override
    public void close() {
        campus.end();
        endRounds();
        backUpDaily(LocalDate.now());
        super.close();
    }

    /** Where no campus was named at the start, nothing goes to it by itself yet. */
    private synchronized void exchangeByItself() {
        if (rounds.isEmpty()) {
            rounds = CampusRounds.begin(campus);
        }
    }

    private synchronized void endRounds() {
        rounds.ifPresent(CampusRounds::close);
        rounds = Optional.empty();
    }
}
