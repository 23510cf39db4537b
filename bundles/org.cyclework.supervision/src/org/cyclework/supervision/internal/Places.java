package org.cyclework.supervision.internal;

import java.util.HashMap;
import java.util.Map;
import org.cyclework.course.Course;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.course.Module;
import org.cyclework.supervision.internal.texts.Words;

/** Says where somebody is, in words; each place is looked up once. */
final class Places {

    private final Course course;
    private final Map<String, String> words = new HashMap<>();

    Places(Course course) {
        this.course = course;
    }

    /** @param touched an object's id with a letter for its kind in front; empty for nothing */
    String of(String touched) {
        return touched.isEmpty() ? "" : words.computeIfAbsent(touched, this::look);
    }

    private String look(String touched) {
        String id = touched.substring(1);
        return switch (touched.charAt(0)) {
            case DonePart.LESSON -> Words.of("place.lesson", course.lesson(id).map(Lesson::getTitle).orElse(id));
            case DonePart.PLAY -> Words.of("place.case", course.caseTitle(id).orElse(id));
            case DonePart.QUIZ -> Words.of("place.quiz", course.module(id).map(Module::getTitle).orElse(id));
            default -> Words.of("place.item", id);
        };
    }
}
