package org.cyclework.assessment;

import org.cyclework.record.QuizRecord;

/** From when on a quiz that was handed in counts as done: at least half of its questions have an answer, right or not. */
public final class EnoughAnswered {

    /** The share of the questions that must have an answer. */
    public static final double SHARE = 0.5;

    private EnoughAnswered() {
    }

    /**
     * Tells whether this many answers are enough.
     *
     * @param answered how many questions have an answer
     * @param items how many questions there are
     * @return whether the quiz counts as done once it is handed in
     */
    public static boolean counts(int answered, int items) {
        return items > 0 && Scored.reaches((double) answered / items, SHARE);
    }

    /**
     * Tells whether a quiz counts as done.
     *
     * @param quiz handed in or not
     * @return whether it is handed in and enough was answered; where nobody wrote down how much was, it was
     */
    public static boolean counts(QuizRecord quiz) {
        return quiz.finished() && Scored.reaches(quiz.share().orElse(1), SHARE);
    }
}
