package org.cyclework.roleplay;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cyclework.roleplay.internal.texts.Words;

/**
 * What may identify a real person in words that a trainee typed. It is looked for by its form alone, so it is a reason to look
 * again and no proof; nothing is refused for it.
 */
public enum PrivateDetail {

    /** An address such as {@code name@place.org}. */
    E_MAIL("private.eMail", "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}+@[\\p{L}\\p{N}.-]{1,250}\\.\\p{L}{2,}"),

    /** A day with its year, in figures or with the name of the month, as a birthday is written. */
    DATE("private.date", "(?<![\\d.])\\d{1,2}[./-]\\s?\\d{1,2}[./-]\\s?(19|20)\\d{2}(?!\\d)|(?<!\\d)(19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}(?![\\d])"
            + "|(?i)\\b\\d{1,2}(st|nd|rd|th|\\.)?\\s+(of\\s+)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?,?\\s+(19|20)\\d{2}\\b"
            + "|(?i)\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+\\d{1,2}(st|nd|rd|th)?,?\\s+(19|20)\\d{2}\\b"),

    /** Nine figures or more, or seven after a plus sign, with the usual signs between them. */
    PHONE("private.phone", "(?<![\\w.])(\\+(?:[ ()/.-]{0,2}\\d){7,15}|\\(?\\d(?:[ ()/.-]{0,2}\\d){8,14})(?!\\w)");

    private final String key;
    private final Pattern form;

    PrivateDetail(String key, String form) {
        this.key = key;
        this.form = Pattern.compile(form);
    }

    /**
     * Looks for such a detail.
     *
     * @param words what was typed; never null
     * @return the first kind, in the order of this enumeration, that the words have the form of
     */
    public static Optional<PrivateDetail> in(String words) {
        return Arrays.stream(values()).filter(kind -> kind.form.matcher(words).find()).findFirst();
    }

    /** @return a sentence for the one who typed it */
    public String warning() {
        return Words.of("private.warning", Words.of(key));
    }
}
