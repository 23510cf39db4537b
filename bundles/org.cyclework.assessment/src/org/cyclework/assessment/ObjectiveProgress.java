package org.cyclework.assessment;

import java.util.Objects;

/**
 * How far a trainee is with what a module is to teach, as far as its items can tell.
 *
 * @param objectiveId such as "LO1.2"
 * @param items items about it
 * @param answered those that were ever answered
 * @param mastered those whose latest answer was wholly right
 */
public record ObjectiveProgress(String objectiveId, int items, int answered, int mastered) {

    /** Creates the progress. */
    public ObjectiveProgress {
        Objects.requireNonNull(objectiveId);
    }
}
