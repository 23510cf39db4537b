package org.cyclework.assessment.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.assessment.notes.Anchor;
import org.cyclework.assessment.notes.Note;
import org.cyclework.assessment.notes.NoteKind;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.Verbs;

/** How notes and places are written into events and folded from them, in whatever order they arrive; {@link Verbs} tells the form. */
final class NoteEvents {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String KIND = "kind";
    private static final String TEXT = "text";
    private static final String NOTE = "note";
    private static final String PLACE = "place";

    private NoteEvents() {
    }

    static NewEvent made(String lessonId, NoteKind kind, Anchor anchor, String text) {
        ObjectNode payload = JSON.createObjectNode().put(KIND, kind.word());
        write(payload, anchor);
        if (!text.isEmpty()) {
            payload.put(TEXT, text);
        }
        return new NewEvent(Verbs.NOTE_MADE, lessonId, payload.toString());
    }

    static NewEvent changed(Note note, NoteKind kind, String text) {
        ObjectNode payload = JSON.createObjectNode().put(NOTE, note.id().toString()).put(KIND, kind.word()).put(TEXT, text);
        return on(note, Verbs.NOTE_CHANGED, payload);
    }

    /** @param verb {@link Verbs#NOTE_REMOVED} or {@link Verbs#NOTE_PUT_BACK} */
    static NewEvent on(Note note, String verb) {
        return on(note, verb, JSON.createObjectNode().put(NOTE, note.id().toString()));
    }

    private static NewEvent on(Note note, String verb, ObjectNode payload) {
        return new NewEvent(Optional.empty(), verb, 1, note.lessonId(), payload.toString(), List.of(note.id()));
    }

    static NewEvent left(String lessonId, Anchor place) {
        ObjectNode payload = JSON.createObjectNode();
        write(payload, place);
        return new NewEvent(Verbs.LESSON_LEFT, lessonId, payload.toString());
    }

    /** @param events in canonical order; a note's own event may stand behind those that act on it */
    static List<Note> notes(List<LearningEvent> events) {
        Map<String, Note> notes = new LinkedHashMap<>();
        events.stream().filter(event -> event.verb().equals(Verbs.NOTE_MADE)).forEach(event -> note(event).ifPresent(note -> notes.put(note.id().toString(), note)));
        Map<String, Boolean> removed = new LinkedHashMap<>();
        for (LearningEvent event : events) {
            switch (event.verb()) {
                case Verbs.NOTE_CHANGED -> {
                    JsonNode payload = payload(event);
                    // a change of a note that is not there, as where it was erased, counts for nothing
                    notes.computeIfPresent(payload.path(NOTE).asText(), (id, note) -> note
                            .with(NoteKind.of(payload.path(KIND).asText()).orElse(note.kind()), payload.path(TEXT).asText()));
                }
                case Verbs.NOTE_REMOVED -> removed.put(payload(event).path(NOTE).asText(), true);
                case Verbs.NOTE_PUT_BACK -> removed.put(payload(event).path(NOTE).asText(), false);
                default -> {}
            }
        }
        notes.keySet().removeIf(id -> removed.getOrDefault(id, false));
        return List.copyOf(notes.values());
    }

    /** The ids of the events that hold words of a note: the one that made it, and each change of it. */
    static List<UUID> withWords(List<LearningEvent> events, UUID note) {
        return events.stream().filter(event -> event.id().equals(note) && event.verb().equals(Verbs.NOTE_MADE)
                || event.verb().equals(Verbs.NOTE_CHANGED) && event.acts().contains(note)).map(LearningEvent::id).toList();
    }

    static Map<String, Anchor> places(List<LearningEvent> events) {
        Map<String, Anchor> places = new LinkedHashMap<>();
        events.stream().filter(event -> event.verb().equals(Verbs.LESSON_LEFT))
                .forEach(event -> anchor(payload(event)).ifPresent(place -> places.put(event.objectId(), place)));
        return places;
    }

    private static Optional<Note> note(LearningEvent event) {
        JsonNode payload = payload(event);
        // what a later version calls otherwise is at least a note
        NoteKind kind = NoteKind.of(payload.path(KIND).asText()).orElse(NoteKind.NOTE);
        return anchor(payload).map(anchor -> new Note(event.id(), event.objectId(), kind, anchor, payload.path(TEXT).asText(), event.when()));
    }

    private static void write(ObjectNode payload, Anchor anchor) {
        payload.putObject(PLACE).put("paragraph", anchor.paragraph()).put("words", anchor.words()).put("before", anchor.before())
                .put("after", anchor.after()).put("offset", anchor.offset());
    }

    private static Optional<Anchor> anchor(JsonNode payload) {
        JsonNode place = payload.path(PLACE);
        try {
            return Optional.of(new Anchor(place.path("paragraph").asText(), place.path("words").asText(), place.path("before").asText(),
                    place.path("after").asText(), place.path("offset").asInt()));
        } catch (IllegalArgumentException strange) {
            return Optional.empty(); // written by something else; it stays in the journal
        }
    }

    private static JsonNode payload(LearningEvent event) {
        try {
            return JSON.readTree(event.payloadJson());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the record keeps only JSON: event " + event.id(), e);
        }
    }
}
