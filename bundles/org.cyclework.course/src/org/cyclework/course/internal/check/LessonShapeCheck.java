package org.cyclework.course.internal.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.node.Image;
import org.cyclework.course.internal.markdown.Markdown;
import org.cyclework.course.validate.ReadingAge;
import org.cyclework.model.course.Lesson;

/**
 * A lesson has a figure, fits into one sitting, and can be read after a day's work. Its length is that of its running text:
 * text alternatives and references are not counted, and the rows of an annotated session do not make it too long. The safety lesson may be as long as two,
 * since it holds in full the words that all others only point to.
 */
public final class LessonShapeCheck implements Check {

    private static final int LEAST_WORDS = 1_200;
    private static final int MOST_WORDS = 1_700;
    private static final int MOST_SAFETY_WORDS = 2 * MOST_WORDS;
    private static final int ANNOTATED_ROWS = 30;
    /** The hardest lessons read from twelve; one more is room for a page of figures, two would be a text for a journal. */
    private static final double MOST_YEARS = 13;
    private static final Pattern ALTERNATIVE = Pattern.compile("!\\[[^\\]]*\\]");
    private static final Pattern SOURCES = Pattern.compile("^##[^#\\n].*-sources\\}[\\s\\S]*?(?=^##[^#]|\\z)", Pattern.MULTILINE);
    private static final Pattern ROW = Pattern.compile("^\\|.*$", Pattern.MULTILINE);
    private static final Pattern MARKS = Pattern.compile("\\]\\([^)]*\\)|\\{#[^}]*\\}|\\[!\\w+\\]|[\\[\\]*|>#]");

    @Override
    public void check(PackModel pack, Findings findings) {
        for (Lesson lesson : pack.readyLessons()) {
            pack.markdown(lesson).ifPresent(markdown -> {
                MarkdownText text = new MarkdownText(lesson.getFile(), lesson.getId(), 0, true, Optional.of(lesson), pack.document(lesson.getFile()).orElseThrow());
                if (text.nodes(Image.class).isEmpty()) {
                    findings.error(lesson, "no-figure", "The lesson has no figure.", "Draw one round the thing that the reader will do.");
                }
                length(lesson, running(markdown), annotated(text), findings);
                age(lesson, markdown, findings);
            });
        }
    }

    private static String running(String markdown) {
        return ALTERNATIVE.matcher(SOURCES.matcher(markdown).replaceAll("")).replaceAll("");
    }

    private static boolean annotated(MarkdownText text) {
        return text.nodes(TableBody.class).stream().anyMatch(body -> Markdown.children(body).size() >= ANNOTATED_ROWS);
    }

    private static void length(Lesson lesson, String prose, boolean annotated, Findings findings) {
        int words = Prose.words(prose);
        int read = annotated ? Prose.words(ROW.matcher(prose).replaceAll("")) : words;
        int most = lesson.isSafety() ? MOST_SAFETY_WORDS : MOST_WORDS;
        if (words < LEAST_WORDS) {
            findings.warning(lesson, "lesson-length", "The lesson has " + words + " words of running text, fewer than " + LEAST_WORDS + ".", "Write more of substance.");
        } else if (read > most) {
            findings.warning(lesson, "lesson-length", "The lesson has " + read + " words of running text, more than the " + most + " of one sitting.",
                    "Cut, or make two of it.");
        }
    }

    private static void age(Lesson lesson, String markdown, Findings findings) {
        double years = readingAge(running(markdown));
        if (years > MOST_YEARS) {
            findings.warning(lesson, "hard-to-read", String.format(Locale.ROOT, "The lesson reads easily only from %.0f years of age.", years),
                    "Shorten sentences, and say long words in short ones.");
        }
    }

    /** @return how old a reader must be to read a lesson with ease */
    public static double readingAge(String markdown) {
        return ReadingAge.of(List.of(MARKS.matcher(ALTERNATIVE.matcher(markdown).replaceAll("")).replaceAll(" ").split("\\n\\s*\\n")));
    }
}
