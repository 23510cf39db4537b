package org.cyclework.record;

import java.time.Instant;
import java.util.Objects;

/**
 * What a trainee made of an item.
 *
 * @param itemId such as "Q1-loop-order"
 * @param attempts how often it was answered, at least 1
 * @param lastScore score of the latest attempt, 0 to 1
 * @param bestScore best score so far, 0 to 1
 * @param lastAt when it was answered last
 */
public record ItemResult(String itemId, int attempts, double lastScore, double bestScore, Instant lastAt) {

    /** Creates the result; no part is null. */
    public ItemResult {
        Objects.requireNonNull(itemId);
        Objects.requireNonNull(lastAt);
    }
}
