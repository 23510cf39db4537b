package org.cyclework.course.coverage;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.cyclework.course.Course;
import org.cyclework.course.internal.check.LessonMarks;
import org.cyclework.course.internal.check.LessonShapeCheck;
import org.cyclework.course.internal.check.Prose;
import org.cyclework.course.render.Kinds;
import org.cyclework.model.assessment.Item;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.course.Module;

/** Counts what modules hold. */
final class ModuleCounts {

    private static final Pattern FIGURE = Pattern.compile("!\\[[^\\]]*\\]\\(");

    private ModuleCounts() {
    }

    static List<ModuleCount> of(Course course) {
        return course.modules().stream().map(module -> of(course, module)).toList();
    }

    private static ModuleCount of(Course course, Module module) {
        List<Item> items = course.itemsOf(module.getId());
        List<Lesson> lessons = module.getLessons();
        int notes = (int) lessons.stream().flatMap(lesson -> course.lessonText(lesson.getId()).stream())
                .flatMap(text -> LessonMarks.of(text).notes().values().stream()).flatMap(java.util.Set::stream).distinct().count();
        return new ModuleCount(module.getId(), module.getTitle(),
                lessons.stream().flatMap(lesson -> course.lessonText(lesson.getId()).map(text -> count(lesson, text)).stream()).toList(),
                count(items, Kinds::of), count(items, item -> item.getBloom().getName()), module.getCaseIds(),
                (int) lessons.stream().flatMap(lesson -> lesson.getSourceIds().stream()).distinct().count(), notes);
    }

    private static LessonCount count(Lesson lesson, String text) {
        int statements = lesson.getSkill() == null ? 0 : lesson.getSkill().getStatements().size();
        return new LessonCount(lesson.getId(), lesson.getTitle(), Prose.words(text), (int) FIGURE.matcher(text).results().count(), statements,
                LessonShapeCheck.readingAge(text));
    }

    private static SortedMap<String, Integer> count(List<Item> items, Function<Item, String> name) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        items.forEach(item -> counts.merge(name.apply(item), 1, Integer::sum));
        return counts;
    }
}
