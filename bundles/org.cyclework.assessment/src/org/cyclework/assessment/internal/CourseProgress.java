package org.cyclework.assessment.internal;

import java.util.List;
import java.util.Optional;
import org.cyclework.assessment.ModuleProgress;
import org.cyclework.assessment.ObjectiveProgress;
import org.cyclework.assessment.Worked;
import org.cyclework.record.LearningEvent;
import org.cyclework.assessment.Place;
import org.cyclework.assessment.Progress;
import org.cyclework.assessment.kind.ItemKinds;
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
    private final ItemKinds kinds;

    /**
     * Creates the service.
     *
     * @param library what there is to do
     * @param record what was done
     * @param kinds which items can be asked
     */
    @Activate
    public CourseProgress(@Reference CourseLibrary library, @Reference LearnerRecord record, @Reference InstalledKinds kinds) {
        this(library, record, kinds.kinds());
    }

    CourseProgress(CourseLibrary library, LearnerRecord record, ItemKinds kinds) {
        this.library = library;
        this.record = record;
        this.kinds = kinds;
    }

    @Override
    public ModuleProgress of(Access access, String moduleId) {
        Course course = library.course();
        Done done = Done.read(record, access);
        return course.module(moduleId).map(module -> ModuleTasks.of(course, module, kinds).progress(done))
                .orElse(new ModuleProgress(moduleId, 0, 0, 0, 0, 0, 0, ModuleProgress.State.NOT_STARTED));
    }

    @Override
    public List<ModuleProgress> all(Access access) {
        Course course = library.course();
        Done done = Done.read(record, access);
        return course.modules().stream().map(module -> ModuleTasks.of(course, module, kinds).progress(done)).toList();
    }

    @Override
    public List<ObjectiveProgress> objectives(Access access, String moduleId) {
        Course course = library.course();
        Done done = Done.read(record, access);
        return course.module(moduleId).map(module -> module.getObjectives().stream()
                .map(objective -> ModuleTasks.of(course, module, kinds).progress(done, objective.getId())).toList()).orElse(List.of());
    }

    @Override
    public Worked worked(Access access) {
        return Worked.between(record.events(access).stream().filter(event -> event.actor().equals(access.learner()))
                .map(LearningEvent::wall).toList());
    }

    @Override
    public Optional<Place> continueAt(Access access) {
        Course course = library.course();
        return new Continuation(course.modules().stream().map(module -> ModuleTasks.of(course, module, kinds)).toList(),
                Done.read(record, access)).place();
    }
}
