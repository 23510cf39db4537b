package org.cyclework.ui.trainee.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.cyclework.course.Course;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Seat;
import org.cyclework.record.Access;
import org.cyclework.record.NewEvent;
import org.cyclework.record.PlayRecord;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.Verbs;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Moment;
import org.cyclework.roleplay.PlayStep;
import org.cyclework.roleplay.SceneEnd;
import org.cyclework.roleplay.Seats;
import org.cyclework.roleplay.Setup;
import org.cyclework.roleplay.Support;
import org.cyclework.supervision.Task;
import org.cyclework.testsupport.ProductPack;
import org.cyclework.testsupport.RealRecord;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.trainee.study.Assigned;
import org.cyclework.ui.trainee.assigned.ForAssignment;
import org.cyclework.ui.trainee.assigned.MyAssignments;
import org.cyclework.ui.trainee.play.PlayModel.Stand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the editor of a case shows and does, from the briefing to the end of a scene. */
class PlayModelTest {

    private static final Course COURSE = ProductPack.course();

    private final PlaysInMemory plays = new PlaysInMemory(COURSE);

    @TempDir
    Path folder;

    private StandaloneRecord record;
    private Access ada;

    @BeforeEach
    void open() {
        record = RealRecord.in(folder);
        ada = RealRecord.enrolled(record, "Ada");
    }

    @AfterEach
    void close() {
        record.close();
    }

    private Optional<Assigned> assigned = Optional.empty();

    private PlayModel model(String caseId) {
        return new PlayModel(caseId, () -> COURSE, record, () -> plays, () -> ada, () -> 7, () -> assigned);
    }

    private UUID begun(String caseId) {
        UUID session = UUID.randomUUID();
        record.append(ada, new NewEvent(Verbs.PLAY_STARTED, caseId, "{\"session\":\"" + session + "\"}"));
        return session;
    }

    private UUID debriefed(String caseId) {
        UUID session = begun(caseId);
        record.append(ada, new NewEvent(Verbs.DEBRIEF_FINISHED, caseId, "{\"session\":\"" + session + "\"}"));
        return session;
    }

    private PlayModel opened(String caseId) {
        PlayModel model = model(caseId);
        model.opened(model.read(Optional.empty()));
        return model;
    }

    private PlayModel playing(String caseId, Seats seats) {
        PlayModel model = opened(caseId);
        model.enter(model.start(new Setup(seats, Support.OPTIONS, Optional.empty(), 3)));
        return model;
    }

    private static void playToPart(PlayModel model, int part) {
        for (int i = 0; i < 99 && model.moment().stage().number() < part; i++) {
            if (model.stand() == Stand.HAND_OVER) {
                model.screenTaken();
            }
            model.take(Scenes.next(model.moment()));
        }
        assertEquals(part, model.moment().stage().number());
    }

    private static void playTo(PlayModel model, int rounds) {
        while (model.stand() != Stand.CLOSED && model.kept().play().rounds() < rounds) {
            if (model.stand() == Stand.HAND_OVER) {
                model.screenTaken();
            }
            model.take(Scenes.next(model.moment()));
        }
    }

    @Test
    void aSceneWhoseDebriefIsDoneDoesNotSayThatItWaits() {
        PlayModel model = playing("V1", Seats.PURSUER);
        model.kept().stopAndStepOut();
        assertTrue(model.closing(AfterScene.NOTHING).body().contains("the debrief can wait"));
        model.kept().finishDebrief();
        assertFalse(model.closing(AfterScene.NOTHING).body().contains("can wait"));
        assertTrue(model.closing(AfterScene.NOTHING).body().contains("its debrief is done"));
        model.leave();
        assertFalse(model.entered());
    }

    @Test
    void whatWasDoneIsReadForThisCaseAndCountedForAll() {
        UUID session = debriefed("V1");
        debriefed("V2");
        begun("V1");
        PlayModel.Opening opening = model("V1").read(Optional.empty());
        assertEquals(List.of(session), opening.done().stream().map(PlayRecord::session).toList());
        assertEquals(2, opening.doneAtAll());
    }

    @Test
    void aCaseThatIsGoneSaysSo() {
        PlayModel model = model("V99");
        assertEquals("The course has no case V99 any more.", assertThrows(IllegalArgumentException.class, () -> model.read(Optional.empty())).getMessage());
    }

    @Test
    void aLinkMayNameThePlay() {
        KeptPlay open = plays.start(null, "V1", Setup.of(Seat.PURSUER, 1));
        CourseLink link = CourseLink.to(CourseLink.Kind.CASE, "V1").at(open.session().toString());
        PlayModel model = model("V1");
        assertEquals(Optional.of(open), model.read(PlayModel.session(link)).wanted());
        assertEquals(Optional.of(open), model.goOn(open.session()));
        assertTrue(((PlaysInMemory.Kept) open).settled, "what is past its end is ended");
        assertEquals(Optional.empty(), model.goOn(UUID.randomUUID()));
        assertEquals(Optional.empty(), PlayModel.session(CourseLink.to(CourseLink.Kind.CASE, "V1").at("v1-n3")));
        assertEquals(Optional.empty(), PlayModel.session(CourseLink.to(CourseLink.Kind.CASE, "V1")));
    }

    @Test
    void aTurnSaysWhereItIsAndLeadsOnAndBack() {
        PlayModel model = playing("V1", Seats.PURSUER);
        Moment first = model.moment();
        assertEquals("▲ " + first.ownName() + "  ·  turn 1 of " + first.rounds(), model.where());
        assertFalse(model.canGoBack());
        assertEquals(List.of(), model.earlier());
        playTo(model, 2);
        assertTrue(model.canGoBack());
        assertEquals(List.of(1, 2), model.earlier().stream().map(PlayModel.Earlier::round).toList());
        assertTrue(model.earlier().getFirst().words().startsWith("Turn 1: "), model.earlier().toString());
        assertTrue(model.earlier().stream().allMatch(earlier -> earlier.words().length() <= 70), model.earlier().toString());
        model.rewind(1);
        assertEquals(Stand.TURN, model.stand());
        assertTrue(model.where().endsWith("turn 1 of " + first.rounds() + "  ·  try 2"), model.where());
    }

    @Test
    void ownWordsAndFreeMovesReachThePlay() {
        PlayModel model = opened("V1");
        model.enter(model.start(new Setup(Seats.PURSUER, Support.FREE, Optional.empty(), 3)));
        while (model.moment().beat().isPresent()) {
            model.take(Scenes.next(model.moment()));
        }
        model.take(PlayStep.move(MoveCode.SOFTBID, 2, "I would ask"));
        assertEquals(1, model.kept().play().rounds());
        assertTrue(model.kept().play().steps().stream().anyMatch(step -> step.answer().equals("I would ask")));
    }

    @Test
    void ofTwoAtOneScreenNobodySeesTheOthersInside() {
        PlayModel model = playing("V1", Seats.BOTH);
        assertEquals(Stand.HAND_OVER, model.stand());
        HtmlPage page = model.handOver();
        assertTrue(page.body().contains("Hand the screen over"));
        assertTrue(page.body().contains(model.nextPlayer()));
        model.screenTaken();
        assertEquals(Stand.TURN, model.stand());
        Seat first = model.moment().seat();
        while (model.moment().seat() == first) {
            model.take(Scenes.next(model.moment()));
        }
        assertEquals(Stand.HAND_OVER, model.stand());
        assertTrue(model.handOver().body().contains("<blockquote>"), "what the other said aloud is there");
        model.screenTaken();
        assertEquals(Stand.TURN, model.stand());
        playTo(model, 2);
        assertEquals(first, model.moment().seat());
        model.screenTaken();
        model.rewind(1);
        assertEquals(first, model.moment().seat());
        assertEquals(Stand.HAND_OVER, model.stand(), "after going back it is asked again who is there");
    }

    @Test
    void aSceneClosesCalmlyAndSuggestsABreak() {
        PlayModel model = playing("V2", Seats.DISTANCER);
        playTo(model, 99);
        assertEquals(Stand.CLOSED, model.stand());
        assertTrue(model.closing(AfterScene.NOTHING).body().contains("The scene is over"));
        assertFalse(model.closing(AfterScene.NOTHING).body().contains("third scene in a row"));
        assertTrue(model.closing(new AfterScene(true, Optional.empty(), Optional.empty())).body().contains("third scene in a row"));
        plays.breakDue = true;
        assertTrue(model.after(Instant.EPOCH).breakDue());
        model.kept().finishDebrief();
        assertFalse(model.after(Instant.EPOCH).breakDue(), "the scene is over for longer than that");
        assertEquals("cw:debrief/" + model.kept().session(), PlayModel.debrief(model.kept()).toString());
    }

    @Test
    void whoStepsOutIsToldThatItWasRight() {
        PlayModel model = playing("V1", Seats.PURSUER);
        model.kept().stopAndStepOut();
        assertEquals(Stand.CLOSED, model.stand());
        String page = model.closing(AfterScene.NOTHING).body();
        assertTrue(page.contains("You stepped out"), page);
        assertTrue(page.contains("local emergency number"), page);
    }

    @Test
    void aCaseThatWasEditedSaysSo() {
        PlayModel model = playing("V1", Seats.PURSUER);
        assertEquals(Optional.empty(), model.notice());
        ((PlaysInMemory.Kept) model.kept()).notice = Optional.of("It goes on after turn 2.");
        assertTrue(model.notice().orElseThrow().body().contains("It goes on after turn 2."));
    }

    @Test
    void theCaseFileIsThatOfTheChair() {
        PlayModel model = playing("V1", Seats.PURSUER);
        String own = model.caseFile(Seat.PURSUER).body();
        assertTrue(own.contains("▲ You are " + model.moment().ownName()), own);
        assertFalse(own.contains("You are " + model.moment().otherName()));
    }

    @Test
    void aNewPartWaitsUntilTheEndOfTheOneBeforeWasRead() {
        PlayModel model = playing("V1", Seats.PURSUER);
        assertEquals(Optional.empty(), model.view().change());
        playToPart(model, 2);
        SceneView before = model.view();
        String says = before.change().orElseThrow().says();
        assertTrue(says.contains("Part 2 is “The morning”: at most " + (model.moment().rounds() - model.moment().round() + 1) + " more turns"), says);
        assertEquals("&Continue to The morning", before.change().orElseThrow().button());
        assertEquals(StoryLine.Kind.SAID, before.story().lines().getLast().kind(), "the last words stand at the end, and nothing of the morning yet");
        model.beginPart();
        SceneView after = model.view();
        assertEquals(Optional.empty(), after.change());
        assertTrue(after.story().text().contains(model.moment().stage().interlude().orElseThrow()), after.story().text());
        assertTrue(model.where().contains("The morning  ·  turn " + model.moment().round() + " of " + model.moment().rounds()), model.where());
        assertTrue(model.whereWhy().startsWith("Part 2 ends with turn " + model.moment().rounds()), model.whereWhy());
    }

    /** The debrief, the hand-in, the review and the menu of earlier turns name turns by this number, too. */
    @Test
    void turnsAreCountedThroughAllParts() {
        PlayModel model = playing("V1", Seats.PURSUER);
        playToPart(model, 2);
        int last = model.kept().play().transcript().rows().getLast().round();
        assertTrue(last > 1, "more than a turn was played before");
        assertEquals(last + 1, model.moment().round());
        assertEquals(last, model.earlier().size());
        model.beginPart();
        assertTrue(model.where().contains("turn " + (last + 1) + " of"), model.where());
    }

    @Test
    void whoeverStepsOutCanComeBackAndNothingIsWritten() {
        PlayModel model = playing("V1", Seats.PURSUER);
        List<PlayStep> steps = model.kept().play().steps();
        model.stepOut(false);
        assertEquals(Stand.OUT, model.stand());
        String page = model.outside().body();
        assertTrue(page.contains("You stepped out") && page.contains("it is you who stop") || page.contains("You stop playing"), page);
        assertTrue(page.contains("cw:help/care"), page);
        model.stepBack();
        assertEquals(Stand.TURN, model.stand());
        assertEquals(steps, model.kept().play().steps());
    }

    @Test
    void theTwoWaysOutEndTheTryEachInItsOwnWay() {
        PlayModel stopped = playing("V1", Seats.PURSUER);
        stopped.stepOut(false);
        stopped.endTry();
        assertEquals(SceneEnd.Reason.STEPPED_OUT, stopped.kept().play().end().orElseThrow().reason());
        PlayModel left = playing("V1", Seats.PURSUER);
        left.stepOut(true);
        assertTrue(left.outside().body().contains("Your character leaves because of fear"), left.outside().body());
        left.endTry();
        assertEquals(SceneEnd.Reason.SAFETY_EXIT, left.kept().play().end().orElseThrow().reason());
        assertEquals(Stand.CLOSED, left.stand());
    }

    @Test
    void whatIsBegunForAnAssignmentIsNotedForItWithTheSeedThatItFixes() {
        MyAssignments list = new MyAssignments(MyAssignments.of(new Task.Vignette("V1", Optional.empty(), Optional.empty(), OptionalLong.of(99))));
        assigned = Optional.of(list.assigned());
        UUID id = list.all().getFirst().assignment().id();
        PlayModel model = model("V1");
        model.isFor(ForAssignment.link(CourseLink.to(CourseLink.Kind.CASE, "V1"), id));
        model.opened(model.read(Optional.empty()));
        KeptPlay begun = model.start(new Setup(Seats.PURSUER, Support.OPTIONS, Optional.empty(), 3));
        assertEquals(99, begun.play().seed());
        assertEquals(List.of(id + " " + begun.session()), list.begun);
        assertTrue(model.isOpenFor(ForAssignment.link(CourseLink.to(CourseLink.Kind.CASE, "V1"), id)));
        assertFalse(model.isOpenFor(CourseLink.to(CourseLink.Kind.CASE, "V1")));
    }

    @Test
    void whatIsBegunForOneselfIsNotedForNothing() {
        MyAssignments list = new MyAssignments(MyAssignments.of(new Task.Vignette("V1")));
        assigned = Optional.of(list.assigned());
        KeptPlay begun = opened("V1").start(new Setup(Seats.PURSUER, Support.OPTIONS, Optional.empty(), 3));
        assertEquals(3, begun.play().seed());
        assertEquals(List.of(), list.begun);
    }
}
