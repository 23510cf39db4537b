package org.cyclework.record.internal.v1;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;

/**
 * Splits the own words of a turn from the turn: they become an event of their own, whose id is made from the turn's.
 *
 * @param id of the event with the words
 * @param payload its payload
 * @param turn the payload of the turn, which names the words' event in place of the words
 */
record OwnWords(UUID id, String payload, String turn) {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String WORDS = "words";
    private static final String SESSION = "session";

    /** @return the split; empty where the turn has no own words */
    static Optional<OwnWords> of(UUID turn, String payload) {
        try {
            String words = "";
            String session = "";
            try (JsonParser parser = JSON.createParser(payload)) {
                parser.nextToken();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    JsonToken value = parser.nextToken();
                    if (value == JsonToken.VALUE_STRING) {
                        words = name.equals(WORDS) ? parser.getText() : words;
                        session = name.equals(SESSION) ? parser.getText() : session;
                    }
                    parser.skipChildren();
                }
            }
            UUID id = named(turn, "own-words");
            return words.isEmpty() ? Optional.empty()
                    : Optional.of(new OwnWords(id, words(session, words), without(payload, id)));
        } catch (IOException e) {
            return Optional.empty(); // no payload of a turn that anybody wrote
        }
    }

    private static String words(String session, String words) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField(SESSION, session);
            json.writeStringField("text", words);
            json.writeEndObject();
        }
        return text.toString();
    }

    /** Everything else as it stands; in what was said, a sign stands in the words' place. */
    private static String without(String payload, UUID id) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonParser parser = JSON.createParser(payload); JsonGenerator json = JSON.createGenerator(text)) {
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token == JsonToken.FIELD_NAME && parser.currentName().equals(WORDS)) {
                    parser.nextToken();
                    parser.skipChildren();
                    if (depth == 1) {
                        json.writeStringField(WORDS, id.toString());
                    } else {
                        json.writeBooleanField("own", true);
                    }
                } else {
                    json.copyCurrentEvent(parser);
                }
            }
        }
        return text.toString();
    }

    /** @return the UUID of version 5 of a name in the namespace that an id opens, after RFC 9562 5.5 */
    static UUID named(UUID namespace, String name) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-1");
            sha.update(ByteBuffer.allocate(16).putLong(namespace.getMostSignificantBits())
                    .putLong(namespace.getLeastSignificantBits()).array());
            ByteBuffer hash = ByteBuffer.wrap(sha.digest(name.getBytes(StandardCharsets.UTF_8)));
            long high = hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x5000L;
            long low = hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }
}
