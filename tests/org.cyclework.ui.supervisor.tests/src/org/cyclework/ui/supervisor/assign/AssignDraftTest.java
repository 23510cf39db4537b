package org.cyclework.ui.supervisor.assign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.Support;
import org.cyclework.supervision.NewAssignment;
import org.cyclework.supervision.Recipient;
import org.cyclework.supervision.Requirement;
import org.cyclework.supervision.Task;
import org.cyclework.supervision.Terms;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.Samples;
import org.junit.jupiter.api.Test;

/** A form becomes an assignment where nothing is missing. */
class AssignDraftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private final AssignDraft draft = new AssignDraft();
    private final Recipient group = new Recipient.Members(Samples.id(20));

    private void filled() {
        draft.about("V1");
        draft.to().add(group);
    }

    @Test
    void itSaysWhatIsMissingOneAfterTheOther() {
        assertEquals(Optional.of(Messages.Assign_noWork), draft.missing(TODAY));
        draft.about("V1");
        assertEquals(Optional.of(Messages.Assign_nobody), draft.missing(TODAY));
        draft.to().add(group);
        assertEquals(Optional.empty(), draft.missing(TODAY));
        draft.due("someday");
        assertEquals(Optional.of(Messages.Assign_noDay), draft.missing(TODAY));
        draft.due("2026-03-05");
        draft.from("2026-03-06");
        assertEquals(Optional.of(Messages.Assign_backwards), draft.missing(TODAY));
        draft.from("2026-03-05");
        assertEquals(Optional.empty(), draft.missing(TODAY));
    }

    @Test
    void aCaseGoesWithChairHelpAndSeed() {
        filled();
        draft.chair(Optional.of(Seat.DISTANCER));
        draft.level(Optional.of(Support.FREE));
        draft.seed(OptionalLong.of(7));
        draft.due("+7");
        draft.note(" Mind the pace. ");
        draft.tries(2);
        draft.required().add(Requirement.REFLECTION);
        draft.before().add(Samples.id(21));
        assertEquals(new NewAssignment(new Task.Vignette("V1", Optional.of(Seat.DISTANCER), Optional.of(Support.FREE), OptionalLong.of(7)), List.of(group),
                new Terms(Optional.empty(), Optional.of(LocalDate.of(2026, 3, 10)), "Mind the pace.", List.of(Samples.id(21)), OptionalInt.of(2), Set.of(Requirement.REFLECTION))),
                draft.assignment(TODAY));
    }

    @Test
    void eachKindOfWorkIsWhatItSays() {
        draft.to().add(group);
        for (Task.Kind kind : Task.Kind.values()) {
            draft.kind(kind);
            draft.about("X1");
            assertEquals(kind, draft.assignment(TODAY).task().kind());
            assertEquals("X1", draft.assignment(TODAY).task().about());
        }
    }

    @Test
    void anotherKindOfWorkForgetsWhatWasChosen() {
        filled();
        draft.kind(Task.Kind.VIGNETTE);
        assertEquals("V1", draft.about());
        draft.kind(Task.Kind.QUIZ);
        assertEquals("", draft.about());
    }

    @Test
    void triesAreCountedOnlyWhereThereAreSome() {
        filled();
        draft.tries(3);
        assertEquals(OptionalInt.of(3), draft.assignment(TODAY).terms().tries());
        draft.kind(Task.Kind.READING);
        draft.about("L1.1");
        assertFalse(draft.hasTries());
        assertEquals(OptionalInt.empty(), draft.assignment(TODAY).terms().tries());
        draft.kind(Task.Kind.QUIZ);
        draft.about("M1");
        draft.tries(0);
        assertEquals(OptionalInt.empty(), draft.assignment(TODAY).terms().tries());
    }

    @Test
    void aCopyAsksForTheSameOfNobodyYetAndWithoutItsDays() {
        Terms terms = new Terms(Optional.of(TODAY), Optional.of(TODAY), "Mind the pace.", List.of(Samples.id(21)), OptionalInt.of(2), Set.of(Requirement.COMPLETED));
        AssignDraft copy = AssignDraft.copy(Samples.assignment(new Task.Vignette("V1", Optional.of(Seat.PURSUER), Optional.of(Support.WORKED), OptionalLong.of(9)), terms));
        assertEquals(Optional.of(Messages.Assign_nobody), copy.missing(TODAY));
        copy.to().add(group);
        NewAssignment made = copy.assignment(TODAY);
        assertEquals(new Task.Vignette("V1", Optional.of(Seat.PURSUER), Optional.of(Support.WORKED), OptionalLong.of(9)), made.task());
        assertEquals(Optional.empty(), made.terms().due());
        assertEquals("Mind the pace.", made.terms().note());
        assertEquals(OptionalInt.of(2), made.terms().tries());
        assertEquals(Set.of(Requirement.COMPLETED), made.terms().required());
        assertTrue(made.terms().prerequisites().isEmpty());
    }
}
