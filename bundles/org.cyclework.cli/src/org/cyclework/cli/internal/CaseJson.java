package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.cyclework.roleplay.check.CaseReport;
import org.cyclework.roleplay.check.SeatReport;

/** What playing a case found, as JSON. */
final class CaseJson {

    private CaseJson() {
    }

    static ObjectNode of(CaseReport report) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("case", report.caseId()).put("readingAge", report.readingAge());
        ArrayNode seats = json.putArray("seats");
        for (SeatReport seat : report.seats()) {
            ObjectNode node = seats.addObject().put("seat", seat.seat().getLiteral()).put("places", seat.states())
                    .put("turns", seat.turns()).put("cut", seat.cut()).put("nodes", seat.nodes())
                    .put("nodesReached", seat.nodesReached()).put("shortest", seat.shortest()).put("median", seat.median())
                    .put("longest", seat.longest()).put("medianWords", seat.words().median())
                    .put("longestWords", seat.words().longest());
            ObjectNode shares = node.putObject("shares");
            seat.shares().forEach((player, of) -> {
                ObjectNode one = shares.putObject(player);
                of.forEach((outcome, share) -> one.put(outcome.getLiteral(), share));
            });
            ObjectNode spam = node.putObject("contactByOneMoveAlone");
            seat.spam().forEach((move, share) -> spam.put(move.getLiteral(), share));
        }
        return json;
    }
}
