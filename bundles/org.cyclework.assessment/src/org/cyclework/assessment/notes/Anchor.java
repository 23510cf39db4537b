package org.cyclework.assessment.notes;

import java.util.Objects;
import org.cyclework.course.render.LessonWords;
import org.cyclework.course.render.LessonWords.Paragraph;

/**
 * A place in a lesson, kept by its words, so that it is found again where the lesson was edited.
 *
 * @param paragraph id of the paragraph it was in; may be empty
 * @param words the exact words; 1 to {@value #MOST_WORDS} characters
 * @param before what stood before them; at most {@value #CONTEXT} characters
 * @param after what stood behind them; at most {@value #CONTEXT} characters
 * @param offset where they began among the words of the lesson, a hint
 */
public record Anchor(String paragraph, String words, String before, String after, int offset) {

    /** How many characters before and behind the words are kept. */
    public static final int CONTEXT = 48;

    /** The longest words, in characters. */
    public static final int MOST_WORDS = 4000;

    private static final int BEGINNING = 80;

    /** Checks the lengths. */
    public Anchor {
        Objects.requireNonNull(paragraph);
        if (words.isBlank() || words.length() > MOST_WORDS) {
            throw new IllegalArgumentException("a place has 1 to " + MOST_WORDS + " characters, not " + words.length());
        }
        if (before.length() > CONTEXT || after.length() > CONTEXT || offset < 0) {
            throw new IllegalArgumentException("at most " + CONTEXT + " characters are kept around a place, and it is not before the beginning");
        }
    }

    /**
     * The place of a stretch of a lesson.
     *
     * @param start of its first character
     * @param end behind its last character
     * @throws IllegalArgumentException where there are no words, or too many
     */
    public static Anchor of(LessonWords lesson, int start, int end) {
        String text = lesson.text();
        return new Anchor(lesson.at(start).map(Paragraph::id).orElse(""), text.substring(start, end),
                text.substring(Math.max(0, start - CONTEXT), start), text.substring(end, Math.min(text.length(), end + CONTEXT)), start);
    }

    /** @return the place of the beginning of a paragraph, such as of the one that a reader is at */
    public static Anchor of(LessonWords lesson, Paragraph paragraph) {
        int end = lesson.end(paragraph);
        return of(lesson, paragraph.start(), Math.min(end, paragraph.start() + BEGINNING));
    }
}
