package org.cyclework.assessment;

import java.util.List;
import java.util.Objects;

/**
 * A response with its score and all the feedback there is.
 *
 * @param itemId which item
 * @param response what was answered
 * @param score 0 to 1, see {@link ScoringRules}
 * @param parts feedback on every part, in the order shown; for matching the distractors follow the left sides
 * @param feedback general feedback, in Markdown
 * @param rightAnswer the right answer as lines of Markdown
 */
public record Scored(String itemId, Response response, double score, List<PartFeedback> parts, String feedback,
        List<String> rightAnswer) {

    private static final double FULL = 1 - 1e-9;

    /** Creates the result. */
    public Scored {
        Objects.requireNonNull(itemId);
        Objects.requireNonNull(response);
        Objects.requireNonNull(feedback);
        parts = List.copyOf(parts);
        rightAnswer = List.copyOf(rightAnswer);
    }

    /** @return whether the response was wholly right */
    public boolean right() {
        return full(score);
    }

    /**
     * Tells a full score from a partial one.
     *
     * @param score 0 to 1
     * @return whether it is the score of a wholly right answer
     */
    public static boolean full(double score) {
        return score >= FULL;
    }
}
