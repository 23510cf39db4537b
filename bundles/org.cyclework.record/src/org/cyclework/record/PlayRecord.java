package org.cyclework.record;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A play that a trainee began.
 *
 * @param session its id
 * @param caseId such as "V1"
 * @param startedAt when it began
 * @param state how far it is
 * @param touched place of its last event in the order of all events, see {@link LearningEvent#at}; tells what was touched last
 */
public record PlayRecord(UUID session, String caseId, Instant startedAt, PlayState state, long touched) {

    /** Creates the record; no part is null. */
    public PlayRecord {
        Objects.requireNonNull(session);
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(startedAt);
        Objects.requireNonNull(state);
    }
}
