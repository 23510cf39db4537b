package org.cyclework.roleplay.internal;

import java.util.Locale;
import java.util.Optional;
import org.cyclework.roleplay.internal.texts.Words;

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
     * A value from 0 to 1 with two digits, such as ".82".
     *
     * @param value 0 to 1
     * @return the text
     */
    public static String level(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.startsWith("0") ? text.substring(1) : text;
    }

    /**
     * A change with its sign, such as "+.12", or "as before" where there is none.
     *
     * @param change -1 to 1
     * @return the text
     */
    public static String signed(double change) {
        String text = String.format(Locale.ROOT, "%+.2f", change).replace("+0.", "+.").replace("-0.", "−.");
        return text.endsWith(".00") ? Words.of("change.none") : text;
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
