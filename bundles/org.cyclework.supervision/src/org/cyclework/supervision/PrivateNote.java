package org.cyclework.supervision;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A supervisor's note about a trainee, which supervisors read and the trainee does not; the law may let the trainee see it on
 * request.
 *
 * @param id unique for ever
 * @param trainee about whom
 * @param work about which work; empty where it is about none in particular
 * @param by who wrote it
 * @param byName that person's name
 * @param when by that person's clock
 * @param text the words
 */
public record PrivateNote(UUID id, UUID trainee, Optional<UUID> work, UUID by, String byName, OffsetDateTime when, String text) {

    /** Checks that nothing is null. */
    public PrivateNote {
        Objects.requireNonNull(id);
        Objects.requireNonNull(trainee);
        Objects.requireNonNull(work);
        Objects.requireNonNull(by);
        Objects.requireNonNull(when);
        Objects.requireNonNull(text);
    }
}
