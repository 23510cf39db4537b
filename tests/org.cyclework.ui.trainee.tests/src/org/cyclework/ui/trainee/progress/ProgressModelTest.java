package org.cyclework.ui.trainee.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cyclework.assessment.ModuleProgress;
import org.cyclework.course.Course;
import org.cyclework.model.course.ModuleStatus;
import org.cyclework.testsupport.CourseBuilder;
import org.junit.jupiter.api.Test;

/** Modules as rows of text. */
class ProgressModelTest {

    private final Course course = new CourseBuilder().module("M0").module("M1")
            .module("M2", ModuleStatus.COMING).course();

    @Test
    void modulesToComeHaveNoRow() {
        List<ModuleProgress> progress = List.of(new ModuleProgress("M0", 3, 3, 30, 30, 0, 0, ModuleProgress.State.DONE),
                new ModuleProgress("M1", 1, 5, 0, 36, 0, 1, ModuleProgress.State.STARTED),
                new ModuleProgress("M2", 0, 0, 0, 0, 0, 0, ModuleProgress.State.NOT_STARTED));
        assertEquals(List.of(List.of("M0 Title of M0", "3 of 3", "30 of 30", "none here", "\u2713 done"),
                List.of("M1 Title of M1", "1 of 5", "0 of 36", "0 of 1", "\u25d4 begun")),
                ProgressModel.rows(course, progress, module -> List.of()).stream().map(ProgressModel.Row::cells).toList());
    }

    @Test
    void nobodyHasNoProgress() {
        assertEquals(List.of(), ProgressModel.rows(course, List.of(), module -> List.of()));
    }
}
