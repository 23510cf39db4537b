package org.cyclework.supervision.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Verbs;

/**
 * Which events belong to which way through a play. It follows the play's own rules: a new try shares the first steps of an
 * earlier one, and each thing that was done is a step.
 */
final class TryWalk {

    private static final String SAFETY_EXIT = "SAFETY_EXIT";

    private final List<Way> ways = new ArrayList<>();

    /**
     * A step.
     *
     * @param event the id of its event
     * @param verb what it was
     * @param payload the rest
     * @param rows how many turns were said by it
     * @param round the round in which it was taken, from 1
     */
    record Step(UUID event, String verb, JsonNode payload, int rows, int round) {
    }

    /**
     * A way through the play.
     *
     * @param from the number of the try it left; empty for the first
     * @param round the first round that it does not share with that one
     * @param shared how many steps it shares
     * @param steps all of them
     */
    record Way(OptionalInt from, int round, int shared, List<Step> steps) {

        int rows() {
            return steps.stream().mapToInt(Step::rows).sum();
        }

        int sharedRows() {
            return steps.subList(0, shared).stream().mapToInt(Step::rows).sum();
        }

        /** @return the last thing that ended it; empty while it goes on */
        Optional<Step> end() {
            return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast()).filter(step -> List.of(Verbs.PLAY_STOPPED, Verbs.PLAY_ENDED).contains(step.verb()));
        }
    }

    private TryWalk() {
        ways.add(new Way(OptionalInt.empty(), 1, 0, new ArrayList<>()));
    }

    /** @param events of one session, first one first */
    static List<Way> of(List<LearningEvent> events) {
        TryWalk walk = new TryWalk();
        for (LearningEvent event : events) {
            walk.take(event, Json.read(event.payloadJson()));
        }
        return walk.ways;
    }

    private void take(LearningEvent event, JsonNode payload) {
        switch (event.verb()) {
            case Verbs.PLAY_TURN -> add(event, payload, payload.path("said").size());
            case Verbs.PLAY_HINT, Verbs.BEAT_ANSWERED, Verbs.PLAY_STOPPED -> add(event, payload, 0);
            case Verbs.PLAY_ENDED -> ended(event, payload);
            case Verbs.PLAY_REWOUND -> rewind(payload);
            default -> {
                // no step
            }
        }
    }

    /** Only leaving for safety's sake is a step of its own; any other end came with the step before it and is told beside it. */
    private void ended(LearningEvent event, JsonNode payload) {
        List<Step> steps = ways.getLast().steps();
        boolean ownStep = payload.path("reason").asText().equals(SAFETY_EXIT) && !payload.has("peak");
        if (ownStep || steps.isEmpty()) {
            add(event, payload, 0);
        } else {
            Step last = steps.removeLast();
            steps.add(new Step(last.event(), last.verb(), merged(last.payload(), payload), last.rows(), last.round()));
        }
    }

    private static JsonNode merged(JsonNode step, JsonNode end) {
        return ((ObjectNode) step.deepCopy()).set("ended", end);
    }

    private void add(LearningEvent event, JsonNode payload, int rows) {
        List<Step> steps = ways.getLast().steps();
        int before = steps.stream().mapToInt(Step::rows).sum();
        int said = payload.path("said").path(0).path("round").asInt();
        steps.add(new Step(event.id(), event.verb(), payload, rows, said > 0 ? said : before / 2 + 1));
    }

    private void rewind(JsonNode payload) {
        int from = Math.clamp(payload.path("from").asInt(), 1, ways.size());
        List<Step> all = ways.get(from - 1).steps();
        int shared = Math.clamp(payload.path("steps").asInt(), 0, all.size());
        ways.add(new Way(OptionalInt.of(from), payload.path("round").asInt(1), shared, new ArrayList<>(all.subList(0, shared))));
    }
}
