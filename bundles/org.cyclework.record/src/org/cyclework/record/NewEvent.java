package org.cyclework.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that somebody just did, to be written into the journal. Whom it is for follows from its verb, see
 * {@link Verbs#audience}.
 *
 * @param id its id, where another event names it; otherwise the record makes one
 * @param verb what, one of {@link Verbs} or any other word of at most 40 characters, which the journal keeps and nothing is derived from
 * @param version of the payload, from 1
 * @param objectId what it is about, such as "L1.2", "Q1-loop-order" or "V1"; 1 to 200 characters
 * @param payloadJson the rest as a JSON object, at most 500,000 characters; {@link Verbs} says what it must hold
 * @param acts ids of the events that it takes back, replaces or extends
 */
public record NewEvent(Optional<UUID> id, String verb, int version, String objectId, String payloadJson, List<UUID> acts) {

    /** The payload of an event that says nothing more. */
    public static final String NOTHING_MORE = "{}";

    /** Creates the event and checks the lengths. */
    public NewEvent {
        Objects.requireNonNull(id);
        acts = List.copyOf(acts);
        checkLength("verb", verb, 40);
        checkLength("objectId", objectId, 200);
        checkLength("payload", payloadJson, 500_000);
        if (version < 1) {
            throw new IllegalArgumentException("a payload's version is at least 1");
        }
    }

    /**
     * Creates an event that acts on no other.
     *
     * @param verb what
     * @param objectId what it is about
     * @param payloadJson the rest
     */
    public NewEvent(String verb, String objectId, String payloadJson) {
        this(Optional.empty(), verb, 1, objectId, payloadJson, List.of());
    }

    /**
     * Creates an event that says nothing more.
     *
     * @param verb what
     * @param objectId what it is about
     */
    public NewEvent(String verb, String objectId) {
        this(verb, objectId, NOTHING_MORE);
    }

    /**
     * The same event under an id that others can name.
     *
     * @param known unique for ever
     * @return the event
     */
    public NewEvent withId(UUID known) {
        return new NewEvent(Optional.of(known), verb, version, objectId, payloadJson, acts);
    }

    private static void checkLength(String part, String text, int most) {
        if (text.isBlank() || text.length() > most) {
            throw new IllegalArgumentException(part + " must have 1 to " + most + " characters, not " + text.length());
        }
    }
}
