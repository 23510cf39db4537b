package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.roleplay.Debrief;

/** A debrief as JSON; what is missing in the debrief is missing here. */
final class DebriefJson {

    private DebriefJson() {
    }

    static JsonNode of(Debrief debrief) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("case", debrief.caseTitle()).put("seat", debrief.seat().getLiteral());
        json.put("end", debrief.end().reason().name());
        debrief.end().outcome().ifPresent(outcome -> json.put("outcome", outcome.name()));
        json.put("opening", debrief.opening()).put("question", debrief.question());
        ArrayNode scenes = json.putArray("scenes");
        debrief.scenes().forEach(scene -> scenes.addObject().put("number", scene.number()).put("title", scene.title())
                .put("firstRound", scene.firstRound()));
        ArrayNode turns = json.putArray("turns");
        debrief.turns().forEach(turn -> turn(turns.addObject(), turn));
        series(json.putObject("own").put("name", debrief.ownName()), debrief.own());
        series(json.putObject("other").put("name", debrief.otherName()), debrief.other());
        ArrayNode guesses = json.putArray("guesses");
        debrief.beats().forEach(beat -> guess(guesses.addObject(), beat));
        calibration(json.putObject("calibration"), debrief.calibration());
        json.put("evidenceNote", debrief.evidenceNote());
        ArrayNode wordings = json.putArray("ownWords");
        debrief.wordings().forEach(wording -> wording(wordings.addObject(), wording));
        ArrayNode points = json.putArray("turningPoints");
        debrief.turningPoints().forEach(point -> point(points.addObject(), point));
        debrief.loop().ifPresent(loop -> loop(json.putObject("loop").put("round", loop.round()), loop.first(), loop.second()));
        debrief.caseLoop().ifPresent(loop -> loop(json.putObject("authorsLoop"), loop.first(), loop.second()));
        ArrayNode groups = json.putArray("balance");
        debrief.groups().forEach(group -> {
            ObjectNode node = groups.addObject().put("group", group.group().name()).put("name", group.name());
            counts(node.putObject("own"), group.own());
            counts(node.putObject("other"), group.other());
        });
        json.put("strength", debrief.strength()).put("nextTry", debrief.nextTry());
        debrief.tryFrom().ifPresent(round -> json.put("tryFrom", round));
        ArrayNode more = json.putArray("readMore");
        debrief.readMore().forEach(each -> more.addObject().put("lesson", each.lessonId()).put("why", each.why()));
        texts(json.putArray("notes"), debrief.notes());
        return json;
    }

    private static void turn(ObjectNode node, Debrief.PlayedTurn turn) {
        node.put("scene", turn.scene()).put("round", turn.round()).put("own", turn.line().own()).put("name", turn.line().name());
        node.put("text", turn.line().text()).put("move", turn.move().name());
        if (turn.applied() != turn.move()) {
            node.put("applied", turn.applied().name());
        }
        node.put("intensity", turn.intensity()).put("pinned", turn.pinned());
        texts(node.putArray("explanation"), turn.explanation());
    }

    private static void guess(ObjectNode node, Debrief.BeatReview beat) {
        node.put("round", beat.round()).put("kind", beat.kind().getLiteral()).put("prompt", beat.prompt())
                .put("answer", beat.answer());
        beat.confidence().ifPresent(sure -> node.put("confidence", sure));
        beat.truth().ifPresent(truth -> node.put("truth", truth));
        beat.fitting().ifPresent(fitting -> node.put("fitting", fitting));
        beat.error().ifPresent(error -> node.put("error", error));
        node.put("feedback", beat.feedback());
    }

    private static void calibration(ObjectNode node, Debrief.Calibration calibration) {
        node.put("moves", calibration.moves()).put("movesFitting", calibration.movesFitting())
                .put("forecasts", calibration.forecasts());
        calibration.brier().ifPresent(brier -> node.put("brier", brier));
        node.put("arousals", calibration.arousals());
        calibration.meanError().ifPresent(error -> node.put("meanError", error));
        node.put("needs", calibration.needs()).put("needsFitting", calibration.needsFitting());
        texts(node.putArray("sentences"), calibration.sentences());
    }

    private static void wording(ObjectNode node, Debrief.Wording wording) {
        node.put("round", wording.round()).put("ownWords", wording.ownWords()).put("chosen", wording.chosen())
                .put("move", wording.move().getLiteral());
        wording.model().ifPresent(model -> node.putObject("model").put("line", model.line())
                .put("move", model.move().getLiteral()).put("intensity", model.intensity()).put("reason", model.reason()));
    }

    private static void point(ObjectNode node, Debrief.TurningPoint point) {
        node.put("round", point.round()).put("line", point.line()).put("move", point.move().name())
                .put("intensity", point.intensity()).put("ahead", point.ahead()).put("question", point.question());
        change(node.putObject("changedOther"), point.changedOther());
        change(node.putObject("changedOwn"), point.changedOwn());
        texts(node.putArray("why"), point.why());
        ArrayNode others = node.putArray("alternatives");
        for (Debrief.Alternative other : point.alternatives()) {
            ObjectNode alternative = others.addObject().put("move", other.move().getLiteral());
            texts(alternative.putArray("extremes"), other.extremes().stream().map(Enum::name).toList());
            change(alternative.putObject("other"), other.other());
            change(alternative.putObject("own"), other.own());
            other.line().ifPresent(line -> alternative.put("line", line));
            alternative.put("text", other.text());
        }
        node.put("concept", point.conceptKey());
        point.articleItem().ifPresent(item -> node.put("articleItem", item));
        node.put("search", point.search());
    }

    private static void loop(ObjectNode node, Debrief.LoopSide first, Debrief.LoopSide second) {
        side(node.putObject("first"), first);
        side(node.putObject("second"), second);
    }

    private static void side(ObjectNode node, Debrief.LoopSide side) {
        node.put("name", side.name()).put("cue", side.cue()).put("meaning", side.meaning()).put("feeling", side.feeling())
                .put("move", side.move()).put("effect", side.effect());
    }

    private static void change(ObjectNode node, Debrief.Change change) {
        node.put("security", change.security()).put("arousal", change.arousal());
    }

    private static void counts(ObjectNode node, Map<MoveCode, Integer> counts) {
        counts.forEach((move, number) -> node.put(move.getLiteral(), number));
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
