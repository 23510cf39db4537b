package org.cyclework.supervision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything that a supervisor needs to answer a hand-in.
 *
 * @param entry what was handed in
 * @param assignment for what
 * @param work what was done, the plays turn by turn
 * @param words own words that belong to no turn, only where the trainee ticked them
 * @param comments comments on the whole, first one first; those on a turn stand there
 * @param ratings one's own ratings; those of others as well where one's own by the same rubric is there
 * @param answers what was sent back so far, first one first
 * @param notes private notes about this work
 * @param gone what cannot be shown and why, sentences
 */
public record ReviewPage(QueueEntry entry, Optional<Assignment> assignment, List<ReviewedWork> work, List<OwnWords> words, List<Comment> comments,
        List<Rating> ratings, List<Answer> answers, List<PrivateNote> notes, List<String> gone) {

    /** Copies the lists. */
    public ReviewPage {
        Objects.requireNonNull(entry);
        Objects.requireNonNull(assignment);
        work = List.copyOf(work);
        words = List.copyOf(words);
        comments = List.copyOf(comments);
        ratings = List.copyOf(ratings);
        answers = List.copyOf(answers);
        notes = List.copyOf(notes);
        gone = List.copyOf(gone);
    }
}
