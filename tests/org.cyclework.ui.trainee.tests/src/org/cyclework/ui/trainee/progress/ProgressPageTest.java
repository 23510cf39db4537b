package org.cyclework.ui.trainee.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cyclework.assessment.ModuleProgress;
import org.cyclework.assessment.ObjectiveProgress;
import org.cyclework.assessment.Worked;
import org.cyclework.course.Course;
import org.cyclework.record.PlayState;
import org.cyclework.testsupport.CourseBuilder;
import org.cyclework.ui.trainee.study.Studies;
import org.cyclework.ui.trainee.study.Study;
import org.junit.jupiter.api.Test;

/** The page of progress tells time, modules, objectives and doings, and can be taken along. */
class ProgressPageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 2);

    private final Course course = new CourseBuilder().module("M1", "L1.1").cases("V1").course();
    private final Study study = new Studies().read("L1.1").played("V1", PlayState.DONE).ofAda();

    private ProgressModel model() {
        Worked worked = Worked.between(List.of(OffsetDateTime.parse("2026-01-01T10:00:00Z"), OffsetDateTime.parse("2026-01-01T10:20:00Z"),
                OffsetDateTime.parse("2026-01-01T10:40:00Z"), OffsetDateTime.parse("2025-12-20T10:00:00Z"), OffsetDateTime.parse("2025-12-20T10:05:00Z")));
        List<ProgressModel.Row> rows = ProgressModel.rows(course, List.of(new ModuleProgress("M1", 1, 1, 2, 5, 1, 1, ModuleProgress.State.STARTED)),
                module -> List.of(new ObjectiveProgress("LO1.1", 5, 3, 2), new ObjectiveProgress("LO1.2", 0, 0, 0)));
        return new ProgressModel(Optional.of("Ada"), rows, worked, TODAY, HistoryModel.of(course, study, TODAY, ZoneOffset.UTC));
    }

    private String page(OptionalInt goal, Optional<YearMonth> month) {
        return new ProgressPage(model(), goal, month).page().body();
    }

    @Test
    void timeIsToldForTheWeekAndSinceTheBeginningAndAsAPictureWithItsTable() {
        String page = page(OptionalInt.empty(), Optional.empty());
        assertTrue(page.contains("This week: 40 min. Since the beginning: 45 min."), page);
        assertTrue(page.contains("role=\"img\""));
        assertTrue(page.contains("<desc id=\"weeks-words\">40 minutes this week; the most were 40, in the week from 29 Dec on.</desc>"), page);
        assertTrue(page.contains("<td>from 15 Dec on</td><td>5</td>"), page);
        assertEquals(8, model().weeks().size());
    }

    @Test
    void aPlanIsToldWithoutAReproach() {
        String page = page(OptionalInt.of(120), Optional.empty());
        assertTrue(page.contains("you planned 120 minutes"), page);
        assertTrue(page.contains("stroke-dasharray"), "the plan is a line");
        assertFalse(page(OptionalInt.empty(), Optional.empty()).contains("planned"));
    }

    @Test
    void objectivesWithoutQuestionsAreLeftOut() {
        assertEquals(List.of(new ProgressModel.Aim("LO1.1", "3 of 5", "2 of 5")), model().rows().getFirst().objectives());
    }

    @Test
    void doingsLeadToWhatTheyTellOfAndMonthsCanBeChosen() {
        String page = page(OptionalInt.empty(), Optional.empty());
        assertTrue(page.contains("<a href=\"cw:debrief/"), page);
        assertTrue(page.contains("<a href=\"cw:progress#2026-01\">January 2026</a>"), page);
        String other = page(OptionalInt.empty(), Optional.of(YearMonth.of(2025, 12)));
        assertTrue(other.contains("5 min in this month"), other);
        assertFalse(other.contains("cw:debrief/"), other);
    }

    @Test
    void onPaperNothingIsFoldedAndNothingLeadsAnywhere() {
        String paper = new ProgressPage(model(), OptionalInt.empty(), Optional.empty()).paper();
        assertFalse(paper.contains("<details>") || paper.contains("<a ") || paper.contains("var("), paper);
        assertTrue(paper.contains("Ada") && paper.contains("2 January 2026"), paper);
    }

    @Test
    void nobodySeesAnInvitation() {
        ProgressModel nobody = new ProgressModel(Optional.empty(), List.of(), Worked.between(List.of()), TODAY, new HistoryModel(List.of()));
        assertFalse(new ProgressPage(nobody, OptionalInt.empty(), Optional.empty()).page().body().contains("<table>"));
    }

    @Test
    void tablesForASpreadsheetAreSafeAndReadByMachines() {
        String csv = ProgressCopies.csv(model());
        assertTrue(csv.contains("2025-12-20,5\r\n"), csv);
        assertTrue(csv.contains("2026-01-02T10:00Z,Scene,Title of V1,debriefed\r\n"), csv);
        ProgressModel sly = new ProgressModel(Optional.of("Ada"), List.of(new ProgressModel.Row("=1,\"x\"", "", "", "", "", Optional.empty(), List.of())),
                Worked.between(List.of()), TODAY, new HistoryModel(List.of()));
        assertTrue(ProgressCopies.csv(sly).contains("module,\"'=1,\"\"x\"\"\""), ProgressCopies.csv(sly));
    }

    @Test
    void asTextItHasTheSameTables() {
        String text = ProgressCopies.markdown(model());
        assertTrue(text.contains("| M1 Title of M1 | 1 of 1 | 2 of 5 | 1 of 1 | ◔ begun |"), text);
        assertTrue(text.contains("| from 29 Dec on | 40 |"), text);
    }

    @Test
    void longTimesAreToldInHours() {
        assertEquals("25 min", ProgressModel.words(Duration.ofMinutes(25)));
        assertEquals("2 h 05 min", ProgressModel.words(Duration.ofMinutes(125)));
    }
}
