package org.cyclework.roleplay.internal.texts;

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
