package org.cyclework.ui.supervisor.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cyclework.supervision.Assignment;
import org.cyclework.supervision.AssignmentState;
import org.cyclework.supervision.GivenAssignment;
import org.cyclework.supervision.GivenAssignment.Member;
import org.cyclework.supervision.QueueEntry;
import org.cyclework.supervision.Task;
import org.cyclework.supervision.Terms;
import org.cyclework.ui.Awaiting.Line;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.supervisor.Samples;
import org.cyclework.ui.supervisor.office.Kinds;
import org.junit.jupiter.api.Test;

/** The start page tells a supervisor what waits, each kind in a line that leads there, and says so where nothing does. */
class AwaitingModelTest {

    private static final CourseLink QUEUE = CourseLink.to(Kinds.WAITING, "");
    private static final CourseLink GIVEN = CourseLink.to(Kinds.GIVEN, "");

    private static List<Line> lines(List<QueueEntry> queue, GivenAssignment... given) {
        return new AwaitingModel(queue, List.of(given), LocalDate.of(2026, 3, 3), ZoneOffset.UTC).lines();
    }

    private static QueueEntry asked(String message, boolean again, int days) {
        QueueEntry one = Samples.entry("Sam", AssignmentState.OPENED, days);
        return new QueueEntry(one.key(), one.trainee(), one.assignment(), one.title(), one.kind(), one.when(), false, one.state(), Optional.empty(), message, again);
    }

    private static GivenAssignment given(boolean withdrawn, AssignmentState... states) {
        Assignment one = Samples.assignment(new Task.Vignette("V1"), Terms.NONE);
        Assignment made = new Assignment(one.id(), one.task(), one.title(), one.to(), one.toName(), one.by(), one.byName(), one.made(), one.terms(), List.of(), one.course(), withdrawn);
        return new GivenAssignment(made, Stream.of(states).map(state -> new Member(Samples.id(state.ordinal()), state.name(), state, Optional.empty(), true)).toList());
    }

    @Test
    void whatWasHandedInSaysHowMuchSinceWhenAndWhatComesWithIt() {
        List<QueueEntry> queue = List.of(Samples.entry("Mei", AssignmentState.HANDED_IN, 2), asked("Is turn 3 better?", false, 1), asked(" ", true, 0),
                Samples.entry("Bo", AssignmentState.SIGNED_OFF, 9));
        assertEquals(List.of(new Line("waiting", "3 pieces of work were handed in",
                "the oldest since Sunday, 1 March, 14:05  ·  one comes with a message  ·  one is another try", QUEUE)), lines(queue));
    }

    @Test
    void whatWasReturnedAndWhatIsLateLeadToTheAssignments() {
        List<Line> lines = lines(List.of(), given(false, AssignmentState.RETURNED, AssignmentState.NEW, AssignmentState.HANDED_IN, AssignmentState.SIGNED_OFF));
        assertEquals(List.of("One piece of work was returned for another try", "2 pieces of work are past their last day"), lines.stream().map(Line::title).toList());
        assertEquals(List.of(GIVEN, GIVEN), lines.stream().map(Line::link).toList());
    }

    @Test
    void whatWasWithdrawnWaitsForNobody() {
        assertEquals(List.of("Nothing waits for you"), lines(List.of(), given(true, AssignmentState.NEW, AssignmentState.RETURNED)).stream().map(Line::title).toList());
    }

    @Test
    void whereNothingWasAssignedYetItLeadsToThePeople() {
        Line line = lines(List.of()).getFirst();
        assertEquals("People and groups", line.title());
        assertEquals(CourseLink.to(Kinds.PEOPLE, ""), line.link());
    }

    @Test
    void whereNothingWaitsItSaysSo() {
        Line line = lines(List.of(Samples.entry("Bo", AssignmentState.REVIEWED, 1))).getFirst();
        assertEquals("Nothing waits for you", line.title());
        assertEquals(QUEUE, line.link());
    }
}
