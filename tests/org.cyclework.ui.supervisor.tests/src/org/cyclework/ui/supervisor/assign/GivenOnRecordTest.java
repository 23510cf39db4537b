package org.cyclework.ui.supervisor.assign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.supervision.Assignment;
import org.cyclework.supervision.Assignments;
import org.cyclework.supervision.GivenAssignment;
import org.cyclework.supervision.MyAssignment;
import org.cyclework.supervision.OwnWords;
import org.cyclework.supervision.Recipient;
import org.cyclework.supervision.Requirement;
import org.cyclework.supervision.Task;
import org.cyclework.ui.Undo;
import org.cyclework.ui.supervisor.Classroom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the form to the trainee and back, on the real engines. */
class GivenOnRecordTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private Classroom room;
    private Assignments assignments;
    private UUID sam;

    @BeforeEach
    void open(@TempDir Path folder) {
        room = new Classroom(folder);
        assignments = room.supervision().assignments();
        sam = room.enrol("Sam Rivers");
    }

    @AfterEach
    void close() {
        room.close();
    }

    private AssignChoices choices() {
        Access ruth = room.ruth();
        return AssignChoices.of(room.course(), room.record().groups().list(ruth), room.names(), assignments.given(ruth), TODAY);
    }

    private AssignDraft draft(Task.Kind kind, String about) {
        AssignDraft draft = new AssignDraft();
        draft.kind(kind);
        draft.about(about);
        draft.to().add(new Recipient.Members(room.group()));
        return draft;
    }

    private Assignment assign(AssignDraft draft) {
        return assignments.make(room.ruth(), draft.assignment(TODAY)).getFirst();
    }

    private GivenAssignment given() {
        return assignments.given(room.ruth()).getFirst();
    }

    @Test
    void whatIsChosenReachesTheTrainee() {
        AssignChoices choices = choices();
        AssignDraft draft = draft(Task.Kind.VIGNETTE, choices.of(Task.Kind.VIGNETTE).stream().filter(one -> one.title().equals("Two keys on the hook")).findFirst().orElseThrow().id());
        draft.due("+7");
        draft.note("Play it slowly.");
        draft.required().add(Requirement.COMPLETED);
        assign(draft);
        MyAssignment mine = assignments.mine(room.trainee(sam)).getFirst();
        assertEquals("Two keys on the hook", mine.assignment().title());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 9)), mine.assignment().terms().due());
        assertEquals("Play it slowly.", mine.assignment().terms().note());
    }

    @Test
    void everythingThatIsOfferedCanBeAssigned() {
        AssignChoices choices = choices();
        for (Task.Kind kind : Task.Kind.values()) {
            assign(draft(kind, choices.of(kind).getLast().id()));
        }
        assertThat(assignments.given(room.ruth())).hasSize(Task.Kind.values().length).allMatch(one -> one.assignment().course() == Assignment.CourseState.AS_ASSIGNED);
    }

    @Test
    void theListTellsHowFarEverybodyIs() {
        Assignment assignment = assign(draft(Task.Kind.VIGNETTE, "V1"));
        room.enrol("Mei Lin");
        assertEquals("2 not begun", GivenModel.howFar(given()));
        room.handIn(sam, assignment, Set.of(OwnWords.Kind.TURN));
        assertEquals("1 not begun · 1 handed in", GivenModel.howFar(given()));
    }

    @Test
    void whatIsLateIsSaid() {
        AssignDraft draft = draft(Task.Kind.VIGNETTE, "V1");
        draft.from("2026-02-01");
        draft.due("2026-02-10");
        assign(draft);
        assertThat(GivenModel.howFar(given())).isEqualTo("1 not begun · 1 late");
        assertTrue(given().people().getFirst().late());
    }

    @Test
    void assigningIsTakenBackAndDoneAgain() throws Exception {
        Assignment assignment = assign(draft(Task.Kind.READING, "L1.2"));
        Undo.Step undo = new GivenStep("assigning", () -> assignments, room::ruth, assignment.id(), false);
        room.later();
        Undo.Step redo = undo.reverse();
        assertEquals("withdrawn", GivenModel.howFar(given()));
        assertThat(assignments.mine(room.trainee(sam))).isEmpty();
        room.later();
        redo.reverse();
        assertEquals("1 not begun", GivenModel.howFar(given()));
        assertThat(assignments.mine(room.trainee(sam))).hasSize(1);
    }

    @Test
    void whatIsExtendedHasAnotherLastDay() {
        Assignment assignment = assign(draft(Task.Kind.READING, "L1.2"));
        room.later();
        assignments.change(room.ruth(), assignment.id(), assignment.terms().dueOn(TODAY.plusDays(14)));
        assertEquals("16 March 2026", GivenModel.columns().get(3).words().apply(given()));
    }

    @Test
    void aCopyGoesToSomebodyElse() {
        AssignDraft first = draft(Task.Kind.VIGNETTE, "V1");
        first.note("Mind the pace.");
        AssignDraft copy = AssignDraft.copy(assign(first));
        room.later();
        UUID mei = room.enrol("Mei Lin");
        copy.to().add(new Recipient.Person(mei));
        assign(copy);
        assertEquals(List.of("Mei Lin", "Tuesday group"), assignments.given(room.ruth()).stream().map(one -> one.assignment().toName()).toList());
        assertEquals("Mind the pace.", given().assignment().terms().note());
    }

    @Test
    void whatComesAfterSomethingElseSaysSo() {
        Assignment first = assign(draft(Task.Kind.READING, "L1.2"));
        room.later();
        AssignDraft second = draft(Task.Kind.VIGNETTE, "V1");
        second.before().add(first.id());
        assign(second);
        assertThat(new GivenModel(List.of(), TODAY).about(given())).contains("after " + first.title());
        assertThat(choices().given()).hasSize(2);
    }
}
