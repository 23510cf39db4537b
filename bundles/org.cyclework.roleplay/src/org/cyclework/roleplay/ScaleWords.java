package org.cyclework.roleplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cyclework.roleplay.Debrief.Change;
import org.cyclework.roleplay.internal.texts.Words;

/**
 * Says levels and changes in words, on the one scale from 0 to 10 that people are shown in scenes, debriefs and figures. The
 * engine's own values go from 0 to 1; a step of the scale is a tenth of that.
 *
 * <table>
 * <caption>How a change of alarm or felt security is told</caption>
 * <tr><th>steps of the scale, up or down</th><th>words</th></tr>
 * <tr><td>less than 0.2</td><td>about the same</td></tr>
 * <tr><td>0.2 to 1</td><td>a little</td></tr>
 * <tr><td>more than 1, to 2.5</td><td>noticeably</td></tr>
 * <tr><td>more than 2.5</td><td>much</td></tr>
 * </table>
 *
 * <table>
 * <caption>How sure somebody was, of 100</caption>
 * <tr><th>of 100</th><th>words</th></tr>
 * <tr><td>less than 30</td><td>not sure</td></tr>
 * <tr><td>30 to 59</td><td>half sure</td></tr>
 * <tr><td>60 to 84</td><td>fairly sure</td></tr>
 * <tr><td>85 and more</td><td>very sure</td></tr>
 * </table>
 */
public final class ScaleWords {

    private static final int STEPS = 10;
    private static final double SAME_BELOW = .02;
    private static final double LITTLE_TO = .10;
    private static final double NOTICEABLE_TO = .25;
    private static final int HALF_SURE = 30;
    private static final int FAIRLY_SURE = 60;
    private static final int VERY_SURE = 85;

    private ScaleWords() {
    }

    /**
     * Where a value stands on the scale.
     *
     * @param value 0 to 1
     * @return 0 to 10
     */
    public static long step(double value) {
        return Math.round(STEPS * value);
    }

    /**
     * A value on the scale, such as "8 of 10".
     *
     * @param value 0 to 1
     * @return the text
     */
    public static String level(double value) {
        return Words.of("level.one", step(value));
    }

    /**
     * How a value moved on the scale, such as "4 to 6 of 10", or "4 of 10" where it stayed.
     *
     * @param before 0 to 1
     * @param after 0 to 1
     * @return the text
     */
    public static String course(double before, double after) {
        return step(before) == step(after) ? level(after) : Words.of("level.two", step(before), step(after));
    }

    /**
     * Whether a change is too small to be told as one.
     *
     * @param change -1 to 1
     * @return whether it is about the same
     */
    public static boolean same(double change) {
        return Math.abs(change) < SAME_BELOW;
    }

    /**
     * How much something changed, in front of a word such as "calmer": "a little".
     *
     * @param change -1 to 1
     * @return the words
     */
    public static String amount(double change) {
        double size = Math.abs(change);
        return Words.of(size <= LITTLE_TO ? "amount.little" : size <= NOTICEABLE_TO ? "amount.some" : "amount.much");
    }

    /**
     * By how much something rose or fell, behind such a word: "a little", "a great deal".
     *
     * @param change -1 to 1
     * @return the words
     */
    public static String by(double change) {
        return Math.abs(change) <= NOTICEABLE_TO ? amount(change) : Words.of("amount.by");
    }

    /**
     * How somebody changed, such as "a little safer and much calmer".
     *
     * @param change of felt security and alarm
     * @return the words
     */
    public static String change(Change change) {
        List<String> parts = new ArrayList<>();
        if (!same(change.security())) {
            parts.add(Words.of(change.security() > 0 ? "change.safer" : "change.lessSafe", amount(change.security())));
        }
        if (!same(change.arousal())) {
            parts.add(Words.of(change.arousal() > 0 ? "change.alarmed" : "change.calmer", amount(change.arousal())));
        }
        return parts.isEmpty() ? Words.of("change.same") : String.join(" " + Words.of("change.and") + " ", parts);
    }

    /**
     * How sure somebody said to be, such as "fairly sure".
     *
     * @param confidence 0 to 100
     * @return the words
     */
    public static String sure(int confidence) {
        return Words.of(confidence >= VERY_SURE ? "sure.very" : confidence >= FAIRLY_SURE ? "sure.fairly" : confidence >= HALF_SURE ? "sure.half" : "sure.not");
    }

    /**
     * A value as a figure of the scale, such as "4.3"; for whoever opens the numbers.
     *
     * @param value 0 to 1
     * @return the text
     */
    static String figure(double value) {
        return String.format(Locale.ROOT, "%.1f", STEPS * value);
    }

    /**
     * A change as a figure of the scale with its sign, such as "+1.2", or "0.0" where there is none; for whoever opens the
     * numbers.
     *
     * @param change -1 to 1
     * @return the text
     */
    static String signed(double change) {
        String text = String.format(Locale.ROOT, "%+.1f", STEPS * change).replace('-', '−');
        return text.substring(1).equals("0.0") ? "0.0" : text;
    }
}
