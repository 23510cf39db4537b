package org.cyclework.ui.trainee.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.cyclework.course.Course;
import org.cyclework.model.vignette.Seat;
import org.cyclework.report.figure.FigurePalette;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Reflection;
import org.cyclework.roleplay.Seats;
import org.cyclework.roleplay.Setup;
import org.cyclework.roleplay.Support;
import org.cyclework.search.CourseSearch;
import org.cyclework.search.HitKind;
import org.cyclework.search.IndexProgress;
import org.cyclework.search.IndexState;
import org.cyclework.search.Passage;
import org.cyclework.search.SearchHit;
import org.cyclework.search.SearchResults;
import org.cyclework.supervision.Feedback;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.supervision.TurnRef;
import org.cyclework.testsupport.ProductPack;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.scene.Seating;
import org.cyclework.ui.trainee.assigned.CameBack;
import org.cyclework.ui.trainee.assigned.MyAssignments;
import org.cyclework.ui.trainee.play.DebriefModel.Step;
import org.junit.jupiter.api.Test;

/** A debrief leads through its steps in order, and keeps what is written on the way. */
class DebriefModelTest {

    private static final Course COURSE = ProductPack.course();
    private static final DebriefModel.Played PLAYED = new DebriefModel.Played("Sam", Optional.of(LocalDate.of(2026, 11, 27)));

    private final PlaysInMemory plays = new PlaysInMemory(COURSE);
    private final List<String> searched = new ArrayList<>();
    private final CourseSearch search = new CourseSearch() {
        @Override
        public SearchResults search(String query, int limit) {
            searched.add(query);
            return new SearchResults(query, List.of(hit(HitKind.CONCEPT, "reach"), hit(HitKind.LESSON, "L1.2")), false, false);
        }

        @Override
        public List<String> suggest(String prefix) {
            return List.of();
        }

        @Override
        public IndexState ensureIndex(IndexProgress progress) {
            return IndexState.REUSED;
        }
    };

    private static SearchHit hit(HitKind kind, String id) {
        return new SearchHit(kind, id, Optional.empty(), "Found in " + id, 1, new Passage("", List.of()));
    }

    private List<Feedback> cameBack = List.of();
    private Optional<CourseLink> handIn = Optional.empty();
    private final DebriefModel.ForSupervisor supervisor = new DebriefModel.ForSupervisor() {
        @Override
        public List<Feedback> cameBack(UUID session) {
            return cameBack;
        }

        @Override
        public Optional<CourseLink> handIn(KeptPlay play) {
            return handIn;
        }
    };

    private KeptPlay played(Seats seats) {
        KeptPlay play = plays.start(null, "V1", new Setup(seats, Support.OPTIONS, Optional.empty(), 3));
        while (!play.play().ended()) {
            play.play().take(Scenes.next(play.play().now()));
        }
        return play;
    }

    private DebriefModel model(KeptPlay play) {
        return new DebriefModel(play.session(), () -> COURSE, () -> plays, () -> search, () -> null, () -> PLAYED, supervisor);
    }

    private DebriefModel opened(KeptPlay play) {
        DebriefModel model = model(play);
        assertTrue(model.opened(model.read(Optional.empty()), FigurePalette.LIGHT));
        return model;
    }

    @Test
    void thereIsNothingToDebriefBeforeTheSceneIsOver() {
        KeptPlay play = plays.start(null, "V1", Setup.of(Seat.PURSUER, 1));
        DebriefModel model = model(play);
        assertFalse(model.opened(model.read(Optional.empty()), FigurePalette.LIGHT));
        assertFalse(model.isOpen());
        assertTrue(model.nothing().body().contains("The debrief comes after the scene."));
    }

    @Test
    void aPlayWhoseCaseIsGoneSaysThatItIsKept() {
        DebriefModel model = new DebriefModel(UUID.randomUUID(), () -> COURSE, () -> plays, () -> search, () -> null, () -> PLAYED, supervisor);
        assertFalse(model.opened(model.read(Optional.empty()), FigurePalette.LIGHT));
        assertTrue(model.nothing().body().contains("What was played is kept in the record."));
    }

    @Test
    void whatWasAssignedIsHandedInFromTheEndOfItsDebrief() {
        handIn = CourseLink.parse("cw:assigned/a#hand-in-b");
        KeptPlay play = played(Seats.PURSUER);
        DebriefModel model = opened(play);
        assertEquals(Optional.empty(), model.handIn(), "not before the debrief is done");
        model.finish(List.of());
        assertEquals(handIn, model.handIn());
        assertTrue(opened(play).again());
        assertEquals(handIn, opened(play).handIn(), "and from the finished one");
    }

    @Test
    void theEndSaysWhoReadsOwnWordsAsEveryOtherPlaceDoes() {
        DebriefModel model = opened(played(Seats.PURSUER));
        model.finish(List.of());
        assertTrue(model.done().body().contains(Messages.Own_stay), model.done().body());
    }

    @Test
    void theStepsComeInOrder() {
        DebriefModel model = opened(played(Seats.PURSUER));
        List<String> lines = new ArrayList<>();
        assertEquals(Optional.empty(), model.before());
        for (Optional<Step> step = Optional.of(model.at()); step.isPresent(); step = model.after()) {
            model.go(step.get());
            lines.add(model.where());
        }
        assertEquals(List.of("Step 1 of 5: Out of role", "Step 2 of 5: Your account", "Step 3 of 5: What happened", "Step 4 of 5: The loop",
                "Step 5 of 5: Next"), lines);
        assertEquals(Optional.of(Step.LOOP), model.before());
        assertEquals("Finish the &debrief", model.forward());
    }

    @Test
    void everyStepThatIsReadHasItsPage() {
        DebriefModel model = opened(played(Seats.DISTANCER));
        for (Step step : List.of(Step.OUT_OF_ROLE, Step.HAPPENED, Step.NEXT)) {
            model.go(step);
            assertTrue(model.page().body().contains("<h1>" + step.title() + "</h1>"), step.toString());
            assertEquals("Debrief: " + step.title(), model.page().title());
        }
        model.go(Step.ACCOUNT);
        assertThrows(IllegalStateException.class, model::page);
    }

    @Test
    void nothingOfTheOtherSideIsShownBeforeTheOwnAccount() {
        DebriefModel model = opened(played(Seats.BOTH));
        for (Step step : List.of(Step.OUT_OF_ROLE, Step.ACCOUNT)) {
            model.go(step);
            assertEquals(Optional.empty(), model.otherReader());
            assertEquals(List.of(), model.pairs());
        }
        model.go(Step.HAPPENED);
        assertTrue(model.otherReader().isPresent());
    }

    @Test
    void turningPointsAreLookedUpInTheLessons() {
        DebriefModel model = opened(played(Seats.DISTANCER));
        assertFalse(searched.isEmpty(), "no turning point to look up");
        model.go(Step.HAPPENED);
        assertTrue(model.page().body().contains("Found in L1.2"), "the lesson, and not the concept before it");
        model.debrief().turningPoints().forEach(point -> assertTrue(model.page().body()
                .contains("href=\"cw:debrief/" + model.kept().session() + "#try-" + point.round() + "\">Try from turn " + point.round() + "</a>"), model.page().body()));
    }

    @Test
    void ofTwoAtOneScreenEachReadsTheirOwnDebrief() {
        DebriefModel model = opened(played(Seats.BOTH));
        model.go(Step.HAPPENED);
        Seat first = model.debrief().seat();
        Seat other = model.otherReader().orElseThrow();
        assertEquals("Read as " + Seating.mark(other) + " " + model.debrief().otherName(), model.readAs(other));
        assertTrue(model.opened(model.read(Optional.of(other)), FigurePalette.DARK));
        assertEquals(other, model.debrief().seat());
        assertEquals(Optional.of(first), model.otherReader());
        assertEquals(Step.HAPPENED, model.at(), "one stays at the step");
    }

    @Test
    void aDebriefThatIsFinishedIsReadAgainWithEverythingThatWasWritten() {
        KeptPlay play = played(Seats.PURSUER);
        play.reflect(new Reflection(Reflection.Kind.ACCOUNT, "felt", "hot in the chest", false));
        play.reflect(new Reflection(Reflection.Kind.ESTIMATE, AccountModel.PEAK, "6", false));
        play.reflect(new Reflection(Reflection.Kind.LOOP, "first.cue", "the laptop opens", false));
        play.reflect(new Reflection(Reflection.Kind.REFLECTION, "taken", "slower next time", false));
        play.finishDebrief();
        DebriefModel model = opened(play);
        assertTrue(model.again());
        assertEquals("A finished debrief", model.where());
        String page = model.page().body();
        for (String part : List.of("Sam · 27 November 2026 · in the chair of ▲ Tomás · first try", "What did you feel, and where in your body?", "hot in the chest",
                "<strong>6</strong> of 10", "the laptop opens", "slower next time", model.debrief().strength(), "<summary>Turn by turn</summary>", "<summary>The numbers</summary>")) {
            assertTrue(page.contains(part), part + " is not in " + page);
        }
        model.again(false);
        assertEquals("Step 3 of 5: What happened", model.where());
        model.go(Step.NEXT);
        assertEquals("&Done", model.forward());
        model.again(true);
        assertEquals("A finished debrief", model.where());
    }

    @Test
    void aLinkBeginsATryOrOpensTheDebrief() {
        KeptPlay play = played(Seats.PURSUER);
        DebriefModel model = opened(play);
        CourseLink debrief = CourseLink.to(CourseLink.Kind.DEBRIEF, play.session().toString());
        assertEquals(OptionalInt.of(3), DebriefModel.tryFrom(DebriefModel.tryFrom(debrief, 3)));
        assertEquals(OptionalInt.empty(), DebriefModel.tryFrom(debrief));
        assertEquals(OptionalInt.empty(), DebriefModel.tryFrom(debrief.at("try-12345")));
        assertTrue(model.canTry(1));
        assertFalse(model.canTry(0));
        assertFalse(model.canTry(play.play().rounds() + 1));
    }

    @Test
    void whatIsWrittenIsKeptAndTheSceneCounts() {
        KeptPlay play = played(Seats.PURSUER);
        DebriefModel model = opened(play);
        Reflection felt = new Reflection(Reflection.Kind.ACCOUNT, "felt", "hot", false);
        model.keep(List.of(felt));
        assertEquals(List.of(felt), play.reflections());
        assertFalse(play.debriefed());
        Reflection taken = new Reflection(Reflection.Kind.REFLECTION, "taken", "slower", true);
        model.finish(List.of(taken));
        assertTrue(play.debriefed());
        assertEquals(List.of(felt, taken), play.reflections());
        String done = model.done().body();
        assertTrue(done.contains("The scene counts now."), done);
        assertTrue(done.contains("from " + model.debrief().otherName() + "’s chair"), done);
        assertTrue(model.copies().document().body().contains("hot"));
    }

    @Test
    void oneThatWasLeftGoesOnWhereItWas() {
        KeptPlay play = played(Seats.PURSUER);
        assertEquals(Step.OUT_OF_ROLE, opened(play).at());
        play.reflect(new Reflection(Reflection.Kind.ACCOUNT, "felt", "hot", false));
        assertEquals(Step.ACCOUNT, opened(play).at(), "there may be more to write before the other side is shown");
        play.reflect(new Reflection(Reflection.Kind.LOOP, "p-does", "asks again", false));
        assertEquals(Step.LOOP, opened(play).at());
        play.reflect(new Reflection(Reflection.Kind.REFLECTION, "taken", "slower", false));
        assertEquals(Step.NEXT, opened(play).at());
    }

    @Test
    void wordsThatWereTakenBackAreNotGoneBehind() {
        KeptPlay play = played(Seats.PURSUER);
        play.reflect(new Reflection(Reflection.Kind.ACCOUNT, "felt", "", false));
        assertEquals(Step.OUT_OF_ROLE, opened(play).at());
    }

    @Test
    void anotherTryGoesOnInTheSamePlay() {
        KeptPlay play = played(Seats.PURSUER);
        DebriefModel model = opened(play);
        CourseLink link = model.rewind(2);
        assertEquals("cw:case/V1#" + play.session(), link.toString());
        assertEquals(2, play.tries().size());
        assertEquals(1, play.play().rounds());
    }

    @Test
    void theLastTryIsPutBesideEachBefore() {
        KeptPlay play = played(Seats.PURSUER);
        play.rewind(1, 2);
        play.stopAndStepOut();
        play.rewind(1, 3);
        play.stopAndStepOut();
        DebriefModel model = opened(play);
        model.go(Step.HAPPENED);
        assertEquals(List.of("Try 1 beside try 3", "Try 2 beside try 3"), model.pairs().stream().map(DebriefModel.Pair::words).toList());
        CourseLink debrief = CourseLink.to(CourseLink.Kind.DEBRIEF, play.session().toString());
        assertEquals("Try 2 beside try 3", model.comparison(debrief.at(CaseModel.COMPARE)).orElseThrow().words());
        assertEquals(Optional.empty(), model.comparison(debrief));
        model.go(Step.ACCOUNT);
        assertEquals(Optional.empty(), model.comparison(debrief.at(CaseModel.COMPARE)), "not before the own account");
        model.go(Step.HAPPENED);
        String page = model.compare(model.pairs().getFirst()).body();
        assertTrue(page.contains("Two tries, side by side") && page.contains("<svg"), page);
    }

    @Test
    void theDrawnLoopIsComparedWithThePlayedOne() {
        KeptPlay play = played(Seats.PURSUER);
        DebriefModel model = opened(play);
        model.go(Step.LOOP);
        model.keep(List.of(new Reflection(Reflection.Kind.LOOP, "first.cue", "the laptop <opens>", false)));
        String page = model.loops().body();
        assertTrue(page.contains("the laptop &lt;opens&gt;"), page);
        assertTrue(page.contains("As it was played"), page);
    }

    @Test
    void whatASupervisorWroteStandsBesideTheTurnAndAboveEverythingElse() {
        KeptPlay play = played(Seats.PURSUER);
        play.finishDebrief();
        cameBack = List.of(MyAssignments.feedback(new TurnRef(play.session(), 1, 3), "Here the tone changed."));
        DebriefModel model = opened(play);
        String page = model.page().body();
        String line = play.play().transcript().rows().get(2).text();
        int first = page.indexOf("Here the tone changed.");
        assertTrue(page.indexOf("From your supervisor") < first && first < page.indexOf("<h2>A strength first"), page);
        assertTrue(page.indexOf(Seating.escape(line)) < first, "under the words of the turn");
        int table = page.indexOf("<table class=\"transcript\"");
        int second = page.indexOf("Here the tone changed.", table);
        String row = page.substring(page.lastIndexOf("<tr>", second), second);
        assertTrue(row.contains(Seating.escape(line)), row);
    }

    @Test
    void anotherTryBeginsAtTheTurnThatASupervisorAsksFor() {
        KeptPlay play = played(Seats.PURSUER);
        play.finishDebrief();
        TurnRef turn = new TurnRef(play.session(), 1, 4);
        cameBack = List.of(MyAssignments.returned(turn));
        DebriefModel model = opened(play);
        int round = play.play().transcript().rows().get(3).round();
        CourseLink link = CameBack.tryAgain(turn);
        assertTrue(model.page().body().contains(link.toString()), model.page().body());
        DebriefFeedback.Place place = model.feedback().place(link).orElseThrow();
        assertEquals(new DebriefFeedback.Place(1, round), place);
        model.rewind(place);
        assertEquals(round, play.tries().getLast().round());
    }

    @Test
    void aTurnThatThePlayDoesNotHaveBeginsNothing() {
        KeptPlay play = played(Seats.PURSUER);
        DebriefModel model = opened(play);
        CourseLink debrief = CourseLink.to(CourseLink.Kind.DEBRIEF, play.session().toString());
        for (String part : List.of("again-1-999", "again-2-1", "again-0-1", "again-1-0", "again-1", "again-x-1", "try-2")) {
            assertEquals(Optional.empty(), model.feedback().place(debrief.at(part)), part);
        }
        assertEquals("", model.feedback().all());
    }

    @Test
    void whatIsSaidOfAnEarlierTryNamesThatTryAndDoesNotStandBesideTheLastOne() {
        KeptPlay play = played(Seats.PURSUER);
        play.finishDebrief();
        play.rewind(1, 3);
        while (!play.play().ended()) {
            play.play().take(Scenes.next(play.play().now()));
        }
        TurnRef earlier = new TurnRef(play.session(), 1, 5);
        cameBack = List.of(MyAssignments.feedback(earlier, "Here the tone changed."));
        DebriefModel model = opened(play);
        DebriefFeedback feedback = model.feedback();
        int round = play.tries().getFirst().play().transcript().rows().get(4).round();
        assertTrue(feedback.all().contains("Try 1, turn " + round), feedback.all());
        assertEquals("", feedback.beside(5));
        assertEquals(Optional.of(new DebriefFeedback.Place(1, round)), feedback.place(earlier));
    }

    @Test
    void whatIsSaidOfAnotherPlayIsNotHere() {
        KeptPlay play = played(Seats.PURSUER);
        cameBack = List.of(MyAssignments.feedback(new TurnRef(UUID.randomUUID(), 1, 1), "About another play."));
        String all = opened(play).feedback().all();
        assertFalse(all.contains("About another play."), all);
        assertTrue(all.contains("Answered by Dr Shah"), all);
    }

    @Test
    void whatGoesOnPaperIsOnesOwnAndHoldsNoWordsOfOthers() {
        KeptPlay play = played(Seats.PURSUER);
        cameBack = List.of(MyAssignments.feedback(new TurnRef(play.session(), 1, 1), "Here the tone changed."));
        DebriefModel model = opened(play);
        String paper = model.copies().document().body();
        assertTrue(paper.contains("Turn by turn") && !paper.contains("Here the tone changed."), paper);
        assertTrue(model.feedback().beside(1).contains("Here the tone changed."));
    }
}
