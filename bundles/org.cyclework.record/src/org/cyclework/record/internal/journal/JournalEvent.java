package org.cyclework.record.internal.journal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An event as it stands in an entry.
 *
 * @param id which event; what counts as the same event has the same id and the same digest
 * @param verb what was done
 * @param version of the payload's form
 * @param object what it was done to
 * @param session the sitting that it belongs to
 * @param actor who did it
 * @param at the hybrid logical clock, milliseconds times 65,536 plus a counter; it only orders
 * @param wall what the clock on the wall said, to the millisecond
 * @param payload the rest, the text of a JSON object
 * @param digest the SHA-256 of the event's bytes, 64 lower-case hexadecimal digits
 * @param acts the ids of the events that it takes back, replaces or extends
 * @param seen the digests of the institution's events that nothing else had seen when it was written
 * @param signature the account's that stands beside it
 */
public record JournalEvent(UUID id, String verb, int version, String object, Optional<UUID> session, UUID actor, long at,
        OffsetDateTime wall, String payload, String digest, List<UUID> acts, List<String> seen,
        Optional<AccountSignature> signature) {

    /** @return the same event with the signature that stands beside it */
    JournalEvent signedBy(AccountSignature account) {
        return new JournalEvent(id, verb, version, object, session, actor, at, wall, payload, digest, acts, seen, Optional.of(account));
    }
}
