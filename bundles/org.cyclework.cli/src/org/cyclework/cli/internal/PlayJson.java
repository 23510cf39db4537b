package org.cyclework.cli.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.Play;
import org.cyclework.roleplay.PlayStep;
import org.cyclework.roleplay.Seats;
import org.cyclework.roleplay.standalone.Plays;

/** The whole trace of a play as JSON: what was set, what was done, what was said with all states, and the debrief. */
final class PlayJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PlayJson() {
    }

    static ObjectNode of(String caseId, Play play) {
        ObjectNode trace = JSON.createObjectNode().put("case", caseId).put("seats", play.setup().seats().name())
                .put("support", play.setup().support().name()).put("seed", play.seed());
        play.setup().recasting().ifPresent(id -> trace.put("names", id));
        ArrayNode steps = trace.putArray("steps");
        for (PlayStep step : play.steps()) {
            ObjectNode node = steps.addObject().put("kind", step.kind().name());
            if (!step.id().isEmpty()) {
                node.put("id", step.id());
            }
            if (!step.answer().isEmpty()) {
                node.put("answer", step.answer());
            }
            if (!step.offered().isEmpty()) {
                step.offered().forEach(node.putArray("offered")::add);
            }
        }
        try {
            trace.set("transcript", JSON.readTree(Plays.json(play.transcript())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a transcript is not JSON", e);
        }
        trace.set("debrief", DebriefJson.of(play.debrief()));
        if (play.setup().seats() == Seats.BOTH) {
            trace.set("distancersDebrief", DebriefJson.of(play.debrief(Seat.DISTANCER)));
        }
        return trace;
    }
}
