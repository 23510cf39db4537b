package org.cyclework.record;

import java.util.Objects;
import java.util.UUID;

/**
 * Something a trainee just did, to be written into the log.
 *
 * @param learner who
 * @param verb what, one of {@link Verbs} or any other word of at most 40 characters, which the log keeps and nothing is derived from
 * @param objectId what it is about, such as "L1.2", "Q1-loop-order" or "V1"; 1 to 200 characters
 * @param payloadJson the rest as a JSON object, at most 1,000,000 characters; {@link Verbs} says what it must hold
 */
public record NewEvent(UUID learner, String verb, String objectId, String payloadJson) {

    /** The payload of an event that says nothing more. */
    public static final String NOTHING_MORE = "{}";

    /** Creates the event and checks the lengths. */
    public NewEvent {
        Objects.requireNonNull(learner);
        checkLength("verb", verb, 40);
        checkLength("objectId", objectId, 200);
        checkLength("payload", payloadJson, 1_000_000);
    }

    /**
     * Creates an event that says nothing more.
     *
     * @param learner who
     * @param verb what
     * @param objectId what it is about
     */
    public NewEvent(UUID learner, String verb, String objectId) {
        this(learner, verb, objectId, NOTHING_MORE);
    }

    private static void checkLength(String part, String text, int most) {
        if (text.isBlank() || text.length() > most) {
            throw new IllegalArgumentException(part + " must have 1 to " + most + " characters, not " + text.length());
        }
    }
}
