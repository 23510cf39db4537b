package org.cyclework.assessment.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.cyclework.assessment.Mode;
import org.cyclework.assessment.QuizSummary;
import org.cyclework.assessment.Response;
import org.cyclework.model.assessment.ItemBank;
import org.cyclework.record.Access;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.Verbs;

/** How the events of one quiz are written into the record; {@link QuizPayload} reads them back. */
final class QuizEvents {

    /** A hint was taken; only whoever takes the quiz up again needs it. */
    static final String HINT_TAKEN = "item-hint-taken";

    private final LearnerRecord record;
    private final Access access;
    private final UUID session;
    private final Supplier<UUID> ids;

    QuizEvents(LearnerRecord record, Access access, UUID session, Supplier<UUID> ids) {
        this.record = record;
        this.access = access;
        this.session = session;
        this.ids = ids;
    }

    UUID learner() {
        return access.learner();
    }

    UUID session() {
        return session;
    }

    List<LearningEvent> all() {
        return record.sessionEvents(access, session);
    }

    void started(String moduleId, long seed, List<String> itemIds, Mode mode) {
        ObjectNode payload = payload();
        // as text, since many readers of JSON do not keep all digits of a number
        payload.put(QuizPayload.SEED, Long.toString(seed));
        itemIds.forEach(payload.putArray(QuizPayload.ITEMS)::add);
        QuizPayload.write(mode, payload.putObject(QuizPayload.MODE));
        append(Verbs.QUIZ_STARTED, moduleId, payload);
    }

    /** @return the id of the event; own words are kept in an event of their own beside it */
    UUID answered(PlayableItem<?, ?, ?> item, Answer answer) {
        ItemBank bank = (ItemBank) item.question().item().eContainer();
        ObjectNode payload = payload();
        payload.put("bank", bank.getId()).put("bankVersion", BankVersion.of(bank));
        item.write(answer.response(), payload.putObject(QuizPayload.RESPONSE));
        answer.score().ifPresent(score -> payload.put(QuizPayload.SCORE, score));
        answer.confidence().ifPresent(sure -> payload.put(QuizPayload.CONFIDENCE, sure));
        payload.put(QuizPayload.TRY, answer.number()).put(QuizPayload.HINTS, answer.hints())
                .put(QuizPayload.LATENCY, answer.latencyMillis());
        List<NewEvent> events = new ArrayList<>();
        Optional<UUID> words = answer.response().words().map(text -> {
            UUID id = ids.get();
            ObjectNode own = payload().put(QuizPayload.TEXT, text);
            events.add(new NewEvent(Verbs.OWN_WORDS, item.id(), own.toString()).withId(id));
            return id;
        });
        words.ifPresent(id -> payload.put(QuizPayload.WORDS, id.toString()));
        events.add(new NewEvent(Verbs.ITEM_ANSWERED, item.id(), payload.toString()));
        List<LearningEvent> written = record.append(access, events);
        return written.get(written.size() - 1).id();
    }

    void rated(String itemId, UUID answer, Map<String, Integer> levels, double score) {
        ObjectNode payload = payload().put(QuizPayload.ANSWER, answer.toString()).put(QuizPayload.SCORE, score);
        ObjectNode byCriterion = payload.putObject(QuizPayload.LEVELS);
        new TreeMap<>(levels).forEach(byCriterion::put);
        append(Verbs.ITEM_RATED, itemId, payload);
    }

    /** Own words that were kept beside the answer stay in the journal; nothing names them any more. */
    void takenBack(String itemId, UUID answer) {
        record.append(access, new NewEvent(Optional.empty(), Verbs.TAKEN_BACK, 1, itemId,
                payload().put(QuizPayload.VERB, Verbs.ITEM_ANSWERED).toString(), List.of(answer)));
    }

    void flagged(String itemId, boolean flagged) {
        append(Verbs.ITEM_FLAGGED, itemId, payload().put(QuizPayload.FLAGGED, flagged));
    }

    void hinted(String itemId) {
        append(HINT_TAKEN, itemId, payload());
    }

    void finished(String moduleId, QuizSummary summary) {
        append(Verbs.QUIZ_FINISHED, moduleId, payload().put(QuizPayload.SCORE, summary.score())
                .put("answered", summary.answered()).put("unrated", summary.unrated()).put(QuizPayload.ITEMS, summary.items()));
    }

    private ObjectNode payload() {
        return QuizPayload.object().put("session", session.toString());
    }

    private void append(String verb, String objectId, ObjectNode payload) {
        record.append(access, new NewEvent(verb, objectId, payload.toString()));
    }

    /** What is written down of an answer beside its item; see {@link org.cyclework.assessment.Attempt}. */
    record Answer(Response response, OptionalDouble score, OptionalDouble confidence, int number,
            int hints, long latencyMillis) {
    }
}
