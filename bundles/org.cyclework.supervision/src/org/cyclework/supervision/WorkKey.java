package org.cyclework.supervision;

import java.util.Objects;
import java.util.UUID;

/**
 * What a review is about: a hand-in, or a live role-play that a supervisor watched.
 *
 * @param trainee whose work
 * @param id of the hand-in or the live role-play
 */
public record WorkKey(UUID trainee, UUID id) {

    /** Checks that nothing is null. */
    public WorkKey {
        Objects.requireNonNull(trainee);
        Objects.requireNonNull(id);
    }
}
