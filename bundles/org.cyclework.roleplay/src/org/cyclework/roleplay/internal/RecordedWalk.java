package org.cyclework.roleplay.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.Verbs;
import org.cyclework.roleplay.DecisionWalk;
import org.cyclework.roleplay.KeptWalk;
import org.cyclework.roleplay.Reflection;
import org.cyclework.roleplay.internal.texts.Words;

/** A walk through a decision-only case whose decisions are written first and taken then. */
final class RecordedWalk implements KeptWalk {

    /** What stands in place of a seat. */
    static final String NO_SEAT = "DECISIONS";

    private final Access access;
    private final UUID session;
    private final LearnerRecord record;
    private final DecisionWalk walk;
    private final Map<String, Reflection> reflections = new LinkedHashMap<>();

    RecordedWalk(Access access, UUID session, LearnerRecord record, DecisionWalk walk) {
        this.access = access;
        this.session = session;
        this.record = record;
        this.walk = walk;
    }

    /** Writes that it has begun. */
    RecordedWalk begin(String recasting) {
        record.append(access, event(Verbs.PLAY_STARTED,
                payload().put("seat", NO_SEAT).put("seed", walk.seed()).put("recasting", recasting)));
        return this;
    }

    /** Takes again what the log tells, as far as it fits the case. */
    RecordedWalk caughtUp(List<LearningEvent> events) {
        for (LearningEvent event : events) {
            JsonNode payload = TranscriptJson.parse(event.payloadJson());
            boolean fits = !walk.ended() && event.verb().equals(Verbs.PLAY_TURN)
                    && walk.now().getId().equals(payload.path("point").asText())
                    && walk.now().getOptions().stream().anyMatch(each -> each.getId().equals(payload.path("option").asText()));
            if (fits) {
                walk.decide(payload.path("option").asText());
            }
        }
        new PlayLog(events).reflections().forEach(this::remember);
        return this;
    }

    @Override
    public UUID session() {
        return session;
    }

    @Override
    public DecisionWalk walk() {
        return walk;
    }

    @Override
    public DecisionWalk.Decision decide(String optionId) {
        if (walk.now().getOptions().stream().noneMatch(each -> each.getId().equals(optionId))) {
            throw new IllegalArgumentException(Words.of("refused.notOffered", optionId));
        }
        record.append(access, event(Verbs.PLAY_TURN, payload().put("point", walk.now().getId()).put("option", optionId)));
        DecisionWalk.Decision decision = walk.decide(optionId);
        if (walk.ended()) {
            // what each decision led to was told at once: there is no debrief of its own
            record.append(access, List.of(event(Verbs.PLAY_ENDED, payload().put("reason", "STORY_OVER")),
                    event(Verbs.DEBRIEF_FINISHED, payload())));
        }
        return decision;
    }

    @Override
    public void reflect(Reflection reflection) {
        record.append(access, event(Verbs.PLAY_REFLECTED, PlayEvents.told(reflection, payload())));
        remember(reflection);
    }

    private void remember(Reflection reflection) {
        reflections.put(reflection.kind() + "|" + reflection.key(), reflection);
    }

    @Override
    public List<Reflection> reflections() {
        return reflections.values().stream().filter(each -> !each.text().isEmpty()).toList();
    }

    private NewEvent event(String verb, ObjectNode payload) {
        return new NewEvent(verb, walk.vignette().getId(), payload.toString());
    }

    private ObjectNode payload() {
        return TranscriptJson.JSON.createObjectNode().put("session", session.toString());
    }
}
