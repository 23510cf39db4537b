package org.cyclework.supervision.report;

import java.time.LocalDate;
import java.util.UUID;
import org.cyclework.record.Access;

/**
 * Service: reports that a person can read, as pages for paper and as CSV. Each has its date and says what it leaves out.
 * Thread-safe; arguments are never null. Errors are as for {@link org.cyclework.supervision.Reviews}.
 */
public interface Reports {

    /**
     * The hours that a trainee worked, day by day.
     *
     * @param access about that trainee
     * @param from the first day
     * @param until the last day
     * @return the report
     */
    ReportPage hours(Access access, LocalDate from, LocalDate until);

    /**
     * A plain certificate of attendance: that somebody took part and for how long. It says nothing about competence.
     *
     * @param access a supervisor's or an administrator's, about that trainee
     * @param from the first day
     * @param until the last day
     * @return the report
     */
    ReportPage attendance(Access access, LocalDate from, LocalDate until);

    /**
     * Where everyone of a group is, as {@link org.cyclework.supervision.GroupOverview} tells it.
     *
     * @param access a supervisor's or an administrator's
     * @param group which
     * @return the report
     */
    ReportPage group(Access access, UUID group);

    /**
     * What was assigned to a group and how far everyone is.
     *
     * @param access a supervisor's or an administrator's
     * @param group which
     * @return the report
     */
    ReportPage assignments(Access access, UUID group);
}
