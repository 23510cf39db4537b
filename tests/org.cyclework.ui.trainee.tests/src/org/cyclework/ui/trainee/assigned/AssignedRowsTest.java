package org.cyclework.ui.trainee.assigned;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.cyclework.supervision.AssignmentState;
import org.cyclework.supervision.MyAssignment;
import org.cyclework.supervision.Task;
import org.cyclework.supervision.Terms;
import org.cyclework.ui.trainee.study.TodayModel.Offer;
import org.junit.jupiter.api.Test;

/** The list on the start page says where each assignment stands, and does not nag. */
class AssignedRowsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    private static String detail(MyAssignment mine) {
        return AssignedRows.of(List.of(mine)).getFirst().detail();
    }

    @Test
    void aRowSaysWhereItStandsByWhenAndFromWhom() {
        MyAssignment mine = MyAssignments.of(new Task.Vignette("V1"), MyAssignments.due(DAY), AssignmentState.NEW);
        Offer row = AssignedRows.of(List.of(mine)).getFirst();
        assertEquals("Title of V1", row.title());
        assertEquals("case, not begun  ·  by 9 March 2026  ·  from Dr Shah", row.detail());
        assertEquals("cw:assigned/" + mine.assignment().id(), row.link().toString());
        assertEquals("case", row.icon());
    }

    @Test
    void whatIsLateIsToldWithoutReproach() {
        MyAssignment mine = MyAssignments.late(MyAssignments.of(new Task.ModuleQuiz("M1"), MyAssignments.due(DAY), AssignmentState.BEGUN));
        assertEquals("quiz, begun  ·  was wanted by 9 March 2026  ·  from Dr Shah", detail(mine));
    }

    @Test
    void whatIsHandedInHasNoDayAnyMore() {
        assertEquals("reading, handed in  ·  from Dr Shah", detail(MyAssignments.of(new Task.Reading("L1.1"), MyAssignments.due(DAY), AssignmentState.HANDED_IN)));
    }

    @Test
    void whatWaitsForAnotherSaysForWhich() {
        MyAssignment mine = MyAssignments.after(MyAssignments.of(new Task.Vignette("V2"), MyAssignments.due(DAY), AssignmentState.NEW), "Two keys on the hook");
        assertEquals("case, not begun  ·  first hand in “Two keys on the hook”  ·  from Dr Shah", detail(mine));
    }

    @Test
    void ofWhatIsOverOnlyTheFirstTwoStay() {
        List<MyAssignment> mine = List.of(of("V1", AssignmentState.RETURNED), of("V2", AssignmentState.SIGNED_OFF), of("V3", AssignmentState.REVIEWED),
                of("V4", AssignmentState.SIGNED_OFF), of("V5", AssignmentState.OPENED));
        assertEquals(List.of("Title of V1", "Title of V2", "Title of V3", "Title of V5"), AssignedRows.of(mine).stream().map(Offer::title).toList());
    }

    @Test
    void everyKindOfWorkHasItsSign() {
        assertEquals(List.of("case", "module", "quiz", "practice", "lesson"), List.of(new Task.Vignette("V1"), new Task.ModuleReading("M1"), new Task.ModuleQuiz("M1"),
                new Task.Practice("L1.2"), new Task.Reading("L1.1")).stream().map(AssignedTask::icon).toList());
    }

    private static MyAssignment of(String caseId, AssignmentState state) {
        return MyAssignments.of(new Task.Vignette(caseId), Terms.NONE, state);
    }
}
