package org.cyclework.assessment.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.Verbs;

/** How the events of one quiz are written into the record, and how its beginning is read back. */
final class QuizEvents {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SESSION = "session";
    private static final String SEED = "seed";
    private static final String ITEMS = "items";
    private static final String RESPONSE = "response";
    private static final String SCORE = "score";
    private static final String FLAGGED = "flagged";

    private final LearnerRecord record;
    private final Access access;
    private final UUID session;

    QuizEvents(LearnerRecord record, Access access, UUID session) {
        this.record = record;
        this.access = access;
        this.session = session;
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

    void started(String moduleId, long seed, List<String> itemIds) {
        ObjectNode payload = payload();
        // as text, since many readers of JSON do not keep all digits of a number
        payload.put(SEED, Long.toString(seed));
        itemIds.forEach(payload.putArray(ITEMS)::add);
        append(Verbs.QUIZ_STARTED, moduleId, payload);
    }

    void answered(Answer answer) {
        ObjectNode payload = payload();
        payload.put("bank", answer.bankId());
        payload.put("bankVersion", answer.bankVersion());
        payload.set(RESPONSE, answer.response());
        payload.put(SCORE, answer.score());
        payload.put("latencyMillis", answer.latencyMillis());
        append(Verbs.ITEM_ANSWERED, answer.itemId(), payload);
    }

    void flagged(String itemId, boolean flagged) {
        append(Verbs.ITEM_FLAGGED, itemId, payload().put(FLAGGED, flagged));
    }

    void finished(String moduleId, double score, int answered, int items) {
        append(Verbs.QUIZ_FINISHED, moduleId, payload().put(SCORE, score).put("answered", answered).put(ITEMS, items));
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static long seed(LearningEvent started) {
        return Long.parseLong(read(started).path(SEED).asText("0"));
    }

    static List<String> itemIds(LearningEvent started) {
        List<String> ids = new ArrayList<>();
        read(started).path(ITEMS).forEach(id -> ids.add(id.asText()));
        return ids;
    }

    static JsonNode response(LearningEvent answered) {
        return read(answered).path(RESPONSE);
    }

    static double score(LearningEvent answered) {
        return read(answered).path(SCORE).asDouble();
    }

    static boolean isFlagged(LearningEvent flagged) {
        return read(flagged).path(FLAGGED).asBoolean();
    }

    private ObjectNode payload() {
        return object().put(SESSION, session.toString());
    }

    private void append(String verb, String objectId, ObjectNode payload) {
        record.append(access, new NewEvent(verb, objectId, payload.toString()));
    }

    private static JsonNode read(LearningEvent event) {
        try {
            return JSON.readTree(event.payloadJson());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the record keeps only JSON: event " + event.id(), e);
        }
    }
}
