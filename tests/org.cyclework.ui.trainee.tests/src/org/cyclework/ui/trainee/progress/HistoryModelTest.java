package org.cyclework.ui.trainee.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.cyclework.course.Course;
import org.cyclework.record.PlayState;
import org.cyclework.testsupport.CourseBuilder;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.trainee.study.Studies;
import org.cyclework.ui.trainee.study.Study;
import org.junit.jupiter.api.Test;

/** The history tells what was done last, with its date, in words that can be copied. */
class HistoryModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 2);

    private final Course course = new CourseBuilder().module("M1", "L1.1", "L1.2").cases("V1").course();

    private List<String> lines(Study study, ZoneId zone) {
        return HistoryModel.of(course, study, TODAY, zone).rows().stream().map(row -> String.join("\t", row.when(), row.kind(), row.title(), row.state())).toList();
    }

    @Test
    void whatWasTouchedLastComesFirst() {
        Study study = new Studies().opened("L1.2").played("V1", PlayState.DONE).read("L1.1").handedIn("M1", 0.734).ofAda();
        assertEquals(List.of("today, 10:00\tQuiz\tTitle of M1\thanded in, 73 of 100", "today, 11:00\tLesson\t1.1 Title of L1.1\tread",
                "today, 10:00\tScene\tTitle of V1\tdebriefed", "today, 10:00\tLesson\t1.2 Title of L1.2\topened"),
                lines(study, ZoneOffset.UTC));
    }

    @Test
    void aSceneSaysWhetherItsDebriefWaits() {
        Study study = new Studies().played("V1", PlayState.OPEN).played("V1", PlayState.STOPPED).played("V1", PlayState.AWAITING_DEBRIEF)
                .begun("M1", 4).ofAda();
        assertEquals(List.of("begun, 4 answered", "played; the debrief waits", "stepped out; the debrief waits", "begun"),
                HistoryModel.of(course, study, TODAY, ZoneOffset.UTC).rows().stream().map(HistoryModel.Row::state).toList());
    }

    @Test
    void aNearlyEmptyTrySaysThatItDoesNotCountAsDone() {
        assertEquals("handed in, 6 of 100; 14 % answered, so it does not count as done",
                HistoryModel.of(course, new Studies().handedIn("M1", 0.06, 5 / 36.0).ofAda(), TODAY, ZoneOffset.UTC).rows().getFirst().state());
    }

    @Test
    void everyRowLeadsToWhatItTellsOf() {
        Study study = new Studies().opened("L1.2").played("V1", PlayState.DONE).handedIn("M1", 0.7).played("V9", PlayState.DONE).ofAda();
        String session = study.plays().get(1).session().toString();
        String quiz = study.quizzes().getFirst().session().toString();
        assertEquals(List.of("", "cw:quiz/M1#" + quiz, "cw:debrief/" + session, "cw:lesson/L1.2"), HistoryModel.of(course, study, TODAY, ZoneOffset.UTC).rows().stream()
                .map(row -> row.link().map(CourseLink::toString).orElse("")).toList());
    }

    @Test
    void aSceneThatIsOpenLeadsToItself() {
        Study study = new Studies().played("V1", PlayState.OPEN).ofAda();
        assertEquals("cw:case/V1#" + study.plays().getFirst().session(),
                HistoryModel.of(course, study, TODAY, ZoneOffset.UTC).rows().getFirst().link().orElseThrow().toString());
    }

    @Test
    void datesAreToldInWords() {
        Study study = new Studies().opened("L1.2").ofAda();
        assertEquals(List.of("yesterday, 10:00", "Friday, 2 January, 10:00", "2 January 2026, 10:00"), Stream.of("2026-01-03", "2026-02-01", "2027-01-01")
                .map(day -> HistoryModel.of(course, study, LocalDate.parse(day), ZoneOffset.UTC).rows().getFirst().when()).toList());
    }

    @Test
    void aMonthShowsWhatWasDoneInIt() {
        HistoryModel history = HistoryModel.of(course, new Studies().opened("L1.2").ofAda(), TODAY, ZoneOffset.UTC);
        assertEquals(List.of(YearMonth.of(2026, 1)), history.months());
        assertEquals(1, history.in(YearMonth.of(2026, 1)).rows().size());
        assertEquals(0, history.in(YearMonth.of(2025, 12)).rows().size());
    }

    @Test
    void timesAreThoseOfTheMachine() {
        assertEquals(List.of("today, 19:00\tLesson\t1.2 Title of L1.2\topened"), lines(new Studies().opened("L1.2").ofAda(), ZoneOffset.ofHours(9)));
    }

    @Test
    void whatTheCourseNoLongerHasIsCalledByItsId() {
        Study study = new Studies().opened("L9.9").played("V9", PlayState.DONE).begun("M9", 1).ofAda();
        assertEquals(List.of("M9", "V9", "L9.9"), HistoryModel.of(course, study, TODAY, ZoneOffset.UTC).rows().stream().map(HistoryModel.Row::title).toList());
    }

    @Test
    void itEndsAfterAThousand() {
        Studies studies = new Studies();
        for (int i = 0; i < 1030; i++) {
            studies.begun("M1", i);
        }
        List<HistoryModel.Row> rows = HistoryModel.of(course, studies.ofAda(), TODAY, ZoneOffset.UTC).rows();
        assertEquals(1000, rows.size());
        assertTrue(rows.getFirst().state().endsWith("29 answered"), rows.getFirst().state());
    }
}
