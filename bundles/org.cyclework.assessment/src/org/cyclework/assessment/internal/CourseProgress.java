package org.cyclework.assessment.internal;

import java.util.List;
import java.util.Optional;
import org.cyclework.assessment.ModuleProgress;
import org.cyclework.assessment.Place;
import org.cyclework.assessment.Progress;
import org.cyclework.course.Course;
import org.cyclework.course.CourseLibrary;
import org.cyclework.record.Access;
import org.cyclework.record.LearnerRecord;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells progress from the course and the record as they stand. */
@Component(service = Progress.class)
public final class CourseProgress implements Progress {

    private final CourseLibrary library;
    private final LearnerRecord record;

    /**
     * Creates the service.
     *
     * @param library what there is to do
     * @param record what was done
     */
    @Activate
    public CourseProgress(@Reference CourseLibrary library, @Reference LearnerRecord record) {
        this.library = library;
        this.record = record;
    }

    @Override
    public ModuleProgress of(Access access, String moduleId) {
        Course course = library.course();
        Done done = Done.read(record, access);
        return course.module(moduleId).map(module -> ModuleTasks.of(course, module).progress(done))
                .orElse(new ModuleProgress(moduleId, 0, 0, 0, 0, 0, 0, ModuleProgress.State.NOT_STARTED));
    }

    @Override
    public List<ModuleProgress> all(Access access) {
        Course course = library.course();
        Done done = Done.read(record, access);
        return course.modules().stream().map(module -> ModuleTasks.of(course, module).progress(done)).toList();
    }

    @Override
    public Optional<Place> continueAt(Access access) {
        Course course = library.course();
        return new Continuation(course.modules().stream().map(module -> ModuleTasks.of(course, module)).toList(),
                Done.read(record, access)).place();
    }
}
