package org.cyclework.ui.trainee.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.cyclework.course.Course;
import org.cyclework.record.PlayState;
import org.cyclework.testsupport.CourseBuilder;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.trainee.study.Studies;
import org.cyclework.ui.trainee.study.Study;
import org.junit.jupiter.api.Test;

/** The history tells what was done last, with its date, in words that can be copied. */
class HistoryModelTest {

    private final Course course = new CourseBuilder().module("M1", "L1.1", "L1.2").cases("V1").course();

    private List<String> lines(Study study, ZoneId zone) {
        return TextTable.text(HistoryModel.of(course, study, zone).rows().stream().map(HistoryModel.Row::cells).toList()).lines().toList();
    }

    @Test
    void whatWasTouchedLastComesFirst() {
        Study study = new Studies().opened("L1.2").played("V1", PlayState.DONE).read("L1.1").handedIn("M1", 0.734).ofAda();
        assertEquals(List.of("2026-01-02 10:00\tQuiz\tTitle of M1\thanded in, 73 of 100", "2026-01-02 11:00\tLesson\t1.1 Title of L1.1\tread",
                "2026-01-02 10:00\tScene\tTitle of V1\tdebriefed", "2026-01-02 10:00\tLesson\t1.2 Title of L1.2\topened"),
                lines(study, ZoneOffset.UTC));
    }

    @Test
    void aSceneSaysWhetherItsDebriefWaits() {
        Study study = new Studies().played("V1", PlayState.OPEN).played("V1", PlayState.STOPPED).played("V1", PlayState.AWAITING_DEBRIEF)
                .begun("M1", 4).ofAda();
        assertEquals(List.of("begun, 4 answered", "played; the debrief waits", "stepped out; the debrief waits", "begun"),
                HistoryModel.of(course, study, ZoneOffset.UTC).rows().stream().map(HistoryModel.Row::state).toList());
    }

    @Test
    void aNearlyEmptyTrySaysThatItDoesNotCountAsDone() {
        assertEquals("handed in, 6 of 100; 14 % answered, so it does not count as done",
                HistoryModel.of(course, new Studies().handedIn("M1", 0.06, 5 / 36.0).ofAda(), ZoneOffset.UTC).rows().getFirst().state());
    }

    @Test
    void everyRowLeadsToWhatItTellsOf() {
        Study study = new Studies().opened("L1.2").played("V1", PlayState.DONE).handedIn("M1", 0.7).played("V9", PlayState.DONE).ofAda();
        String session = study.plays().get(1).session().toString();
        assertEquals(List.of("", "cw:quiz/M1", "cw:case/V1#" + session, "cw:lesson/L1.2"), HistoryModel.of(course, study, ZoneOffset.UTC).rows().stream()
                .map(row -> row.link().map(CourseLink::toString).orElse("")).toList());
    }

    @Test
    void timesAreThoseOfTheMachine() {
        assertEquals(List.of("2026-01-02 19:00\tLesson\t1.2 Title of L1.2\topened"), lines(new Studies().opened("L1.2").ofAda(), ZoneOffset.ofHours(9)));
    }

    @Test
    void whatTheCourseNoLongerHasIsCalledByItsId() {
        Study study = new Studies().opened("L9.9").played("V9", PlayState.DONE).begun("M9", 1).ofAda();
        assertEquals(List.of("M9", "V9", "L9.9"), HistoryModel.of(course, study, ZoneOffset.UTC).rows().stream().map(HistoryModel.Row::title).toList());
    }

    @Test
    void itEndsAfterAHundred() {
        Studies studies = new Studies();
        for (int i = 0; i < 130; i++) {
            studies.begun("M1", i);
        }
        List<HistoryModel.Row> rows = HistoryModel.of(course, studies.ofAda(), ZoneOffset.UTC).rows();
        assertEquals(100, rows.size());
        assertEquals("begun, 129 answered", rows.getFirst().state());
    }

    @Test
    void selectedRowsAreCopiedAndOtherwiseAll() {
        List<List<String>> rows = List.of(List.of("a", "1"), List.of("b", "2"), List.of("c", "3"));
        assertEquals("a\t1\nc\t3", TextTable.text(rows, 0, 2));
        assertEquals("a\t1\nb\t2\nc\t3", TextTable.text(rows));
    }
}
