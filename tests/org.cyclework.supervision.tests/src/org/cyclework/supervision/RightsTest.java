package org.cyclework.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cyclework.model.vignette.Seat;
import org.cyclework.record.Access;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.Group;
import org.cyclework.record.RecordKeeping;
import org.cyclework.record.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may do what, through every service. */
class RightsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private TestClass room;
    private UUID cem;
    private UUID dee;
    private UUID elsewhere;
    private UUID otherGroup;
    private Access stranger;
    private WorkKey work;
    private UUID assignment;

    @BeforeEach
    void twoGroups(@TempDir Path folder) {
        room = new TestClass(folder);
        cem = room.enrolTrainee("Cem");
        dee = room.enrolTrainee("Dee");
        otherGroup = room.record.groups().make(room.keeper, "Other group", Group.Kind.GROUP, Optional.empty()).id();
        elsewhere = room.enrolTrainee("Ewa", otherGroup);
        stranger = room.supervisor(room.enrolSupervisor("Finn", otherGroup));
        assignment = room.supervision.assignments().make(room.ada(), new NewAssignment(new Task.Vignette("V1"), List.of(new Recipient.Members(room.group)), Terms.NONE))
                .getFirst().id();
        room.play(room.trainee(cem), "V1", Seat.PURSUER, 1);
        work = new WorkKey(cem, room.handIn(room.trainee(cem), assignment, Set.of(OwnWords.Kind.TURN)).id());
    }

    @AfterEach
    void close() {
        room.close();
    }

    private static void refused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfAny(AccessDenied.class, SupervisionRefused.class);
    }

    private List<ThrowingCallable> whatSupervisorsDo(Access who) {
        Assignments assignments = room.supervision.assignments();
        Reviews reviews = room.supervision.reviews();
        return List.of(() -> assignments.make(who, new NewAssignment(new Task.Reading("L1.1"), List.of(new Recipient.Person(cem)), Terms.NONE)),
                () -> assignments.change(who, assignment, Terms.NONE), () -> assignments.withdraw(who, assignment), () -> assignments.restore(who, assignment),
                () -> assignments.copy(who, assignment, List.of(new Recipient.Person(cem)), Terms.NONE), () -> reviews.page(who, work), () -> reviews.open(who, work),
                () -> reviews.comment(who, work, Optional.empty(), "x"), () -> reviews.rate(who, work, Rubrics.PROCESS, Map.of("loop", 2), ""),
                () -> reviews.finish(who, work, ""), () -> reviews.returnTo(who, work, Optional.empty(), ""), () -> reviews.signOff(who, work, ""),
                () -> reviews.note(who, cem, Optional.empty(), "x"), () -> reviews.notes(who, cem), () -> reviews.watched(who, cem, DAY, 20, "x"),
                () -> reviews.ratings(who, work), () -> room.supervision.overview().of(who, room.group),
                () -> room.supervision.overview().turningPoints(who, room.group, RecordKeeping.Watch.NOBODY),
                () -> room.supervision.classList().check(who, room.group, "Ann".getBytes()), () -> room.supervision.reports().group(who, room.group),
                () -> room.supervision.reports().assignments(who, room.group), () -> room.supervision.reports().attendance(who.about(cem), DAY, DAY));
    }

    @Test
    void aTraineeDoesNothingOfWhatSupervisorsDo() {
        whatSupervisorsDo(room.trainee(cem)).forEach(RightsTest::refused);
        whatSupervisorsDo(room.trainee(dee)).forEach(RightsTest::refused);
        refused(() -> room.supervision.reviews().queue(room.trainee(cem)));
        refused(() -> room.supervision.assignments().given(room.trainee(cem)));
        refused(() -> room.supervision.overview().everyone(room.trainee(cem)));
        refused(() -> room.supervision.rubrics().all(room.trainee(cem)));
    }

    @Test
    void aSupervisorOfAnotherGroupDoesAndSeesNothing() {
        whatSupervisorsDo(stranger).forEach(RightsTest::refused);
        assertThat(room.supervision.reviews().queue(stranger)).isEmpty();
        assertThat(room.supervision.assignments().given(stranger)).isEmpty();
        assertThat(room.supervision.overview().everyone(stranger).people()).extracting(GroupView.Row::trainee).containsExactly(elsewhere);
    }

    @Test
    void aSupervisorWhoLearnsInAGroupAssignsNothingToIt() {
        UUID finn = stranger.actor();
        room.record.groups().add(room.keeper, room.group, new Group.Member(finn, Group.As.TRAINEE, Optional.empty(), Optional.empty()));
        Access learning = room.supervisor(finn);
        assertThat(room.record.groups().list(learning)).extracting(Group::id).contains(room.group);
        Assignments assignments = room.supervision.assignments();
        refused(() -> assignments.make(learning, new NewAssignment(new Task.Vignette("V1"), List.of(new Recipient.Members(room.group)), Terms.NONE)));
        refused(() -> assignments.withdraw(learning, assignment));
        assignments.withdraw(room.ada(), assignment);
    }

    @Test
    void anAdministratorLooksOnAndAnswersNothing() {
        assertThat(room.supervision.reviews().queue(room.keeper)).hasSize(1);
        assertThat(room.supervision.overview().of(room.keeper, room.group).people()).hasSize(2);
        refused(() -> room.supervision.reviews().open(room.keeper, work));
        refused(() -> room.supervision.reviews().signOff(room.keeper, work, ""));
        refused(() -> room.supervision.reviews().notes(room.keeper, cem));
        refused(() -> room.supervision.assignments().withdraw(room.keeper, assignment));
    }

    @Test
    void aTraineeNeverReadsAnothers() {
        refused(() -> room.supervision.assignments().mine(room.trainee(dee).about(cem)));
        refused(() -> room.supervision.reviews().feedback(room.trainee(dee).about(cem)));
        refused(() -> room.supervision.reports().hours(room.trainee(dee).about(cem), DAY, DAY));
        assertThat(room.supervision.assignments().mine(room.trainee(dee)).toString()).doesNotContain("I would have said this.");
    }

    @Test
    void nobodyDoesForTheTraineeWhatIsTheTrainees() {
        Access about = room.ada().about(cem);
        refused(() -> room.supervision.assignments().begun(about, assignment, Optional.empty()));
        refused(() -> room.supervision.assignments().offer(about, assignment));
        refused(() -> room.supervision.assignments().handIn(about, assignment, new HandIn(List.of(), Set.of(), "")));
        refused(() -> room.supervision.assignments().takeBack(about, assignment));
    }

    @Test
    void ownWordsThatWereNotTickedAreNowhereASupervisorLooks() {
        Access ada = room.ada();
        room.supervision.reviews().open(ada, work);
        String everything = room.supervision.reviews().queue(ada) + " " + room.supervision.reviews().page(ada, work) + room.supervision.assignments().given(ada)
                + room.supervision.overview().of(ada, room.group) + room.supervision.assignments().mine(ada.about(cem)) + room.record.events(ada.about(cem));
        assertThat(everything).contains("I would have said this.").doesNotContain("What I take away.", "What I made of it.");
    }

    @Test
    void aPrivateNoteIsNeverWhereTheTraineeLooks() {
        room.supervision.reviews().note(room.ada(), cem, Optional.of(work.id()), "Between us.");
        room.supervision.reviews().finish(room.ada(), work, "Thank you.");
        Access trainee = room.trainee(cem);
        assertThat(room.supervision.reviews().feedback(trainee) + " " + room.supervision.assignments().mine(trainee) + room.record.events(trainee)).contains("Thank you.")
                .doesNotContain("Between us.");
    }

    @Test
    void aSupervisorMaySeeOneselfAsATraineeAndNobodyElse() {
        room.ada();
        Access asTrainee = room.record.accounts().access(Role.TRAINEE);
        assertThat(room.supervision.assignments().mine(asTrainee)).isEmpty();
        refused(() -> room.supervision.assignments().mine(asTrainee.about(cem)));
    }
}
