package org.cyclework.assessment;

/**
 * How responses are scored, from 0 to 1. Only what reaches its kind's pass mark counts as right; partial credit shows in a
 * quiz's score. The pass mark is 1 where nothing is said, and 0.8 for the graded kinds, as for a module.
 *
 * <ul>
 * <li>Single choice and true/false: 1 or 0.
 * <li>Multiple response and hot text: right options picked less wrong options picked, by the number of right options, and
 * never below 0. Where no option is right, an empty response scores 1 and any other 0.
 * <li>Matching: the share of left sides that were given their right side. A right side with the same words is as good.
 * <li>Ordering: the share of pairs of steps that stand in the right order, scaled so that half of them (what chance gives)
 * is 0 and all of them is 1, and never below 0 (Kendall's tau without ties). Steps with the same words are as good as each
 * other.
 * <li>Short answer: the highest credit of the accepted answers that fit, or else 0. White space at the ends is dropped and
 * inside counts as one space; curly and straight apostrophes and quotation marks are the same, and so are all hyphens and
 * dashes with or without space around them; letters in capitals are the same unless the item says otherwise; {@code *} stands for any run of characters.
 * <li>Cloze: the mean of what each gap earns, by the rules of a short answer.
 * <li>Coding (graded): the mean over the lines, where a line earns ¾ for the gold move or an alternate, and with it up to ¼
 * for the intensity, by linear weights: {@code 1 − |given − gold| / 2}. A line with another move earns nothing. Beside it stand the
 * measures {@code acceptable}, the share of lines with an acceptable move, {@code lines}, and {@code kappa}, Cohen's kappa
 * (1960) against the authors' moves alone, which is left out where it cannot be computed. Below 120 lines kappa is for practice only.
 * <li>Calibration (graded): half for being close, half for a confidence that fits. Close is 1 within the tolerance and falls
 * in a straight line to 0 at half the scale beyond it; the fit is 1 less the Brier score (1950), {@code (confidence − hit)²}, where hit is 1
 * within the tolerance and 0 outside. For a given estimate the best confidence to state is the true one. Measures: {@code brier}, {@code miss}.
 * <li>Judgement (graded): each pair of responses to which the panel gives different weights counts by the difference; the
 * share of this sum that is ranked as the panel does is scaled like an ordering, so that chance is 0 (Kendall's tau with
 * the differences as weights). Pairs of the same weight do not matter.
 * <li>Loop map: statements at their seat and step, less distractors that were given one, by the number of statements that
 * have a place, and never below 0.
 * <li>Open answer (graded): none until somebody rates it; then the mean over the criteria of
 * {@code (level − 1) / (levels − 1)}.
 * </ul>
 */
public final class ScoringRules {

    private ScoringRules() {
    }
}
