package org.cyclework.record.internal.v1;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/** Finds the session that a payload names. */
final class Sessions {

    private static final JsonFactory JSON = new JsonFactory();

    private Sessions() {
    }

    static Optional<UUID> of(String payload) {
        try (JsonParser parser = JSON.createParser(payload)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean session = parser.currentName().equals("session");
                if (parser.nextToken() == JsonToken.VALUE_STRING && session) {
                    return Optional.of(UUID.fromString(parser.getText()));
                }
                parser.skipChildren();
            }
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
