package org.cyclework.ui;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cyclework.course.Course;
import org.cyclework.model.course.ModuleStatus;

/**
 * Something that can be found by a few letters of its name and then gone to or done.
 *
 * @param label its name
 * @param kind what it is, in words
 * @param keys the keys that do the same; empty where there are none
 * @param link where it leads; empty for a command
 * @param command id of the command that does it; empty for a place
 */
public record Findable(String label, String kind, String keys, Optional<CourseLink> link, String command) {

    /** Makes a command that can be found. */
    public static Findable command(String id, String label, String keys) {
        return new Findable(label, Messages.Find_command, keys, Optional.empty(), id);
    }

    /** Makes a place to which a menu leads. */
    public static Findable place(CourseLink link, String label) {
        return new Findable(label, Messages.Find_command, "", Optional.of(link), "");
    }

    private static Findable place(CourseLink.Kind kind, String id, String label, String words) {
        return new Findable(label, words, "", Optional.of(CourseLink.to(kind, id)), "");
    }

    /** @return the lessons, cases, quizzes and concepts of the course that are there */
    public static List<Findable> in(Course course) {
        Stream<Findable> lessons = course.modules().stream().filter(module -> module.getStatus() == ModuleStatus.READY)
                .flatMap(module -> module.getLessons().stream())
                .map(lesson -> place(CourseLink.Kind.LESSON, lesson.getId(), lesson.getId().replaceFirst("^L", "") + " " + lesson.getTitle(), Messages.Find_lesson));
        Stream<Findable> cases = course.caseIds().stream().flatMap(id -> course.caseTitle(id).stream()
                .map(title -> place(CourseLink.Kind.CASE, id, title, Messages.Find_case)));
        Stream<Findable> quizzes = course.modules().stream().filter(module -> !module.getBankIds().isEmpty())
                .map(module -> place(CourseLink.Kind.QUIZ, module.getId(), Messages.bind(Messages.Find_quizOn, module.getTitle()), Messages.Find_quiz));
        Stream<Findable> concepts = course.concepts().stream()
                .map(concept -> place(CourseLink.Kind.CONCEPT, concept.getKey(), concept.getLabel(), Messages.Find_concept));
        return Stream.of(lessons, cases, quizzes, concepts).flatMap(all -> all).toList();
    }

    /** @return those in whose names all these letters stand, names that begin with them first; all where nothing is typed */
    public static List<Findable> matching(List<Findable> all, String typed) {
        List<String> words = Arrays.stream(folded(typed).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        return all.stream().filter(one -> words.stream().allMatch(folded(one.label())::contains))
                .sorted(Comparator.comparingInt(one -> one.rank(folded(typed).strip()))).toList();
    }

    private int rank(String typed) {
        String name = folded(label);
        return name.startsWith(typed) ? 0 : name.contains(" " + typed) ? 1 : 2;
    }

    /** @return words as they are compared with what somebody types: in small letters without accents */
    public static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
