package org.cyclework.supervision;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Something that was assigned, ready to be shown.
 *
 * @param id unique for ever
 * @param task what
 * @param title what it is called today, such as a case's title; as it was called then where the course no longer has it
 * @param to to whom
 * @param toName the person's or the group's name
 * @param by who assigned it
 * @param byName that person's name
 * @param made when
 * @param terms when, how often, and after what, as they are now
 * @param after titles of what has to be handed in before
 * @param course whether what it is about is still as it was
 * @param withdrawn whether it was withdrawn
 */
public record Assignment(UUID id, Task task, String title, Recipient to, String toName, UUID by, String byName, OffsetDateTime made, Terms terms,
        List<String> after, CourseState course, boolean withdrawn) {

    /** Whether the course moved on since something was assigned. */
    public enum CourseState {

        /** It is as it was. */
        AS_ASSIGNED,

        /** It was edited since; what was assigned can still be done, and is done as it is now. */
        MOVED_ON,

        /** The course on this machine does not have it. */
        MISSING
    }

    /** Copies the list. */
    public Assignment {
        Objects.requireNonNull(id);
        Objects.requireNonNull(task);
        Objects.requireNonNull(title);
        Objects.requireNonNull(to);
        Objects.requireNonNull(made);
        Objects.requireNonNull(terms);
        Objects.requireNonNull(course);
        after = List.copyOf(after);
    }
}
