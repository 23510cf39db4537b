package org.cyclework.ui.supervisor.assign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.Support;
import org.cyclework.supervision.Recipient;
import org.cyclework.supervision.Requirement;
import org.cyclework.supervision.Task;
import org.cyclework.ui.supervisor.Samples;
import org.cyclework.ui.supervisor.office.Begun;
import org.junit.jupiter.api.Test;

/** A form that was left comes back as it was, whatever stood in it. */
class BegunAssignmentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private static AssignDraft again(AssignDraft draft) {
        AssignDraft again = new AssignDraft();
        BegunAssignment.take(Begun.read(BegunAssignment.of(draft).write()), again);
        return again;
    }

    @Test
    void anEmptyFormIsNotKept() {
        assertTrue(BegunAssignment.of(new AssignDraft()).isEmpty());
    }

    @Test
    void everythingComesBack() {
        AssignDraft draft = new AssignDraft();
        draft.about("V1");
        draft.chair(Optional.of(Seat.DISTANCER));
        draft.level(Optional.of(Support.FREE));
        draft.seed(OptionalLong.of(-7));
        draft.to().add(new Recipient.Members(Samples.id(20)));
        draft.to().add(new Recipient.Person(Samples.id(22)));
        draft.from("+1");
        draft.due("+7");
        draft.note("Mind the pace.\nAnd\tbreathe.");
        draft.before().add(Samples.id(21));
        draft.tries(2);
        draft.required().add(Requirement.REFLECTION);
        assertEquals(draft.assignment(TODAY), again(draft).assignment(TODAY));
    }

    @Test
    void halfADayComesBackAsItWasTyped() {
        AssignDraft draft = new AssignDraft();
        draft.kind(Task.Kind.QUIZ);
        draft.due("14 Ma");
        assertEquals("14 Ma", again(draft).due());
        assertEquals(Task.Kind.QUIZ, again(draft).kind());
    }

    @Test
    void whereNothingWasBegunACopyStaysAsItIs() {
        AssignDraft copy = new AssignDraft();
        copy.about("V2");
        BegunAssignment.take(Begun.NOTHING, copy);
        assertEquals("V2", copy.about());
    }
}
