package org.cyclework.ui.trainee.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.cyclework.testsupport.CourseBuilder;
import org.cyclework.ui.Work;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.junit.jupiter.api.Test;

/** The report tells case by case how far it is, and stops between two where it is asked to. */
class CaseReportJobTest {

    private final NullProgressMonitor monitor = new NullProgressMonitor();
    private final List<CaseReportModel> shown = new ArrayList<>();
    private int stopAfter = Integer.MAX_VALUE;

    private IStatus run(CourseBuilder course) {
        return new CaseReportJob(course::course, model -> {
            shown.add(model);
            monitor.setCanceled(shown.size() >= stopAfter);
        }).run(monitor);
    }

    private List<String> told() {
        return shown.stream().map(CaseReportModel::state).toList();
    }

    @Test
    void eachCaseIsToldBeforeItIsPlayedAndTheEndAfterAll() {
        assertEquals(Status.OK_STATUS, run(new CourseBuilder().module("M1").cases("V1", "V2")));
        assertEquals(List.of("Playing “Title of V1”, case 1 of 2 …", "Playing “Title of V2”, case 2 of 2 …"), told().subList(0, 2));
        assertEquals(3, shown.size());
        assertEquals(List.of(0, 1, 2), shown.stream().map(model -> model.entries().size()).toList());
        assertEquals(List.of(true, true, false), shown.stream().map(CaseReportModel::running).toList());
        assertEquals(List.of("Title of V1", "Title of V2"), shown.getLast().entries().stream().map(CaseReportModel.Entry::title).toList());
    }

    @Test
    void whatWasShownBeforeDoesNotGrowAfterwards() {
        run(new CourseBuilder().module("M1").cases("V1", "V2", "V3"));
        assertEquals(1, shown.get(1).entries().size());
    }

    @Test
    void whoStopsItKeepsWhatWasPlayedUntilThen() {
        stopAfter = 2;
        assertEquals(Status.CANCEL_STATUS, run(new CourseBuilder().module("M1").cases("V1", "V2", "V3")));
        assertEquals("Stopped after 2 of 3 cases.", told().getLast());
        assertEquals(2, shown.getLast().entries().size());
        assertFalse(shown.getLast().running());
    }

    @Test
    void whoStopsItBeforeItBeganSeesThatNothingWasPlayed() {
        monitor.setCanceled(true);
        assertEquals(Status.CANCEL_STATUS, run(new CourseBuilder().module("M1").cases("V1")));
        assertEquals(List.of("Stopped after 0 of 1 cases."), told());
    }

    @Test
    void aCourseWithoutCasesIsDoneAtOnce() {
        assertEquals(Status.OK_STATUS, run(new CourseBuilder().module("M1", "L1.1")));
        assertEquals(1, shown.size());
        assertFalse(shown.getFirst().running());
    }

    @Test
    void itIsPartOfTheWorkThatTheWindowShows() {
        CaseReportJob job = new CaseReportJob(() -> new CourseBuilder().course(), shown::add);
        assertTrue(job.belongsTo(Work.FAMILY));
        assertFalse(job.belongsTo("something else"));
    }
}
