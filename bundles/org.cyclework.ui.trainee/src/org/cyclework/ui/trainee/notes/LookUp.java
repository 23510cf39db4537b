package org.cyclework.ui.trainee.notes;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cyclework.course.Course;
import org.cyclework.model.concept.Concept;
import org.cyclework.model.course.GlossaryEntry;
import org.cyclework.ui.CourseLink;

/** Finds what some words of a lesson mean: a concept or a glossary entry that is called so, or the list of all that begin like them. */
final class LookUp {

    private final Course course;

    LookUp(Course course) {
        this.course = Objects.requireNonNull(course);
    }

    /** @return where to look */
    CourseLink of(String words) {
        String wanted = plain(words);
        return concept(wanted).or(() -> entry(wanted)).orElseGet(() -> CourseLink.to(new CourseLink.Kind("concepts"), "").marking(words.strip()));
    }

    private Optional<CourseLink> concept(String wanted) {
        return course.concepts().stream().filter(concept -> called(wanted, concept.getLabel(), concept.getSynonyms())).findFirst()
                .map(Concept::getKey).map(key -> CourseLink.to(CourseLink.Kind.CONCEPT, key));
    }

    private Optional<CourseLink> entry(String wanted) {
        return course.glossary().stream().filter(entry -> called(wanted, entry.getTerm(), entry.getSynonyms())).findFirst()
                .map(GlossaryEntry::getId).map(id -> CourseLink.to(CourseLink.Kind.GLOSSARY, id));
    }

    private static boolean called(String wanted, String name, List<String> synonyms) {
        return Stream.concat(Stream.of(name), synonyms.stream()).map(LookUp::plain).anyMatch(known -> known.equals(wanted) || known.equals(singular(wanted)));
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
