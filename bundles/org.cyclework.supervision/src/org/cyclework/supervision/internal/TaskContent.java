package org.cyclework.supervision.internal;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cyclework.course.Course;
import org.cyclework.course.CourseLibrary;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.course.Module;
import org.cyclework.roleplay.SceneRefused;
import org.cyclework.roleplay.Setup;
import org.cyclework.roleplay.Support;
import org.cyclework.roleplay.standalone.Plays;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.roleplay.Seats;
import org.cyclework.supervision.Assignment;
import org.cyclework.supervision.SupervisionRefused;
import org.cyclework.supervision.Task;

/** What tasks are about: whether the course has it, what it is called, and in which version. */
final class TaskContent {

    private final CourseLibrary library;
    private volatile Known known = new Known(null);

    /** What was found out about a course; another course is asked anew. */
    private record Known(Course course, Map<String, String> versions) {

        Known(Course course) {
            this(course, new ConcurrentHashMap<>());
        }
    }

    TaskContent(CourseLibrary library) {
        this.library = library;
    }

    Course course() {
        return library.course();
    }

    /** @return what it is called; empty where the course does not have it */
    Optional<String> title(Task task) {
        Course course = library.course();
        return switch (task) {
            case Task.Vignette vignette -> course.caseTitle(vignette.caseId());
            case Task.ModuleReading module -> course.module(module.moduleId()).map(Module::getTitle);
            case Task.ModuleQuiz quiz -> course.module(quiz.moduleId()).filter(module -> course.itemCount(quiz.moduleId()) > 0).map(Module::getTitle);
            case Task.Practice practice -> course.lesson(practice.lessonId()).filter(lesson -> lesson.getSkill() != null).map(Lesson::getTitle);
            case Task.Reading reading -> course.lesson(reading.lessonId()).filter(lesson -> course.lessonText(reading.lessonId()).isPresent()).map(Lesson::getTitle);
        };
    }

    /** @throws SupervisionRefused where it cannot be done with this course */
    String titleOrRefuse(Task task) {
        String title = title(task).orElseThrow(() -> Refusal.of("refused.noContent", task.about()));
        if (task instanceof Task.Vignette vignette && vignette.chair().isPresent()) {
            playable(vignette);
        }
        return title;
    }

    private void playable(Task.Vignette task) {
        VignetteCase vignette = library.course().vignette(task.caseId()).orElseThrow(() -> Refusal.of("refused.noContent", task.caseId()));
        try {
            Plays.start(vignette, new Setup(Seats.of(task.chair().get()), task.level().orElse(Support.OPTIONS), Optional.empty(), 1));
        } catch (SceneRefused e) {
            throw new SupervisionRefused(e.getMessage());
        }
    }

    /** @return the version of what it is about; empty where the course does not have it */
    Optional<String> version(Task task) {
        Course course = library.course();
        if (known.course() != course) {
            known = new Known(course);
        }
        return title(task).map(there -> known.versions().computeIfAbsent(task.kind() + " " + task.about(), key -> digest(course, task)));
    }

    private static String digest(Course course, Task task) {
        ContentDigest digest = new ContentDigest();
        switch (task) {
            case Task.Vignette vignette -> course.vignette(vignette.caseId()).ifPresent(digest::with);
            case Task.ModuleReading module -> course.module(module.moduleId())
                    .ifPresent(found -> found.getLessons().forEach(lesson -> digest.with(course.lessonText(lesson.getId()).orElse(""))));
            case Task.ModuleQuiz quiz -> course.banksOf(quiz.moduleId()).forEach(digest::with);
            case Task.Practice practice -> course.lesson(practice.lessonId()).ifPresent(lesson -> digest.with(lesson.getSkill()));
            case Task.Reading reading -> digest.with(course.lessonText(reading.lessonId()).orElse(""));
        }
        return digest.name();
    }

    /** Where the whole course is as it was, nothing has to be read. */
    Assignment.CourseState state(Definition definition) {
        if (title(definition.task()).isEmpty()) {
            return Assignment.CourseState.MISSING;
        }
        boolean same = definition.course().equals(library.course().fingerprint()) || version(definition.task()).filter(definition.version()::equals).isPresent();
        return same ? Assignment.CourseState.AS_ASSIGNED : Assignment.CourseState.MOVED_ON;
    }
}
