package org.cyclework.supervision;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * How a group is doing, ready to be shown.
 *
 * @param name the group's name
 * @param asOf when this was told
 * @param people one row for each trainee, by name
 * @param objectives the objectives with the lowest scores first; nothing where fewer than five people are told of
 * @param withheld why something is not added up, a sentence; empty where all is
 */
public record GroupView(String name, OffsetDateTime asOf, List<Row> people, List<Objective> objectives, Optional<String> withheld) {

    /** Copies the lists. */
    public GroupView {
        Objects.requireNonNull(name);
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(withheld);
        people = List.copyOf(people);
        objectives = List.copyOf(objectives);
    }

    /**
     * Where a trainee is.
     *
     * @param trainee who
     * @param name the trainee's name
     * @param where what was touched last, in words; empty where nothing was
     * @param lessonsRead lessons marked as read
     * @param quizzes quizzes handed in
     * @param plays plays that came to an end or were left safely, with the debrief worked through
     * @param worked how long the trainee worked, as {@link org.cyclework.assessment.Worked} tells time
     * @param lastWork when the newest thing was done that this machine knows of, by the trainee's clock
     * @param open assignments that wait for the trainee
     * @param waiting hand-ins that wait for a supervisor
     */
    public record Row(UUID trainee, String name, String where, int lessonsRead, int quizzes, int plays, Duration worked, Optional<OffsetDateTime> lastWork,
            int open, int waiting) {
    }

    /**
     * How a group does with an objective. Never about fewer than five people.
     *
     * @param objectiveId such as "LO1.2"
     * @param moduleId the module
     * @param text what the objective says
     * @param people how many answered something about it
     * @param answers how many items they answered, the latest answer to each
     * @param score the mean over people of each one's mean score, 0 to 1
     */
    public record Objective(String objectiveId, String moduleId, String text, int people, int answers, double score) {
    }
}
