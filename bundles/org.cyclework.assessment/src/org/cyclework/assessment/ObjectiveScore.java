package org.cyclework.assessment;

import java.util.Objects;

/**
 * What a quiz came to for one objective.
 *
 * @param objectiveId such as "LO1.2"
 * @param items how many questions asked about it
 * @param right how many of them were answered right
 * @param score mean score of these questions but the unrated ones, 0 to 1
 */
public record ObjectiveScore(String objectiveId, int items, int right, double score) {

    /** Creates the score. */
    public ObjectiveScore {
        Objects.requireNonNull(objectiveId);
    }
}
