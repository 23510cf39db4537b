package org.cyclework.assessment.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cyclework.assessment.PracticeAttempt;
import org.cyclework.assessment.PracticeHistory;
import org.cyclework.assessment.SelfRating;
import org.cyclework.record.Access;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.Verbs;

/** How practice on one lesson is written into the record and read from it; {@link Verbs} tells the form. */
final class PracticeEvents {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STATEMENT = "statement";
    private static final String TEXT = "text";
    private static final String ANSWER = "answer";
    private static final String RATINGS = "ratings";

    private final LearnerRecord record;
    private final Access access;
    private final String lessonId;

    PracticeEvents(LearnerRecord record, Access access, String lessonId) {
        this.record = record;
        this.access = access;
        this.lessonId = lessonId;
    }

    PracticeHistory read() {
        Map<String, PracticeAttempt> attempts = new LinkedHashMap<>();
        for (LearningEvent event : record.events(access, lessonId)) {
            if (event.verb().equals(Verbs.STATEMENT_ANSWERED)) {
                attempts.put(event.id().toString(), attempt(event));
            } else if (event.verb().equals(Verbs.STATEMENT_RATED)) {
                JsonNode payload = payload(event);
                // a rating of an answer that is not there, as where its text was erased, counts for nothing
                attempts.computeIfPresent(payload.path(ANSWER).asText(), (id, attempt) -> attempt.rated(ratings(payload)));
            }
        }
        return new PracticeHistory(List.copyOf(attempts.values()));
    }

    PracticeAttempt answered(String statementId, Optional<String> words) {
        ObjectNode payload = JSON.createObjectNode().put(STATEMENT, statementId);
        words.ifPresent(text -> payload.put(TEXT, text));
        return attempt(append(Verbs.STATEMENT_ANSWERED, payload));
    }

    PracticeAttempt rated(PracticeAttempt attempt, Map<String, SelfRating> ratings) {
        ObjectNode payload = JSON.createObjectNode().put(ANSWER, attempt.id().toString());
        ObjectNode byCriterion = payload.putObject(RATINGS);
        new TreeMap<>(ratings).forEach((criterion, rating) -> byCriterion.put(criterion, rating.word()));
        append(Verbs.STATEMENT_RATED, payload);
        return attempt.rated(ratings);
    }

    private LearningEvent append(String verb, ObjectNode payload) {
        return record.append(access, new NewEvent(verb, lessonId, payload.toString()));
    }

    private static PracticeAttempt attempt(LearningEvent event) {
        JsonNode payload = payload(event);
        Optional<String> words = Optional.of(payload.path(TEXT)).filter(JsonNode::isTextual).map(JsonNode::asText);
        return new PracticeAttempt(event.id(), payload.path(STATEMENT).asText(), words, event.when(), Map.of());
    }

    private static Map<String, SelfRating> ratings(JsonNode payload) {
        Map<String, SelfRating> ratings = new HashMap<>();
        payload.path(RATINGS).properties().forEach(rating -> SelfRating.of(rating.getValue().asText())
                .ifPresent(value -> ratings.put(rating.getKey(), value)));
        return ratings;
    }

    private static JsonNode payload(LearningEvent event) {
        try {
            return JSON.readTree(event.payloadJson());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the record keeps only JSON: event " + event.id(), e);
        }
    }
}
