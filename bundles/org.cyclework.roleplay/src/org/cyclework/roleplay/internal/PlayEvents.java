package org.cyclework.roleplay.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.model.vignette.Seat;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.Verbs;
import org.cyclework.roleplay.PlayStep;
import org.cyclework.roleplay.SceneEnd;

/**
 * How a play is written into the log and read from it again.
 *
 * @param learner whose play
 * @param caseId the case
 * @param session the id that all its events share
 */
record PlayEvents(UUID learner, String caseId, UUID session) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the first event of a play says. */
    record Start(Seat seat, long seed) {
    }

    NewEvent started(Seat seat, long seed) {
        return event(Verbs.PLAY_STARTED, payload().put("seat", seat.getLiteral()).put("seed", seed));
    }

    NewEvent step(PlayStep step) {
        return switch (step.kind()) {
            case CHOICE -> event(Verbs.PLAY_TURN, payload().put("option", step.id()));
            case BEAT -> event(Verbs.BEAT_ANSWERED, payload().put("beat", step.id()).put("answer", step.answer()));
            case STEP_OUT -> event(Verbs.PLAY_STOPPED, payload());
            case SAFETY_EXIT -> event(Verbs.PLAY_ENDED, payload().put("reason", SceneEnd.Reason.SAFETY_EXIT.name())
                    .put("outcome", "STOPPED_SAFELY"));
        };
    }

    NewEvent ended(SceneEnd end) {
        ObjectNode payload = payload().put("reason", end.reason().name());
        end.outcome().ifPresent(outcome -> payload.put("outcome", outcome.getLiteral()));
        return event(Verbs.PLAY_ENDED, payload);
    }

    NewEvent debriefed() {
        return event(Verbs.DEBRIEF_FINISHED, payload());
    }

    static Optional<Start> start(List<LearningEvent> events) {
        return events.stream().filter(event -> event.verb().equals(Verbs.PLAY_STARTED)).findFirst()
                .map(event -> read(event.payloadJson())).filter(payload -> Seat.get(payload.path("seat").asText()) != null)
                .map(payload -> new Start(Seat.get(payload.path("seat").asText()), payload.path("seed").asLong()));
    }

    static List<PlayStep> steps(List<LearningEvent> events) {
        List<PlayStep> steps = new ArrayList<>();
        for (LearningEvent event : events) {
            JsonNode payload = read(event.payloadJson());
            switch (event.verb()) {
                case Verbs.PLAY_TURN -> steps.add(PlayStep.choice(payload.path("option").asText()));
                case Verbs.BEAT_ANSWERED -> steps.add(PlayStep.beat(payload.path("beat").asText(),
                        payload.path("answer").asText()));
                case Verbs.PLAY_STOPPED -> steps.add(PlayStep.stepOut());
                case Verbs.PLAY_ENDED -> {
                    if (payload.path("reason").asText().equals(SceneEnd.Reason.SAFETY_EXIT.name())) {
                        steps.add(PlayStep.safetyExit());
                    }
                }
                default -> {
                    // the start is read apart, and nothing else changes a play
                }
            }
        }
        return steps;
    }

    private NewEvent event(String verb, ObjectNode payload) {
        return new NewEvent(learner, verb, caseId, payload.toString());
    }

    private ObjectNode payload() {
        return JSON.createObjectNode().put("session", session.toString());
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event of the log is not readable", e);
        }
    }
}
