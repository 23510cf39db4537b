package org.cyclework.ui.trainee.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.assessment.notes.Anchor;
import org.cyclework.assessment.notes.Note;
import org.cyclework.assessment.notes.NoteKind;
import org.cyclework.course.render.LessonWords;
import org.cyclework.ui.html.PageNote;
import org.cyclework.ui.html.PageSelection;
import org.junit.jupiter.api.Test;

/** What a page draws of notes stands where the words stand now; a reader goes on where there is something left to read. */
class LessonMarksTest {

    private static final LessonWords LESSON = LessonWords.in("<p id=\"a-p1\">The reach may be clumsy, and it is still a reach.</p> "
            + "<p id=\"a-p2\">The other feels it as pressure and moves away, a little.</p> <p id=\"a-p3\">Later it is louder than it was before.</p>");

    private static Anchor at(String words) {
        int start = LESSON.text().indexOf(words);
        return Anchor.of(LESSON, start, start + words.length());
    }

    private static Note note(NoteKind kind, Anchor anchor, String text) {
        return new Note(new UUID(1, anchor.offset()), "L1.1", kind, anchor, text, Instant.EPOCH);
    }

    @Test
    void aNoteIsDrawnAtItsWordsWithASignAndALabel() {
        PageNote drawn = LessonMarks.of(LESSON, List.of(note(NoteKind.QUESTION, at("moves away"), "Why\n away?"))).getFirst();
        assertEquals(LESSON.text().indexOf("moves away"), drawn.start());
        assertEquals("moves away", drawn.words());
        assertEquals("question", drawn.kind());
        assertEquals("?", drawn.sign());
        assertEquals("Question: Why away?", drawn.label());
    }

    @Test
    void whatWasEditedIsDrawnWithTheNewWordsAndWhatIsGoneIsNot() {
        LessonWords edited = LessonWords.in("<p>The reach may be clumsy, and it is still a reach. The other feels it as pressure and steps back, a little. Later it is louder.</p>");
        List<PageNote> drawn = LessonMarks.of(edited, List.of(note(NoteKind.KEY_IDEA, at("moves away"), ""), note(NoteKind.KEY_IDEA, new Anchor("", "never there", "", "", 0), "")));
        assertEquals(List.of("steps back"), drawn.stream().map(PageNote::words).toList());
    }

    @Test
    void everyKindHasASignOfItsOwn() {
        Set<String> signs = new HashSet<>();
        for (NoteKind kind : NoteKind.values()) {
            assertNotNull(LessonMarks.sign(kind));
            assertTrue(signs.add(LessonMarks.sign(kind)), kind + " shares its sign");
        }
    }

    @Test
    void aLongNoteIsShortenedInItsLabel() {
        String label = LessonMarks.label(note(NoteKind.NOTE, at("reach"), "word ".repeat(100)));
        assertTrue(label.startsWith("Note: word word") && label.endsWith("…") && label.length() < 180, label);
        assertEquals("Bookmark", LessonMarks.label(note(NoteKind.BOOKMARK, at("reach"), " ")));
    }

    @Test
    void oneGoesOnAtTheParagraphUnlessThatIsTheBeginningOrTheEnd() {
        assertEquals(Optional.of("a-p2"), LessonMarks.resume(LESSON, at("The other feels it as pressure")));
        assertEquals(Optional.empty(), LessonMarks.resume(LESSON, at("The reach may be clumsy, and")));
        assertEquals(Optional.empty(), LessonMarks.resume(LESSON, at("Later it is louder than it")));
    }

    @Test
    void whereTheWordsAreGoneTheParagraphOfThatNameIsTheNextBest() {
        assertEquals(Optional.of("a-p2"), LessonMarks.resume(LESSON, new Anchor("a-p2", "quite other words that are not there", "", "", 60)));
        assertEquals(Optional.empty(), LessonMarks.resume(LESSON, new Anchor("a-p9", "quite other words that are not there", "", "", 60)));
    }

    @Test
    void aSelectionIsTakenWhereThePageSaysOrElseByItsWords() {
        int second = LESSON.text().lastIndexOf("reach");
        assertEquals(second, LessonNotes.anchor(LESSON, new PageSelection(second, second + 5, "reach")).orElseThrow().offset());
        assertEquals(LESSON.text().indexOf("moves away"), LessonNotes.anchor(LESSON, new PageSelection(3, 13, "moves away")).orElseThrow().offset());
        assertEquals(Optional.empty(), LessonNotes.anchor(LESSON, new PageSelection(3, 13, "not in it")));
        assertEquals(Optional.empty(), LessonNotes.anchor(LESSON, new PageSelection(3, 4, " ")));
    }

    @Test
    void ofWordsThatStandSeveralTimesThoseNearestToTheSelectionAreTaken() {
        int first = LESSON.text().indexOf("reach");
        int last = LESSON.text().lastIndexOf("reach");
        assertTrue(first < last);
        assertEquals(last, LessonNotes.anchor(LESSON, new PageSelection(last + 3, last + 8, "reach")).orElseThrow().offset());
        assertEquals(last, LessonNotes.anchor(LESSON, new PageSelection(last - 2, last + 3, "reach")).orElseThrow().offset());
        assertEquals(first, LessonNotes.anchor(LESSON, new PageSelection(first - 1, first + 4, "reach")).orElseThrow().offset());
        assertEquals(last, LessonNotes.anchor(LESSON, new PageSelection(LESSON.text().length() + 40, LESSON.text().length() + 45, "reach")).orElseThrow().offset());
    }
}
