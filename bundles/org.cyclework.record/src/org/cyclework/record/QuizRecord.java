package org.cyclework.record;

import java.time.Instant;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.UUID;

/**
 * A quiz that a trainee began.
 *
 * @param session its id
 * @param objectId what was asked about, such as the module "M1"
 * @param startedAt when it began
 * @param answers how many answers it holds so far, repeated ones counted
 * @param finished whether it was handed in
 * @param score its score, 0 to 1; empty until it is handed in
 * @param share the share of its questions that had an answer when it was handed in, 0 to 1; empty until then, and where that was not written down
 * @param touched place of its last event in the order of all events, see {@link LearningEvent#at}; tells what was touched last
 */
public record QuizRecord(UUID session, String objectId, Instant startedAt, int answers, boolean finished,
        OptionalDouble score, OptionalDouble share, long touched) {

    /** Creates the record; no part is null. */
    public QuizRecord {
        Objects.requireNonNull(session);
        Objects.requireNonNull(objectId);
        Objects.requireNonNull(startedAt);
        Objects.requireNonNull(score);
        Objects.requireNonNull(share);
    }
}
