package org.cyclework.assessment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What a kind of item makes of a response.
 *
 * @param score 0 to 1, see {@link ScoringRules}; empty where only a person can judge the response
 * @param parts feedback on every part, in the order shown; for matching the distractors follow the left sides
 * @param rightAnswer the right answer or the model answer as lines of Markdown
 * @param criteria what a response without a score is to be rated by; empty for all others
 * @param measures more about the response by name, such as {@code kappa}; see {@link ScoringRules}
 */
public record Marks(OptionalDouble score, List<PartFeedback> parts, List<String> rightAnswer, List<Criterion> criteria,
        Map<String, Double> measures) {

    /** Creates the marks; nothing is null. */
    public Marks {
        Objects.requireNonNull(score);
        parts = List.copyOf(parts);
        rightAnswer = List.copyOf(rightAnswer);
        criteria = List.copyOf(criteria);
        measures = Map.copyOf(measures);
    }

    /**
     * Creates marks with a score and nothing to measure beside it.
     *
     * @param score 0 to 1
     * @param parts feedback on every part
     * @param rightAnswer the right answer
     * @return the marks
     */
    public static Marks of(double score, List<PartFeedback> parts, List<String> rightAnswer) {
        return new Marks(OptionalDouble.of(score), parts, rightAnswer, List.of(), Map.of());
    }

    /**
     * The same marks with another score.
     *
     * @param other 0 to 1, or empty
     * @return the marks
     */
    public Marks withScore(OptionalDouble other) {
        return new Marks(other, parts, rightAnswer, criteria, measures);
    }

    /** @return marks that tell nothing */
    public static Marks none() {
        return new Marks(OptionalDouble.empty(), List.of(), List.of(), List.of(), Map.of());
    }
}
