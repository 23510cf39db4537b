package org.cyclework.course.coverage;

import java.util.ArrayList;
import java.util.List;
import org.cyclework.course.Course;
import org.cyclework.course.internal.check.ReferenceTitleCheck;
import org.cyclework.model.assessment.ItemBank;
import org.cyclework.model.concept.Source;
import org.cyclework.model.vignette.VignetteCase;

/** Gathers who signed off what. */
final class Readings {

    private Readings() {
    }

    static List<Reading> of(Course course) {
        List<Reading> readings = new ArrayList<>();
        course.modules().stream().flatMap(module -> module.getLessons().stream()).filter(lesson -> course.lessonText(lesson.getId()).isPresent())
                .forEach(lesson -> readings.add(new Reading(lesson.getId(), lesson.getTitle(), lesson.getSignOffs())));
        course.bankIds().forEach(id -> {
            ItemBank bank = course.bank(id).orElseThrow();
            readings.add(new Reading(id, bank.getTitle(), bank.getSignOffs()));
        });
        course.caseIds().forEach(id -> {
            VignetteCase vignette = course.vignette(id).orElseThrow();
            readings.add(new Reading(id, vignette.getTitle(), vignette.getSignOffs()));
        });
        return readings;
    }

    static List<String> unseenTitles(Course course) {
        return course.sources().stream().filter(ReferenceTitleCheck::untitled).map(Source::getId).toList();
    }
}
