package org.cyclework.ui.trainee.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.assessment.ModuleProgress;
import org.cyclework.assessment.Place;
import org.cyclework.assessment.Progress;
import org.cyclework.course.Course;
import org.cyclework.model.course.ModuleStatus;
import org.cyclework.ui.trainee.study.FakeCourse;
import org.junit.jupiter.api.Test;

/** The progress of a person stands in one row for each module that can be studied. */
class ProgressModelTest {

    private static final UUID ADA = UUID.fromString("00000000-0000-0000-0000-000000000ada");

    private final Course course = new FakeCourse().module("M0", ModuleStatus.READY).module("M1", ModuleStatus.READY)
            .module("M2", ModuleStatus.COMING).course();
    private final Progress progress = new Progress() {

        @Override
        public ModuleProgress of(UUID learner, String moduleId) {
            assertEquals(ADA, learner);
            return moduleId.equals("M0") ? new ModuleProgress("M0", 3, 3, 30, 30, 0, 0, ModuleProgress.State.DONE)
                    : new ModuleProgress(moduleId, 1, 5, 0, 36, 0, 1, ModuleProgress.State.STARTED);
        }

        @Override
        public List<ModuleProgress> all(UUID learner) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Place> continueAt(UUID learner) {
            throw new UnsupportedOperationException();
        }
    };

    @Test
    void modulesToComeHaveNoRow() {
        assertEquals(List.of(List.of("M0 Title of M0", "3 of 3", "30 of 30", "none here", "\u2713 done"),
                List.of("M1 Title of M1", "1 of 5", "0 of 36", "0 of 1", "\u25d4 begun")),
                ProgressModel.of(course, Optional.of(ADA), progress).rows().stream().map(ProgressModel.Row::cells).toList());
    }

    @Test
    void nobodyHasNoProgress() {
        assertEquals(List.of(), ProgressModel.of(course, Optional.empty(), progress).rows());
    }
}
