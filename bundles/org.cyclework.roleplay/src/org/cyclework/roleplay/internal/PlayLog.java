package org.cyclework.roleplay.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Verbs;
import org.cyclework.roleplay.PlayStep;
import org.cyclework.roleplay.Reflection;
import org.cyclework.roleplay.SceneEnd;
import org.cyclework.roleplay.Seats;
import org.cyclework.roleplay.Setup;
import org.cyclework.roleplay.Support;
import org.cyclework.roleplay.Transcript;

/** A play as its events tell it. */
final class PlayLog {

    private final List<LoggedTry> tries = new ArrayList<>();
    private final Map<String, Reflection> reflections = new LinkedHashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private Optional<Setup> setup = Optional.empty();
    private boolean endWritten;
    private boolean debriefed;

    /** A step with what was said by it. */
    record LoggedStep(PlayStep step, List<Transcript.Row> said) {
    }

    /** One way through the play. */
    record LoggedTry(OptionalInt from, int round, List<LoggedStep> steps) {

        List<PlayStep> plain() {
            return steps.stream().map(LoggedStep::step).toList();
        }

        Transcript transcript() {
            return new Transcript(steps.stream().flatMap(step -> step.said().stream()).toList());
        }
    }

    PlayLog(List<LearningEvent> events) {
        tries.add(new LoggedTry(OptionalInt.empty(), 1, new ArrayList<>()));
        for (LearningEvent event : events) {
            if (event.verb().equals(Verbs.OWN_WORDS)) {
                words.put(event.id().toString(), TranscriptJson.parse(event.payloadJson()).path("text").asText());
            }
        }
        events.forEach(event -> take(event.verb(), TranscriptJson.parse(event.payloadJson())));
    }

    /** How it was started; empty where the events do not tell. */
    Optional<Setup> setup() {
        return setup;
    }

    List<LoggedTry> tries() {
        return tries;
    }

    List<Reflection> reflections() {
        return reflections.values().stream().filter(each -> !each.text().isEmpty()).toList();
    }

    /** Whether the end of the last try is written. */
    boolean endWritten() {
        return endWritten;
    }

    boolean debriefed() {
        return debriefed;
    }

    private void take(String verb, JsonNode payload) {
        switch (verb) {
            case Verbs.PLAY_STARTED -> setup = started(payload);
            case Verbs.PLAY_TURN -> add(spoken(payload), TranscriptJson.read(payload.path("said"), words(payload)));
            case Verbs.PLAY_HINT -> add(PlayStep.hint(payload.path("node").asText()), List.of());
            // an answer in own words is empty for whoever may not read them
            case Verbs.BEAT_ANSWERED -> add(PlayStep.beat(payload.path("beat").asText(), payload.path("answer").asText(words(payload))), List.of());
            case Verbs.PLAY_REWOUND -> rewind(payload);
            case Verbs.PLAY_REFLECTED -> reflect(payload);
            case Verbs.PLAY_STOPPED -> {
                add(PlayStep.stepOut(), List.of());
                endWritten = true;
            }
            case Verbs.PLAY_ENDED -> {
                // with a peak it tells the end of a scene whose way out was among the options, and the choice is there already
                if (payload.path("reason").asText().equals(SceneEnd.Reason.SAFETY_EXIT.name()) && !payload.has("peak")) {
                    add(PlayStep.safetyExit(), List.of());
                }
                endWritten = true;
            }
            case Verbs.DEBRIEF_FINISHED -> debriefed = true;
            default -> {
                // nothing else changes a play
            }
        }
    }

    private static Optional<Setup> started(JsonNode payload) {
        Optional<String> recasting = Optional.of(payload.path("recasting").asText("")).filter(id -> !id.isEmpty());
        Support support = payload.path("support").asText("OPTIONS").equals("WORKED") ? Support.WORKED
                : payload.path("support").asText().equals("FREE") ? Support.FREE : Support.OPTIONS;
        // a play that does not tell was begun when every moment showed all there was
        OptionalInt most = payload.has(PlayEvents.MOST) ? OptionalInt.of(payload.path(PlayEvents.MOST).asInt()) : OptionalInt.empty();
        return Seats.named(payload.path("seat").asText())
                .map(seats -> new Setup(seats, support, recasting, payload.path("seed").asLong(), most));
    }

    private PlayStep spoken(JsonNode payload) {
        PlayStep.Kind kind = payload.has("move") ? PlayStep.Kind.MOVE : PlayStep.Kind.CHOICE;
        String id = payload.path(kind == PlayStep.Kind.MOVE ? "move" : "option").asText();
        List<String> offered = new ArrayList<>();
        payload.path(PlayEvents.OFFERED).forEach(each -> offered.add(each.asText()));
        return new PlayStep(kind, id, words(payload), offered);
    }

    /** Own words of a turn; empty where it has none, or they are not for whoever reads. */
    private String words(JsonNode payload) {
        return words.getOrDefault(payload.path(PlayEvents.WORDS).asText(), "");
    }

    private void rewind(JsonNode payload) {
        int from = Math.clamp(payload.path("from").asInt(), 1, tries.size());
        List<LoggedStep> all = tries.get(from - 1).steps();
        int shared = Math.clamp(payload.path("steps").asInt(), 0, all.size());
        tries.add(new LoggedTry(OptionalInt.of(from), payload.path("round").asInt(1),
                new ArrayList<>(all.subList(0, shared))));
        endWritten = false;
    }

    private void reflect(JsonNode payload) {
        for (Reflection.Kind kind : Reflection.Kind.values()) {
            if (kind.name().equals(payload.path("kind").asText())) {
                String key = payload.path("key").asText();
                reflections.put(kind + "|" + key, new Reflection(kind, key, payload.path("text").asText(),
                        payload.path("shared").asBoolean()));
            }
        }
    }

    private void add(PlayStep step, List<Transcript.Row> said) {
        endWritten = false;
        tries.get(tries.size() - 1).steps().add(new LoggedStep(step, said));
    }
}
