package org.cyclework.record.internal.accounts;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** The texts and whole numbers of a payload: written in order, and read leniently, since others may have written it. */
public final class Fields {

    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, Object> values;

    private Fields(Map<String, Object> values) {
        this.values = values;
    }

    /** @return the fields of a payload that holds none yet */
    public static Fields none() {
        return new Fields(new LinkedHashMap<>());
    }

    /** @return the fields of an object; whatever is no text or whole number is passed over, and of no object there are none */
    public static Fields read(String json) {
        Map<String, Object> values = new LinkedHashMap<>();
        try (JsonParser parser = JSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return none();
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (value == JsonToken.VALUE_STRING) {
                    values.put(name, parser.getText());
                } else if (value == JsonToken.VALUE_NUMBER_INT) {
                    values.put(name, parser.getBigIntegerValue().bitLength() < 32 ? parser.getIntValue() : -1);
                }
                parser.skipChildren();
            }
        } catch (IOException e) {
            return none(); // what cannot be read says nothing
        }
        return new Fields(values);
    }

    /** @return these fields and one more */
    public Fields and(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, value instanceof byte[] bytes ? Base64.getEncoder().encodeToString(bytes) : value instanceof Integer ? value : value.toString());
        return new Fields(more);
    }

    /** @return these fields and one more where there is a value */
    public Fields and(String name, Optional<?> value) {
        return value.isPresent() ? and(name, value.get()) : this;
    }

    /** @return the text of this name */
    public Optional<String> text(String name) {
        return values.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** @return the whole number of this name */
    public OptionalInt number(String name) {
        return values.get(name) instanceof Integer number ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /** @return the UUID of this name */
    public Optional<UUID> uuid(String name) {
        return text(name).flatMap(Fields::uuidOf);
    }

    /** @return the bytes of this name */
    public Optional<byte[]> bytes(String name) {
        try {
            return text(name).map(Base64.getDecoder()::decode);
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // not base 64
        }
    }

    /** @return the id that a text is */
    public static Optional<UUID> uuidOf(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // of nobody
        }
    }

    /** @return the JSON object */
    public String json() {
        StringWriter text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            json.writeStartObject();
            for (Map.Entry<String, Object> each : values.entrySet()) {
                if (each.getValue() instanceof Integer number) {
                    json.writeNumberField(each.getKey(), number);
                } else {
                    json.writeStringField(each.getKey(), (String) each.getValue());
                }
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
