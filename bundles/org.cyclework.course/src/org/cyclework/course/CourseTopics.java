package org.cyclework.course;

/** The messages that the course library posts to the platform's event service. */
public final class CourseTopics {

    /**
     * All packs were opened anew, and {@link CourseLibrary#course()} hands out another course from now on; {@link #PAYLOAD} is a
     * {@link CourseReloaded}. Whoever holds the course before drops it.
     */
    public static final String RELOADED = "cyclework/course/reloaded";

    /** Property that holds a message's payload; the name under which the workbench's event broker looks for it. */
    public static final String PAYLOAD = "org.eclipse.e4.data";

    private CourseTopics() {
    }
}
