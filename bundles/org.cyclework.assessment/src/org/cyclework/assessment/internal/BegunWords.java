package org.cyclework.assessment.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cyclework.record.Access;
import org.cyclework.record.Drafts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The words begun for statements of one lesson, and which of them was in front; kept as one draft. One thread changes it at a time. */
final class BegunWords {

    private static final Logger LOG = LoggerFactory.getLogger(BegunWords.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FRONT = "front";
    private static final String WORDS = "words";

    private final Drafts drafts;
    private final Access access;
    private final String lessonId;
    private volatile Map<String, String> byStatement = Map.of();
    private volatile String front = "";

    BegunWords(Drafts drafts, Access access, String lessonId) {
        this.drafts = drafts;
        this.access = access;
        this.lessonId = lessonId;
        drafts.read(access, lessonId).ifPresent(this::read);
    }

    private void read(String draft) {
        try {
            JsonNode json = JSON.readTree(draft);
            Map<String, String> read = new TreeMap<>();
            json.path(WORDS).properties().forEach(words -> read.put(words.getKey(), words.getValue().asText()));
            byStatement = read;
            front = json.path(FRONT).asText();
        } catch (JsonProcessingException e) {
            LOG.warn("The draft for {} is not as it was written and is left out.", lessonId, e);
        }
    }

    /** @return the statement that was being answered when it was left */
    Optional<String> front() {
        return Optional.of(front).filter(byStatement::containsKey);
    }

    String of(String statementId) {
        return byStatement.getOrDefault(statementId, "");
    }

    void keep(String statementId, String words) {
        if (!words.equals(of(statementId))) {
            change(statementId, words, statementId);
        }
    }

    /** The words were handed in. */
    void handedIn(String statementId) {
        if (byStatement.containsKey(statementId) || !front.isEmpty()) {
            change(statementId, "", "");
        }
    }

    private void change(String statementId, String words, String nowInFront) {
        Map<String, String> changed = new TreeMap<>(byStatement);
        changed.remove(statementId);
        if (!words.isEmpty()) {
            changed.put(statementId, words);
        }
        drafts.keep(access, lessonId, changed.isEmpty() ? "" : json(changed, nowInFront));
        byStatement = changed;
        front = nowInFront;
    }

    private static String json(Map<String, String> words, String front) {
        ObjectNode json = JSON.createObjectNode().put(FRONT, front);
        ObjectNode byStatement = json.putObject(WORDS);
        words.forEach(byStatement::put);
        return json.toString();
    }
}
