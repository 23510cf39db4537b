package org.cyclework.course.internal.markdown;

import java.util.regex.Pattern;

/** Takes the authors' codes for ideas of the source article out of running text; readers see "the source article" alone. */
final class ArticleCodes {

    private static final Pattern CODES = Pattern.compile("(?<=source article), A\\d+[a-z]?(?:(?:,| and| to) A\\d+[a-z]?)*");

    private ArticleCodes() {
    }

    static String without(String text) {
        return text.contains("source article, A") ? CODES.matcher(text).replaceAll("") : text;
    }
}
