package org.cyclework.record;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * An event of the log. Never edited and never removed, so the logs of two machines are merged as sets, by id.
 *
 * @param id unique for ever, on all machines
 * @param learner who
 * @param verb what, see {@link Verbs}
 * @param objectId what it is about
 * @param payloadJson the rest as a JSON object
 * @param at when, by the machine's clock, to the millisecond
 * @param device the machine that wrote it
 * @param sequence greater than that of every event that was in the log when this one was written; events are in order of
 *        sequence and, where machines are merged and two are equal, of device
 */
public record LearningEvent(UUID id, UUID learner, String verb, String objectId, String payloadJson, Instant at,
        UUID device, long sequence) {

    /** Creates the event; no part is null. */
    public LearningEvent {
        Objects.requireNonNull(id);
        Objects.requireNonNull(learner);
        Objects.requireNonNull(verb);
        Objects.requireNonNull(objectId);
        Objects.requireNonNull(payloadJson);
        Objects.requireNonNull(at);
        Objects.requireNonNull(device);
    }
}
