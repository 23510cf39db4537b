package org.cyclework.supervision;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A supervisor's words about a turn, or about the whole.
 *
 * @param id unique for ever
 * @param turn on which turn; empty where it is about the whole
 * @param by who wrote it
 * @param byName that person's name
 * @param when by that person's clock
 * @param text the words
 */
public record Comment(UUID id, Optional<TurnRef> turn, UUID by, String byName, OffsetDateTime when, String text) {

    /** How many characters a comment has at most. */
    public static final int LONGEST = 8000;

    /** Checks that nothing is null. */
    public Comment {
        Objects.requireNonNull(id);
        Objects.requireNonNull(turn);
        Objects.requireNonNull(by);
        Objects.requireNonNull(when);
        Objects.requireNonNull(text);
    }
}
