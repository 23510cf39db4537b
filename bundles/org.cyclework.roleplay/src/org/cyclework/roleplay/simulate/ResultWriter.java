package org.cyclework.roleplay.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.cyclework.roleplay.dynamics.Appraisal;
import org.cyclework.roleplay.dynamics.PartnerState;
import org.cyclework.roleplay.dynamics.Turn;

/** Writes a result in the exchange format, numbers with all their digits. */
final class ResultWriter {

    private ResultWriter() {
    }

    static ObjectNode write(JsonNode id, SimulationResult result) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.set("id", id);
        ArrayNode turns = answer.putArray("turns");
        result.turns().forEach(turn -> turns.add(turn(turn)));
        result.outcome().ifPresent(outcome -> answer.put("outcome", outcome.getLiteral()));
        return answer;
    }

    private static ObjectNode turn(Turn turn) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        Appraisal heard = turn.appraisal();
        node.put("speaker", turn.speaker().name().toLowerCase(Locale.ROOT));
        node.put("move", turn.move().getLiteral());
        if (heard.applied() != turn.move()) {
            node.put("applied", heard.applied().getLiteral());
        }
        node.put("intensity", turn.intensity());
        node.put("E", heard.pressure());
        node.put("B", heard.disconnection());
        node.put("S", heard.safety());
        node.put("L", heard.slowing());
        node.set("a", state(turn.a()));
        node.set("b", state(turn.b()));
        node.put("bonds", turn.bonds());
        return node;
    }

    private static ObjectNode state(PartnerState state) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("a", state.a());
        node.put("s", state.s());
        node.put("p", state.p());
        node.put("w", state.w());
        node.put("t", state.t());
        return node;
    }
}
