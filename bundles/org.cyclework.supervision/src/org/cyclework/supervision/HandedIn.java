package org.cyclework.supervision;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What was handed in.
 *
 * @param id of the hand-in, unique for ever
 * @param assignment for which assignment
 * @param trainee by whom
 * @param when by the trainee's clock
 * @param sessions which quizzes and plays
 * @param words which own words went with it, exactly as they were then
 * @param message words to the supervisor; may be empty
 */
public record HandedIn(UUID id, UUID assignment, UUID trainee, OffsetDateTime when, List<UUID> sessions, List<OwnWords> words, String message) {

    /** Copies the lists. */
    public HandedIn {
        Objects.requireNonNull(id);
        Objects.requireNonNull(assignment);
        Objects.requireNonNull(trainee);
        Objects.requireNonNull(when);
        Objects.requireNonNull(message);
        sessions = List.copyOf(sessions);
        words = List.copyOf(words);
    }
}
