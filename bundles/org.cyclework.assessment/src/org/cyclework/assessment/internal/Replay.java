package org.cyclework.assessment.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cyclework.assessment.Attempt;
import org.cyclework.assessment.Marks;
import org.cyclework.assessment.Response;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Verbs;

/** Rebuilds the state of a quiz from its events. */
final class Replay {

    private final List<PlayableItem<?, ?, ?>> items;
    private final Map<String, String> wordsById = new HashMap<>();
    private final Map<String, ItemState> states = new HashMap<>();
    private boolean finished;

    Replay(List<PlayableItem<?, ?, ?>> items, List<LearningEvent> written) {
        this.items = items;
        written.stream().filter(event -> event.verb().equals(Verbs.OWN_WORDS)).forEach(event -> QuizPayload.of(event).text()
                .ifPresent(text -> wordsById.put(event.id().toString(), text)));
        Set<UUID> takenBack = written.stream().filter(event -> event.verb().equals(Verbs.TAKEN_BACK))
                .flatMap(event -> event.acts().stream()).collect(Collectors.toSet());
        written.stream().filter(event -> !takenBack.contains(event.id())).forEach(this::take);
    }

    Map<String, ItemState> states() {
        return states;
    }

    boolean isFinished() {
        return finished;
    }

    private void take(LearningEvent event) {
        if (event.verb().equals(Verbs.QUIZ_FINISHED)) {
            finished = true;
            return;
        }
        Optional<PlayableItem<?, ?, ?>> item = items.stream().filter(one -> one.id().equals(event.objectId())).findFirst();
        item.ifPresent(found -> states.put(found.id(), after(states.getOrDefault(found.id(), ItemState.NEW), found, event)));
    }

    private ItemState after(ItemState before, PlayableItem<?, ?, ?> item, LearningEvent event) {
        QuizPayload payload = QuizPayload.of(event);
        return switch (event.verb()) {
            case Verbs.ITEM_ANSWERED -> answered(before, item, event, payload);
            case Verbs.ITEM_RATED -> isOfLatest(before, payload) && payload.score().isPresent()
                    ? before.rated(payload.levels(), payload.score().getAsDouble()) : before;
            case Verbs.ITEM_FLAGGED -> before.flagged(payload.flagged());
            case QuizEvents.HINT_TAKEN -> before.hinted();
            default -> before;
        };
    }

    private static boolean isOfLatest(ItemState state, QuizPayload rating) {
        return state.isAnswered() && rating.answer().filter(state.latest().id().toString()::equals).isPresent();
    }

    private ItemState answered(ItemState before, PlayableItem<?, ?, ?> item, LearningEvent event, QuizPayload payload) {
        Response response = item.read(payload.response(), payload.words().map(wordsById::get));
        OptionalDouble score = payload.score();
        Attempt attempt = new Attempt(event.id(), before.attempts().size() + 1, response, score, payload.confidence(),
                payload.hints(), payload.latencyMillis());
        return before.answered(attempt, marks(item, response).withScore(score));
    }

    /** The score stays what it was, even where the item was changed since; then it may have no feedback on parts. */
    private static Marks marks(PlayableItem<?, ?, ?> item, Response response) {
        try {
            return item.mark(response);
        } catch (IllegalArgumentException e) {
            return Marks.none();
        }
    }
}
