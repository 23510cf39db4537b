package org.cyclework.course.validate;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How old a reader must be to read English texts with ease: the Flesch–Kincaid grade (Kincaid and others 1975),
 * .39 words per sentence + 11.8 syllables per word − 15.59, plus five years. Syllables are estimated from groups of vowels.
 */
public final class ReadingAge {

    private static final Pattern WORD = Pattern.compile("[\\p{L}’']+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyáéíóúàèäöüåøæ]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]+(?=[\\s”’\"]|$)");
    private static final int YEARS_BEFORE_SCHOOL = 5;

    private ReadingAge() {
    }

    /** @return years; 0 where there is no word */
    public static double of(List<String> texts) {
        long words = 0;
        long sentences = 0;
        long syllables = 0;
        for (String text : texts) {
            Matcher word = WORD.matcher(text);
            long before = words;
            while (word.find()) {
                words++;
                syllables += syllables(word.group());
            }
            long ends = SENTENCE_END.matcher(text).results().count();
            sentences += words > before ? Math.max(1, ends) : 0;
        }
        return words == 0 ? 0 : .39 * words / sentences + 11.8 * syllables / words - 15.59 + YEARS_BEFORE_SCHOOL;
    }

    static int syllables(String word) {
        String lower = word.toLowerCase(Locale.ENGLISH).replaceAll("[’']", "");
        int groups = (int) VOWELS.matcher(lower).results().count();
        boolean silentEnd = lower.endsWith("e") && !lower.endsWith("le") && groups > 1
                || lower.endsWith("ed") && !lower.endsWith("ted") && !lower.endsWith("ded") && groups > 1;
        return Math.max(1, groups - (silentEnd ? 1 : 0));
    }
}
