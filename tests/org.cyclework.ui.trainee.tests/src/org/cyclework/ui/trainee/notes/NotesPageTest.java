package org.cyclework.ui.trainee.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cyclework.assessment.notes.Anchor;
import org.cyclework.assessment.notes.Note;
import org.cyclework.assessment.notes.NoteBook;
import org.cyclework.assessment.notes.NoteBook.Chapter;
import org.cyclework.assessment.notes.NoteBook.Entry;
import org.cyclework.assessment.notes.NoteKind;
import org.cyclework.assessment.notes.NoteMarkdown;
import org.cyclework.assessment.notes.Where;
import org.cyclework.course.render.LessonWords.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of notes tells where each hangs, and what became of its place. */
class NotesPageTest {

    private static Entry entry(NoteKind kind, String text, Where where, Optional<String> heading) {
        Note note = new Note(new UUID(0, 1), "L1.1", kind, new Anchor("p", "the words", "", "", 0), text, Instant.parse("2026-03-02T23:30:00Z"));
        return new Entry(note, where, heading.map(words -> new Paragraph("l1.1-a-p1", 0, words)));
    }

    private static String page(boolean links, Entry... entries) {
        return new NotesPage(ZoneOffset.UTC, links).of(new NoteBook(List.of(new Chapter("L1.1", "1.1 The <scene>", List.of(entries)))), "").body();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | 1 note. Nobody else sees it.
            2 | 2 notes. Nobody else sees them.
            9 | 9 notes. Nobody else sees them.
            """)
    void howManyThereAreIsSaid(int count, String words) {
        Entry[] entries = IntStream.range(0, count).mapToObj(i -> entry(NoteKind.NOTE, "", new Where.Same(0, 9), Optional.empty())).toArray(Entry[]::new);
        assertThat(page(true, entries)).contains("<p class=\"meta\">" + words + "</p>");
        assertEquals(count, page(true, entries).split("class=\"my-note", -1).length - 1);
    }

    @Test
    void whatWasEditedStillLeadsToItsPlaceAndWhatIsGoneDoesNot() {
        String edited = page(true, entry(NoteKind.NOTE, "", new Where.Edited(0, 9), Optional.empty()));
        assertThat(edited).contains(NoteMarkdown.EDITED, "Show in the lesson", "Change or remove");
        String gone = page(true, entry(NoteKind.NOTE, "", new Where.Gone(), Optional.empty()));
        assertThat(gone).contains(NoteMarkdown.GONE, "Change or remove").doesNotContain("Show in the lesson");
        assertThat(page(true, entry(NoteKind.NOTE, "", new Where.Same(0, 9), Optional.empty()))).doesNotContain(NoteMarkdown.GONE, NoteMarkdown.EDITED);
    }

    @ParameterizedTest
    @EnumSource(NoteKind.class)
    void eachKindHasItsSignAndIsStyledByItsName(NoteKind kind) {
        assertThat(page(true, entry(kind, "", new Where.Same(0, 9), Optional.empty()))).contains("class=\"my-note cw-" + kind.word() + "\"", LessonMarks.sign(kind) + " " + kind.label());
    }

    @Test
    void blankLinesMakeNoParagraphAndAHeadingThatIsEmptyLeavesNoDot() {
        String page = page(true, entry(NoteKind.NOTE, "\n first \n\n  \nsecond <b>\n", new Where.Same(0, 9), Optional.of("")));
        assertThat(page).contains("first", "<p>second &lt;b&gt;</p>", "Note  ·  2 March 2026").doesNotContain("<p></p>", "Note  ·    ·  ");
        assertThat(page(true, entry(NoteKind.NOTE, "", new Where.Same(0, 9), Optional.of("How it & turns")))).contains("Note  ·  How it &amp; turns  ·  2 March 2026");
    }

    @Test
    void theDayIsTheDayOfThePlace() {
        NoteBook book = new NoteBook(List.of(new Chapter("L1.1", "1.1", List.of(entry(NoteKind.NOTE, "", new Where.Same(0, 9), Optional.empty())))));
        assertThat(new NotesPage(ZoneId.of("Asia/Tokyo"), true).of(book, "").body()).contains("3 March 2026");
    }

    @Test
    void onPaperTheTitleIsTheSameWithoutALink() {
        Entry one = entry(NoteKind.NOTE, "", new Where.Same(0, 9), Optional.empty());
        assertThat(page(false, one)).contains("<h2>1.1 The &lt;scene&gt;</h2>");
        assertThat(page(true, one)).contains("<h2><a href=\"cw:lesson/L1.1\">1.1 The &lt;scene&gt;</a></h2>");
    }
}
