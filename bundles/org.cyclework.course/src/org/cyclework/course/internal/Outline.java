package org.cyclework.course.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cyclework.course.OpenedPack;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.course.Module;

/** Modules and lessons by id. */
final class Outline {

    private final List<Module> modules;
    private final Map<String, Module> modulesById;
    private final Map<String, Lesson> lessons;
    private final Map<String, OpenedPack> packOfLesson = new HashMap<>();

    Outline(List<OpenedPack> packs) {
        modules = packs.stream().flatMap(p -> p.modules().stream()).toList();
        modulesById = Index.by(modules, Module::getId);
        lessons = Index.by(modules.stream().flatMap(m -> m.getLessons().stream()).toList(), Lesson::getId);
        packs.forEach(p -> p.modules().forEach(m -> m.getLessons().forEach(l -> packOfLesson.putIfAbsent(l.getId(), p))));
    }

    List<Module> modules() {
        return modules;
    }

    Optional<Module> module(String id) {
        return Optional.ofNullable(modulesById.get(id));
    }

    Optional<Lesson> lesson(String id) {
        return Optional.ofNullable(lessons.get(id));
    }

    Optional<Module> moduleOf(String lessonId) {
        return lesson(lessonId).map(l -> (Module) l.eContainer());
    }

    Optional<String> lessonText(String lessonId) {
        return lesson(lessonId).map(Lesson::getFile).filter(f -> !f.isBlank())
                .flatMap(f -> packOfLesson.get(lessonId).text(f));
    }

    List<Lesson> lessonsUsing(String conceptKey) {
        return lessons.values().stream().filter(l -> l.getConceptKeys().contains(conceptKey)).toList();
    }
}
