package org.cyclework.ui.trainee.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.assessment.ModuleProgress;
import org.cyclework.assessment.Place;
import org.cyclework.assessment.Progress;
import org.cyclework.course.Course;
import org.cyclework.model.course.ModuleStatus;
import org.cyclework.record.Access;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.standalone.RecordFactory;
import org.cyclework.ui.trainee.study.FakeCourse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The progress of a person stands in one row for each module that can be studied. */
class ProgressModelTest {

    @TempDir
    Path folder;

    private StandaloneRecord record;
    private Access ada;

    @BeforeEach
    void enrolAda() {
        record = RecordFactory.at(new RecordLocation(folder), Clock.systemUTC(), UUID::randomUUID);
        ada = record.pick(record.enrol("Ada").id());
    }

    @AfterEach
    void close() {
        record.close();
    }

    private final Course course = new FakeCourse().module("M0", ModuleStatus.READY).module("M1", ModuleStatus.READY)
            .module("M2", ModuleStatus.COMING).course();
    private final Progress progress = new Progress() {

        @Override
        public ModuleProgress of(Access access, String moduleId) {
            assertEquals(ada, access);
            return moduleId.equals("M0") ? new ModuleProgress("M0", 3, 3, 30, 30, 0, 0, ModuleProgress.State.DONE)
                    : new ModuleProgress(moduleId, 1, 5, 0, 36, 0, 1, ModuleProgress.State.STARTED);
        }

        @Override
        public List<ModuleProgress> all(Access access) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Place> continueAt(Access access) {
            throw new UnsupportedOperationException();
        }
    };

    @Test
    void modulesToComeHaveNoRow() {
        assertEquals(List.of(List.of("M0 Title of M0", "3 of 3", "30 of 30", "none here", "\u2713 done"),
                List.of("M1 Title of M1", "1 of 5", "0 of 36", "0 of 1", "\u25d4 begun")),
                ProgressModel.of(course, Optional.of(ada), progress).rows().stream().map(ProgressModel.Row::cells).toList());
    }

    @Test
    void nobodyHasNoProgress() {
        assertEquals(List.of(), ProgressModel.of(course, Optional.empty(), progress).rows());
    }
}
