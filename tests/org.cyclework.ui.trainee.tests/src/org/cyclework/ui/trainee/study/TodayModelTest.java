package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.cyclework.model.course.ModuleStatus;
import org.cyclework.record.PlayState;
import org.cyclework.testsupport.CourseBuilder;
import org.junit.jupiter.api.Test;

/** The start page offers where to go on and, first things first, what to practise. */
class TodayModelTest {

    private final CourseBuilder built = new CourseBuilder().module("M0", "L0.1", "L0.2").items(30)
            .module("M1", "L1.1").cases("V1", "V2", "V3").items(36)
            .module("M2", ModuleStatus.COMING, "L2.1");

    private TodayModel today(Study study) {
        return TodayModel.of(built.course(), study);
    }

    private static List<String> titles(TodayModel today) {
        return today.practise().stream().map(offer -> offer.icon() + ": " + offer.title()).toList();
    }

    @Test
    void aNewcomerBeginsWithTheFirstLesson() {
        TodayModel today = today(Study.NOBODY);
        assertEquals(Optional.empty(), today.name());
        assertEquals("cw:lesson/L0.1", today.next().orElseThrow().link().toString());
        assertFalse(today.begun());
    }

    @Test
    void oneGoesOnWithTheLessonThatIsBegun() {
        TodayModel today = today(new Studies().opened("L1.1").read("L0.1").opened("L0.2").ofAda());
        assertEquals("0.2 Title of L0.2", today.next().orElseThrow().title());
        assertTrue(today.begun());
        assertEquals(List.of("\u25d4  1 of 2 lessons read", "\u25cb  0 of 1 lessons read"),
                today.modules().stream().map(TodayModel.Offer::detail).toList());
    }

    @Test
    void twoCasesAndTheQuizzesAreOffered() {
        assertEquals(List.of("case: Title of V1", "case: Title of V2", "quiz: Quiz on Title of M0", "quiz: Quiz on Title of M1"),
                titles(today(Study.NOBODY)));
    }

    @Test
    void aCaseThatWasDebriefedMakesRoomForTheNext() {
        assertEquals(List.of("case: Title of V2", "case: Title of V3"),
                titles(today(new Studies().played("V1", PlayState.DONE).ofAda())).subList(0, 2));
    }

    @Test
    void theDebriefThatWaitsComesFirstAndThenTheOpenScene() {
        List<String> titles = titles(today(new Studies().played("V1", PlayState.STOPPED).played("V3", PlayState.AWAITING_DEBRIEF)
                .played("V2", PlayState.OPEN).ofAda()));
        assertEquals(List.of("debrief: Title of V3", "debrief: Title of V1", "case: Title of V2", "quiz: Quiz on Title of M0"), titles);
    }

    @Test
    void aCaseWhoseDebriefWaitsIsNeverOfferedAsIfItWereNew() {
        List<String> titles = titles(today(new Studies().played("V1", PlayState.STOPPED).played("V2", PlayState.AWAITING_DEBRIEF)
                .played("V2", PlayState.AWAITING_DEBRIEF).ofAda()));
        assertEquals(List.of("debrief: Title of V2", "debrief: Title of V1", "quiz: Quiz on Title of M0", "quiz: Quiz on Title of M1"), titles);
    }

    @Test
    void afterALessonThatIsReadOneGoesOnWithTheNextAndNotAtTheBeginning() {
        TodayModel today = today(new Studies().read("L0.2").ofAda());
        assertEquals("cw:lesson/L1.1", today.next().orElseThrow().link().toString());
        assertTrue(today.begun());
        assertEquals("cw:lesson/L0.1", today(new Studies().read("L0.2").read("L1.1").ofAda()).next().orElseThrow().link().toString());
        assertEquals("\u2713 read, here", new OutlineModel(built.course(), new Studies().read("L0.2").ofAda()).modules().get(0).children().get(1).stateText());
    }

    @Test
    void aSceneThatIsOpenComesBeforeNewOnesAndSaysSo() {
        TodayModel today = today(new Studies().played("V3", PlayState.OPEN).ofAda());
        assertEquals(List.of("case: Title of V3", "case: Title of V1"), titles(today).subList(0, 2));
        assertEquals("A scene is open; it goes on where you left it.", today.practise().get(0).detail());
    }

    @Test
    void casesAreToldOfWithoutBeingRead() {
        TodayModel today = today(new Studies().played("V3", PlayState.STOPPED).ofAda());
        assertEquals("Summary of V1", today.practise().get(1).detail());
        assertEquals(List.of(), built.casesRead());
    }

    @Test
    void whatTheLatestLessonTeachesIsOfferedToBePractised() {
        TodayModel today = TodayModel.of(new CourseBuilder().module("M0", "L0.1").skill("Say it back").module("M1", "L1.1")
                .cases("V1").course(), new Studies().read("L0.1").ofAda());
        assertEquals(List.of("practice: Say it: Say it back", "case: Title of V1"), titles(today));
        assertEquals("cw:practice/L0.1", today.practise().getFirst().link().toString());
        assertEquals(List.of("case: Title of V1", "case: Title of V2"), titles(today(new Studies().read("L0.1").ofAda())).subList(0, 2));
    }

    @Test
    void aQuizSaysHowFarItIs() {
        TodayModel today = today(new Studies().handedIn("M0", 0.5).begun("M1", 3).ofAda());
        assertEquals(List.of("36 items  \u00b7  begun: go on where you stopped", "30 items  \u00b7  taken before; again in another order"),
                today.practise().stream().filter(offer -> offer.icon().equals("quiz")).map(TodayModel.Offer::detail).toList());
    }

    @Test
    void aQuizThatWasBegunAgainSaysSoAndNotThatItWasTaken() {
        TodayModel today = today(new Studies().handedIn("M0", 0.5).begun("M0", 3).ofAda());
        assertEquals("30 items  \u00b7  begun: go on where you stopped", today.practise().get(2).detail());
    }

    @Test
    void aTryThatIsNearlyEmptyIsNotDone() {
        Study study = new Studies().handedIn("M0", 0.06, 5 / 36.0).handedIn("M1", 0.4, 0.5).ofAda();
        assertEquals(List.of("30 items  \u00b7  handed in with few answers; it can be taken again", "36 items  \u00b7  taken before; again in another order"),
                today(study).practise().stream().filter(offer -> offer.icon().equals("quiz")).map(TodayModel.Offer::detail).toList());
        List<OutlineNode> modules = new OutlineModel(built.course(), study).modules();
        assertEquals("\u25d4 in part", modules.get(0).children().getLast().stateText());
        assertEquals("\u2713 done", modules.get(1).children().getLast().stateText());
    }

    @Test
    void theOutlineReadsNoCaseAndTellsTheirTitles() {
        List<OutlineNode> children = new OutlineModel(built.course(), Study.NOBODY).modules().get(1).children();
        assertEquals(List.of("1.1 Title of L1.1", "Case: Title of V1", "Case: Title of V2", "Case: Title of V3", "Quiz: 36 items"),
                children.stream().map(OutlineNode::label).toList());
        assertEquals(List.of(), built.casesRead());
    }
}
