package org.cyclework.supervision;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What can be handed in for an assignment, and exactly what goes with it.
 *
 * @param assignment for which
 * @param sessions the plays and quizzes that suit it, the newest first
 * @param practice own answers of a lesson's practice that can be ticked; empty for other work
 * @param goesAnyway sentences that say what supervisors see of this work in any case
 * @param missing sentences that say what is still required; empty where it can be handed in
 */
public record HandInOffer(MyAssignment assignment, List<Work> sessions, List<OwnWords> practice, List<String> goesAnyway, List<String> missing) {

    /** Copies the lists. */
    public HandInOffer {
        Objects.requireNonNull(assignment);
        sessions = List.copyOf(sessions);
        practice = List.copyOf(practice);
        goesAnyway = List.copyOf(goesAnyway);
        missing = List.copyOf(missing);
    }

    /**
     * A play or a quiz.
     *
     * @param session its id
     * @param title such as the case's title and the chair
     * @param begun when
     * @param finished whether it came to its end and, for a play, its debrief was worked through, for a quiz, enough of it was answered to count
     * @param begunForThis whether it was begun from the assignment; those are ticked at first
     * @param words own words that can be ticked; none of them is ticked at first
     */
    public record Work(UUID session, String title, OffsetDateTime begun, boolean finished, boolean begunForThis, List<OwnWords> words) {

        /** Copies the list. */
        public Work {
            words = List.copyOf(words);
        }
    }
}
