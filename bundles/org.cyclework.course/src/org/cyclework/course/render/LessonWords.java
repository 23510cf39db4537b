package org.cyclework.course.render;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cyclework.course.Course;
import org.cyclework.model.course.Lesson;

/**
 * The running words of a lesson as its page has them, which places in the lesson are counted in: white space is one blank, and
 * citations, drawings, the references and who signed off are left out, since they may change without the lesson's words changing.
 *
 * @param text all words
 * @param paragraphs where its paragraphs stand, in order
 */
public record LessonWords(String text, List<Paragraph> paragraphs) {

    private static final int WORDS_A_MINUTE = 200;

    /**
     * A paragraph, an entry of a list, a row or a caption.
     *
     * @param id of its element in the page
     * @param start of its first character in the words
     * @param heading the heading it stands under; the lesson's title for the opening
     */
    public record Paragraph(String id, int start, String heading) {

        /** Refuses null. */
        public Paragraph {
            Objects.requireNonNull(id);
            Objects.requireNonNull(heading);
        }
    }

    /** Copies the paragraphs. */
    public LessonWords {
        Objects.requireNonNull(text);
        paragraphs = List.copyOf(paragraphs);
    }

    /** @return the words of a lesson and of its skill; empty where the lesson is unknown or still to come */
    public static Optional<LessonWords> of(Course course, String lessonId) {
        Optional<String> skill = course.lesson(lessonId).map(Lesson::getSkill).map(one -> new SkillRenderer(course).html(one, ""));
        return new LessonRenderer(course).html(lessonId).map(html -> in(html + skill.orElse("")));
    }

    /** @return the words of a page that our own renderers made */
    public static LessonWords in(String html) {
        return new WordReader(html).read();
    }

    /** @return the paragraph with this id */
    public Optional<Paragraph> paragraph(String id) {
        return paragraphs.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** @return the paragraph that a place in the words is in; empty where it is before the first */
    public Optional<Paragraph> at(int offset) {
        return paragraphs.stream().filter(one -> one.start() <= offset).reduce((before, after) -> after);
    }

    /** @return where the paragraph ends, blanks at its end left out */
    public int end(Paragraph paragraph) {
        int next = paragraphs.indexOf(paragraph) + 1;
        int end = next < paragraphs.size() ? paragraphs.get(next).start() : text.length();
        while (end > paragraph.start() && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    /** @return how many minutes it takes to read from a place to the end, rounded up; 0 at the end */
    public int minutesFrom(int offset) {
        String rest = text.substring(Math.clamp(offset, 0, text.length())).strip();
        int words = rest.isEmpty() ? 0 : rest.split(" ").length;
        return Math.ceilDiv(words, WORDS_A_MINUTE);
    }
}
