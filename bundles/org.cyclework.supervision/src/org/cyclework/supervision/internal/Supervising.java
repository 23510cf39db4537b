package org.cyclework.supervision.internal;

import java.time.Clock;
import java.util.List;
import org.cyclework.course.CourseLibrary;
import org.cyclework.record.Projection;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.supervision.Assignments;
import org.cyclework.supervision.ClassList;
import org.cyclework.supervision.GroupOverview;
import org.cyclework.supervision.Reviews;
import org.cyclework.supervision.Rubrics;
import org.cyclework.supervision.report.Reports;

/** All services of this room over one record. */
public final class Supervising {

    private final Assignments assignments;
    private final Reviews reviews;
    private final Rubrics rubrics;
    private final GroupOverview overview;
    private final ClassList classList;
    private final Reports reports;

    /**
     * Makes them.
     *
     * @param record where everything is
     * @param library what can be assigned
     * @param rolePlay what was played
     * @param clock the present
     */
    public Supervising(StandaloneRecord record, CourseLibrary library, RolePlay rolePlay, Clock clock) {
        Classroom classroom = new Classroom(record, record, record.groups(), clock);
        TaskContent content = new TaskContent(library);
        assignments = new RecordedAssignments(classroom, content);
        reviews = new RecordedReviews(classroom, content, rolePlay);
        rubrics = new RecordedRubrics(classroom);
        overview = new ComputedOverview(classroom, content, rolePlay);
        classList = new CheckedClassList(classroom);
        reports = new WrittenReports(classroom, overview, assignments);
    }

    /** @return what the record has to keep for these services */
    public static List<Projection<?>> projections() {
        return List.of(new StoryProjection(), new TimeProjection(), new DoneProjection());
    }

    /** @return what was assigned */
    public Assignments assignments() {
        return assignments;
    }

    /** @return what was handed in */
    public Reviews reviews() {
        return reviews;
    }

    /** @return what is rated by */
    public Rubrics rubrics() {
        return rubrics;
    }

    /** @return how groups do */
    public GroupOverview overview() {
        return overview;
    }

    /** @return what takes class lists in */
    public ClassList classList() {
        return classList;
    }

    /** @return what goes out */
    public Reports reports() {
        return reports;
    }
}
