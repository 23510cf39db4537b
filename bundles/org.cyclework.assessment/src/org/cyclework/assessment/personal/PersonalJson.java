package org.cyclework.assessment.personal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import org.cyclework.record.LearningEvent;

/** Writes personal data as JSON: the members of each event as the journal has them, with the audience beside. */
final class PersonalJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final PersonalData data;

    PersonalJson(PersonalData data) {
        this.data = data;
    }

    void write(Writer out) throws IOException {
        try (JsonGenerator json = MAPPER.createGenerator(out).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("cyclework", "personal-data");
            json.writeNumberField("format", 1);
            json.writeStringField("made", wall(data.made()));
            json.writeObjectFieldStart("person");
            json.writeStringField("id", data.person().id().toString());
            json.writeStringField("name", data.person().name());
            json.writeStringField("enrolled", data.person().enrolledAt().toString());
            json.writeEndObject();
            json.writeArrayFieldStart("events");
            for (LearningEvent event : data.events()) {
                write(event, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("begun");
            for (Map.Entry<String, String> draft : data.begun().entrySet()) {
                json.writeStartObject();
                json.writeStringField("place", draft.getKey());
                json.writeStringField("text", draft.getValue());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(LearningEvent event, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", event.id().toString());
        json.writeStringField("audience", event.audience().name());
        json.writeStringField("verb", event.verb());
        json.writeNumberField("v", event.version());
        json.writeStringField("object", event.objectId());
        if (event.session().isPresent()) {
            json.writeStringField("session", event.session().get().toString());
        }
        json.writeStringField("actor", event.actor().toString());
        json.writeStringField("wall", wall(event.wall()));
        json.writeFieldName("payload");
        json.writeTree(MAPPER.readTree(event.payloadJson()));
        if (!event.acts().isEmpty()) {
            json.writeArrayFieldStart("acts");
            for (UUID other : event.acts()) {
                json.writeString(other.toString());
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static String wall(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
}
