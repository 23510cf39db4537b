package org.cyclework.course.coverage;

import java.util.Objects;

/**
 * A section of a lesson in which something stands.
 *
 * @param lessonId the lesson
 * @param sectionId the section; empty for the opening before the first one
 */
public record Place(String lessonId, String sectionId) {

    /** Refuses null. */
    public Place {
        Objects.requireNonNull(lessonId);
        Objects.requireNonNull(sectionId);
    }

    /** @return such as "L1.2#l1.2-steps" */
    @Override
    public String toString() {
        return sectionId.isEmpty() ? lessonId : lessonId + "#" + sectionId;
    }
}
