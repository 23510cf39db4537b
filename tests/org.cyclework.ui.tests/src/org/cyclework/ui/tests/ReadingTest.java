package org.cyclework.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cyclework.ui.tests.pages.CycleworkWindow;
import org.cyclework.ui.tests.pages.Keys;
import org.cyclework.ui.tests.support.Watched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reading lessons, looking at concepts and searching. */
@ExtendWith(Watched.class)
class ReadingTest {

    private static final String MODULE = "M1 Seeing the cycle";

    private final CycleworkWindow window = new CycleworkWindow().withNewTrainee();

    @Test
    void aTermInALessonShowsItsConceptBesideIt() {
        window.outline().open(MODULE, "1.2 The four-step loop");
        window.lesson().awaitText("back of an envelope");

        window.lesson().clickConcept("escalation");

        window.lesson().awaitConcept("escalation");
    }

    @Test
    void aReadLessonMovesTheModuleAtOnce() {
        window.outline().awaitState(MODULE, "0 of 4");
        window.outline().open(MODULE, "1.1 The replayed scene");
        window.lesson().awaitText("<h1");

        window.lesson().markRead();

        window.outline().awaitState(MODULE, "1 of 4");
        window.progress().awaitLessons(MODULE, "1 of 4");
    }

    @Test
    void aMarkCanBeTakenBack() {
        window.outline().open(MODULE, "1.1 The replayed scene");
        window.lesson().awaitText("<h1");
        window.lesson().markRead();
        window.outline().awaitState(MODULE, "1 of 4");

        window.lesson().markRead();

        window.outline().awaitState(MODULE, "0 of 4");
    }

    @Test
    void theEditMenuTakesAMarkBackAndSetsItAgain() {
        window.outline().open(MODULE, "1.1 The replayed scene");
        window.lesson().awaitText("<h1");
        window.lesson().markRead();
        window.outline().awaitState(MODULE, "1 of 4");

        window.menu("Edit", "Undo mark 1.1 as read");
        window.outline().awaitState(MODULE, "0 of 4");

        window.menu("Edit", "Redo mark 1.1 as read");
        window.outline().awaitState(MODULE, "1 of 4");
    }

    @Test
    void largerTextKeepsTheLine() {
        window.outline().open(MODULE, "1.2 The four-step loop");
        window.lesson().awaitText("l1.2-inside");
        window.lesson().scrollTo("l1.2-inside");
        assertEquals(0, window.lesson().distance("l1.2-inside"), 60);

        window.menu("Window", "Larger text");
        window.lesson().awaitSize(110);

        assertEquals(0, window.lesson().distance("l1.2-inside"), 60);
        window.menu("Window", "Normal text size");
        window.lesson().awaitSize(100);
    }

    @Test
    void escapeLeadsFromTheTextToTheButtonsBelow() {
        window.outline().open(MODULE, "1.2 The four-step loop");
        window.lesson().awaitText("back of an envelope");
        window.lesson().focusText();

        new Keys().escape();

        new Keys().awaitFocus("lesson.previous");
    }

    @Test
    void aTypoStillFindsAndTheHitOpensTheLesson() {
        window.search().find("stonewaling", "Stonewalling");

        window.search().openFirst();

        window.lesson().awaitText("tonewalling");
        assertTrue(window.lesson().title().startsWith("1."), window.lesson().title());
    }

    @Test
    void wordsAboutFearPutTheSafetyLessonFirst() {
        window.search().find("afraid of my partner", "Suitability");

        window.search().openFirst();

        window.lesson().awaitText("<h1");
        assertEquals("0.2", window.lesson().title().substring(0, 3));
    }
}
