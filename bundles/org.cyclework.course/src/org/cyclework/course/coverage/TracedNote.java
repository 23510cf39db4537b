package org.cyclework.course.coverage;

import java.util.List;

/**
 * A care note and where it stands.
 *
 * @param id such as "N3"
 * @param title what it is about
 * @param shown the sections whose callouts show it
 */
public record TracedNote(String id, String title, List<Place> shown) {

    /** Copies the list. */
    public TracedNote {
        shown = List.copyOf(shown);
    }
}
