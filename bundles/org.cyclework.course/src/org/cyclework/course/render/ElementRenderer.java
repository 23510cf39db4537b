package org.cyclework.course.render;

import java.util.Objects;
import java.util.Optional;
import org.cyclework.course.Course;

/** Shows whatever an id names: a lesson, a concept, a case or an item. */
public final class ElementRenderer {

    private final LessonRenderer lessons;
    private final ConceptRenderer concepts;
    private final CaseRenderer cases;
    private final ItemRenderer items;

    /** @param course where ids are looked up */
    public ElementRenderer(Course course) {
        Objects.requireNonNull(course);
        this.lessons = new LessonRenderer(course);
        this.concepts = new ConceptRenderer(course);
        this.cases = new CaseRenderer(course);
        this.items = new ItemRenderer(course);
    }

    /** @return plain text for a terminal; empty where nothing has this id, or it is a lesson still to come */
    public Optional<String> text(String id) {
        return lessons.text(id).or(() -> concepts.text(id)).or(() -> cases.text(id)).or(() -> items.text(id));
    }

    /** @return an HTML fragment; empty where nothing has this id, or it is a lesson still to come */
    public Optional<String> html(String id) {
        return lessons.html(id).or(() -> concepts.html(id)).or(() -> cases.html(id)).or(() -> items.html(id));
    }
}
