package org.cyclework.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cyclework.course.Course;
import org.cyclework.course.CourseLibrary;
import org.cyclework.course.render.LessonWords;
import org.cyclework.ui.Engines;
import org.cyclework.ui.tests.pages.CycleworkWindow;
import org.cyclework.ui.tests.pages.Keys;
import org.cyclework.ui.tests.support.Watched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Highlights, notes and bookmarks in the page and beside it; finding; what a term means; the place that is kept. */
@ExtendWith(Watched.class)
class NotesTest {

    private static final String MODULE = "M1 Seeing the cycle";
    private static final String LESSON = "1.2 The four-step loop";

    private final CycleworkWindow window = new CycleworkWindow().withNewTrainee();

    private void open() {
        window.outline().open(MODULE, LESSON);
        window.lesson().awaitText("l1.2-inside");
    }

    @Test
    void aHighlightIsDrawnListedAndThereAgainWhenThePageIsOpenedAgain() {
        open();
        window.lesson().select("four steps, two people");

        window.menu("Study", "Highlight");

        window.lesson().awaitDrawn("key-idea", "four steps, two people");
        window.lesson().close();
        open();
        window.lesson().awaitDrawn("key-idea", "four steps, two people");
        window.lesson().openSign();
        window.notes().awaitList(1, "Key idea: “four steps, two people”");
    }

    @Test
    void aNoteIsWrittenKeptRemovedAndNeverMarksTheLessonAsRead() {
        open();
        window.lesson().select("back of an envelope");
        window.menu("Study", "Write a note…");
        window.notes().write("Try it with Kim");

        new Keys().controlEnter(false);

        window.notes().awaitList(1, "Try it with Kim");
        window.lesson().awaitDrawn("note", "back of an envelope");
        window.outline().awaitState(MODULE, "0 of 4");
        window.notes().remove();
        window.lesson().awaitDrawn("note", "");
        window.notes().awaitList(0, "");
    }

    @Test
    void thePageCountsItsWordsAsTheEngineDoes() {
        open();
        Course course = Engines.get(CourseLibrary.class).course();
        String words = LessonWords.of(course, "L1.2").orElseThrow().text().strip();

        String counted = window.lesson().allWords();

        assertTrue(counted.startsWith(words), () -> "they part at '" + words.substring(apart(words, counted)).lines().findFirst().orElse("") + "'");
    }

    private static int apart(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    @Test
    void whatIsFoundIsCountedMarkedAndLeftSelected() {
        open();

        String answer = window.find("punctuation");

        int marked = window.lesson().marked();
        assertTrue(marked > 0 && answer.endsWith(" of " + marked), answer + " for " + marked);
        new Keys().escape();
        assertEquals(0, window.lesson().marked());
        assertEquals("punctuation", window.lesson().selected());
    }

    @Test
    void aTermSaysWhatItMeansAndEscapeHidesThatFirst() {
        open();
        window.lesson().focusText();
        String line = Engines.get(CourseLibrary.class).course().concept("escalation").orElseThrow().getDefinition();

        assertEquals(line, window.lesson().explain("escalation"));
    }

    @Test
    void aLessonComesBackWhereItWasLeft() {
        open();
        window.lesson().scrollTo("l1.2-punctuation-p2");
        window.lesson().awaitPlace("l1.2-punctuation-p2");
        window.lesson().close();

        open();

        window.lesson().awaitNear("l1.2-punctuation-p2");
    }
}
