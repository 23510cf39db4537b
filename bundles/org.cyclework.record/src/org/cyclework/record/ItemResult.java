package org.cyclework.record;

import java.time.Instant;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What a trainee made of an item.
 *
 * @param itemId such as "Q1-loop-order"
 * @param attempts how often it was answered, at least 1
 * @param lastScore score of the latest scored attempt, 0 to 1; empty while none has a score
 * @param bestScore best score so far, 0 to 1; empty while none has a score
 * @param lastAt when it was answered last
 */
public record ItemResult(String itemId, int attempts, OptionalDouble lastScore, OptionalDouble bestScore, Instant lastAt) {

    /** Creates the result; no part is null. */
    public ItemResult {
        Objects.requireNonNull(itemId);
        Objects.requireNonNull(lastScore);
        Objects.requireNonNull(bestScore);
        Objects.requireNonNull(lastAt);
    }
}
