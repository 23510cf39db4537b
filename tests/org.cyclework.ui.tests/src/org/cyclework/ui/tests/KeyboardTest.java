package org.cyclework.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cyclework.ui.tests.pages.CycleworkWindow;
import org.cyclework.ui.tests.pages.Keys;
import org.cyclework.ui.tests.pages.QuizPage;
import org.cyclework.ui.tests.pages.ScenePage;
import org.cyclework.ui.tests.support.Watched;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A lesson is read, a quiz taken, and a scene played from its briefing to the last step of its debrief, without a mouse. */
@ExtendWith(Watched.class)
class KeyboardTest {

    private static final int MOST_STEPS = 60;
    private static final int QUESTIONS = 5;

    private final CycleworkWindow window = new CycleworkWindow().withNewTrainee();

    @Test
    void aLessonIsFoundReadAndMarkedByKeyboardAlone() {
        Keys keys = new Keys();
        keys.goTo("replayed");
        window.lesson().awaitText("<h1");

        keys.controlEnter(false);

        window.outline().awaitState("M1 Seeing the cycle", "1 of 4");
    }

    @Test
    void menusShowTheKeysThatLeadOn() {
        Assumptions.assumeTrue("gtk".equals(SWT.getPlatform()), "other menus draw the arrow");
        assertEquals("Alt+Left", window.shortcut("Study", "Back"));
        assertEquals("Alt+Right", window.shortcut("Study", "Forward"));
        assertEquals("Alt+Page Down", window.shortcut("Study", "Next lesson"));
    }

    @Test
    void escapeLeavesWhatWasFoundByItsName() {
        Keys keys = new Keys();
        keys.goTo("about cyc");
        window.awaitDialog("about.dialog");
        keys.enter();
        window.awaitDialog("licences.dialog");
        keys.escape();
        window.awaitNoDialog("licences.dialog");
        keys.escape();
        window.awaitNoDialog("about.dialog");
    }

    @Test
    void aQuizIsTakenByKeyboardAlone() {
        Keys keys = new Keys();
        keys.goTo("quiz on seeing");
        QuizPage quiz = window.quiz();
        keys.pressAt("quiz-start");
        int answered = 0;
        for (int question = 0; question < QUESTIONS; question++) {
            quiz.awaitUnanswered();
            if (quiz.offersOptions()) {
                keys.focusOn("option-1");
                keys.digit(1);
                keys.pressAt("answer");
                keys.pressAt("quiz-next");
                answered++;
            } else {
                keys.pressBackAt("quiz-next");
            }
        }
        assertTrue(answered > 0 && quiz.where().contains(answered + " answered"), answered + ": " + quiz.where());
    }

    @Test
    void theNightWithTheSpreadsheetByKeyboardAlone() {
        Keys keys = new Keys();
        keys.goTo("spreadsheet");
        ScenePage scene = window.scene();
        scene.awaitChairs();
        keys.pressAt("play-pursuer");
        scene.awaitRunning();
        for (int step = 0; step < MOST_STEPS && !scene.over(); step++) {
            String before = scene.state();
            if (scene.asksOwnWords()) {
                keys.focusOn("own-words");
                keys.type("mm");
                keys.enter();
            } else if (scene.endsPart()) {
                keys.pressAt("next-part");
            } else if (scene.waitsForGoOn()) {
                if (scene.asksNumber()) {
                    keys.digit(4);
                }
                keys.pressAt("beat-go-on");
            } else {
                keys.enter();
                assertEquals(before, scene.state(), "Enter takes nothing before something is marked");
                keys.digit(1 + step % 2); // every question has two answers at least
                assertEquals(before, scene.state(), "a digit only marks");
                keys.enter();
            }
            scene.awaitOtherThan(before);
        }
        assertTrue(scene.over());
        keys.pressAt("open-debrief");
        for (int step = 1; step <= 5; step++) {
            scene.awaitStep(step);
            keys.pressAt("debrief-forward");
        }
        scene.awaitDebrief("The scene counts now");
    }
}
