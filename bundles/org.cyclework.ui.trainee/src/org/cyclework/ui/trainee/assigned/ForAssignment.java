package org.cyclework.ui.trainee.assigned;

import java.util.Optional;
import java.util.UUID;
import org.cyclework.ui.CourseLink;

/** Links to places where something is done for an assignment, such as {@code cw:case/V1#for-0a49…}. */
public final class ForAssignment {

    private static final String FOR = "for-";

    private ForAssignment() {
    }

    /** @return the same place, where what is begun is begun for this assignment */
    public static CourseLink link(CourseLink place, UUID assignment) {
        return place.at(FOR + assignment);
    }

    /** @return the assignment for which something is to be begun there; empty for any other link */
    public static Optional<UUID> of(CourseLink link) {
        return link.fragment().filter(part -> part.startsWith(FOR)).flatMap(part -> id(part.substring(FOR.length())));
    }

    static Optional<UUID> id(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
