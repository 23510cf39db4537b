package org.cyclework.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cyclework.ui.tests.pages.CycleworkWindow;
import org.cyclework.ui.tests.pages.QuizPage;
import org.cyclework.ui.tests.pages.ScenePage;
import org.cyclework.ui.tests.support.ScreenReader;
import org.cyclework.ui.tests.support.ScreenReader.Thing;
import org.cyclework.ui.tests.support.Watched;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever does not see the window hears what everything in it is called, as the desktop tells a screen reader. */
@ExtendWith(Watched.class)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ScreenReaderTest {

    private static final String MODULE = "M1 Seeing the cycle";

    private final CycleworkWindow window = new CycleworkWindow().withNewTrainee();
    private final ScreenReader reader = new ScreenReader();
    private final List<String> nameless = new ArrayList<>();

    ScreenReaderTest() throws IOException {
        // the reader joins a bus, which can fail
    }

    @AfterEach
    void leave() throws IOException {
        reader.close();
    }

    @Test
    void everythingThatCanHaveTheFocusHasAName() throws IOException {
        window.menu("Study", "Today");
        listen("Today");
        window.outline().open(MODULE, "1.1 The replayed scene");
        window.lesson().awaitText("<h1");
        listen("a lesson");
        quiz();
        window.progress().awaitLessons(MODULE, "0 of 4");
        listen("progress");
        scene();
        dialogs();
        assertEquals(List.of(), nameless);
    }

    @Test
    void freeMovesAndTwoAtOneScreenHaveNames() throws IOException {
        ScenePage scene = openCase();
        scene.chooseFreeMoves();
        scene.take("pursuer");
        scene.showMoves();
        listen("a scene with free moves");
        scene.stepOut();
        window.closePages();
        openCase().takeBoth();
        listen("two at one screen, handed over");
        scene.step(1);
        listen("two at one screen, after a turn");
        window.closePages();
        assertEquals(List.of(), nameless);
    }

    @Test
    void twoTriesBesideEachOtherHaveNames() throws IOException {
        ScenePage scene = openCase();
        scene.take("distancer");
        scene.step(1);
        scene.step(1);
        scene.step(1);
        scene.goBackToTurn(1);
        scene.step(2);
        scene.stepOut();
        scene.openDebrief();
        scene.debriefForward();
        scene.debriefForward();
        listen("what happened in two tries");
        scene.compareTries();
        scene.awaitDebrief("Two tries, side by side");
        listen("two tries");
        scene.escape();
        scene.awaitStep(3);
        window.closePages();
        assertEquals(List.of(), nameless);
    }

    private ScenePage openCase() {
        window.outline().open(MODULE, "Case: Two keys on the hook");
        ScenePage scene = window.scene();
        scene.awaitChairs();
        return scene;
    }

    @Test
    void theBarsAndTheOutlineSayWhatTheyAre() throws IOException {
        List<Thing> all = reader.everything();
        assertTrue(says(all, "tree table", "Course outline"), all::toString);
        assertTrue(says(all, "text", "Search the course"), all::toString);
        assertTrue(all.stream().anyMatch(thing -> thing.role().equals("push button") && thing.name().startsWith("Today")), all::toString);
    }

    @Test
    void whatTheOtherSaysIsSpokenAndThatItIsKept() throws IOException {
        window.outline().open(MODULE, "Case: Two keys on the hook");
        ScenePage scene = window.scene();
        scene.awaitChairs();
        reader.listen();
        scene.take("pursuer");
        scene.step(1);
        scene.step(1);
        reader.awaitWords("Amara: ");
        reader.awaitWords("Saved");
        scene.stepOut();
        window.closePages();
    }

    private static boolean says(List<Thing> all, String role, String name) {
        return all.stream().anyMatch(thing -> thing.role().equals(role) && thing.name().equals(name));
    }

    private void quiz() throws IOException {
        window.outline().open(MODULE, "Quiz: 46 items");
        QuizPage quiz = window.quiz();
        quiz.start();
        for (int item = 0; item < 12; item++) {
            listen("question " + quiz.stem());
            quiz.answer();
            quiz.next();
        }
        window.closePages();
    }

    private void scene() throws IOException {
        window.outline().open(MODULE, "Case: Two keys on the hook");
        ScenePage scene = window.scene();
        scene.awaitChairs();
        listen("a case");
        scene.take("pursuer");
        listen("a scene, own words");
        scene.step(1);
        listen("a scene after a turn");
        scene.stepOut();
        listen("out of role");
        debrief(scene);
        window.closePages();
    }

    private void debrief(ScenePage scene) throws IOException {
        scene.openDebrief();
        for (String step = scene.debriefStep(); step.startsWith("Step"); step = scene.debriefStep()) {
            listen("the debrief, " + step);
            scene.debriefForward();
        }
        scene.awaitDebrief("The scene counts now");
        listen("the debrief, done");
    }

    private void dialogs() throws IOException {
        window.openDialog("settings.dialog", "File", "Settings…");
        listen("settings");
        window.closeDialog("settings.dialog");
        window.openDialog("goto.dialog", "Window", "Go to or do…");
        listen("go to or do");
        window.closeDialog("goto.dialog");
        window.openDialog("share.dialog", "Record", "Make this a shared computer…");
        listen("a shared computer");
        window.closeDialog("share.dialog");
        window.openDialog("about.dialog", "Help", "About Cyclework");
        listen("about");
        window.closeDialog("about.dialog");
        window.openDialog("trainee.dialog", "File", "Switch trainee…");
        listen("the list of trainees");
        window.closeDialog("trainee.dialog");
    }

    private void listen(String where) throws IOException {
        reader.nameless().forEach(thing -> nameless.add(where + ": " + thing));
    }
}
