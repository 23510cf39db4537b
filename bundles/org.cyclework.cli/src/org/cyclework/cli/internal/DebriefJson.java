package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.cyclework.roleplay.Debrief;

/** A debrief as JSON. */
final class DebriefJson {

    private DebriefJson() {
    }

    static JsonNode of(Debrief debrief) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("case", debrief.caseTitle());
        json.put("end", debrief.end().reason().name());
        debrief.end().outcome().ifPresent(outcome -> json.put("outcome", outcome.name()));
        json.put("opening", debrief.opening());
        json.put("question", debrief.question());
        ArrayNode turns = json.putArray("turns");
        for (Debrief.PlayedTurn turn : debrief.turns()) {
            ObjectNode node = turns.addObject();
            node.put("round", turn.round()).put("own", turn.line().own()).put("name", turn.line().name());
            node.put("text", turn.line().text()).put("move", turn.move().name());
            if (turn.applied() != turn.move()) {
                node.put("applied", turn.applied().name());
            }
            node.put("intensity", turn.intensity()).put("pinned", turn.pinned());
            texts(node.putArray("explanation"), turn.explanation());
        }
        series(json.putObject("own").put("name", debrief.ownName()), debrief.own());
        series(json.putObject("other").put("name", debrief.otherName()), debrief.other());
        ArrayNode points = json.putArray("turningPoints");
        for (Debrief.TurningPoint point : debrief.turningPoints()) {
            ObjectNode node = points.addObject();
            node.put("round", point.round()).put("line", point.line()).put("move", point.move().name());
            texts(node.putArray("why"), point.why());
            texts(node.putArray("alternatives"), point.alternatives().stream().map(Debrief.Alternative::text).toList());
        }
        json.put("strength", debrief.strength());
        json.put("nextTry", debrief.nextTry());
        texts(json.putArray("notes"), debrief.notes());
        return json;
    }

    private static void series(ObjectNode node, Debrief.ArousalSeries series) {
        ArrayNode felt = node.putArray("felt");
        series.felt().forEach(felt::add);
        ArrayNode shown = node.putArray("shown");
        series.shown().forEach(shown::add);
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }
}
