package org.cyclework.ui.trainee.assigned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.cyclework.course.Course;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Support;
import org.cyclework.supervision.Answer;
import org.cyclework.supervision.Assignment.CourseState;
import org.cyclework.supervision.AssignmentState;
import org.cyclework.supervision.Feedback;
import org.cyclework.supervision.HandIn;
import org.cyclework.supervision.HandInOffer;
import org.cyclework.supervision.HandInOffer.Work;
import org.cyclework.supervision.MyAssignment;
import org.cyclework.supervision.OwnWords;
import org.cyclework.supervision.Requirement;
import org.cyclework.supervision.Task;
import org.cyclework.supervision.Terms;
import org.cyclework.supervision.TurnRef;
import org.cyclework.testsupport.ProductPack;
import org.cyclework.ui.trainee.assigned.AssignedModel.Deed;
import org.cyclework.ui.trainee.play.PlaysInMemory;
import org.cyclework.ui.trainee.study.Study;
import org.junit.jupiter.api.Test;

/** The page of an assignment says what it asks for and where it stands, and offers what can be done. */
class AssignedModelTest {

    private static final Course COURSE = ProductPack.course();
    private static final Terms ALL = new Terms(Optional.empty(), Optional.of(LocalDate.of(2026, 3, 9)), "Take your time.\nThe break matters.", List.of(), OptionalInt.of(2),
            Set.of(Requirement.COMPLETED, Requirement.REFLECTION));

    private final MyAssignments list = new MyAssignments();
    private List<Feedback> feedback = List.of();

    private AssignedModel model(MyAssignment mine) {
        list.now(mine);
        return opened(mine.assignment().id());
    }

    private AssignedModel opened(UUID id) {
        AssignedModel model = new AssignedModel(id, list.assigned(feedback), () -> COURSE, () -> Study.NOBODY, session -> Optional.empty());
        model.opened(model.read());
        return model;
    }

    private static MyAssignment of(Task task, AssignmentState state) {
        return MyAssignments.of(task, ALL, state);
    }

    @Test
    void itSaysWhatToDoAndUnderWhatTerms() {
        String page = model(of(new Task.Vignette("V1", Optional.of(Seat.PURSUER), Optional.of(Support.OPTIONS), OptionalLong.empty()), AssignmentState.NEW)).page().body();
        assertTrue(page.contains("Play the case from the chair of ▲ Tomás, with choices."), page);
        assertTrue(page.contains("Assigned by Dr Shah on 2 March 2026"), page);
        assertTrue(page.contains("Where it stands: not begun. Please hand it in by 9 March 2026."), page);
        assertTrue(page.contains("<p>Take your time.</p>") && page.contains("<p>The break matters.</p>"), page);
        assertTrue(page.contains("At most 2 plays") && page.contains("worked through") && page.contains("A reflection is asked for"), page);
        assertFalse(page.contains("What you handed in"), page);
    }

    @Test
    void everyKindOfTaskHasItsPlace() {
        assertEquals("cw:quiz/M1#for-" + newest(new Task.ModuleQuiz("M1")), model(list.all().getFirst()).begin().toString());
        assertEquals("cw:case/V1#for-" + newest(new Task.Vignette("V1")), model(list.all().getFirst()).begin().toString());
        newest(new Task.ModuleReading("M1"));
        assertEquals("cw:lesson/L1.1", model(list.all().getFirst()).begin().toString());
        newest(new Task.Practice("L1.2"));
        assertEquals("cw:practice/L1.2", model(list.all().getFirst()).begin().toString());
    }

    private UUID newest(Task task) {
        list.now(of(task, AssignmentState.NEW));
        return list.all().getFirst().assignment().id();
    }

    @Test
    void onlyWhatHasNoSessionIsBegunByOpeningItAndOnlyOnce() {
        model(of(new Task.Vignette("V1"), AssignmentState.NEW)).begin();
        assertEquals(List.of(), list.begun);
        MyAssignment reading = of(new Task.Reading("L1.1"), AssignmentState.NEW);
        model(reading).begin();
        assertEquals(List.of(reading.assignment().id().toString()), list.begun);
        model(of(new Task.Reading("L1.1"), AssignmentState.BEGUN)).begin();
        assertEquals(1, list.begun.size());
    }

    @Test
    void aQuizThatIsFinishedIsHandedInNext() {
        MyAssignment begun = MyAssignments.of(new Task.ModuleQuiz("M1"), Terms.NONE, AssignmentState.BEGUN);
        Work half = new Work(new UUID(0, 7), "Quiz", MyAssignments.AT, false, true, List.of());
        list.offer = new HandInOffer(begun, List.of(half), List.of(), List.of(), List.of());
        assertEquals(List.of(Deed.OPEN, Deed.HAND_IN), model(begun).deeds());
        assertTrue(model(begun).page().body().contains("Where it stands: begun."));
        Work whole = new Work(half.session(), half.title(), half.begun(), true, true, List.of());
        list.offer = new HandInOffer(begun, List.of(whole), List.of(), List.of(), List.of());
        assertEquals(List.of(Deed.HAND_IN, Deed.OPEN), model(begun).deeds());
        assertTrue(model(begun).page().body().contains("Where it stands: done, not handed in yet."));
    }

    @Test
    void whatCanBeDoneFollowsWhereItStands() {
        Task task = new Task.Vignette("V1");
        assertEquals(List.of(Deed.OPEN, Deed.HAND_IN), model(of(task, AssignmentState.NEW)).deeds());
        assertEquals("&Begin", model(of(task, AssignmentState.NEW)).words(Deed.OPEN));
        assertEquals("&Go on", model(of(task, AssignmentState.BEGUN)).words(Deed.OPEN));
        assertEquals("Hand &in…", model(of(task, AssignmentState.NEW)).words(Deed.HAND_IN));
        assertEquals("Try &again", model(of(task, AssignmentState.RETURNED)).words(Deed.OPEN));
        assertEquals(List.of(Deed.TODAY, Deed.TAKE_BACK), model(MyAssignments.handedIn(of(task, AssignmentState.HANDED_IN), AssignmentState.HANDED_IN)).deeds());
        assertEquals(List.of(Deed.TODAY), model(MyAssignments.handedIn(of(task, AssignmentState.OPENED), AssignmentState.OPENED)).deeds());
        assertEquals(List.of(Deed.TODAY), model(MyAssignments.after(of(task, AssignmentState.NEW), "Something before")).deeds());
        assertEquals(List.of(Deed.HAND_IN), model(MyAssignments.in(of(task, AssignmentState.BEGUN), CourseState.MISSING)).deeds());
    }

    @Test
    void afterTheTryThatWasAskedForHandingInComesFirst() {
        KeptPlay play = new PlaysInMemory(COURSE).toTheEnd("V1");
        play.finishDebrief();
        TurnRef turn = new TurnRef(play.session(), 1, 5);
        int round = play.play().transcript().rows().get(4).round();
        MyAssignment mine = MyAssignments.handedIn(MyAssignments.of(new Task.Vignette("V1"), Terms.NONE, AssignmentState.RETURNED), AssignmentState.RETURNED);
        feedback = List.of(new Feedback(UUID.randomUUID(), Optional.of(mine.assignment().id()), "V1", List.of(MyAssignments.answer(Answer.Kind.RETURNED, Optional.of(turn))),
                List.of(), List.of()));
        list.now(mine);
        list.offer = new HandInOffer(mine, List.of(new Work(play.session(), "Two keys", MyAssignments.AT, true, true, List.of())), List.of(), List.of(), List.of());
        assertEquals(List.of(Deed.OPEN, Deed.HAND_IN), with(mine, play).deeds());
        assertTrue(with(mine, play).words(Deed.OPEN).startsWith("Try &again from turn " + round), "not tried yet");
        play.rewind(1, round);
        assertEquals(List.of(Deed.OPEN, Deed.HAND_IN), with(mine, play).deeds());
        assertTrue(with(mine, play).words(Deed.OPEN).startsWith("&Go on with your new try"), "it goes on");
        PlaysInMemory.onToTheEnd(play);
        assertEquals(List.of(Deed.HAND_IN, Deed.OPEN), with(mine, play).deeds());
        assertTrue(with(mine, play).words(Deed.OPEN).startsWith("Try &again from turn "), "and once more, if one likes");
        list.offer = new HandInOffer(mine, List.of(), List.of(), List.of(), List.of("Its debrief is not done."));
        assertEquals(Deed.OPEN, with(mine, play).deeds().getFirst(), "what cannot be done does not come first");
    }

    private AssignedModel with(MyAssignment mine, KeptPlay play) {
        AssignedModel model = new AssignedModel(mine.assignment().id(), list.assigned(feedback), () -> COURSE, () -> Study.NOBODY, session -> Optional.of(play));
        model.opened(model.read());
        return model;
    }

    @Test
    void whatWaitsForAnotherSaysForWhich() {
        String page = model(MyAssignments.after(of(new Task.Vignette("V1"), AssignmentState.NEW), "Something before")).page().body();
        assertTrue(page.contains("Hand this in first:") && page.contains("Something before"), page);
    }

    @Test
    void aCourseThatMovedOnIsTold() {
        MyAssignment mine = of(new Task.Vignette("V1"), AssignmentState.NEW);
        assertFalse(model(mine).page().body().contains("edited since"));
        assertTrue(model(MyAssignments.in(mine, CourseState.MOVED_ON)).page().body().contains("edited since"));
        assertTrue(model(MyAssignments.in(mine, CourseState.MISSING)).page().body().contains("does not have"));
    }

    @Test
    void whatWentIsShownWordForWordAndWhetherItCanComeBack() {
        MyAssignment mine = of(new Task.Vignette("V1"), AssignmentState.HANDED_IN);
        OwnWords account = MyAssignments.own(OwnWords.Kind.ACCOUNT, "I pressed & she left.");
        AssignedModel model = model(MyAssignments.handedIn(mine, AssignmentState.HANDED_IN, account));
        String page = model.page().body();
        assertTrue(page.contains("own account: “I pressed &amp; she left.”"), page);
        assertTrue(page.contains("Please look at turn 3.") && page.contains("until it is opened"), page);
        model.takeBack();
        assertFalse(opened(mine.assignment().id()).page().body().contains("What you handed in"));
        String read = model(MyAssignments.handedIn(mine, AssignmentState.OPENED)).page().body();
        assertTrue(read.contains("None of your own words went with it.") && read.contains("stays with your supervisors"), read);
    }

    @Test
    void whatCameBackStandsOnThePage() {
        UUID session = UUID.randomUUID();
        TurnRef turn = new TurnRef(session, 1, 5);
        MyAssignment mine = MyAssignments.handedIn(of(new Task.Vignette("V1"), AssignmentState.RETURNED), AssignmentState.RETURNED);
        feedback = List.of(new Feedback(UUID.randomUUID(), Optional.of(mine.assignment().id()), "V1", List.of(MyAssignments.answer(Answer.Kind.RETURNED, Optional.of(turn))),
                List.of(MyAssignments.comment(Optional.empty(), "A steady try."), MyAssignments.comment(Optional.of(turn), "Here.")),
                List.of(new Feedback.RatedCriterion("Process", "Names the cycle", 2, 4, "names one side of it", "Dr Shah", "in turn 5"))));
        String page = model(mine).page().body();
        assertTrue(page.contains("Returned for another try by Dr Shah, 2 March 2026") && page.contains("Stay with the fear."), page);
        assertTrue(page.indexOf("Stay with the fear.") < page.indexOf("What to do"), "what came back stands first");
        assertTrue(page.contains("A steady try.") && page.contains("beside the turns in the debrief: 1"), page);
        assertTrue(page.contains("Names the cycle") && page.contains("2 of 4: names one side of it") && page.contains("in turn 5 (Dr Shah)"), page);
    }

    @Test
    void feedbackForAnotherAssignmentIsNotHere() {
        MyAssignment mine = MyAssignments.handedIn(of(new Task.Vignette("V1"), AssignmentState.REVIEWED), AssignmentState.REVIEWED);
        feedback = List.of(MyAssignments.returned(new TurnRef(UUID.randomUUID(), 1, 1)));
        assertFalse(model(mine).page().body().contains("What came back"));
    }

    @Test
    void handingInIsOfferedOnlyWhereThereIsSomething() {
        MyAssignment mine = MyAssignments.of(new Task.Vignette("V1"), Terms.NONE, AssignmentState.BEGUN);
        assertEquals(Optional.of("There is nothing to hand in yet. Begin it first."), model(mine).nothingToHandIn());
        Work played = new Work(UUID.randomUUID(), "Two keys", MyAssignments.AT, true, true, List.of());
        list.offer = new HandInOffer(mine, List.of(played), List.of(), List.of(), List.of());
        assertEquals(Optional.empty(), model(mine).nothingToHandIn());
        list.offer = new HandInOffer(mine, List.of(played), List.of(), List.of(), List.of("Its debrief is not done."));
        assertEquals(Optional.of("Its debrief is not done."), model(mine).nothingToHandIn());
    }

    @Test
    void afterHandingInItSaysSoAboveAndTheFirstButtonDoesNoHarm() {
        AssignedModel model = model(MyAssignments.handedIn(of(new Task.Vignette("V1"), AssignmentState.HANDED_IN), AssignmentState.HANDED_IN));
        String page = model.page().body();
        assertTrue(page.indexOf("It waits for your supervisor now.") > 0 && page.indexOf("It waits for your supervisor now.") < page.indexOf("What to do"), page);
        assertEquals("&Today", model.words(model.deeds().getFirst()));
    }

    @Test
    void itsTabIsNotCalledAsTheSceneIs() {
        assertEquals("Assigned: Title of V1", model(of(new Task.Vignette("V1"), AssignmentState.NEW)).title());
    }

    @Test
    void whatCameBackWithoutAnAssignmentHasAPageOfItsOwn() {
        Feedback watched = new Feedback(UUID.randomUUID(), Optional.empty(), "Role-play in class", List.of(MyAssignments.answer(Answer.Kind.REVIEWED, Optional.empty())),
                List.of(MyAssignments.comment(Optional.empty(), "You slowed it down.")), List.of());
        feedback = List.of(watched);
        AssignedModel model = opened(watched.work());
        assertEquals("Role-play in class", model.title());
        assertTrue(model.page().body().contains("You slowed it down."), model.page().body());
        assertEquals(List.of(Deed.TODAY), model.deeds());
    }

    @Test
    void handingInTakesTheWayThatTheEngineHas() {
        MyAssignment mine = of(new Task.Reading("L1.1"), AssignmentState.BEGUN);
        AssignedModel model = model(mine);
        model.handIn(new HandIn(List.of(), Set.of(), "Read."));
        assertEquals("Read.", list.handedIn.getFirst().message());
        assertEquals(List.of(Deed.TODAY, Deed.TAKE_BACK), opened(mine.assignment().id()).deeds());
    }

    @Test
    void whatIsNotAssignedAnyMoreSaysSo() {
        AssignedModel model = opened(UUID.randomUUID());
        assertEquals(List.of(Deed.TODAY), model.deeds());
        assertTrue(model.page().body().contains("What you did for it is kept."), model.page().body());
        assertEquals("This is not assigned to you now", model.title());
    }
}
