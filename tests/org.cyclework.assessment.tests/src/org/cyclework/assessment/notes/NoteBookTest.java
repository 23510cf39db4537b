package org.cyclework.assessment.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.cyclework.course.Course;
import org.cyclework.course.pack.PackReader;
import org.cyclework.course.render.LessonWords;
import org.junit.jupiter.api.Test;

/** Notes are put in the order of the course and of each lesson, found by their words, and written as Markdown. */
class NoteBookTest {

    private static final Course COURSE = PackReader.course(List.of(PackReader.open(Path.of("../../bundles/org.cyclework.content.attachment/pack"))));
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static Anchor at(String lessonId, int paragraph) {
        LessonWords lesson = LessonWords.of(COURSE, lessonId).orElseThrow();
        return Anchor.of(lesson, lesson.paragraphs().get(paragraph));
    }

    private static Note note(String lessonId, NoteKind kind, Anchor anchor, String text) {
        return new Note(new UUID(0, lessonId.hashCode() + anchor.offset()), lessonId, kind, anchor, text, NOON);
    }

    private static Anchor gone(String words) {
        return new Anchor("l1.1-p1", words, "", "", 3);
    }

    private static NoteBook book() {
        return NoteBook.of(COURSE, List.of(note("L99.1", NoteKind.NOTE, gone("of another *pack*"), "Kept all the same"),
                note("L1.2", NoteKind.DISAGREE, at("L1.2", 8), ""), note("L1.2", NoteKind.NOTE, gone("words that nobody wrote there"), "What was it?"),
                note("L1.2", NoteKind.KEY_IDEA, at("L1.2", 2), "Ask about\nthis one"), note("L0.1", NoteKind.BOOKMARK, at("L0.1", 0), "")));
    }

    @Test
    void chaptersFollowTheCourseAndEntriesTheLesson() {
        assertThat(book().chapters()).extracting(NoteBook.Chapter::lessonId).containsExactly("L0.1", "L1.2", "L99.1");
        assertThat(book().chapters().get(1).entries()).extracting(entry -> entry.note().kind()).containsExactly(NoteKind.KEY_IDEA, NoteKind.DISAGREE, NoteKind.NOTE);
        assertThat(book().chapters().get(1).title()).isEqualTo("1.2 " + COURSE.lesson("L1.2").orElseThrow().getTitle());
        assertThat(book().chapters().get(2).title()).isEqualTo("L99.1");
        assertThat(book().count()).isEqualTo(5);
    }

    @Test
    void aPlaceThatIsThereNamesItsParagraphAndOneThatIsGoneSaysSo() {
        List<NoteBook.Entry> entries = book().of("L1.2").chapters().getFirst().entries();
        assertThat(entries.getFirst().where()).isInstanceOf(Where.Same.class);
        assertThat(entries.getFirst().paragraph()).contains(LessonWords.of(COURSE, "L1.2").orElseThrow().paragraphs().get(2));
        assertThat(entries.getLast().isGone()).isTrue();
        assertThat(entries.getLast().paragraph()).isEmpty();
    }

    @Test
    void everyWordHasToBeFoundSomewhere() {
        assertThat(book().found("KEY ask").count()).isEqualTo(1);
        assertThat(book().found("ask nothing").count()).isZero();
        assertThat(book().found("nobody wrote").chapters()).extracting(NoteBook.Chapter::lessonId).containsExactly("L1.2");
        assertThat(book().found(" ").count()).isEqualTo(5);
    }

    @Test
    void markdownQuotesTheLessonAndSaysWhatIsGone() {
        String written = new NoteMarkdown(ZoneOffset.UTC).write(book());
        assertThat(written).startsWith("# My notes\n\n## 0.1 ").contains("\n## 1.2 ").contains("**Key idea** · 2026-03-02 · ")
                .contains("\n\nAsk about\nthis one\n").contains("> words that nobody wrote there\n\n*" + NoteMarkdown.GONE + "*\n\nWhat was it?\n")
                .contains("> of another \\*pack\\*\n");
        assertThat(new NoteMarkdown(ZoneOffset.UTC).write(new NoteBook(List.of()))).isEqualTo("# My notes\n");
    }
}
