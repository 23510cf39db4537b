package org.cyclework.record;

import java.util.Objects;
import java.util.UUID;

/**
 * Payload of {@link Topics#APPENDED}.
 *
 * @param learner whose log it is
 * @param event id of the event
 * @param verb what happened
 * @param objectId what it is about
 */
public record Appended(UUID learner, UUID event, String verb, String objectId) {

    /** Creates the payload; no part is null. */
    public Appended {
        Objects.requireNonNull(learner);
        Objects.requireNonNull(event);
        Objects.requireNonNull(verb);
        Objects.requireNonNull(objectId);
    }
}
