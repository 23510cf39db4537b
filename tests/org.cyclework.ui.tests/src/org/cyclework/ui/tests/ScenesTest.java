package org.cyclework.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Surroundings;
import org.cyclework.ui.tests.pages.CycleworkWindow;
import org.cyclework.ui.tests.pages.ScenePage;
import org.cyclework.ui.tests.support.Watched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case is played from both chairs to the end of its debrief, and left in the middle. */
@ExtendWith(Watched.class)
class ScenesTest {

    private static final String MODULE = "M1 Seeing the cycle";
    private static final String CASE = "Case: Two keys on the hook";

    private final CycleworkWindow window = new CycleworkWindow().withNewTrainee();

    @Test
    void fromThePursuersChairToTheDebrief() {
        playAndDebrief("pursuer", "Tomás");
    }

    @Test
    void fromTheDistancersChairToTheDebrief() {
        playAndDebrief("distancer", "Amara");
    }

    private void playAndDebrief(String chair, String name) {
        ScenePage scene = open();
        scene.take(chair);
        assertTrue(scene.where().contains(name), scene.where());

        scene.playToTheEnd();

        scene.openDebrief();
        scene.awaitDebrief("Out of role");
        scene.debriefForward();
        assertTrue(scene.debriefStep().contains("Your account"), scene.debriefStep());
        scene.debriefForward();
        scene.awaitDebrief("Felt and shown alarm");
        scene.debriefForward();
        assertTrue(scene.debriefStep().contains("The loop"), scene.debriefStep());
        assertFalse(scene.fillLoop().isEmpty());
        assertEquals("", scene.takeLoopBack());
        scene.debriefForward();
        scene.awaitDebrief("A simplified teaching model.");
        String copied = scene.copyDebrief();
        assertTrue(copied.startsWith("DEBRIEF: Two keys on the hook") && copied.contains("READ ON"), copied);
        scene.backToDebrief();
        scene.debriefForward();
        scene.awaitDebrief("The scene counts now");
        CourseLink place = scene.debriefPlace();
        window.closePages();
        scene.readAgain(place);
        scene.awaitDebrief("Look closer");
    }

    @Test
    void aStoryThatIsOpenTakesTheColoursOfAnotherTheme() {
        ScenePage scene = open();
        scene.take("pursuer");
        scene.step(1);
        try {
            window.wear(Surroundings.CONTRAST);
            scene.awaitStoryIn(Surroundings.CONTRAST);
            window.wear(Surroundings.DARK);
            scene.awaitStoryIn(Surroundings.DARK);
        } finally {
            window.wearAsBefore();
        }
        scene.stepOut();
    }

    @Test
    void detailsOfRealPeopleAreWarnedOf() {
        ScenePage scene = open();
        scene.take("pursuer");
        scene.typeOwnWords("write to jo@practice.example");
        scene.awaitPrivateDetail("an e-mail address");
        scene.typeOwnWords("I waited until 23:14.");
        scene.awaitPrivateDetail("");
        scene.stepOut();
    }

    @Test
    void steppingOutIsPossibleAtOnceAndTheDebriefWaits() {
        ScenePage scene = open();
        scene.take("pursuer");
        scene.step(1);

        scene.stepOut();

        scene.awaitPage("You stepped out");
        window.closePages();
        open().openDebrief();
    }

    @Test
    void whoeverStepsOutComesBackToTheSameMoment() {
        ScenePage scene = open();
        scene.take("pursuer");
        scene.step(1);
        String before = scene.state();

        scene.goOutside();
        scene.awaitPage("The scene stands still");
        scene.goBackIn();

        assertEquals(before, scene.state());
    }

    @Test
    void theCaseFileStandsBesideTheSceneAndWhatWasTypedStays() {
        ScenePage scene = open();
        scene.take("distancer");
        scene.typeOwnWords("in a minute");
        String before = scene.state();

        scene.toggleCaseFile();
        assertTrue(scene.showsCaseFile());
        assertEquals(before, scene.state());
        assertEquals("in a minute", scene.ownWords());

        scene.toggleCaseFile();
        assertFalse(scene.showsCaseFile());
        assertEquals("in a minute", scene.ownWords());
    }

    @Test
    void thePanesGoForASceneAndComeBackAfterIt() {
        ScenePage scene = open();
        scene.awaitChairs();
        assertTrue(scene.hasOutline());

        scene.take("pursuer");
        assertFalse(scene.hasOutline());

        scene.stepOut();
        assertTrue(scene.hasOutline());
    }

    @Test
    void aSceneGoesOnAfterItsPageWasClosed() {
        ScenePage scene = open();
        scene.take("distancer");
        scene.step(1);
        String story = scene.story();
        window.closePages();

        open().resume();

        assertTrue(scene.story().equals(story), scene.story());
    }

    private ScenePage open() {
        window.outline().open(MODULE, CASE);
        return window.scene();
    }
}
