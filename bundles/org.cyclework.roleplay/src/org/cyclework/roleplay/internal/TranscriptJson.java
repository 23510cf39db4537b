package org.cyclework.roleplay.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.Transcript.Heard;
import org.cyclework.roleplay.Transcript.Row;
import org.cyclework.roleplay.dynamics.PartnerState;

/** A transcript as JSON; reading gives back what was written, to the last bit of every number. */
public final class TranscriptJson {

    static final ObjectMapper JSON = new ObjectMapper();

    /** Sign of a row that was said in own words. */
    private static final String OWN = "own";

    private TranscriptJson() {
    }

    /**
     * Writes rows.
     *
     * @param rows what was said
     * @return an array with an object a row
     */
    public static ArrayNode write(List<Row> rows) {
        ArrayNode array = JSON.createArrayNode();
        for (Row row : rows) {
            ObjectNode node = array.addObject().put("scene", row.scene()).put("round", row.round())
                    .put("node", row.nodeId()).put("seat", row.seat().getLiteral()).put("name", row.name())
                    .put("text", row.text()).put("move", row.move().getLiteral());
            if (row.applied() != row.move()) {
                node.put("applied", row.applied().getLiteral());
            }
            node.put("intensity", row.intensity()).put("pinned", row.pinned());
            row.cue().ifPresent(cue -> node.put("cue", cue));
            if (!row.ownWords().isEmpty()) {
                node.put("words", row.ownWords());
            }
            node.set("heard", JSON.createObjectNode().put("E", row.heard().pressure()).put("B", row.heard().disconnection())
                    .put("S", row.heard().safety()).put("L", row.heard().slowing()));
            node.set("pursuer", state(row.pursuer()));
            node.set("distancer", state(row.distancer()));
        }
        return array;
    }

    /** As {@link #write}, with a sign in place of own words, which are kept apart. */
    static ArrayNode writeWithoutWords(List<Row> rows) {
        ArrayNode array = write(rows);
        for (JsonNode row : array) {
            if (((ObjectNode) row).remove("words") != null) {
                ((ObjectNode) row).put(OWN, true);
            }
        }
        return array;
    }

    /** Rows as they were written; one of a kind that is not known any more is left out. Own words go where the sign stands. */
    static List<Row> read(JsonNode array, String words) {
        List<Row> rows = new ArrayList<>();
        for (JsonNode node : array) {
            MoveCode move = MoveCode.get(node.path("move").asText());
            MoveCode applied = MoveCode.get(node.path("applied").asText(node.path("move").asText()));
            Seat seat = Seat.get(node.path("seat").asText());
            if (move != null && applied != null && seat != null) {
                rows.add(new Row(node.path("scene").asInt(1), node.path("round").asInt(), node.path("node").asText(), seat,
                        node.path("name").asText(), node.path("text").asText(),
                        Optional.of(node.path("cue").asText("")).filter(cue -> !cue.isEmpty()), move, applied,
                        node.path("intensity").asInt(), node.path("pinned").asBoolean(), heard(node.path("heard")),
                        node.path(OWN).asBoolean() ? words : "",
                        state(node.path("pursuer")), state(node.path("distancer"))));
            }
        }
        return rows;
    }

    static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event of the log is not readable", e);
        }
    }

    private static Heard heard(JsonNode node) {
        return new Heard(node.path("E").asDouble(), node.path("B").asDouble(), node.path("S").asDouble(),
                node.path("L").asDouble());
    }

    private static ObjectNode state(PartnerState state) {
        return JSON.createObjectNode().put("a", state.a()).put("s", state.s()).put("p", state.p()).put("w", state.w())
                .put("t", state.t());
    }

    private static PartnerState state(JsonNode node) {
        return new PartnerState(node.path("a").asDouble(), node.path("s").asDouble(), node.path("p").asDouble(),
                node.path("w").asDouble(), node.path("t").asDouble());
    }
}
