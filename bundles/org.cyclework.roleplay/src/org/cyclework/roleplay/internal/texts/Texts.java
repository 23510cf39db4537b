package org.cyclework.roleplay.internal.texts;

import java.util.Locale;
import java.util.Optional;

/** Small helpers for text that comes from a case or goes into a debrief. */
public final class Texts {

    private Texts() {
    }

    /**
     * A text that may be missing.
     *
     * @param text null or any text
     * @return the text, or empty where there is nothing to read
     */
    public static Optional<String> optional(String text) {
        return Optional.ofNullable(text).filter(each -> !each.isBlank());
    }

    /**
     * A value on the one scale that people are shown, such as "8 of 10".
     *
     * @param value 0 to 1
     * @return the text
     */
    public static String level(double value) {
        return Words.of("level.one", step(value));
    }

    /**
     * How a value moved on this scale, such as "4 to 6 of 10", or "4 of 10" where it stayed.
     *
     * @param before 0 to 1
     * @param after 0 to 1
     * @return the text
     */
    public static String course(double before, double after) {
        return step(before) == step(after) ? level(after) : Words.of("level.two", step(before), step(after));
    }

    private static long step(double value) {
        return Math.round(10 * value);
    }

    /**
     * A change in steps of ten with its sign, such as "+1.2", or "as before" where there is none; for who wants the figures.
     *
     * @param change -1 to 1
     * @return the text
     */
    public static String signed(double change) {
        String text = String.format(Locale.ROOT, "%+.1f", 10 * change).replace('-', '−');
        return text.endsWith("0.0") && text.length() == 4 ? Words.of("change.none") : text;
    }

    /**
     * How much something changed, such as "a little".
     *
     * @param change -1 to 1
     * @return the words
     */
    public static String amount(double change) {
        double size = Math.abs(change);
        return Words.of(size <= .10 ? "amount.little" : size <= .25 ? "amount.some" : "amount.much");
    }

    /**
     * A share in words, such as "about a quarter".
     *
     * @param share 0 to 1
     * @return the words
     */
    public static String share(double share) {
        if (share < .06) {
            return Words.of("share.none");
        }
        if (share < .15) {
            return Words.of("share.tenth");
        }
        if (share < .22) {
            return Words.of("share.fifth");
        }
        if (share < .29) {
            return Words.of("share.quarter");
        }
        if (share < .36) {
            return Words.of("share.third");
        }
        if (share < .43) {
            return Words.of("share.overThird");
        }
        if (share < .57) {
            return Words.of("share.half");
        }
        if (share < .70) {
            return Words.of("share.twoThirds");
        }
        if (share < .85) {
            return Words.of("share.threeQuarters");
        }
        return Words.of("share.all");
    }

    /**
     * A text that ends like a sentence.
     *
     * @param text any text
     * @return the same with a full stop, where it has no mark at its end
     */
    public static String sentence(String text) {
        String stripped = text.strip();
        return stripped.matches("(?s).*[.!?…”]") ? stripped : stripped + ".";
    }

    /**
     * A line without the quotation marks around it.
     *
     * @param line any text
     * @return the words
     */
    public static String unquoted(String line) {
        return line.strip().replaceAll("^[“\"]|[”\"]$", "");
    }
}
