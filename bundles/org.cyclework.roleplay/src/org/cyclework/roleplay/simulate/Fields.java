package org.cyclework.roleplay.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.roleplay.dynamics.MoveSet;
import org.cyclework.roleplay.dynamics.Utterance;

/** Typed reading of one object's fields, with messages that name the field by its path. */
final class Fields {

    private final ObjectNode object;
    private final String path;

    Fields(ObjectNode object, String path, Set<String> known) {
        this.object = object;
        this.path = path;
        Set<String> unknown = new TreeSet<>();
        object.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new BadRequest("unknown field " + name(unknown.iterator().next()));
        }
    }

    boolean has(String field) {
        return object.hasNonNull(field);
    }

    double unit(String field, double least) {
        JsonNode value = required(field);
        if (!value.isNumber() || !(value.doubleValue() >= least && value.doubleValue() <= 1)) {
            throw new BadRequest(name(field) + " must be a number from " + (least == 0 ? "0" : least) + " to 1, not "
                    + shown(value));
        }
        return value.doubleValue() + 0.0; // so that a -0.0 is not carried into the answer
    }

    double unit(String field, double least, double otherwise) {
        return has(field) ? unit(field, least) : otherwise;
    }

    int whole(String field, int least, int greatest) {
        JsonNode value = required(field);
        if (!value.isIntegralNumber() || !value.canConvertToInt() || value.intValue() < least
                || value.intValue() > greatest) {
            throw new BadRequest(name(field) + " must be a whole number from " + least + " to " + greatest + ", not "
                    + shown(value));
        }
        return value.intValue();
    }

    long seed(String field) {
        JsonNode value = required(field);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new BadRequest(name(field) + " must be a whole number of 64 bits, not " + shown(value));
        }
        return value.longValue();
    }

    String text(String field) {
        JsonNode value = required(field);
        if (!value.isTextual()) {
            throw new BadRequest(name(field) + " must be a text, not " + shown(value));
        }
        return value.textValue();
    }

    Fields object(String field, Set<String> known) {
        JsonNode value = required(field);
        if (!(value instanceof ObjectNode child)) {
            throw new BadRequest(name(field) + " must be an object, not " + shown(value));
        }
        return new Fields(child, name(field) + ".", known);
    }

    Optional<MoveSet> moveSet(String field) {
        if (!has(field)) {
            return Optional.empty();
        }
        List<MoveCode> moves = new ArrayList<>();
        for (JsonNode element : array(field)) {
            moves.add(move(element, name(field)));
        }
        return Optional.of(MoveSet.of(moves));
    }

    Optional<Utterance> utterance(String field) {
        return has(field) ? Optional.of(utterance(object.get(field), name(field))) : Optional.empty();
    }

    List<Utterance> utterances(String field) {
        List<Utterance> script = new ArrayList<>();
        for (JsonNode element : array(field)) {
            script.add(utterance(element, name(field) + "[" + script.size() + "]"));
        }
        if (script.isEmpty()) {
            throw new BadRequest(name(field) + " must name at least one move");
        }
        return script;
    }

    private static Utterance utterance(JsonNode value, String where) {
        if (!value.isArray() || value.size() != 2) {
            throw new BadRequest(where + " must be a pair of move and intensity, such as [\"PAUSE\",2], not " + shown(value));
        }
        MoveCode move = move(value.get(0), where);
        JsonNode intensity = value.get(1);
        if (!intensity.isIntegralNumber() || !intensity.canConvertToInt() || intensity.intValue() < 1
                || intensity.intValue() > 3) {
            throw new BadRequest("the intensity of " + where + " must be 1, 2 or 3, not " + shown(intensity));
        }
        return new Utterance(move, intensity.intValue());
    }

    private static MoveCode move(JsonNode value, String where) {
        MoveCode move = value.isTextual() ? MoveCode.get(value.textValue()) : null;
        if (move == null) {
            throw new BadRequest(where + " names an unknown move: " + value);
        }
        return move;
    }

    private JsonNode array(String field) {
        JsonNode value = required(field);
        if (!value.isArray()) {
            throw new BadRequest(name(field) + " must be a list, not " + shown(value));
        }
        return value;
    }

    private JsonNode required(String field) {
        JsonNode value = object.get(field);
        if (value == null || value.isNull()) {
            throw new BadRequest("missing field " + name(field));
        }
        return value;
    }

    /** A value as it stands in the line; the quotation marks are kept to texts, which NaN and an overflow are not. */
    private static String shown(JsonNode value) {
        return value.isNumber() ? value.asText() : value.toString();
    }

    private String name(String field) {
        return path + field;
    }
}
