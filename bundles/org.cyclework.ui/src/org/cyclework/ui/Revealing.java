package org.cyclework.ui;

/** A part that can bring a part of what it shows into view. */
public interface Revealing {

    /** Shows the part that the link means; the place itself is the one that is shown already. */
    void reveal(CourseLink link);
}
