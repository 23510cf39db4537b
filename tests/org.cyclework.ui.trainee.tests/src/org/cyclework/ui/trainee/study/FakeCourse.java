package org.cyclework.ui.trainee.study;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cyclework.course.CaseCard;
import org.cyclework.course.Course;
import org.cyclework.model.course.CourseFactory;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.course.Module;
import org.cyclework.model.course.ModuleStatus;
import org.cyclework.model.course.Skill;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.model.vignette.VignetteFactory;

/** Builds a course of modules, lessons, cases and banks that answers only what outline, start page and progress ask. */
public final class FakeCourse {

    private final List<Module> modules = new ArrayList<>();
    private final Map<String, VignetteCase> cases = new LinkedHashMap<>();
    private final Map<String, Integer> items = new HashMap<>();
    private final List<String> read = new ArrayList<>();

    /** Adds a module with lessons. */
    public FakeCourse module(String id, ModuleStatus status, String... lessonIds) {
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

    /** Gives the lesson that was added last something to practise. */
    public FakeCourse skill(String title) {
        Skill skill = CourseFactory.eINSTANCE.createSkill();
        skill.setTitle(title);
        modules.getLast().getLessons().getLast().setSkill(skill);
        return this;
    }

    /** Adds a case to the module that was added last. */
    public FakeCourse vignette(String id) {
        VignetteCase vignette = VignetteFactory.eINSTANCE.createVignetteCase();
        vignette.setId(id);
        vignette.setTitle("Title of " + id);
        vignette.setSummary("Summary of " + id);
        cases.put(id, vignette);
        modules.getLast().getCaseIds().add(id);
        return this;
    }

    /** Gives the module that was added last so many items. */
    public FakeCourse items(int count) {
        items.put(modules.getLast().getId(), count);
        return this;
    }

    /** @return the ids of the cases that were read in full, in order */
    public List<String> read() {
        return List.copyOf(read);
    }

    /** @return the course */
    public Course course() {
        return (Course) Proxy.newProxyInstance(Course.class.getClassLoader(), new Class<?>[] {Course.class}, (proxy, method, arguments) -> switch (method.getName()) {
            case "modules" -> List.copyOf(modules);
            case "module" -> modules.stream().filter(module -> module.getId().equals(arguments[0])).findFirst();
            case "caseIds" -> List.copyOf(cases.keySet());
            case "lesson" -> modules.stream().flatMap(module -> module.getLessons().stream())
                    .filter(lesson -> lesson.getId().equals(arguments[0])).findFirst();
            case "moduleOf" -> modules.stream().filter(module -> module.getLessons().stream()
                    .anyMatch(lesson -> lesson.getId().equals(arguments[0]))).findFirst();
            case "vignette" -> {
                read.add((String) arguments[0]);
                yield Optional.ofNullable(cases.get(arguments[0]));
            }
            case "caseCard" -> Optional.ofNullable(cases.get(arguments[0]))
                    .map(vignette -> new CaseCard(vignette.getId(), vignette.getTitle(), vignette.getSummary()));
            case "caseTitle" -> Optional.ofNullable(cases.get(arguments[0])).map(VignetteCase::getTitle);
            case "concepts" -> List.of();
            case "itemCount" -> items.getOrDefault(arguments[0], 0);
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }
}
