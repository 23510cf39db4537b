package org.cyclework.ui.trainee.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.cyclework.course.Course;
import org.cyclework.model.vignette.Seat;
import org.cyclework.record.PlayRecord;
import org.cyclework.record.PlayState;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.PlayStep;
import org.cyclework.roleplay.Seats;
import org.cyclework.roleplay.Setup;
import org.cyclework.roleplay.Support;
import org.cyclework.supervision.MyAssignment;
import org.cyclework.supervision.Task;
import org.cyclework.testsupport.ProductPack;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.trainee.assigned.MyAssignments;
import org.cyclework.ui.trainee.play.CaseModel.Kind;
import org.cyclework.ui.trainee.play.CaseModel.Lead;
import org.cyclework.ui.trainee.play.CaseModel.Past;
import org.junit.jupiter.api.Test;

/** What the page from which a case is begun offers and says. */
class CaseModelTest {

    private static final Course COURSE = ProductPack.course();
    private static final Instant AT = Instant.parse("2026-01-02T10:00:00Z");

    private final PlaysInMemory plays = new PlaysInMemory(COURSE);
    private final List<PlayRecord> done = new ArrayList<>();
    private final List<KeptPlay> ended = new ArrayList<>();
    private long doneAtAll;
    private Optional<MyAssignment> asked = Optional.empty();
    private boolean walking;

    private CaseModel model(String caseId) {
        List<KeptPlay> open = plays.open(null);
        return new CaseModel(new PlayModel.Opening(COURSE, COURSE.vignette(caseId).orElseThrow(), open, done, ended, walking, doneAtAll, Optional.empty(), asked));
    }

    private KeptPlay debriefed(Seats seats) {
        KeptPlay play = plays.start(null, "V1", new Setup(seats, Support.OPTIONS, Optional.empty(), 3));
        play.stopAndStepOut();
        play.finishDebrief();
        done.add(new PlayRecord(play.session(), "V1", AT, PlayState.DONE, done.size()));
        ended.add(play);
        return play;
    }

    private static List<String> ids(CaseModel model) {
        return model.leads().stream().map(Lead::id).toList();
    }

    @Test
    void atFirstAChairIsTheOneWayInAndTheOtherComesSecond() {
        CaseModel model = model("V1");
        assertEquals(List.of("play-pursuer", "play-distancer", "play-both"), ids(model));
        assertEquals("Take ▲ Tomás’s chair", model.leads().getFirst().words());
        assertEquals(Optional.of(Seat.DISTANCER), model.leads().get(1).seat());
        assertEquals(List.of(), model.past(ZoneOffset.UTC));
    }

    @Test
    void whatWasBegunComesBeforeWhatWaitsAndBothBeforeAnythingNew() {
        KeptPlay over = plays.start(null, "V1", Setup.of(Seat.DISTANCER, 1));
        over.stopAndStepOut();
        KeptPlay begun = plays.start(null, "V1", Setup.of(Seat.PURSUER, 1));
        plays.start(null, "V1", new Setup(Seats.BOTH, Support.OPTIONS, Optional.empty(), 1));
        CaseModel model = model("V1");
        assertEquals(List.of(Kind.CONTINUE, Kind.CONTINUE, Kind.DEBRIEF, Kind.TAKE, Kind.TAKE, Kind.BOTH), model.leads().stream().map(Lead::kind).toList());
        assertEquals("Continue as ▲ Tomás", model.leads().getFirst().words());
        assertEquals(Optional.of(begun), model.leads().getFirst().play());
        assertEquals("Continue as two at one screen", model.leads().get(1).words());
        assertEquals("To the debrief: ● Amara", model.leads().get(2).words());
    }

    @Test
    void theLengthComesFromTheTurnsOfEachPart() {
        assertEquals("About 20 minutes: at most 14 turns in the first part and 6 in the second, about a minute each. The debrief takes about ten minutes more and can wait.",
                model("V1").length());
        assertTrue(model("V4").length().startsWith("About 16 minutes: at most 9 turns in the first part and 7"), model("V4").length());
    }

    @Test
    void theHelpThatIsSuggestedFollowsWhatWasDoneAndSaysWhy() {
        assertEquals(Support.WORKED, model("V1").suggested());
        doneAtAll = 1;
        assertEquals(Support.OPTIONS, model("V1").suggested());
        assertTrue(model("V1").suggestedWhy().contains("after your first scene"));
        debriefed(Seats.PURSUER);
        debriefed(Seats.DISTANCER);
        assertEquals(Support.FREE, model("V1").suggested());
        assertEquals(List.of(Support.values()), model("V1").levels().stream().map(CaseModel.Level::support).toList());
        model("V1").levels().forEach(level -> assertTrue(level.says().endsWith("."), level.says()));
    }

    @Test
    void earlierTriesTellWhenFromWhereAndHowTheyEnded() {
        KeptPlay play = debriefed(Seats.PURSUER);
        Past past = model("V1").past(ZoneOffset.UTC).getFirst();
        assertEquals("2 January 2026, 10:00, ▲ Tomás: stepped out", past.words());
        assertEquals(Optional.of(CourseLink.to(CourseLink.Kind.DEBRIEF, play.session().toString())), past.debrief());
        assertEquals(Optional.empty(), past.compare(), "one try has nothing to be compared with");
    }

    @Test
    void triesOfOneSceneCanBeComparedFromHere() {
        KeptPlay play = plays.start(null, "V1", Setup.of(Seat.PURSUER, 3));
        while (play.play().rounds() < 1) {
            step(play);
        }
        play.rewind(1, 1);
        while (!play.play().ended()) {
            step(play);
        }
        play.finishDebrief();
        done.add(new PlayRecord(play.session(), "V1", AT, PlayState.DONE, 1));
        ended.add(play);
        Past past = model("V1").past(ZoneOffset.UTC).getFirst();
        assertEquals("cw:debrief/" + play.session() + "#compare", past.compare().orElseThrow().toString());
        assertTrue(past.words().contains("Tomás: ended “"), past.words());
    }

    private static void step(KeptPlay play) {
        PlayStep next = Scenes.next(play.play().now());
        if (next.kind() == PlayStep.Kind.BEAT) {
            play.answerBeat(next.id(), next.answer());
        } else {
            play.choose(next.id());
        }
    }

    @Test
    void aTryWhoseCaseChangedStillLeadsToItsDebrief() {
        UUID session = UUID.randomUUID();
        done.add(new PlayRecord(session, "V1", AT, PlayState.DONE, 1));
        Past past = model("V1").past(ZoneOffset.UTC).getFirst();
        assertEquals("2 January 2026, 10:00", past.words());
        assertTrue(past.debrief().isPresent());
    }

    @Test
    void theBriefingTellsWhoAndWhereAndWhyItMayBePlayed() {
        String page = model("V1").briefing().body();
        assertTrue(page.contains("▲ Tomás</strong> (he/him") || page.contains("▲ Tomás</strong> ("), page);
        assertTrue(page.contains("Manchester"), page);
        assertTrue(page.contains("Why these two may be played"), page);
        assertTrue(model("V1").before().contains("one of the two chairs"));
    }

    @Test
    void aCaseOfDecisionsSpeaksOfNoChairAndGivesNothingAway() {
        CaseModel model = model("VX");
        assertTrue(model.decides());
        assertEquals(List.of("begin-decisions"), ids(model));
        assertEquals(List.of(), model.levels());
        assertFalse(model.before().contains("chairs"), model.before());
        String page = model.briefing().body();
        assertFalse(page.contains("answered yes"), page);
        assertFalse(page.contains(COURSE.vignette("VX").orElseThrow().getOpening().getText().substring(0, 40)), "the opening is read when it begins");
        assertTrue(page.contains("How it goes"), page);
        int points = COURSE.vignette("VX").orElseThrow().getDecisionPoints().size();
        assertEquals("About " + 2 * points + " minutes: " + points + " decisions, two minutes each.", model.length());
    }

    @Test
    void decisionsThatWereBegunAreGoneOnWithAndEarlierOnesAreNamed() {
        walking = true;
        UUID session = UUID.randomUUID();
        done.add(new PlayRecord(session, "VX", AT, PlayState.DONE, 1));
        CaseModel model = model("VX");
        assertEquals("&Continue with the decisions", model.leads().getFirst().words());
        assertEquals(List.of(new Past("2 January 2026, 10:00: worked through to its close", Optional.empty(), Optional.empty(), Optional.of(session))),
                model.past(ZoneOffset.UTC));
    }

    @Test
    void anAssignmentLeavesTheChairAndTheHelpThatItNames() {
        asked = Optional.of(MyAssignments.of(new Task.Vignette("V1", Optional.of(Seat.DISTANCER), Optional.of(Support.FREE), OptionalLong.empty())));
        CaseModel model = model("V1");
        assertEquals(List.of("play-distancer"), ids(model));
        assertEquals(List.of(Support.FREE), model.levels().stream().map(CaseModel.Level::support).toList());
        assertEquals(Support.FREE, model.suggested());
        assertEquals("How much help there is was chosen with the assignment.", model.suggestedWhy());
        assertTrue(model.assigned().orElseThrow().startsWith("Assigned by Dr Shah; not begun."), model.assigned().toString());
    }

    @Test
    void anAssignmentThatNamesNeitherLeavesBothButNotTwoAtOneScreen() {
        asked = Optional.of(MyAssignments.of(new Task.Vignette("V1")));
        assertEquals(List.of("play-pursuer", "play-distancer"), ids(model("V1")));
        assertEquals(3, model("V1").levels().size());
        asked = Optional.empty();
        assertEquals(Optional.empty(), model("V1").assigned());
    }
}
