package org.cyclework.assessment;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A place in the course to go on at.
 *
 * @param kind what it is
 * @param moduleId the module it belongs to
 * @param id the lesson, the case, or for a quiz the module
 * @param session the open quiz or play; empty where it is to be begun
 */
public record Place(Kind kind, String moduleId, String id, Optional<UUID> session) {

    /** What to go on with. */
    public enum Kind {

        /** A lesson to read. */
        LESSON,

        /** A quiz to take. */
        QUIZ,

        /** A case to play. */
        CASE,

        /** A debrief that waits. */
        DEBRIEF
    }

    /** Creates the place; nothing is null. */
    public Place {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(moduleId);
        Objects.requireNonNull(id);
        Objects.requireNonNull(session);
    }
}
