package org.cyclework.supervision.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.cyclework.supervision.HandedIn;
import org.cyclework.supervision.OwnWords;

/** Hand-ins in payloads. */
final class HandInJson {

    private HandInJson() {
    }

    static ObjectNode write(OwnWords words) {
        ObjectNode node = Json.object().put("event", words.event().toString()).put("kind", words.kind().name()).put("text", words.text());
        words.session().ifPresent(session -> node.put("session", session.toString()));
        words.round().ifPresent(round -> node.put("round", round));
        if (!words.key().isEmpty()) {
            node.put("key", words.key());
        }
        return node;
    }

    static HandedIn read(UUID trainee, Deed deed) {
        List<UUID> sessions = new ArrayList<>();
        deed.payload().path("sessions").forEach(each -> Json.id(each).ifPresent(sessions::add));
        List<OwnWords> words = new ArrayList<>();
        deed.payload().path("words").forEach(each -> addWords(each, words));
        return new HandedIn(deed.id(), UUID.fromString(deed.object()), trainee, deed.wall(), sessions, words, deed.text("message"));
    }

    private static void addWords(JsonNode node, List<OwnWords> words) {
        for (OwnWords.Kind kind : OwnWords.Kind.values()) {
            if (kind.name().equals(node.path("kind").asText())) {
                int round = node.path("round").asInt();
                Json.id(node.path("event")).ifPresent(event -> words.add(new OwnWords(event, Json.id(node.path("session")), kind, node.path("key").asText(""),
                        round > 0 ? OptionalInt.of(round) : OptionalInt.empty(), node.path("text").asText(""))));
            }
        }
    }
}
