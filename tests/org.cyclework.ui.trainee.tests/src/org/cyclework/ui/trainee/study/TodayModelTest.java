package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cyclework.model.course.ModuleStatus;
import org.cyclework.record.PlayState;
import org.cyclework.testsupport.CourseBuilder;
import org.cyclework.ui.CourseLink;
import org.junit.jupiter.api.Test;

/** The start page offers where to go on and, first things first, what to practise. */
class TodayModelTest {

    private final CourseBuilder built = new CourseBuilder().module("M0", "L0.1", "L0.2").items(30)
            .module("M1", "L1.1").cases("V1", "V2", "V3").items(36)
            .module("M2", ModuleStatus.COMING, "L2.1");

    private TodayModel today(Study study) {
        return TodayModel.of(built.course(), study);
    }

    private static List<String> waits(TodayModel today) {
        return today.waits().stream().map(offer -> offer.icon() + ": " + offer.title()).toList();
    }

    private String why(Study study) {
        return today(study).next().orElseThrow().why();
    }

    private static List<String> titles(TodayModel today) {
        return today.practise().stream().map(offer -> offer.icon() + ": " + offer.title()).toList();
    }

    @Test
    void whatIsAssignedIsNotOfferedToTryOnceMore() {
        TodayModel today = today(Study.NOBODY).without(Set.of(CourseLink.to(CourseLink.Kind.CASE, "V1"), CourseLink.to(CourseLink.Kind.CASE, "V3")));
        assertEquals(List.of("case: Title of V2", "quiz: Quiz on Title of M0", "quiz: Quiz on Title of M1"), titles(today));
        assertEquals(List.of(), today.more());
    }

    @Test
    void aNewcomerBeginsWithTheFirstLesson() {
        TodayModel today = today(Study.NOBODY);
        assertEquals(Optional.empty(), today.name());
        assertEquals("cw:lesson/L0.1", today.next().orElseThrow().offer().link().toString());
        assertFalse(today.begun());
    }

    @Test
    void oneGoesOnWithTheLessonThatIsBegun() {
        TodayModel today = today(new Studies().opened("L1.1").read("L0.1").opened("L0.2").ofAda());
        assertEquals("0.2 Title of L0.2", today.next().orElseThrow().offer().title());
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
    void whatWasBegunWaitsDebriefsFirstAndWithoutWhatIsNextAnyway() {
        TodayModel today = today(new Studies().begun("M1", 4).played("V1", PlayState.STOPPED).played("V3", PlayState.AWAITING_DEBRIEF)
                .played("V2", PlayState.OPEN).ofAda());
        assertEquals("Title of V2", today.next().orElseThrow().offer().title());
        assertEquals(List.of("debrief: Title of V3", "debrief: Title of V1", "quiz: Quiz on Title of M1"), waits(today));
        assertEquals(List.of("quiz: Quiz on Title of M0"), titles(today), "nothing that was begun is offered as if it were new");
    }

    @Test
    void aCaseWaitsOnce() {
        TodayModel today = today(new Studies().played("V1", PlayState.STOPPED).played("V2", PlayState.AWAITING_DEBRIEF)
                .played("V2", PlayState.AWAITING_DEBRIEF).opened("L1.1").ofAda());
        assertEquals(List.of("debrief: Title of V2", "debrief: Title of V1"), waits(today));
    }

    @Test
    void oneContinuesRightAfterWhatWasReallyDoneLastAndIsToldWhy() {
        assertEquals("You were in the middle of it: 4 answered so far.", why(new Studies().read("L0.1").begun("M1", 4).ofAda()));
        assertEquals("You were in the middle of this scene. It goes on where you left it.", why(new Studies().begun("M1", 4).played("V1", PlayState.OPEN).ofAda()));
        assertEquals("You played it last. Its debrief waits, and the scene counts after it.", why(new Studies().played("V1", PlayState.AWAITING_DEBRIEF).ofAda()));
        assertEquals("You opened it last and have not marked it as read.", why(new Studies().played("V1", PlayState.OPEN).opened("L0.2").ofAda()));
        assertEquals("It comes after 0.1, which you read last.", why(new Studies().read("L0.1").ofAda()));
        assertEquals("You handed a quiz in last; this is the next lesson.", why(new Studies().read("L0.1").handedIn("M0", 1).ofAda()));
        assertEquals("You debriefed a scene last; this is the next lesson.", why(new Studies().read("L0.1").played("V1", PlayState.DONE).ofAda()));
        assertEquals("The course begins here.", why(Study.NOBODY));
    }

    @Test
    void casesThatFindNoCardAreNamed() {
        assertEquals(List.of("Title of V3"), today(Study.NOBODY).more().stream().map(TodayModel.Offer::title).toList());
    }

    @Test
    void aSteadyWeekIsMadeOfWhatComesNext() {
        assertEquals(List.of("The next lessons: 0.2 Title of L0.2 · 1.1 Title of L1.1 (about 20 minutes)", "One scene, such as “Title of V1”, with its debrief",
                "Ten questions of a quiz, any day"), today(new Studies().read("L0.1").ofAda()).week());
    }

    @Test
    void afterALessonThatIsReadOneGoesOnWithTheNextAndNotAtTheBeginning() {
        TodayModel today = today(new Studies().read("L0.2").ofAda());
        assertEquals("cw:lesson/L1.1", today.next().orElseThrow().offer().link().toString());
        assertTrue(today.begun());
        assertEquals("cw:lesson/L0.1", today(new Studies().read("L0.2").read("L1.1").ofAda()).next().orElseThrow().offer().link().toString());
        assertEquals("\u2713 read, here", new OutlineModel(built.course(), new Studies().read("L0.2").ofAda()).modules().get(0).children().get(1).stateText());
    }

    @Test
    void casesAreToldOfWithoutBeingRead() {
        TodayModel today = today(new Studies().played("V3", PlayState.STOPPED).ofAda());
        assertEquals("Summary of V1", today.practise().get(0).detail());
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
        TodayModel today = today(new Studies().handedIn("M0", 0.5).begun("M1", 3).opened("L0.1").ofAda());
        assertEquals(List.of("30 items  \u00b7  taken before"),
                today.practise().stream().filter(offer -> offer.icon().equals("quiz")).map(TodayModel.Offer::detail).toList());
        assertEquals(List.of("36 items  \u00b7  begun: it continues where you stopped"), today.waits().stream().map(TodayModel.Offer::detail).toList());
    }

    @Test
    void aQuizThatWasBegunAgainSaysSoAndNotThatItWasTaken() {
        TodayModel today = today(new Studies().handedIn("M0", 0.5).begun("M0", 3).opened("L0.1").ofAda());
        assertEquals("30 items  \u00b7  begun: it continues where you stopped", today.waits().getFirst().detail());
    }

    @Test
    void aTryThatIsNearlyEmptyIsNotDone() {
        Study study = new Studies().handedIn("M0", 0.06, 5 / 36.0).handedIn("M1", 0.4, 0.5).ofAda();
        assertEquals(List.of("30 items  \u00b7  handed in with few answers; it can be taken again", "36 items  \u00b7  taken before"),
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
