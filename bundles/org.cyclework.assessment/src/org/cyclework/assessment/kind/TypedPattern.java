package org.cyclework.assessment.kind;

import java.text.Normalizer;
import java.util.Locale;

/** Fits typed words to an accepted answer, in which {@code *} stands for any run of characters. */
final class TypedPattern {

    private TypedPattern() {
    }

    static boolean fits(String pattern, String typed, boolean caseSensitive) {
        return fits(normal(pattern, caseSensitive), normal(typed, caseSensitive));
    }

    /** @return whether the pattern fits nothing but itself */
    static boolean isWhole(String pattern) {
        return pattern.indexOf('*') < 0;
    }

    /** @return the pattern as a person would write it: stars at the ends only let endings through */
    static String readable(String pattern) {
        return pattern.strip().replaceAll("^\\*+|\\*+$", "").replace("*", "…").strip();
    }

    private static String normal(String text, boolean caseSensitive) {
        // signs first: compatibility normalisation would turn an acute accent into a space and a mark
        String signs = text.replaceAll("[\\u2018\\u2019\\u201A\\u201B\\u02BC\\u2032`\\u00B4]", "'")
                .replaceAll("[\\u201C\\u201D\\u201E\\u201F\\u00AB\\u00BB]", "\"")
                .replaceAll("\\u00AD", "")
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-");
        String normal = Normalizer.normalize(signs, Normalizer.Form.NFKC)
                .replaceAll("\\s*-\\s*", "-")
                .replaceAll("\\s+", " ")
                .strip();
        return caseSensitive ? normal : normal.toLowerCase(Locale.ROOT);
    }

    /** Walks both texts once and goes back only to the latest star, so that no pattern takes long. */
    private static boolean fits(String pattern, String text) {
        int p = 0;
        int t = 0;
        int star = -1;
        int resume = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = t;
            } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(t)) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
