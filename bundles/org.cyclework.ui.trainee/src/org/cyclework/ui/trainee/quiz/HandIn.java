package org.cyclework.ui.trainee.quiz;

import java.util.List;
import java.util.function.Predicate;
import org.cyclework.assessment.EnoughAnswered;
import org.cyclework.assessment.Question;
import org.cyclework.assessment.QuizSession;

/**
 * How far a quiz is that is about to be handed in.
 *
 * @param items how many questions it has
 * @param open numbers of those without an answer
 * @param flagged numbers of those that are flagged
 */
record HandIn(int items, List<Integer> open, List<Integer> flagged) {

    HandIn {
        open = List.copyOf(open);
        flagged = List.copyOf(flagged);
    }

    static HandIn of(QuizSession session) {
        return new HandIn(session.questions().size(), numbers(session, id -> session.result(id).isEmpty()), numbers(session, session::isFlagged));
    }

    private static List<Integer> numbers(QuizSession session, Predicate<String> which) {
        return session.questions().stream().filter(question -> which.test(question.itemId())).map(Question::number).toList();
    }

    int answered() {
        return items - open.size();
    }

    /** @return whether it will count as done */
    boolean counts() {
        return EnoughAnswered.counts(answered(), items);
    }
}
