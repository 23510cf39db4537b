package org.cyclework.ui.supervisor.office;

import java.util.Optional;
import java.util.UUID;
import org.cyclework.supervision.WorkKey;
import org.cyclework.ui.CourseLink;

/** The kinds of places in the supervisor's room. */
public final class Kinds {

    /** What waits for an answer. */
    public static final CourseLink.Kind WAITING = new CourseLink.Kind("waiting");
    /** Something that was handed in; the id is made by {@link #review}. */
    public static final CourseLink.Kind REVIEW = new CourseLink.Kind("review");
    /** What was assigned. */
    public static final CourseLink.Kind GIVEN = new CourseLink.Kind("given");
    /** Something to be assigned; the id is an assignment to copy, or empty. */
    public static final CourseLink.Kind ASSIGN = new CourseLink.Kind("assign");
    /** People and groups; the fragment may name a group. */
    public static final CourseLink.Kind PEOPLE = new CourseLink.Kind("people");
    /** How a group is doing; the id is the group's, empty for everybody. */
    public static final CourseLink.Kind GROUP = new CourseLink.Kind("group");
    /** How far two who rated the same agree. */
    public static final CourseLink.Kind AGREEMENT = new CourseLink.Kind("agreement");

    /** Live role-plays that were watched. */
    public static final CourseLink.Kind WATCHED = new CourseLink.Kind("watched");
    /** What is rated by. */
    public static final CourseLink.Kind RUBRICS = new CourseLink.Kind("rubrics");

    /** This machine, others, the folder of the classroom and the campus. */
    public static final CourseLink.Kind MACHINES = new CourseLink.Kind("machines");

    private Kinds() {
    }

    /** @return the place of something that was handed in */
    public static CourseLink review(WorkKey key) {
        return CourseLink.to(REVIEW, key.trainee() + "." + key.id());
    }

    /** @return what a place of {@link #review} is about; empty where the id is none of ours */
    public static Optional<WorkKey> work(String id) {
        int dot = id.indexOf('.');
        try {
            return dot < 0 ? Optional.empty() : Optional.of(new WorkKey(UUID.fromString(id.substring(0, dot)), UUID.fromString(id.substring(dot + 1))));
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }
}
