package org.cyclework.record;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A trainee.
 *
 * @param id unique for ever
 * @param name what the trainee is called
 * @param enrolledAt when, by this machine's clock
 */
public record Learner(UUID id, String name, Instant enrolledAt) {

    /** Creates the trainee; no part is null. */
    public Learner {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(enrolledAt);
    }
}
