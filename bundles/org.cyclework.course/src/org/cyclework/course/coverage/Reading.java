package org.cyclework.course.coverage;

import java.util.List;

/**
 * Who read a part of the course and agreed to it.
 *
 * @param id a lesson, bank or case
 * @param title its title
 * @param readers whose agreement is on record; empty until given
 */
public record Reading(String id, String title, List<String> readers) {

    /** Copies the list. */
    public Reading {
        readers = List.copyOf(readers);
    }

    /** @return whether nobody's agreement is on record */
    public boolean open() {
        return readers.isEmpty();
    }
}
