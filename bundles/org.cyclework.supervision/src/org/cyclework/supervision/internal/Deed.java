package org.cyclework.supervision.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Verbs;

/**
 * What this room needs of an event. Deeds of one assignment are told in canonical order, whatever the order they arrived in.
 *
 * @param id the event's
 * @param verb its verb
 * @param object what it is about
 * @param at its place in the order of all events
 * @param wall when, as the clock said
 * @param actor who did it
 * @param acts what it acts on
 * @param payload the rest
 */
record Deed(UUID id, String verb, String object, long at, OffsetDateTime wall, UUID actor, List<UUID> acts, JsonNode payload) {

    /** First one first, as the journal orders events. */
    static final Comparator<Deed> CANONICAL = Comparator.comparingLong(Deed::at)
            .thenComparing(deed -> deed.id().getMostSignificantBits(), Long::compareUnsigned)
            .thenComparing(deed -> deed.id().getLeastSignificantBits(), Long::compareUnsigned);

    /** What only a page of its own shows. */
    private static final Set<String> HEAVY = Set.of("text", "words", "remark", "what");

    static Deed of(LearningEvent event) {
        return new Deed(event.id(), event.verb(), event.objectId(), event.at(), event.wall(), event.actor(), event.acts(), Json.read(event.payloadJson()));
    }

    /** @return those that stand where events of their verb belong; elsewhere nobody asks who signed them */
    static List<Deed> of(List<LearningEvent> events) {
        return events.stream().filter(event -> event.audience().equals(Verbs.audience(event.verb()))).map(Deed::of).sorted(CANONICAL).toList();
    }

    boolean is(String... verbs) {
        return List.of(verbs).contains(verb);
    }

    /** @return the one event it acts on; empty where it acts on none or on several */
    Optional<UUID> target() {
        return acts.size() == 1 ? Optional.of(acts.get(0)) : Optional.empty();
    }

    boolean actsOn(UUID event) {
        return acts.contains(event);
    }

    String text(String member) {
        return payload.path(member).asText("");
    }

    /** @return the same without long texts, for lists; whether there is a reflection stays */
    Deed light() {
        ObjectNode light = payload.deepCopy();
        boolean reflection = false;
        for (JsonNode word : payload.path("words")) {
            reflection |= word.path("kind").asText().equals("REFLECTION");
        }
        light.remove(HEAVY);
        if (reflection) {
            light.put("reflection", true);
        }
        return new Deed(id, verb, object, at, wall, actor, acts, light);
    }

    ObjectNode write() {
        ObjectNode node = Json.object().put("id", id.toString()).put("verb", verb).put("at", Long.toString(at)).put("wall", wall.toString())
                .put("actor", actor.toString());
        if (!acts.isEmpty()) {
            ArrayNode array = node.putArray("acts");
            acts.forEach(each -> array.add(each.toString()));
        }
        node.set("payload", payload);
        return node;
    }

    static Deed read(String object, JsonNode node) {
        List<UUID> acts = new ArrayList<>();
        node.path("acts").forEach(each -> acts.add(UUID.fromString(each.asText())));
        return new Deed(UUID.fromString(node.path("id").asText()), node.path("verb").asText(), object, Long.parseLong(node.path("at").asText()),
                OffsetDateTime.parse(node.path("wall").asText()), UUID.fromString(node.path("actor").asText()), acts, node.path("payload"));
    }
}
