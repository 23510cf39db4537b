package org.cyclework.course;

import java.util.List;

/** Service that opens all installed course packs and hands out the course they make. Thread-safe. */
public interface CourseLibrary {

    /**
     * The course of all packs that could be opened; opened at the first call.
     *
     * @return the same course at every call until the next {@link #reload}; without any pack it is empty
     */
    Course course();

    /**
     * The packs that could not be opened; they are left out of the course.
     *
     * @return one entry for each, in the order they were tried; empty when all is well
     */
    List<PackFailure> failures();

    /**
     * Looks for packs again and opens them all anew, after packs were added, taken away or written. Says so by
     * {@link CourseTopics#RELOADED}; courses that were handed out before stay as they were. A library that cannot change does nothing.
     *
     * @return the course as it is from now on
     */
    default Course reload() {
        return course();
    }
}
