package org.cyclework.assessment.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cyclework.assessment.Mode;
import org.cyclework.record.LearningEvent;

/** The payload of one event of a quiz, as {@link QuizEvents} wrote it; what is missing has the value that it had before it was kept. */
final class QuizPayload {

    static final String SEED = "seed";
    static final String ITEMS = "items";
    static final String MODE = "mode";
    static final String RESPONSE = "response";
    static final String SCORE = "score";
    static final String CONFIDENCE = "confidence";
    static final String TRY = "try";
    static final String HINTS = "hints";
    static final String LATENCY = "latencyMillis";
    static final String WORDS = "words";
    static final String TEXT = "text";
    static final String ANSWER = "answer";
    static final String LEVELS = "levels";
    static final String FLAGGED = "flagged";
    static final String VERB = "verb";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FEEDBACK = "feedback";
    private static final String TRIES = "tries";

    private final JsonNode json;

    private QuizPayload(JsonNode json) {
        this.json = json;
    }

    static QuizPayload of(LearningEvent event) {
        try {
            return new QuizPayload(JSON.readTree(event.payloadJson()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the record keeps only JSON: event " + event.id(), e);
        }
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static void write(Mode mode, ObjectNode into) {
        into.put(FEEDBACK, mode.feedback().name()).put(TRIES, mode.tries()).put(HINTS, mode.hints()).put(CONFIDENCE, mode.confidence());
    }

    Mode mode() {
        JsonNode mode = json.path(MODE);
        return new Mode(mode.path(FEEDBACK).asText().equals(Mode.Feedback.AT_HAND_IN.name()) ? Mode.Feedback.AT_HAND_IN
                : Mode.Feedback.AT_ONCE, Math.max(1, mode.path(TRIES).asInt(1)), mode.path(HINTS).asBoolean(),
                mode.path(CONFIDENCE).asBoolean());
    }

    long seed() {
        return Long.parseLong(json.path(SEED).asText("0"));
    }

    List<String> itemIds() {
        List<String> ids = new ArrayList<>();
        json.path(ITEMS).forEach(id -> ids.add(id.asText()));
        return ids;
    }

    JsonNode response() {
        return json.path(RESPONSE);
    }

    OptionalDouble score() {
        return share(SCORE);
    }

    OptionalDouble confidence() {
        return share(CONFIDENCE);
    }

    private OptionalDouble share(String field) {
        return json.path(field).isNumber() ? OptionalDouble.of(json.path(field).asDouble()) : OptionalDouble.empty();
    }

    int hints() {
        return json.path(HINTS).asInt();
    }

    long latencyMillis() {
        return json.path(LATENCY).asLong();
    }

    Optional<String> words() {
        return text(WORDS);
    }

    Optional<String> text() {
        return text(TEXT);
    }

    Optional<String> answer() {
        return text(ANSWER);
    }

    private Optional<String> text(String field) {
        return Optional.of(json.path(field)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    Map<String, Integer> levels() {
        Map<String, Integer> levels = new HashMap<>();
        json.path(LEVELS).properties().forEach(level -> levels.put(level.getKey(), level.getValue().asInt()));
        return levels;
    }

    boolean flagged() {
        return json.path(FLAGGED).asBoolean();
    }
}
