package org.cyclework.supervision;

import java.util.List;
import java.util.Objects;

/**
 * Something to be assigned.
 *
 * @param task what
 * @param to to whom, at least one; each gets an assignment of its own
 * @param terms when, how often, and after what
 */
public record NewAssignment(Task task, List<Recipient> to, Terms terms) {

    /** Copies the list. */
    public NewAssignment {
        Objects.requireNonNull(task);
        Objects.requireNonNull(terms);
        to = List.copyOf(to);
        if (to.isEmpty()) {
            throw new IllegalArgumentException("an assignment is for somebody");
        }
    }
}
