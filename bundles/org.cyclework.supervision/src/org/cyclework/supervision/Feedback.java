package org.cyclework.supervision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What a trainee got back for a hand-in.
 *
 * @param work the hand-in or the live role-play
 * @param assignment for which assignment; empty for a live role-play
 * @param title what it is about
 * @param answers what was decided, with name and date, first one first
 * @param comments on turns and on the whole, first one first
 * @param ratings by rubrics, with what each level says
 */
public record Feedback(UUID work, Optional<UUID> assignment, String title, List<Answer> answers, List<Comment> comments, List<RatedCriterion> ratings) {

    /** Copies the lists. */
    public Feedback {
        Objects.requireNonNull(work);
        Objects.requireNonNull(assignment);
        answers = List.copyOf(answers);
        comments = List.copyOf(comments);
        ratings = List.copyOf(ratings);
    }

    /**
     * A criterion with what was seen.
     *
     * @param rubric the rubric's title
     * @param criterion the criterion's title
     * @param level from 1
     * @param of how many levels there are
     * @param anchor what the level says
     * @param byName who rated
     * @param remark that person's words; may be empty
     */
    public record RatedCriterion(String rubric, String criterion, int level, int of, String anchor, String byName, String remark) {
    }

    /** @return comments on turns of this play, by try and turn */
    public List<Comment> on(UUID session) {
        return comments.stream().filter(comment -> comment.turn().filter(turn -> turn.session().equals(session)).isPresent()).toList();
    }

    /** @return where a supervisor asks to try again from; empty where that is not asked for any more */
    public Optional<Answer> tryAgain() {
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.getLast()).filter(last -> last.kind() == Answer.Kind.RETURNED);
    }
}
