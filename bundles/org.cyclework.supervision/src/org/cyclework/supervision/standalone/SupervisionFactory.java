package org.cyclework.supervision.standalone;

import java.time.Clock;
import java.util.List;
import org.cyclework.course.CourseLibrary;
import org.cyclework.record.Projection;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.supervision.internal.Supervising;

/** Makes supervision outside the component runtime. */
public final class SupervisionFactory {

    private SupervisionFactory() {
    }

    /** @return what the record has to keep, to be handed in when the record is made */
    public static List<Projection<?>> projections() {
        return Supervising.projections();
    }

    /**
     * Makes the services.
     *
     * @param record made with {@link #projections}
     * @param library what can be assigned
     * @param rolePlay the plays of the same record
     * @param clock the present
     * @return the services
     */
    public static Supervision over(StandaloneRecord record, CourseLibrary library, RolePlay rolePlay, Clock clock) {
        Supervising all = new Supervising(record, library, rolePlay, clock);
        return new Supervision(all.assignments(), all.reviews(), all.rubrics(), all.overview(), all.classList(), all.reports());
    }
}
