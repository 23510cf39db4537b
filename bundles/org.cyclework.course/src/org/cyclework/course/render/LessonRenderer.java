package org.cyclework.course.render;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cyclework.course.Course;

/**
 * Lessons as HTML and as plain text.
 *
 * <p>HTML: {@code <h1>}, the opening, then one {@code <section id="…">} for each section; callouts are
 * {@code <aside class="callout care|example|safety|try">}; citations {@code <a class="cite">}; concepts
 * {@code <a class="term">}; pictures {@code <figure>} with the picture inside, no second request is needed.
 */
public final class LessonRenderer {

    private final Course course;

    /** @param course where lessons and what they refer to are looked up */
    public LessonRenderer(Course course) {
        this.course = Objects.requireNonNull(course);
    }

    /** @return the body of the page; empty where the lesson is unknown or still to come */
    public Optional<String> html(String lessonId) {
        throw new UnsupportedOperationException();
    }

    /** @return the lesson for a terminal; empty where the lesson is unknown or still to come */
    public Optional<String> text(String lessonId) {
        throw new UnsupportedOperationException();
    }

    /** @return the opening and the sections in order; none where the lesson is unknown or still to come */
    public List<SectionText> sections(String lessonId) {
        throw new UnsupportedOperationException();
    }
}
