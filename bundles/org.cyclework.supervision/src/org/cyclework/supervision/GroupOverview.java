package org.cyclework.supervision;

import java.util.List;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.RecordKeeping;

/**
 * Service: how a group is doing. Thread-safe; arguments are never null. Errors are as for {@link Reviews}. Reading never writes.
 */
public interface GroupOverview {

    /** About fewer people nothing is added up inside the institution. */
    int FEWEST_INSIDE = 5;

    /** About fewer people nothing that was added up leaves the institution. */
    int FEWEST_OUTSIDE = 10;

    /**
     * Where everyone is.
     *
     * @param access a supervisor's or an administrator's
     * @param group a group or cohort; only people of the access are told of
     * @return the group as it stands now
     */
    GroupView of(Access access, UUID group);

    /**
     * Where everyone is whom the access is about.
     *
     * @param access a supervisor's or an administrator's
     * @return all of them as one group
     */
    GroupView everyone(Access access);

    /**
     * At which turns of which cases many had a turning point, of each person's newest finished play of each case. It plays
     * scenes again and takes its time.
     *
     * @param access a supervisor's or an administrator's
     * @param group a group or cohort
     * @param watch told how far it is, and ends it
     * @return the moments that at least {@link #FEWEST_INSIDE} people share, the most common first; empty where there is none,
     *         or where the watch ended it
     */
    List<CommonTurningPoint> turningPoints(Access access, UUID group, RecordKeeping.Watch watch);
}
