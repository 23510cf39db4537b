package org.cyclework.assessment;

import java.util.Objects;
import java.util.OptionalDouble;
import java.util.UUID;

/**
 * One try at a question, as it is kept.
 *
 * @param id of its event in the record
 * @param number which try it was in this quiz, from 1
 * @param response what was answered
 * @param score 0 to 1; empty while an open answer is not rated
 * @param confidence how sure the trainee was, 0 to 1; empty where that was not said
 * @param hints how many hints had been taken
 * @param latencyMillis how long the question was in front since it was first shown or last answered, in milliseconds
 */
public record Attempt(UUID id, int number, Response response, OptionalDouble score, OptionalDouble confidence, int hints,
        long latencyMillis) {

    /** Creates the attempt; nothing is null. */
    public Attempt {
        Objects.requireNonNull(id);
        Objects.requireNonNull(response);
        Objects.requireNonNull(score);
        Objects.requireNonNull(confidence);
    }
}
