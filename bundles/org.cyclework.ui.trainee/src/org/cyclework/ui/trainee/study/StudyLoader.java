package org.cyclework.ui.trainee.study;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.cyclework.course.Course;
import org.cyclework.course.CourseLibrary;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.ui.CurrentLearner;
import org.cyclework.ui.Engines;

/** Reads course and record for the panes, in a job. A record that cannot be used leaves the course readable. */
public final class StudyLoader {

    private StudyLoader() {
    }

    /** @return what makes a view of the course and of the person at the desk */
    public static <T> Callable<T> loading(BiFunction<Course, Study, T> make) {
        return () -> make.apply(Engines.get(CourseLibrary.class).course(), study());
    }

    private static Optional<Study> study(CurrentLearner desk) {
        return desk.access().flatMap(access -> desk.learner()
                .map(learner -> Study.of(Engines.get(LearnerRecord.class), learner.name(), access)));
    }

    private static Study study() {
        try {
            return Engines.find(CurrentLearner.class).flatMap(StudyLoader::study).orElse(Study.NOBODY);
        } catch (RecordUnavailable unavailable) { // said once, when the window opened
            return Study.NOBODY;
        }
    }
}
