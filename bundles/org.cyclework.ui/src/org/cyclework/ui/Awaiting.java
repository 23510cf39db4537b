package org.cyclework.ui;

import java.util.List;

/** Service: what waits for whoever is here beside the own learning; the start page tells it. */
public interface Awaiting {

    /**
     * Something that waits.
     *
     * @param icon name of its icon
     * @param title how much of what
     * @param detail more about it; may be empty
     * @param link where one goes on with it
     */
    record Line(String icon, String title, String detail, CourseLink link) {
    }

    /** @return what waits, what is dearest first; nothing for whoever nothing could wait for. Slow. */
    List<Line> lines();
}
