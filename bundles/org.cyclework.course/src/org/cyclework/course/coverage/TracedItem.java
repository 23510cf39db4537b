package org.cyclework.course.coverage;

import java.util.List;

/**
 * An item of the source article and everything that takes it up.
 *
 * @param id such as "A7"
 * @param idea the idea, in the course's words
 * @param taught the sections that cite it, in lessons that list it
 * @param cases ids of cases
 * @param questions ids of items of banks
 * @param concepts keys of concepts
 */
public record TracedItem(String id, String idea, List<Place> taught, List<String> cases, List<String> questions, List<String> concepts) {

    /** Copies the lists. */
    public TracedItem {
        taught = List.copyOf(taught);
        cases = List.copyOf(cases);
        questions = List.copyOf(questions);
        concepts = List.copyOf(concepts);
    }
}
