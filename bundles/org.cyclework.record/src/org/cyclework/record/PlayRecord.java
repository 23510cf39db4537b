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
 * @param lastSequence sequence of its last event; tells what was touched last
 */
public record PlayRecord(UUID session, String caseId, Instant startedAt, PlayState state, long lastSequence) {

    /** Creates the record; no part is null. */
    public PlayRecord {
        Objects.requireNonNull(session);
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(startedAt);
        Objects.requireNonNull(state);
    }
}
