package org.cyclework.roleplay.simulate;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** A line that is no whole JSON: the id that stands before the place where it breaks off, and what is wrong in plain words. */
final class UnreadableLine {

    /** What the parser adds for the programmer who set it up, which says nothing about the line. */
    private static final String ASIDE = ": enable .*| \\(start marker .*| \\(bound as .*|: only regular white space .*|, from `[^`]*`| \\(or 'NaN'[^)]*\\)";

    private final String line;

    UnreadableLine(String line) {
        this.line = line;
    }

    /** @return the value of the outermost field id; null as JSON where none can be read */
    JsonNode id() {
        ObjectMapper json = new ObjectMapper();
        try (JsonParser parser = json.createParser(line)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    boolean id = parser.currentName().equals("id");
                    if (parser.nextToken() == null) {
                        break;
                    }
                    if (id) {
                        return json.readTree(parser);
                    }
                    parser.skipChildren();
                }
            }
        } catch (IOException e) {
            // that the line breaks off is what brought us here
            return json.nullNode();
        }
        return json.nullNode();
    }

    static String message(JsonProcessingException cause) {
        return "not readable as JSON: " + cause.getOriginalMessage().replaceAll(ASIDE, "");
    }
}
