package org.cyclework.ui.trainee.assigned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.cyclework.course.Course;
import org.cyclework.course.CourseLibrary;
import org.cyclework.model.vignette.Seat;
import org.cyclework.record.Access;
import org.cyclework.record.Account;
import org.cyclework.record.Group;
import org.cyclework.record.Learner;
import org.cyclework.record.PassphraseCost;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.Role;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.standalone.RecordFactory;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Moment;
import org.cyclework.roleplay.PendingBeat;
import org.cyclework.roleplay.Reflection;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.roleplay.Seats;
import org.cyclework.roleplay.Setup;
import org.cyclework.roleplay.Support;
import org.cyclework.roleplay.standalone.Plays;
import org.cyclework.supervision.AssignmentState;
import org.cyclework.supervision.Comment;
import org.cyclework.supervision.HandInOffer;
import org.cyclework.supervision.NewAssignment;
import org.cyclework.supervision.Recipient;
import org.cyclework.supervision.Requirement;
import org.cyclework.supervision.Reviews;
import org.cyclework.supervision.Task;
import org.cyclework.supervision.Terms;
import org.cyclework.supervision.TurnRef;
import org.cyclework.supervision.WorkKey;
import org.cyclework.supervision.standalone.Supervision;
import org.cyclework.supervision.standalone.SupervisionFactory;
import org.cyclework.testsupport.FixedLibrary;
import org.cyclework.testsupport.ProductPack;
import org.cyclework.testsupport.RealRecord;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.CurrentLearner;
import org.cyclework.ui.trainee.study.Assigned;
import org.cyclework.ui.trainee.study.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the real engines and without a window: what is assigned is played, handed in, answered, and read beside its turns. */
class ClassroomOnPaperTest {

    private static final Course COURSE = ProductPack.course();
    private static final Clock CLOCK = Clock.fixed(RealRecord.NOON, ZoneOffset.UTC);
    private static final String WORDS = "four plain words here";
    private static final String PIN = "482913";

    @TempDir
    Path folder;

    private StandaloneRecord record;
    private RolePlay plays;
    private Supervision supervision;
    private Learner shah;
    private Learner ada;
    private Assigned assigned;

    /** Whoever is signed in sits at the desk. */
    private record Desk(StandaloneRecord record, Learner person) implements CurrentLearner {

        @Override
        public Optional<Learner> learner() {
            return Optional.of(person);
        }

        @Override
        public List<Learner> load() {
            return record.people();
        }

        @Override
        public Optional<Access> access() {
            return Optional.of(record.pick(person.id()));
        }

        @Override
        public void choose(Learner chosen) {
            throw new AssertionError("nobody else sits down");
        }

        @Override
        public Learner enrol(String name) {
            throw new AssertionError("nobody else sits down");
        }
    }

    @BeforeEach
    void open() {
        CourseLibrary library = new FixedLibrary(COURSE);
        record = RecordFactory.at(new RecordLocation(folder), CLOCK, UUID::randomUUID, PassphraseCost.LOWEST, SupervisionFactory.projections());
        plays = Plays.kept(library, record);
        supervision = SupervisionFactory.over(record, library, plays, CLOCK);
        shah = record.enrol("Dr Shah");
        record.accounts().found(shah.id(), WORDS.toCharArray(), "The clinic");
        ada = record.enrol("Ada");
        Group group = record.groups().make(supervisor(), "Spring", Group.Kind.GROUP, Optional.empty());
        record.groups().add(supervisor(), group.id(), new Group.Member(ada.id(), Group.As.TRAINEE, Optional.empty(), Optional.empty()));
        record.accounts().open(supervisor(), ada.id(), Account.Kind.PIN, PIN.toCharArray());
        assigned = new Assigned(new Desk(record, ada), () -> record.accounts().institution().isPresent(), supervision::assignments, supervision::reviews);
    }

    @AfterEach
    void close() {
        record.close();
    }

    private Access supervisor() {
        return record.accounts().access(Role.SUPERVISOR);
    }

    private void sit(Learner who, String secret) {
        record.accounts().signOut();
        record.accounts().signIn(who.id(), secret.toCharArray());
    }

    private UUID assign(Task task, Terms terms) {
        return supervision.assignments().make(supervisor(), new NewAssignment(task, List.of(new Recipient.Person(ada.id())), terms)).getFirst().id();
    }

    private KeptPlay played(UUID assignment) {
        KeptPlay play = plays.start(record.pick(ada.id()), "V1", new Setup(Seats.PURSUER, Support.OPTIONS, Optional.empty(), 99));
        assigned.begun(assignment, Optional.of(play.session()));
        return toTheEnd(play);
    }

    private static KeptPlay toTheEnd(KeptPlay play) {
        while (!play.play().ended()) {
            Moment now = play.play().now();
            if (now.beat().isPresent()) {
                PendingBeat beat = now.beat().get();
                play.answerBeat(beat.id(), beat.choices().isEmpty() ? "4" : beat.choices().getFirst().id() + "@70");
            } else {
                play.choose(now.choices().stream().filter(choice -> !choice.safetyExit()).findFirst().orElseThrow().id(), "own words");
            }
        }
        play.reflect(new Reflection(Reflection.Kind.REFLECTION, "taken", "Softer, and earlier.", false));
        play.finishDebrief();
        return play;
    }

    private AssignedModel page(UUID assignment) {
        AssignedModel model = new AssignedModel(assignment, assigned, () -> COURSE, () -> Study.NOBODY, session -> plays.find(record.pick(ada.id()), session));
        model.opened(model.read());
        return model;
    }

    private AssignmentState state(UUID assignment) {
        return assigned.mine(assignment).orElseThrow().state();
    }

    @Test
    void fromTheListToWhatCameBack() {
        UUID id = assign(new Task.Vignette("V1", Optional.of(Seat.PURSUER), Optional.empty(), OptionalLong.of(99)),
                new Terms(Optional.empty(), Optional.of(LocalDate.of(2026, 3, 9)), "", List.of(), OptionalInt.empty(), Set.of(Requirement.REFLECTION)));
        sit(ada, PIN);
        assertEquals("case, not begun  ·  by 9 March 2026  ·  from Dr Shah", AssignedRows.of(assigned.mine(), List.of(), Set.of()).getFirst().detail());

        KeptPlay play = played(id);
        assertEquals(AssignmentState.BEGUN, state(id));

        HandInModel handIn = new HandInModel(assigned.offer(id), Optional.empty());
        HandInOffer.Work work = handIn.works().getFirst();
        assertTrue(handIn.goes(work), "what was begun for it is chosen");
        assertEquals("Two keys on the hook, from the pursuer’s chair, today, 12:00", handIn.words(work, LocalDate.of(2026, 3, 2), ZoneId.of("UTC")));
        assertEquals(List.of("A reflection is asked for: tick one."), handIn.missing());
        assertFalse(String.join("\n", handIn.goes()).contains("Softer"), handIn.goes().toString());
        work.words().stream().filter(each -> each.text().equals("Softer, and earlier.")).forEach(each -> handIn.tick(each, true));
        assertEquals(List.of(), handIn.missing());
        assertTrue(handIn.goes().contains("reflection: “Softer, and earlier.”"), handIn.goes().toString());
        assigned.handIn(id, handIn.handIn());
        assertEquals(AssignmentState.HANDED_IN, state(id));

        TurnRef turn = new TurnRef(play.session(), 1, 2);
        answered(turn);
        sit(ada, PIN);
        assertEquals(AssignmentState.RETURNED, state(id));
        String page = page(id).page().body();
        assertTrue(page.contains("Returned for another try by Dr Shah, 2 March 2026") && page.contains("Once more, please."), page);
        assertEquals(List.of(AssignedModel.Deed.OPEN, AssignedModel.Deed.HAND_IN), page(id).deeds());
        List<Comment> beside = assigned.feedback(play.session()).getFirst().on(play.session());
        assertEquals(List.of("Here the tone changed."), beside.stream().map(Comment::text).toList());
        assertEquals(Optional.of(turn), beside.getFirst().turn());
    }

    @Test
    void theTryThatIsAskedForBeginsAtItsTurnAndIsHandedInAgain() {
        UUID id = assign(new Task.Vignette("V1", Optional.of(Seat.PURSUER), Optional.empty(), OptionalLong.empty()),
                new Terms(Optional.empty(), Optional.empty(), "", List.of(), OptionalInt.of(1), Set.of(Requirement.COMPLETED)));
        sit(ada, PIN);
        KeptPlay play = played(id);
        assertEquals(Optional.of("cw:assigned/" + id + "#hand-in-" + play.session()), HandInPlace.now(assigned.mine(), play).map(CourseLink::toString));
        assigned.handIn(id, new HandInModel(assigned.offer(id), Optional.empty()).handIn());
        assertEquals(Optional.empty(), HandInPlace.now(assigned.mine(), play), "what is handed in is not offered once more");
        answered(new TurnRef(play.session(), 1, 7));
        sit(ada, PIN);

        AssignedModel model = page(id);
        assertEquals("Try &again from turn 4, as ▲ Tomás", model.words(AssignedModel.Deed.OPEN));
        assertEquals("cw:case/V1#" + play.session(), model.begin().toString());
        KeptPlay again = plays.find(record.pick(ada.id()), play.session()).orElseThrow();
        assertEquals(2, again.tries().size());
        assertEquals(4, again.play().now().round());
        assertEquals("&Go on with your new try, as ▲ Tomás", page(id).words(AssignedModel.Deed.OPEN));
        page(id).begin();
        assertEquals(2, plays.find(record.pick(ada.id()), play.session()).orElseThrow().tries().size(), "going on begins no third one");

        toTheEnd(again);
        assertEquals(Optional.empty(), page(id).nothingToHandIn());
        assigned.handIn(id, new HandInModel(assigned.offer(id), HandInPlace.session(HandInPlace.now(assigned.mine(), again).orElseThrow())).handIn());
        assertEquals(AssignmentState.HANDED_IN, state(id));
    }

    private void answered(TurnRef turn) {
        sit(shah, WORDS);
        Reviews reviews = supervision.reviews();
        WorkKey work = reviews.queue(supervisor()).getFirst().key();
        reviews.open(supervisor(), work);
        reviews.comment(supervisor(), work, Optional.of(turn), "Here the tone changed.");
        reviews.returnTo(supervisor(), work, Optional.of(turn), "Once more, please.");
    }

    @Test
    void whatWasHandedInCanBeTakenBackUntilItIsOpened() {
        UUID id = assign(new Task.Vignette("V1", Optional.of(Seat.PURSUER), Optional.empty(), OptionalLong.empty()), Terms.NONE);
        sit(ada, PIN);
        played(id);
        assigned.handIn(id, new HandInModel(assigned.offer(id), Optional.empty()).handIn());
        assertEquals(List.of(AssignedModel.Deed.TODAY, AssignedModel.Deed.TAKE_BACK), page(id).deeds());
        page(id).takeBack();
        assertEquals(AssignmentState.BEGUN, state(id));
        sit(shah, WORDS);
        assertEquals(List.of(), supervision.reviews().queue(supervisor()));
    }

    @Test
    void whoeverSignedOutHasNothingAssigned() {
        assign(new Task.Reading("L1.2"), Terms.NONE);
        sit(ada, PIN);
        assertEquals(1, assigned.mine().size());
        record.accounts().signOut();
        assertEquals(List.of(), assigned.mine());
    }

    @Test
    void aPlayForOneselfCanBeHandedInButIsNotChosenByItself() {
        sit(ada, PIN);
        toTheEnd(plays.start(record.pick(ada.id()), "V1", Setup.of(Seat.PURSUER, 5)));
        sit(shah, WORDS);
        UUID id = assign(new Task.Vignette("V1", Optional.of(Seat.PURSUER), Optional.empty(), OptionalLong.empty()), Terms.NONE);
        sit(ada, PIN);
        HandInModel handIn = new HandInModel(assigned.offer(id), Optional.empty());
        assertEquals(1, handIn.works().size());
        assertFalse(handIn.goes(handIn.works().getFirst()));
        assertEquals(List.of("Choose what you hand in."), handIn.missing());
        handIn.choose(handIn.works().getFirst(), true);
        assertEquals(List.of(), handIn.missing());
    }

    @Test
    void whereNobodyCouldAssignAnythingNoEngineIsWoken() {
        Assigned alone = new Assigned(new Desk(record, ada), () -> false, () -> {
            throw new AssertionError("woken");
        }, () -> {
            throw new AssertionError("woken");
        });
        assertEquals(List.of(), alone.mine());
        assertEquals(List.of(), alone.feedback(UUID.randomUUID()));
    }
}
