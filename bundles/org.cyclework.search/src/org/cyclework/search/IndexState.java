package org.cyclework.search;

/** What {@link CourseSearch#ensureIndex} did. */
public enum IndexState {
    /** The index on disk fits the course and was opened. */
    REUSED,
    /** There was none, or one of other packs or of another version; it was built. */
    BUILT,
    /** The one on disk was damaged; it was removed and built. */
    REPAIRED,
    /** The folder cannot be used, perhaps because another Cyclework holds it; the index lives in memory. */
    IN_MEMORY,
    /** Building was cancelled; searches find nothing until it is built. */
    CANCELLED
}
