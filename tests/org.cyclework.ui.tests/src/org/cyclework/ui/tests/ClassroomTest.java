package org.cyclework.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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
import org.cyclework.supervision.Assignments;
import org.cyclework.supervision.NewAssignment;
import org.cyclework.supervision.Recipient;
import org.cyclework.supervision.ReviewedWork;
import org.cyclework.supervision.Reviews;
import org.cyclework.supervision.Task;
import org.cyclework.supervision.Terms;
import org.cyclework.supervision.TurnRef;
import org.cyclework.supervision.WorkKey;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Engines;
import org.cyclework.ui.tests.pages.AccountsDialogs;
import org.cyclework.ui.tests.pages.AssignedPages;
import org.cyclework.ui.tests.pages.CycleworkWindow;
import org.cyclework.ui.tests.pages.ScenePage;
import org.cyclework.ui.tests.support.Watched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A machine becomes a shared one; a trainee signs in, plays what was assigned, hands it in and reads what came back. */
@ExtendWith(Watched.class)
class ClassroomTest {

    private static final String SHAH = "Dr Shah";
    private static final String WORDS = "four plain words here";
    private static final String PIN = "482913";

    private final CycleworkWindow window = new CycleworkWindow();
    private final AccountsDialogs accounts = window.accounts();
    private final AssignedPages assigned = window.assigned();

    @Test
    void fromSigningInToWhatCameBack() {
        window.awaitsName();
        window.giveName(SHAH);
        window.ready();
        String code = accounts.share("The clinic", WORDS);
        assertTrue(code.length() > 20, code);
        UUID assignment = assignedTo("Ada");

        accounts.stayWhileSomethingLongGoesOn();
        assertEquals(SHAH, window.trainee());
        accounts.signOut();
        assertEquals("", window.trainee());
        assertTrue(accounts.refused("Ada", "000000").startsWith("This is not the PIN."));
        accounts.signIn("Ada", PIN);
        accounts.lock();
        accounts.unlock(PIN);
        assertEquals("Ada", window.trainee());

        play(assignment);
        handIn();

        accounts.signOut();
        UUID session = answered();
        accounts.signIn("Ada", PIN);
        assigned.awaitBack();
        assigned.open(assignment);
        assigned.awaitPage("Stay with the fear.");
        ScenePage debrief = window.scene();
        debrief.readAgain(CourseLink.to(CourseLink.Kind.DEBRIEF, session.toString()));
        debrief.awaitDebrief("Here the tone changed.");

        new OfficeHours(window, SHAH, code).pass(PIN);
    }

    private static Access supervisor() {
        return Engines.get(Accounts.class).access(Role.SUPERVISOR);
    }

    /** What the supervisor's room does is tested there: a group, a trainee with a PIN, and a case to play. */
    private static UUID assignedTo(String name) {
        Groups groups = Engines.get(Groups.class);
        Learner trainee = Engines.get(SignIn.class).enrol(name);
        Group group = groups.make(supervisor(), "Spring", Group.Kind.GROUP, Optional.empty());
        groups.add(supervisor(), group.id(), new Group.Member(trainee.id(), Group.As.TRAINEE, Optional.empty(), Optional.empty()));
        Engines.get(Accounts.class).open(supervisor(), trainee.id(), Account.Kind.PIN, PIN.toCharArray());
        Task task = new Task.Vignette("V1", Optional.of(Seat.PURSUER), Optional.empty(), OptionalLong.empty());
        return Engines.get(Assignments.class).make(supervisor(), new NewAssignment(task, List.of(new Recipient.Person(trainee.id())), Terms.NONE)).getFirst().id();
    }

    private void play(UUID assignment) {
        assigned.awaitOnToday(assignment);
        assigned.open(assignment);
        assigned.begin();
        ScenePage scene = window.scene();
        scene.awaitChairs();
        scene.take("pursuer");
        scene.playToTheEnd();
        scene.openDebrief();
        for (int step = 0; step < 5; step++) {
            scene.debriefForward();
        }
        scene.awaitDebrief("The scene counts now");
    }

    /** From the end of the debrief it is one press. */
    private void handIn() {
        assigned.prepareFromTheEnd();
        String before = assigned.goes();
        assertTrue(before.contains("all turns of") && !before.contains("own words"), before);
        assigned.tickFirstOwn();
        assertTrue(assigned.goes().length() > before.length(), assigned.goes());
        assigned.handIn();
        assertTrue(assigned.canBeTakenBack());
        window.closePages();
    }

    /** The supervisor opens it, comments on a turn, and sends it. @return the play */
    private static UUID answered() {
        Accounts accounts = Engines.get(Accounts.class);
        Learner shah = Engines.get(SignIn.class).people().stream().filter(one -> one.name().equals(SHAH)).findFirst().orElseThrow();
        accounts.signIn(shah.id(), WORDS.toCharArray());
        Reviews reviews = Engines.get(Reviews.class);
        WorkKey work = reviews.queue(supervisor()).getFirst().key();
        UUID session = reviews.open(supervisor(), work).work().stream().filter(ReviewedWork.Play.class::isInstance).map(ReviewedWork.Play.class::cast)
                .findFirst().orElseThrow().session();
        reviews.comment(supervisor(), work, Optional.of(new TurnRef(session, 1, 1)), "Here the tone changed.");
        reviews.finish(supervisor(), work, "Stay with the fear.");
        accounts.signOut();
        assertFalse(accounts.current().isPresent());
        return session;
    }
}
