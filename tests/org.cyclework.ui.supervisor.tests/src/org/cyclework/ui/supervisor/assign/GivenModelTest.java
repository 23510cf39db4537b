package org.cyclework.ui.supervisor.assign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.cyclework.supervision.Assignment;
import org.cyclework.supervision.AssignmentState;
import org.cyclework.supervision.GivenAssignment;
import org.cyclework.supervision.Task;
import org.cyclework.supervision.Terms;
import org.cyclework.ui.supervisor.Samples;
import org.junit.jupiter.api.Test;

/** What was assigned is told with how far everybody is. */
class GivenModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    private static GivenAssignment.Member member(int id, String name, AssignmentState state, boolean late) {
        return new GivenAssignment.Member(Samples.id(id), name, state, state == AssignmentState.NEW ? Optional.empty() : Optional.of(Samples.WHEN), late);
    }

    private static GivenAssignment given(Terms terms, Assignment.CourseState course, boolean withdrawn, GivenAssignment.Member... people) {
        Assignment one = Samples.assignment(new Task.Vignette("V1"), terms);
        return new GivenAssignment(new Assignment(one.id(), one.task(), one.title(), one.to(), one.toName(), one.by(), one.byName(), one.made(), terms, List.of("Read first"), course, withdrawn),
                List.of(people));
    }

    private static List<String> cells(GivenAssignment one) {
        return GivenModel.columns().stream().map(column -> column.words().apply(one)).toList();
    }

    @Test
    void aRowSaysWhatForWhomUntilWhenAndHowFar() {
        GivenAssignment one = given(Terms.NONE.dueOn(LocalDate.of(2026, 3, 10)), Assignment.CourseState.AS_ASSIGNED, false, member(1, "Sam", AssignmentState.NEW, false),
                member(31, "Mei", AssignmentState.HANDED_IN, true), member(32, "Bo", AssignmentState.NEW, false));
        assertEquals(List.of("Two keys on the hook", "Play a case", "Sam", "10 March 2026", "2 not begun · 1 handed in · 1 late"), cells(one));
    }

    @Test
    void withoutALastDayAndWithNobodyItSaysSo() {
        assertEquals(List.of("—", "This concerns nobody whom you supervise."), cells(given(Terms.NONE, Assignment.CourseState.AS_ASSIGNED, false)).subList(3, 5));
    }

    @Test
    void whatWasWithdrawnSaysThatAlone() {
        assertEquals("withdrawn", cells(given(Terms.NONE, Assignment.CourseState.AS_ASSIGNED, true, member(1, "Sam", AssignmentState.WITHDRAWN, false))).get(4));
    }

    @Test
    void theLineBelowTellsTheTerms() {
        Terms terms = new Terms(Optional.of(LocalDate.of(2026, 3, 1)), Optional.of(LocalDate.of(2026, 3, 10)), "Mind the pace.", List.of(), OptionalInt.of(2), Set.of());
        String about = new GivenModel(List.of(), TODAY).about(given(terms, Assignment.CourseState.MOVED_ON, false));
        assertEquals("by Ruth, 3 March 2026 · from 1 March 2026 · until 10 March 2026 · may be handed in 2 times · after Read first\n"
                + "The course has moved on since this was assigned; it is done as it is now.\nNote: Mind the pace.", about);
    }

    @Test
    void whatTheCourseDoesNotHaveIsSaid() {
        assertThat(new GivenModel(List.of(), TODAY).about(given(Terms.NONE, Assignment.CourseState.MISSING, false))).contains("does not have it any more");
    }

    @Test
    void aPersonSaysHowFarAndWhen() {
        GivenModel model = new GivenModel(List.of(), TODAY);
        GivenAssignment.Member mei = member(31, "Mei", AssignmentState.HANDED_IN, true);
        List<String> cells = model.peopleColumns().stream().map(column -> column.words().apply(mei)).toList();
        assertEquals("Mei", cells.getFirst());
        assertEquals("handed in · late", cells.get(1));
        assertThat(cells.get(2)).startsWith("yesterday, ");
        assertEquals("—", model.peopleColumns().get(2).words().apply(member(1, "Sam", AssignmentState.NEW, false)));
    }

    @Test
    void thoseWhoNeverHandedInComeLastByDay() {
        GivenModel model = new GivenModel(List.of(), TODAY);
        List<GivenAssignment.Member> people = new ArrayList<>(List.of(member(1, "Sam", AssignmentState.NEW, false), member(31, "Mei", AssignmentState.HANDED_IN, false)));
        people.sort(model.peopleColumns().get(2).order());
        assertEquals("Mei", people.getFirst().name());
    }
}
