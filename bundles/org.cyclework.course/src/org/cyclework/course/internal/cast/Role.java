package org.cyclework.course.internal.cast;

import java.util.Objects;

/**
 * Who sits in a seat.
 *
 * @param name as the texts print it
 * @param pronouns as the texts use them
 */
public record Role(String name, Pronouns pronouns) {

    /** Refuses null. */
    public Role {
        Objects.requireNonNull(name);
        Objects.requireNonNull(pronouns);
    }
}
