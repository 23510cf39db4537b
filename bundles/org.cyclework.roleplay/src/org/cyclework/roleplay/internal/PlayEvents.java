package org.cyclework.roleplay.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.cyclework.record.NewEvent;
import org.cyclework.record.Verbs;
import org.cyclework.roleplay.PlayStep;
import org.cyclework.roleplay.Reflection;
import org.cyclework.roleplay.SceneEnd;
import org.cyclework.roleplay.Setup;
import org.cyclework.roleplay.Transcript;

/**
 * How a play is written into the log; {@link PlayLog} reads it.
 *
 * @param caseId the case
 * @param session the id that all its events share
 */
record PlayEvents(String caseId, UUID session) {

    /** Member of a turn, or of an answer, that names the event with its own words. */
    static final String WORDS = "words";
    /** Member of a start that tells how many options a moment shows at most, and of a turn that tells which stood there. */
    static final String MOST = "most";
    static final String OFFERED = "offered";
    static final String ASKED = "asked";
    static final String CASE_CHANGED = "case-changed";

    NewEvent started(Setup setup) {
        ObjectNode payload = payload().put("seat", setup.seats().name()).put("seed", setup.seed())
                .put("support", setup.support().name());
        setup.most().ifPresent(most -> payload.put(MOST, most));
        setup.recasting().ifPresent(id -> payload.put("recasting", id));
        return event(Verbs.PLAY_STARTED, payload);
    }

    /**
     * The step, with what was said by it: the log tells the scene even when the case is gone. Own words come first, as an
     * event of their own that nobody else reads.
     */
    List<NewEvent> step(PlayStep step, List<Transcript.Row> said) {
        JsonNode rows = TranscriptJson.writeWithoutWords(said);
        return switch (step.kind()) {
            case CHOICE -> spoken(step, offered(step, payload().put("option", step.id()).set("said", rows)));
            case MOVE -> spoken(step, payload().put("move", step.id()).set("said", rows));
            case HINT -> List.of(event(Verbs.PLAY_HINT, payload().put("node", step.id())));
            case BEAT -> List.of(event(Verbs.BEAT_ANSWERED, payload().put("beat", step.id()).put("answer", step.answer())));
            case STEP_OUT -> List.of(event(Verbs.PLAY_STOPPED, payload()));
            case SAFETY_EXIT -> List.of(event(Verbs.PLAY_ENDED, payload()
                    .put("reason", SceneEnd.Reason.SAFETY_EXIT.name()).put("outcome", "STOPPED_SAFELY")));
        };
    }

    /** A question that was answered in the trainee's own words, which nobody else reads. */
    List<NewEvent> answeredInWords(PlayStep step) {
        return withWords(step.answer(), Verbs.BEAT_ANSWERED, payload().put("beat", step.id()));
    }

    private static ObjectNode offered(PlayStep step, ObjectNode turn) {
        if (!step.offered().isEmpty()) {
            step.offered().forEach(turn.putArray(OFFERED)::add);
        }
        return turn;
    }

    private List<NewEvent> spoken(PlayStep step, ObjectNode turn) {
        if (step.answer().isEmpty()) {
            return List.of(event(Verbs.PLAY_TURN, turn));
        }
        return withWords(step.answer(), Verbs.PLAY_TURN, turn);
    }

    private List<NewEvent> withWords(String text, String verb, ObjectNode committing) {
        UUID words = UUID.randomUUID();
        return List.of(event(Verbs.OWN_WORDS, payload().put("text", text)).withId(words), event(verb, committing.put(WORDS, words.toString())));
    }

    NewEvent ended(SceneEnd end, double peak) {
        ObjectNode payload = payload().put("reason", end.reason().name()).put("peak", peak);
        end.outcome().ifPresent(outcome -> payload.put("outcome", outcome.getLiteral()));
        return event(Verbs.PLAY_ENDED, payload);
    }

    /** A new try that shares the first steps of another one. */
    NewEvent rewound(int from, int round, int steps, String why) {
        return event(Verbs.PLAY_REWOUND,
                payload().put("from", from).put("round", round).put("steps", steps).put("why", why));
    }

    NewEvent reflected(Reflection reflection) {
        return event(Verbs.PLAY_REFLECTED, told(reflection, payload()));
    }

    /** Writes into a payload what a person wrote about a play. */
    static ObjectNode told(Reflection reflection, ObjectNode payload) {
        return payload.put("kind", reflection.kind().name()).put("key", reflection.key()).put("text", reflection.text()).put("shared", reflection.shared());
    }

    NewEvent debriefed() {
        return event(Verbs.DEBRIEF_FINISHED, payload());
    }

    private NewEvent event(String verb, JsonNode payload) {
        return new NewEvent(verb, caseId, payload.toString());
    }

    private ObjectNode payload() {
        return TranscriptJson.JSON.createObjectNode().put("session", session.toString());
    }
}
