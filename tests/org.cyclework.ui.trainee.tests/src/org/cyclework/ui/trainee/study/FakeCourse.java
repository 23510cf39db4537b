package org.cyclework.ui.trainee.study;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cyclework.course.Course;
import org.cyclework.model.course.CourseFactory;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.course.Module;
import org.cyclework.model.course.ModuleStatus;

/** Builds a course of modules and lessons that answers only what outline and start page ask. */
final class FakeCourse {

    private final List<Module> modules = new ArrayList<>();

    FakeCourse module(String id, ModuleStatus status, String... lessonIds) {
        Module module = CourseFactory.eINSTANCE.createModule();
        module.setId(id);
        module.setTitle("Title of " + id);
        module.setStatus(status);
        for (String lessonId : lessonIds) {
            Lesson lesson = CourseFactory.eINSTANCE.createLesson();
            lesson.setId(lessonId);
            lesson.setTitle("Title of " + lessonId);
            module.getLessons().add(lesson);
        }
        modules.add(module);
        return this;
    }

    Course course() {
        return (Course) Proxy.newProxyInstance(Course.class.getClassLoader(), new Class<?>[] {Course.class}, (proxy, method, arguments) -> switch (method.getName()) {
            case "modules" -> List.copyOf(modules);
            case "caseIds", "itemsOf" -> List.of();
            case "lesson" -> modules.stream().flatMap(module -> module.getLessons().stream())
                    .filter(lesson -> lesson.getId().equals(arguments[0])).findFirst();
            case "moduleOf" -> modules.stream().filter(module -> module.getLessons().stream()
                    .anyMatch(lesson -> lesson.getId().equals(arguments[0]))).findFirst();
            case "vignette", "caseTitle" -> Optional.empty();
            case "itemCount" -> 0;
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }
}
