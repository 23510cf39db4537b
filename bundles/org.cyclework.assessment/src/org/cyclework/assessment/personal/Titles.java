package org.cyclework.assessment.personal;

import java.util.Optional;
import org.cyclework.course.Course;

/** What the things of a course are called, where the course still has them. */
final class Titles {

    private final Course course;

    Titles(Course course) {
        this.course = course;
    }

    /** @return such as "1.2 The four-step loop"; the id itself where the course does not know it */
    String of(String object) {
        return lesson(object).or(() -> course.caseTitle(object)).or(() -> course.module(object).map(module -> module.getTitle()))
                .or(() -> question(object)).or(() -> course.concept(object).map(concept -> concept.getLabel())).orElse(object);
    }

    private Optional<String> lesson(String object) {
        return course.lesson(object).map(lesson -> lesson.getTitle());
    }

    private Optional<String> question(String object) {
        return course.item(object).map(item -> item.getStem()).filter(stem -> !stem.isBlank());
    }
}
