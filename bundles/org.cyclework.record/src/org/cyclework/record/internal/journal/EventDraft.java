package org.cyclework.record.internal.journal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * An event that is to be written; the journal adds when.
 *
 * @param id which event
 * @param verb what was done; not empty
 * @param version of the payload's form; not negative
 * @param object what it was done to
 * @param session the sitting that it belongs to
 * @param actor who did it
 * @param payload the rest, the text of a JSON object
 * @param acts the ids of the events that it takes back, replaces or extends
 * @param seen the digests of the institution's events that nothing else has seen, where it matters what was known
 */
public record EventDraft(UUID id, String verb, int version, String object, Optional<UUID> session, UUID actor, String payload,
        List<UUID> acts, List<String> seen) {

    /** Creates the draft. */
    public EventDraft {
        Objects.requireNonNull(id);
        Objects.requireNonNull(object);
        Objects.requireNonNull(session);
        Objects.requireNonNull(actor);
        Objects.requireNonNull(payload);
        acts = List.copyOf(acts);
        seen = List.copyOf(seen);
        if (verb.isEmpty() || version < 0) {
            throw new IllegalArgumentException("an event needs a verb and a version");
        }
    }

    /**
     * Creates a draft of what says nothing about the institution.
     *
     * @param id which event
     * @param verb what was done; not empty
     * @param version of the payload's form; not negative
     * @param object what it was done to
     * @param session the sitting that it belongs to
     * @param actor who did it
     * @param payload the rest, the text of a JSON object
     * @param acts the ids of the events that it takes back, replaces or extends
     */
    public EventDraft(UUID id, String verb, int version, String object, Optional<UUID> session, UUID actor, String payload,
            List<UUID> acts) {
        this(id, verb, version, object, session, actor, payload, acts, List.of());
    }
}
