package org.cyclework.course.coverage;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a module holds.
 *
 * @param id such as "M1"
 * @param title its title
 * @param lessons its lessons that can be read
 * @param kinds how many questions of each kind, by a name such as "Single choice"
 * @param levels how many questions of each level, by a name such as "APPLY"
 * @param cases ids of its cases
 * @param sources how many different sources its lessons list
 * @param notes how many different care notes its lessons show
 */
public record ModuleCount(String id, String title, List<LessonCount> lessons, SortedMap<String, Integer> kinds, SortedMap<String, Integer> levels,
        List<String> cases, int sources, int notes) {

    /** Copies what it is given. */
    public ModuleCount {
        lessons = List.copyOf(lessons);
        kinds = Collections.unmodifiableSortedMap(new TreeMap<>(kinds));
        levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
        cases = List.copyOf(cases);
    }

    /** @return words of all its lessons */
    public int words() {
        return lessons.stream().mapToInt(LessonCount::words).sum();
    }

    /** @return figures of all its lessons */
    public int figures() {
        return lessons.stream().mapToInt(LessonCount::figures).sum();
    }

    /** @return how many of its lessons end in a skill */
    public int skills() {
        return (int) lessons.stream().filter(lesson -> lesson.statements() > 0).count();
    }

    /** @return questions of all its banks */
    public int questions() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }
}
