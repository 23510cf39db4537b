package org.cyclework.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cyclework.ui.tests.pages.CycleworkWindow;
import org.cyclework.ui.tests.pages.ScenePage;
import org.cyclework.ui.tests.support.Watched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every case is played to its end from each chair, and the decision-only case is worked through. */
@ExtendWith(Watched.class)
class EveryCaseTest {

    private final CycleworkWindow window = new CycleworkWindow().withNewTrainee();

    @ParameterizedTest
    @CsvSource({"M1 Seeing the cycle, Case: Seen 23:14, pursuer, Deshawn", "M1 Seeing the cycle, Case: Seen 23:14, distancer, Minh",
        "M4 The pursuing strategy, Case: The 3 a.m. spreadsheet, pursuer, Kenji",
        "M4 The pursuing strategy, Case: The 3 a.m. spreadsheet, distancer, Leila",
        "M4 The pursuing strategy, Case: Seven hours ahead, pursuer, Ingrid",
        "M4 The pursuing strategy, Case: Seven hours ahead, distancer, Paloma"})
    void everyPartnerCaseFromEachChair(String module, String title, String chair, String name) {
        window.outline().open(module, title);
        ScenePage scene = window.scene();
        scene.take(chair);
        assertTrue(scene.where().contains(name), scene.where());

        scene.playToTheEnd();

        scene.openDebrief();
        scene.debriefForward();
        scene.debriefForward();
        scene.awaitDebrief("Felt and shown alarm");
    }

    @Test
    void twoAtOneScreenHandItOverAndEachHasADebrief() {
        window.outline().open("M1 Seeing the cycle", "Case: Two keys on the hook");
        ScenePage scene = window.scene();
        scene.takeBoth();
        scene.playToTheEnd();
        scene.openDebrief();
        scene.debriefForward();
        scene.debriefForward();
        scene.awaitDebrief("Felt and shown alarm");
        scene.readAsTheOther();
        scene.awaitDebrief("Felt and shown alarm");
    }

    @Test
    void theDecisionOnlyCaseOpensNoChairAndComesToItsClose() {
        window.outline().open("M0 Orientation, safety, how to learn here", "Case: Not a loop");
        ScenePage scene = window.scene();
        assertTrue(scene.opensNoChair());

        scene.decideToTheEnd();

        window.closePages();
        window.outline().open("M0 Orientation, safety, how to learn here", "Case: Not a loop");
    }

    @Test
    void anEarlierTurnIsTriedAgainAndTheTriesStandSideBySide() {
        window.outline().open("M1 Seeing the cycle", "Case: Two keys on the hook");
        ScenePage scene = window.scene();
        scene.take("pursuer");
        scene.step(1);
        scene.step(1);
        scene.step(1);

        scene.goBackToTurn(1);

        assertTrue(scene.where().contains("try 2"), scene.where());
        scene.step(2);
        scene.stepOut();
        scene.openDebrief();
        scene.debriefForward();
        scene.debriefForward();
        scene.compareTries();
        scene.awaitDebrief("Two tries, side by side");
    }
}
