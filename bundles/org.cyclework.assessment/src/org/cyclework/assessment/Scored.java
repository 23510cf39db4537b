package org.cyclework.assessment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * The latest response to a question, with as much feedback as may be shown at this moment.
 *
 * @param itemId which item
 * @param response what was answered
 * @param standing how far the question is
 * @param marks the score and the feedback on every part, without what may not be shown yet
 * @param right whether the response was right, as far as that may be shown
 * @param feedback general feedback, in Markdown; empty until the question is final
 * @param levels how the response was rated, by criterion; empty where it was not
 */
public record Scored(String itemId, Response response, Standing standing, Marks marks, boolean right, String feedback,
        Map<String, Integer> levels) {

    private static final double LEEWAY = 1e-9;

    /** Creates the result; nothing is null. */
    public Scored {
        Objects.requireNonNull(itemId);
        Objects.requireNonNull(response);
        Objects.requireNonNull(standing);
        Objects.requireNonNull(marks);
        Objects.requireNonNull(feedback);
        levels = Map.copyOf(levels);
    }

    /** @return the score, 0 to 1; empty where there is none yet or it may not be shown */
    public OptionalDouble score() {
        return marks.score();
    }

    /** @return feedback on every part that may be shown, in the order shown */
    public List<PartFeedback> parts() {
        return marks.parts();
    }

    /** @return the right answer or the model answer as lines of Markdown; empty where it may not be shown */
    public List<String> rightAnswer() {
        return marks.rightAnswer();
    }

    /** @return whether it got something and is not right */
    public boolean partly() {
        return !right && score().orElse(0) > 0;
    }

    /**
     * Tells whether a score reaches a mark, whatever was lost in adding shares.
     *
     * @param score 0 to 1
     * @param mark 0 to 1
     * @return whether it does
     */
    public static boolean reaches(double score, double mark) {
        return score >= mark - LEEWAY;
    }
}
