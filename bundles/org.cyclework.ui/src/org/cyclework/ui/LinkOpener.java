package org.cyclework.ui;

/** Service that shows places of the course in the window. Called on the UI thread. */
public interface LinkOpener {

    /**
     * Shows a place: a lesson in an editor, a concept in the pane beside it. A place that is still to come says so.
     *
     * @param link where to go
     */
    void open(CourseLink link);

    /** Opens the place in a tab of its own, where another one would make room for it otherwise. */
    default void openBeside(CourseLink link) {
        open(link);
    }
}
