package org.cyclework.ui.trainee.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import org.junit.jupiter.api.io.TempDir;

/** The pane and the page of notes: what they list, find, and lead to. */
class NotesModelTest {

    private static final Entry FIRST = entry(1, "L1.1", NoteKind.KEY_IDEA, "a <reach> & an answer", "", true);
    private static final Entry SECOND = entry(2, "L1.2", NoteKind.NOTE, "the second round", "Ask Kim\nabout it", true);
    private static final Entry LOST = entry(3, "L1.2", NoteKind.DISAGREE, "what was cut out", "", false);
    private static final NoteBook BOOK = new NoteBook(List.of(new Chapter("L1.1", "1.1 The scene", List.of(FIRST)), new Chapter("L1.2", "1.2 The loop", List.of(SECOND, LOST))));

    @TempDir
    Path folder;

    private final NotesModel model = NotesModel.EMPTY.with(BOOK);

    private static Entry entry(int id, String lesson, NoteKind kind, String words, String text, boolean there) {
        Note note = new Note(new UUID(0, id), lesson, kind, new Anchor("p", words, "", "", 0), text, Instant.parse("2026-03-02T12:00:00Z"));
        return new Entry(note, there ? new Where.Same(0, 5) : new Where.Gone(), there ? Optional.of(new Paragraph(lesson.toLowerCase() + "-a-p1", 0, "How it turns")) : Optional.empty());
    }

    private static List<String> labels(NotesModel shown) {
        return shown.rows().stream().map(NotesModel.Row::label).toList();
    }

    @Test
    void withoutALessonInFrontAllAreListedWithTheirLessons() {
        assertEquals(List.of("★ Key idea: “a <reach> & an answer”  ·  1.1 The scene", "✎ Note: “the second round”  —  Ask Kim about it  ·  1.2 The loop",
                "≠ I disagree: “what was cut out”  (place gone)  ·  1.2 The loop"), labels(model));
    }

    @Test
    void theLessonInFrontNarrowsTheListUntilThatIsTurnedOff() {
        NotesModel front = model.inFront(Optional.of("L1.1"));
        assertEquals(List.of("★ Key idea: “a <reach> & an answer”"), labels(front));
        assertEquals(3, front.only(false).rows().size());
        assertEquals(3, front.inFront(Optional.empty()).rows().size());
    }

    @Test
    void searchingNarrowsItFurtherAndSaysWhereNothingIsLeft() {
        assertEquals(1, model.searching("kim about").rows().size());
        NotesModel none = model.searching(" zebra ");
        assertTrue(none.rows().isEmpty());
        assertEquals("No note has “zebra”.", none.hint());
        assertTrue(NotesModel.EMPTY.hint().contains("Ctrl+Shift+H"), NotesModel.EMPTY.hint());
    }

    @Test
    void aNoteIsFoundByItsIdAndLeadsToItsParagraphOrItsLesson() {
        assertEquals(Optional.of(LOST), model.inFront(Optional.of("L1.1")).entry(LOST.note().id().toString()));
        assertEquals(Optional.empty(), model.entry("nothing"));
        assertEquals("cw:lesson/L1.2#l1.2-a-p1", NotesModel.link(SECOND).toString());
        assertEquals("cw:lesson/L1.2", NotesModel.link(LOST).toString());
    }

    @Test
    void thePageHasEverythingEscapedAndLeadsOn() {
        String page = new NotesPage(ZoneOffset.UTC, true).of(BOOK, "").body();
        assertTrue(page.contains("3 notes. Nobody else sees them."), page);
        assertTrue(page.contains("<blockquote>a &lt;reach&gt; &amp; an answer</blockquote>"), page);
        assertTrue(page.contains("★ Key idea  ·  How it turns  ·  2 March 2026"), page);
        assertTrue(page.contains("<p>Ask Kim</p><p>about it</p>"), page);
        assertTrue(page.contains("href=\"cw:lesson/L1.2#l1.2-a-p1\""), page);
        assertTrue(page.contains("href=\"cw:my-note/" + LOST.note().id() + "\"") && page.contains(NoteMarkdown.GONE), page);
    }

    @Test
    void onPaperNothingCanBeClicked() {
        assertFalse(new NotesPage(ZoneOffset.UTC, false).of(BOOK, "").body().contains("<a "));
    }

    @Test
    void anEmptyPageSaysWhatWouldBeThere() {
        assertTrue(new NotesPage(ZoneOffset.UTC, true).of(new NoteBook(List.of()), "").body().contains("Ctrl+Shift+N"));
        assertTrue(new NotesPage(ZoneOffset.UTC, true).of(BOOK.found("zebra"), "zebra").body().contains("No note has “zebra”."));
    }

    @Test
    void theEndingOfTheFileDecidesWhatIsWritten() throws IOException {
        NotesExport export = new NotesExport(ZoneOffset.UTC, () -> {
            throw new AssertionError("no PDF was asked for");
        });
        assertEquals("Saved: n.md, in " + folder, export.write(BOOK, folder.resolve("n.md")));
        assertTrue(Files.readString(folder.resolve("n.md")).startsWith("# My notes\n\n## 1.1 The scene\n"));
    }
}
