package org.cyclework.record;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * An event of the journal. Never edited, so the journals of two machines are merged as sets.
 *
 * @param id unique for ever, on all machines
 * @param learner whom it is about
 * @param audience whom it is for
 * @param verb what, see {@link Verbs}
 * @param version of the payload, from 1
 * @param objectId what it is about
 * @param session the quiz or play it belongs to
 * @param actor who did it
 * @param payloadJson the rest as a JSON object
 * @param at its place in the order of all events, by a hybrid logical clock: milliseconds since 1970 times 65,536, and a
 *        tick; it only orders
 * @param wall when, as the clock of the machine said, to the millisecond; what people see
 * @param acts ids of the events that it takes back, replaces or extends
 * @param writer who wrote it into the journal: one home, from one start to the next break
 * @param number its entry's number in the writer's stream
 */
public record LearningEvent(UUID id, UUID learner, Audience audience, String verb, int version, String objectId,
        Optional<UUID> session, UUID actor, String payloadJson, long at, OffsetDateTime wall, List<UUID> acts, UUID writer,
        long number) {

    /** Creates the event; no part is null. */
    public LearningEvent {
        Objects.requireNonNull(id);
        Objects.requireNonNull(learner);
        Objects.requireNonNull(audience);
        Objects.requireNonNull(verb);
        Objects.requireNonNull(objectId);
        Objects.requireNonNull(session);
        Objects.requireNonNull(actor);
        Objects.requireNonNull(payloadJson);
        Objects.requireNonNull(wall);
        acts = List.copyOf(acts);
        Objects.requireNonNull(writer);
    }

    /** @return when, by the clock of the machine */
    public Instant when() {
        return wall.toInstant();
    }
}
