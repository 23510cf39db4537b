package org.cyclework.supervision.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.cyclework.course.Course;
import org.cyclework.model.vignette.BeatChoice;
import org.cyclework.model.vignette.Node;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Verbs;
import org.cyclework.supervision.OwnWords;
import org.cyclework.supervision.internal.texts.Words;

/** Finds the own words in a play or quiz that can go with a hand-in. */
final class OwnReader {

    private final Course course;

    OwnReader(Course course) {
        this.course = course;
    }

    /** @param events of one session, as the trainee may read them, first one first */
    List<OwnWords> of(UUID session, List<LearningEvent> events) {
        Map<UUID, String> texts = new HashMap<>();
        events.stream().filter(event -> event.verb().equals(Verbs.OWN_WORDS)).forEach(event -> texts.put(event.id(), text(event)));
        String caseId = events.stream().filter(event -> event.verb().equals(Verbs.PLAY_STARTED)).map(LearningEvent::objectId).findFirst().orElse("");
        Map<UUID, OwnWords> found = new LinkedHashMap<>();
        for (TryWalk.Way way : TryWalk.of(events)) {
            way.steps().forEach(step -> ofStep(session, caseId, step, texts).ifPresent(words -> found.put(words.event(), words)));
        }
        for (LearningEvent event : events) {
            if (event.verb().equals(Verbs.ITEM_ANSWERED)) {
                committed(Json.read(event.payloadJson()), texts).ifPresent(id -> found.put(id,
                        new OwnWords(id, Optional.of(session), OwnWords.Kind.ANSWER, event.objectId(), OptionalInt.empty(), texts.get(id))));
            }
        }
        List<OwnWords> all = new ArrayList<>(found.values());
        all.addAll(reflections(session, events));
        return all;
    }

    /** @return what was answered aloud or in words to a lesson's statements, the words that are written down */
    List<OwnWords> practice(List<LearningEvent> events) {
        List<OwnWords> all = new ArrayList<>();
        for (LearningEvent event : events) {
            if (event.verb().equals(Verbs.STATEMENT_ANSWERED) && !text(event).isBlank()) {
                all.add(new OwnWords(event.id(), Optional.empty(), OwnWords.Kind.PRACTICE, Json.read(event.payloadJson()).path("statement").asText(),
                        OptionalInt.empty(), text(event)));
            }
        }
        return all;
    }

    private static String text(LearningEvent event) {
        return Json.read(event.payloadJson()).path("text").asText("");
    }

    private static Optional<UUID> committed(JsonNode payload, Map<UUID, String> texts) {
        return Json.id(payload.path("words")).filter(texts::containsKey);
    }

    private Optional<OwnWords> ofStep(UUID session, String caseId, TryWalk.Step step, Map<UUID, String> texts) {
        if (step.verb().equals(Verbs.BEAT_ANSWERED)) {
            Optional<UUID> words = committed(step.payload(), texts);
            String answer = words.map(texts::get).orElse(step.payload().path("answer").asText());
            return Optional.of(new OwnWords(words.orElse(step.event()), Optional.of(session), OwnWords.Kind.GUESS, "", OptionalInt.of(step.round()),
                    guess(caseId, step.payload().path("beat").asText(), answer)));
        }
        return committed(step.payload(), texts).map(id -> new OwnWords(id, Optional.of(session), OwnWords.Kind.TURN, "", OptionalInt.of(step.round()), texts.get(id)));
    }

    /** The question with the answer in the case's words; the bare answer where the case does not have it any more. */
    private String guess(String caseId, String beatId, String written) {
        String answer = written.replaceFirst("@(\\d+)$", " ($1 %)");
        String chosen = written.replaceFirst("@\\d+$", "");
        return course.vignette(caseId).stream().flatMap(vignette -> vignette.getScenes().stream()).flatMap(scene -> scene.getNodes().stream()).map(Node::getBeat)
                .filter(beat -> beat != null && beat.getId().equals(beatId)).findFirst()
                .map(beat -> Words.of("own.guessed", beat.getPrompt(), beat.getChoices().stream().filter(choice -> choice.getId().equals(chosen)).map(BeatChoice::getText)
                        .findFirst().orElse(answer)))
                .orElse(answer);
    }

    /** The last text of each kind and part; empty ones were taken back. */
    private static List<OwnWords> reflections(UUID session, List<LearningEvent> events) {
        Map<String, OwnWords> last = new LinkedHashMap<>();
        for (LearningEvent event : events) {
            if (event.verb().equals(Verbs.PLAY_REFLECTED)) {
                JsonNode payload = Json.read(event.payloadJson());
                String key = payload.path("key").asText();
                kind(payload.path("kind").asText()).ifPresent(kind -> last.put(payload.path("kind").asText() + "|" + key,
                        new OwnWords(event.id(), Optional.of(session), kind, key, OptionalInt.empty(), payload.path("text").asText(""))));
            }
        }
        return last.values().stream().filter(words -> !words.text().isBlank()).toList();
    }

    private static Optional<OwnWords.Kind> kind(String reflection) {
        return switch (reflection) {
            case "ACCOUNT" -> Optional.of(OwnWords.Kind.ACCOUNT);
            case "ESTIMATE" -> Optional.of(OwnWords.Kind.GUESS);
            case "LOOP" -> Optional.of(OwnWords.Kind.LOOP);
            case "REFLECTION" -> Optional.of(OwnWords.Kind.REFLECTION);
            default -> Optional.empty();
        };
    }
}
