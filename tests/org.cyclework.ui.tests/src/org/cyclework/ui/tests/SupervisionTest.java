package org.cyclework.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.model.vignette.Seat;
import org.cyclework.record.Access;
import org.cyclework.record.Account;
import org.cyclework.record.Accounts;
import org.cyclework.record.Group;
import org.cyclework.record.Groups;
import org.cyclework.record.Learner;
import org.cyclework.record.Role;
import org.cyclework.record.SignIn;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Moment;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.supervision.Answer;
import org.cyclework.supervision.Assignments;
import org.cyclework.supervision.Feedback;
import org.cyclework.supervision.HandIn;
import org.cyclework.supervision.Reviews;
import org.cyclework.ui.CurrentLearner;
import org.cyclework.ui.Engines;
import org.cyclework.ui.tests.pages.CycleworkWindow;
import org.cyclework.ui.tests.pages.SupervisionPages;
import org.cyclework.ui.tests.support.ScreenReader;
import org.cyclework.ui.tests.support.Watched;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A supervisor assigns a case, hands out a PIN, reviews what came back turn by turn and signs it off; everything has a name for a screen reader. */
@ExtendWith(Watched.class)
class SupervisionTest {

    private static final String RUTH = "Ruth";
    private static final String WORDS = "four plain words here";
    private static final String PIN = "482913";

    private final CycleworkWindow window = new CycleworkWindow();
    private final SupervisionPages room = window.supervision();
    private final ScreenReader reader = new ScreenReader();
    private final List<String> nameless = new ArrayList<>();

    SupervisionTest() throws IOException {
        // the reader joins a bus, which can fail
    }

    @AfterEach
    void leave() throws IOException {
        reader.close();
    }

    @Test
    void fromAssigningToTheSignOff() throws IOException {
        window.awaitsName();
        window.giveName(RUTH);
        window.ready();
        Learner ruth = person(RUTH);
        accounts().found(ruth.id(), WORDS.toCharArray(), "The clinic");
        Learner ada = enrolled("Ada");
        sits(ruth);

        room.openForm();
        listen("what is assigned");
        room.choose("Two keys on the hook");
        room.tick("Spring");
        room.assign();
        room.awaitGiven("1 not begun");
        listen("assignments");
        everythingElseHasAName();

        String pin = newPin("Ada");
        work(ada, pin);
        signedIn(ruth, WORDS, Role.SUPERVISOR);

        room.openFirst("Ada");
        assertTrue(room.where().startsWith("Turn 1 of "), room.where());
        room.next();
        room.next();
        assertTrue(room.where().startsWith("Turn 2 of "), room.where());
        listen("a review");
        room.comment("Here the tone changed.");
        room.awaitReview("<p>Here the tone changed.</p>");
        room.signOff();
        room.awaitReview("signed off · Ruth, ");

        Feedback feedback = Engines.get(Reviews.class).feedback(signedIn(ada, pin, Role.TRAINEE)).getFirst();
        assertEquals(Answer.Kind.SIGNED_OFF, feedback.answers().getLast().kind());
        assertEquals(3, feedback.comments().getFirst().turn().orElseThrow().turn());

        accounts().signOut();
        signedIn(ada, pin, Role.TRAINEE);
        sits(ada);
        room.awaitLeft();
        assertEquals(List.of(), nameless);
    }

    private void everythingElseHasAName() throws IOException {
        room.openPeople();
        listen("people and groups");
        room.openMachines();
        listen("computers");
        window.pressFor("campus.dialog", "machines.connect");
        listen("a campus");
        window.closeDialog("campus.dialog");
        window.pressFor("admit.dialog", "machines.admit");
        listen("another computer");
        window.closeDialog("admit.dialog");
    }

    private void listen(String where) throws IOException {
        reader.nameless().forEach(thing -> nameless.add(where + ": " + thing));
    }

    /** The page goes while a PIN is being made, so nobody saw it: whoever had it made finds it there, until it was written down. */
    private String newPin(String name) {
        room.openPeople();
        room.leaveWhilePinIsMade(name);
        room.openPeople();
        List<String> pins = room.pins();
        assertEquals(1, pins.size());
        assertTrue(room.asksBeforeClosing());
        assertEquals(pins, room.pins(), "it stays where nobody says that it was written down");
        room.closeAll();
        room.openPeople();
        assertEquals(pins, room.pins());
        room.leavePins();
        assertFalse(room.asksBeforeClosing());
        return pins.getFirst();
    }

    private static Accounts accounts() {
        return Engines.get(Accounts.class);
    }

    private static Learner person(String name) {
        return Engines.get(SignIn.class).people().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private static Access signedIn(Learner person, String secret, Role role) {
        accounts().signIn(person.id(), secret.toCharArray());
        return accounts().access(role);
    }

    /** What the window does where somebody signs in is tested elsewhere. */
    private static void sits(Learner person) {
        Engines.get(CurrentLearner.class).choose(person);
    }

    /** A group with one trainee, who has a PIN. */
    private static Learner enrolled(String name) {
        Access supervisor = accounts().access(Role.SUPERVISOR);
        Learner trainee = Engines.get(SignIn.class).enrol(name);
        Group group = Engines.get(Groups.class).make(supervisor, "Spring", Group.Kind.GROUP, Optional.empty());
        Engines.get(Groups.class).add(supervisor, group.id(), new Group.Member(trainee.id(), Group.As.TRAINEE, Optional.empty(), Optional.empty()));
        accounts().open(accounts().access(Role.SUPERVISOR), trainee.id(), Account.Kind.PIN, PIN.toCharArray());
        return trainee;
    }

    /** The trainee's side has tests of its own; here it is done by the engines. */
    private static void work(Learner trainee, String pin) {
        Access access = signedIn(trainee, pin, Role.TRAINEE);
        Assignments assignments = Engines.get(Assignments.class);
        UUID assignment = assignments.mine(access).getFirst().assignment().id();
        KeptPlay play = Engines.get(RolePlay.class).start(access, "V1", Seat.PURSUER, 7);
        while (!play.play().ended()) {
            Moment now = play.play().now();
            if (now.beat().isPresent()) {
                play.answerBeat(now.beat().get().id(), now.beat().get().choices().isEmpty() ? "5" : now.beat().get().choices().getFirst().id());
            } else {
                play.choose(now.choices().getFirst().id());
            }
        }
        play.finishDebrief();
        assignments.begun(access, assignment, Optional.of(play.session()));
        assignments.handIn(access, assignment, new HandIn(List.of(play.session()), Set.of(), "Here it is."));
    }
}
