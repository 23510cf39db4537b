package org.cyclework.ui.trainee.assigned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.supervision.Answer;
import org.cyclework.supervision.Feedback;
import org.eclipse.jface.preference.PreferenceStore;
import org.cyclework.supervision.AssignmentState;
import org.cyclework.supervision.MyAssignment;
import org.cyclework.supervision.Task;
import org.cyclework.supervision.Terms;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.trainee.study.TodayModel.Offer;
import org.junit.jupiter.api.Test;

/** The list on the start page says where each assignment stands, and does not nag. */
class AssignedRowsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    private static String detail(MyAssignment mine) {
        return AssignedRows.of(List.of(mine), List.of(), Set.of()).getFirst().detail();
    }

    @Test
    void aRowSaysWhereItStandsByWhenAndFromWhom() {
        MyAssignment mine = MyAssignments.of(new Task.Vignette("V1"), MyAssignments.due(DAY), AssignmentState.NEW);
        Offer row = AssignedRows.of(List.of(mine), List.of(), Set.of()).getFirst();
        assertEquals("Title of V1", row.title());
        assertEquals("case, not begun  ·  by 9 March 2026  ·  from Dr Shah", row.detail());
        assertEquals("cw:assigned/" + mine.assignment().id(), row.link().toString());
        assertEquals("case", row.icon());
    }

    @Test
    void whatIsFinishedAndNotHandedInSaysSo() {
        UUID quiz = new UUID(0, 7);
        MyAssignment begun = MyAssignments.begunWith(MyAssignments.in(MyAssignments.of(new Task.ModuleQuiz("M1")), AssignmentState.BEGUN), quiz);
        assertEquals("quiz, begun  ·  from Dr Shah", AssignedRows.of(List.of(begun), List.of(), Set.of()).getFirst().detail());
        assertEquals("quiz, done, not handed in yet  ·  from Dr Shah", AssignedRows.of(List.of(begun), List.of(), Set.of(quiz)).getFirst().detail());
        MyAssignment sent = MyAssignments.in(begun, AssignmentState.HANDED_IN);
        assertEquals("quiz, handed in  ·  from Dr Shah", AssignedRows.of(List.of(sent), List.of(), Set.of(quiz)).getFirst().detail());
    }

    @Test
    void onlyWhatIsOpenHasItsPlaceTaken() {
        MyAssignment open = MyAssignments.of(new Task.Vignette("V1"));
        MyAssignment sent = MyAssignments.in(MyAssignments.of(new Task.ModuleQuiz("M1")), AssignmentState.HANDED_IN);
        assertEquals(Set.of(CourseLink.to(CourseLink.Kind.CASE, "V1")), AssignedRows.places(List.of(open, sent)));
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
        assertEquals(List.of("Title of V1", "Title of V2", "Title of V3", "Title of V5"), AssignedRows.of(mine, List.of(), Set.of()).stream().map(Offer::title).toList());
    }

    @Test
    void everyKindOfWorkHasItsSign() {
        assertEquals(List.of("case", "module", "quiz", "practice", "lesson"), List.of(new Task.Vignette("V1"), new Task.ModuleReading("M1"), new Task.ModuleQuiz("M1"),
                new Task.Practice("L1.2"), new Task.Reading("L1.1")).stream().map(AssignedTask::icon).toList());
    }

    @Test
    void whatCameBackStandsFirstAndOnlyThere() {
        MyAssignment back = of("V1", AssignmentState.REVIEWED);
        MyAssignment other = of("V2", AssignmentState.NEW);
        SeenAnswers seen = new SeenAnswers(new PreferenceStore());
        Feedback answer = about(back, Answer.Kind.REVIEWED);
        List<Offer> rows = AssignedRows.cameBack(List.of(back, other), List.of(answer), seen);
        assertEquals(List.of("Title of V1"), rows.stream().map(Offer::title).toList());
        assertTrue(rows.getFirst().detail().endsWith("by Dr Shah, 2 March 2026"), rows.getFirst().detail());
        assertEquals(List.of("Title of V2"), AssignedRows.of(List.of(back, other), rows, Set.of()).stream().map(Offer::title).toList());
        seen.see(List.of(answer));
        assertEquals(List.of(), AssignedRows.cameBack(List.of(back, other), List.of(answer), seen));
    }

    @Test
    void whatAsksForAnotherTryStaysFirstThoughItWasLookedAt() {
        MyAssignment back = of("V1", AssignmentState.RETURNED);
        SeenAnswers seen = new SeenAnswers(new PreferenceStore());
        Feedback returned = about(back, Answer.Kind.RETURNED);
        seen.see(List.of(returned));
        assertEquals(1, AssignedRows.cameBack(List.of(back), List.of(returned), seen).size());
        assertEquals(List.of(), AssignedRows.cameBack(List.of(MyAssignments.in(back, AssignmentState.HANDED_IN)), List.of(returned), seen), "it was handed in again");
    }

    @Test
    void ofSeveralAnswersTheNewestCounts() {
        MyAssignment back = of("V1", AssignmentState.SIGNED_OFF);
        SeenAnswers seen = new SeenAnswers(new PreferenceStore());
        Feedback newest = about(back, Answer.Kind.SIGNED_OFF);
        List<Feedback> all = List.of(newest, about(back, Answer.Kind.RETURNED));
        assertEquals(1, AssignedRows.cameBack(List.of(back), all, seen).size());
        seen.see(List.of(newest));
        assertEquals(List.of(), AssignedRows.cameBack(List.of(back), all, seen));
    }

    @Test
    void whatASupervisorWatchedComesBackUnderItsOwnTitle() {
        Feedback watched = new Feedback(UUID.randomUUID(), Optional.empty(), "Role-play in class", List.of(MyAssignments.answer(Answer.Kind.REVIEWED, Optional.empty())), List.of(), List.of());
        Offer row = AssignedRows.cameBack(List.of(), List.of(watched), new SeenAnswers(new PreferenceStore())).getFirst();
        assertEquals("Role-play in class", row.title());
        assertEquals("cw:assigned/" + watched.work(), row.link().toString());
    }

    private static Feedback about(MyAssignment mine, Answer.Kind kind) {
        return new Feedback(UUID.randomUUID(), Optional.of(mine.assignment().id()), "V1", List.of(MyAssignments.answer(kind, Optional.empty())), List.of(), List.of());
    }

    private static MyAssignment of(String caseId, AssignmentState state) {
        return MyAssignments.of(new Task.Vignette(caseId), Terms.NONE, state);
    }
}
