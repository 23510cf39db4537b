package org.cyclework.assessment;

/**
 * How responses are scored, from 0 to 1. Only a full score counts as right; partial credit shows in a quiz's score.
 *
 * <ul>
 * <li>Single choice and true/false: 1 or 0.
 * <li>Multiple response: right options picked less wrong options picked, by the number of right options, and never below
 * 0. Where no option is right, an empty response scores 1 and any other 0.
 * <li>Matching: the share of left sides that were given their right side. A right side with the same words is as good.
 * <li>Ordering: the share of pairs of steps that stand in the right order, scaled so that half of them (what chance gives)
 * is 0 and all of them is 1, and never below 0. Steps with the same words are as good as each other.
 * <li>Short answer: the highest credit of the accepted answers that fit, or else 0. White space at the ends is dropped and
 * inside counts as one space; curly and straight apostrophes and quotation marks are the same, and so are all hyphens and
 * dashes with or without space around them; letters in capitals are the same unless the item says otherwise; {@code *} stands for any run of characters.
 * </ul>
 */
public final class ScoringRules {

    private ScoringRules() {
    }
}
