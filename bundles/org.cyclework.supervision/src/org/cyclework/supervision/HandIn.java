package org.cyclework.supervision;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * What a trainee wants to hand in.
 *
 * @param sessions which plays and quizzes
 * @param ticked ids of the events whose own words go with it; see {@link OwnWords#event}
 * @param message words to the supervisor; may be empty
 */
public record HandIn(List<UUID> sessions, Set<UUID> ticked, String message) {

    /** How many characters a message has at most. */
    public static final int LONGEST_MESSAGE = 4000;

    /** Copies the lists and checks the message's length. */
    public HandIn {
        sessions = List.copyOf(sessions);
        ticked = Set.copyOf(ticked);
        if (Objects.requireNonNull(message).length() > LONGEST_MESSAGE) {
            throw new IllegalArgumentException("a message has at most " + LONGEST_MESSAGE + " characters");
        }
    }
}
