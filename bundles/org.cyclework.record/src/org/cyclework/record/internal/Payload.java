package org.cyclework.record.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.cyclework.record.LearningEvent;

/**
 * What the record itself understands of an event's payload.
 *
 * @param session the quiz or play it belongs to
 * @param score a number from 0 to 1
 * @param share of a quiz that was handed in, the share of its questions that had an answer; empty where it does not say how many of how many
 * @param name a trainee's name
 * @param verb that of the event which is taken back
 */
record Payload(Optional<UUID> session, OptionalDouble score, OptionalDouble share, Optional<String> name, Optional<String> verb) {

    static final JsonFactory JSON = new JsonFactory();

    static Payload of(LearningEvent event) {
        return read(event.payloadJson());
    }

    /** @throws IllegalArgumentException unless the text is one JSON object whose known fields have the right form */
    static Payload read(String json) {
        Optional<UUID> session = Optional.empty();
        OptionalDouble score = OptionalDouble.empty();
        double answered = -1;
        double items = 0;
        Optional<String> name = Optional.empty();
        Optional<String> verb = Optional.empty();
        try (JsonParser parser = JSON.createParser(json)) {
            require(parser.nextToken() == JsonToken.START_OBJECT, "is not a JSON object");
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String field = parser.currentName();
                JsonToken value = parser.nextToken();
                switch (field) {
                    case "session" -> session = Optional.of(UUID.fromString(text(parser, field)));
                    case "score" -> score = OptionalDouble.of(share(parser, value));
                    case "answered" -> answered = value == JsonToken.VALUE_NUMBER_INT ? parser.getDoubleValue() : answered;
                    case "items" -> items = value == JsonToken.VALUE_NUMBER_INT ? parser.getDoubleValue() : items;
                    case "name" -> name = value == JsonToken.VALUE_STRING ? Optional.of(parser.getText()) : name;
                    case "verb" -> verb = value == JsonToken.VALUE_STRING ? Optional.of(parser.getText()) : verb;
                    default -> {}
                }
                parser.skipChildren();
            }
            require(parser.nextToken() == null, "goes on after its end");
        } catch (IOException e) {
            throw new IllegalArgumentException("payload is not a JSON object", e);
        }
        boolean told = answered >= 0 && items > 0 && answered <= items;
        return new Payload(session, score, told ? OptionalDouble.of(answered / items) : OptionalDouble.empty(), name, verb);
    }

    private static String text(JsonParser parser, String field) throws IOException {
        require(parser.currentToken() == JsonToken.VALUE_STRING, "has no text in \"" + field + "\"");
        return parser.getText();
    }

    private static double share(JsonParser parser, JsonToken value) throws IOException {
        require(value.isNumeric(), "has no number in \"score\"");
        double score = parser.getDoubleValue();
        require(score >= 0 && score <= 1, "has a score outside 0 to 1");
        return score;
    }

    private static void require(boolean fine, String otherwise) {
        if (!fine) {
            throw new IllegalArgumentException("payload " + otherwise);
        }
    }
}
