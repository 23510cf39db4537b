package org.cyclework.course.coverage;

import java.util.List;
import org.cyclework.course.Course;

/**
 * What a course teaches, and where.
 *
 * @param items the ideas of the source article, in its order; what the course leaves out is not among them
 * @param notes the care notes, in the order of their numbers
 * @param modules what each module holds, in teaching order
 * @param readings the lessons, banks and cases with who signed them off
 * @param unseenTitles sources whose title nobody of the authors has seen, by id
 */
public record Coverage(List<TracedItem> items, List<TracedNote> notes, List<ModuleCount> modules, List<Reading> readings,
        List<String> unseenTitles) {

    /** Copies the lists. */
    public Coverage {
        items = List.copyOf(items);
        notes = List.copyOf(notes);
        modules = List.copyOf(modules);
        readings = List.copyOf(readings);
        unseenTitles = List.copyOf(unseenTitles);
    }

    /** Reads the whole course; takes seconds. */
    public static Coverage of(Course course) {
        Trace trace = Trace.of(course);
        return new Coverage(trace.items(), trace.notes(), ModuleCounts.of(course), Readings.of(course), Readings.unseenTitles(course));
    }

    /** @return the ideas that no lesson teaches */
    public List<TracedItem> untaught() {
        return items.stream().filter(item -> item.taught().isEmpty()).toList();
    }

    /** @return the care notes that stand nowhere */
    public List<TracedNote> unshown() {
        return notes.stream().filter(note -> note.shown().isEmpty()).toList();
    }

    /** @return what nobody has signed off */
    public List<Reading> unread() {
        return readings.stream().filter(Reading::open).toList();
    }
}
