package org.cyclework.record.standalone;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.cyclework.record.Campus;
import org.cyclework.record.Drafts;
import org.cyclework.record.PassphraseCost;
import org.cyclework.record.Projection;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.internal.LocalDrafts;
import org.cyclework.record.internal.Records;
import org.cyclework.record.internal.StandardPlace;

/** Makes learner records outside the component runtime. */
public final class RecordFactory {

    private RecordFactory() {
    }

    /**
     * Makes a record. Its files are opened, or made, at the first call and are locked until it is closed.
     *
     * @param location where the files are
     * @param clock tells the time of events, and the zone that they are seen in
     * @param ids makes ids that are unique for ever
     * @return the record
     */
    public static StandaloneRecord at(RecordLocation location, Clock clock, Supplier<UUID> ids) {
        return at(location, clock, ids, PassphraseCost.STANDARD);
    }

    /**
     * Makes a record in which trying a passphrase is another amount of work, such as in tests that sign in often.
     *
     * @param location where the files are
     * @param clock tells the time of events, and the zone that they are seen in
     * @param ids makes ids that are unique for ever
     * @param cost how much work it is to try a passphrase that is kept from now on
     * @return the record
     */
    public static StandaloneRecord at(RecordLocation location, Clock clock, Supplier<UUID> ids, PassphraseCost cost) {
        return at(location, clock, ids, cost, List.of());
    }

    /**
     * Makes a record that keeps what other rooms derive.
     *
     * @param location where the files are
     * @param clock tells the time of events, and the zone that they are seen in
     * @param ids makes ids that are unique for ever
     * @param cost how much work it is to try a passphrase that is kept from now on
     * @param projections what other rooms derive
     * @return the record
     */
    public static StandaloneRecord at(RecordLocation location, Clock clock, Supplier<UUID> ids, PassphraseCost cost, List<Projection<?>> projections) {
        return Records.standalone(location, clock, ids, cost, projections);
    }

    /**
     * Makes the drafts that lie beside a record.
     *
     * @param location where the record's files are
     * @return the drafts
     */
    public static Drafts drafts(RecordLocation location) {
        return new LocalDrafts(() -> location);
    }

    /**
     * Makes the drafts that lie beside a record, under its key where it is encrypted, for those who are signed in there.
     *
     * @param record one that {@link #at} made
     * @param location where its files are
     * @return the drafts
     */
    public static Drafts drafts(StandaloneRecord record, RecordLocation location) {
        return Records.drafts(record, location);
    }

    /**
     * Makes the exchange of a record with a campus, as a file in the folder above it says.
     *
     * @param record one that {@link #at} made
     * @param location where it is
     * @return the exchange
     */
    public static Campus campus(StandaloneRecord record, RecordLocation location) {
        return Records.campus(record, location);
    }

    /**
     * Where the user's own record lies.
     *
     * @return that place
     * @throws IllegalStateException where the start of the program has not said where the data lies
     */
    public static RecordLocation standardLocation() {
        return StandardPlace.location();
    }
}
