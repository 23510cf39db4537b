package org.cyclework.assessment;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One answer to a client's statement, as it is kept.
 *
 * @param id of its event in the record
 * @param statementId which statement
 * @param words what was written; empty where it was said aloud
 * @param when it was handed in
 * @param ratings how it was rated, by the id of the criterion; empty while it is not
 */
public record PracticeAttempt(UUID id, String statementId, Optional<String> words, Instant when, Map<String, SelfRating> ratings) {

    /** Creates the attempt; nothing is null. */
    public PracticeAttempt {
        Objects.requireNonNull(id);
        Objects.requireNonNull(statementId);
        Objects.requireNonNull(words);
        Objects.requireNonNull(when);
        ratings = Map.copyOf(ratings);
    }

    /** @return whether it was rated */
    public boolean rated() {
        return !ratings.isEmpty();
    }

    /** @return how much of the criteria it met, 0 to 1; 0 while it is not rated */
    public double share() {
        return ratings.values().stream().mapToDouble(SelfRating::share).average().orElse(0);
    }

    /** @return the same with other ratings */
    public PracticeAttempt rated(Map<String, SelfRating> other) {
        return new PracticeAttempt(id, statementId, words, when, other);
    }
}
