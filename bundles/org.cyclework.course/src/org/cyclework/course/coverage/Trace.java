package org.cyclework.course.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.cyclework.course.Course;
import org.cyclework.course.internal.check.LessonMarks;
import org.cyclework.model.assessment.Item;
import org.cyclework.model.concept.Concept;
import org.cyclework.model.course.ArticleItem;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.vignette.DecisionPoint;
import org.cyclework.model.vignette.VignetteCase;

/** Follows items and care notes through a course. */
final class Trace {

    private final Course course;
    private final Map<String, List<Place>> taught = new LinkedHashMap<>();
    private final Map<String, List<Place>> shown = new TreeMap<>(Comparator.comparingInt(Trace::number).thenComparing(Comparator.naturalOrder()));

    private Trace(Course course) {
        this.course = course;
    }

    static Trace of(Course course) {
        Trace trace = new Trace(course);
        course.articleItems().stream().flatMap(item -> item.getCareNotes().stream()).forEach(note -> trace.shown.putIfAbsent(note, new ArrayList<>()));
        course.modules().stream().flatMap(module -> module.getLessons().stream()).forEach(trace::lesson);
        return trace;
    }

    private void lesson(Lesson lesson) {
        course.lessonText(lesson.getId()).map(LessonMarks::of).ifPresent(marks -> {
            marks.items().forEach((section, items) -> items.stream().filter(lesson.getArticleItems()::contains)
                    .forEach(item -> taught.computeIfAbsent(item, id -> new ArrayList<>()).add(new Place(lesson.getId(), section))));
            marks.notes().forEach((section, notes) -> notes.forEach(note -> shown.computeIfAbsent(note, id -> new ArrayList<>()).add(new Place(lesson.getId(), section))));
        });
    }

    List<TracedItem> items() {
        Map<String, List<String>> questions = by(course.bankIds().stream().flatMap(id -> course.bank(id).orElseThrow().getItems().stream()).toList(),
                Item::getId, Item::getArticleItems);
        Map<String, List<String>> cases = by(course.caseIds().stream().map(id -> course.vignette(id).orElseThrow()).toList(),
                VignetteCase::getId, Trace::itemsOf);
        Map<String, List<String>> concepts = by(course.concepts(), Concept::getKey, Concept::getArticleItems);
        return course.articleItems().stream().filter(item -> !item.isPromotional()).map(item -> new TracedItem(item.getId(), item.getIdea(),
                at(taught, item), at(cases, item), at(questions, item), at(concepts, item))).toList();
    }

    List<TracedNote> notes() {
        return shown.entrySet().stream().map(note -> new TracedNote(note.getKey(),
                course.careNote(note.getKey()).map(n -> n.getTitle() == null ? "" : n.getTitle()).orElse(""), note.getValue())).toList();
    }

    private static <T> List<T> at(Map<String, List<T>> map, ArticleItem item) {
        return map.getOrDefault(item.getId(), List.of());
    }

    private static List<String> itemsOf(VignetteCase vignette) {
        List<String> items = new ArrayList<>(vignette.getArticleItems());
        vignette.getDecisionPoints().stream().map(DecisionPoint::getArticleItems).forEach(items::addAll);
        return items;
    }

    private static <T> Map<String, List<String>> by(List<T> elements, Function<T, String> id, Function<T, List<String>> items) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (T element : elements) {
            for (String item : Set.copyOf(items.apply(element))) {
                found.computeIfAbsent(item, each -> new ArrayList<>()).add(id.apply(element));
            }
        }
        return found;
    }

    private static int number(String noteId) {
        String digits = noteId.replaceAll("\\D", "");
        return digits.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
