package org.cyclework.roleplay.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.ItemResult;
import org.cyclework.record.Learner;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.LessonProgress;
import org.cyclework.record.NewEvent;
import org.cyclework.record.PlayRecord;
import org.cyclework.record.PlayState;
import org.cyclework.record.QuizRecord;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.Verbs;

/** A record in memory that can be made to fail. */
final class MemoryRecord implements LearnerRecord {

    private static final Instant NOON = Instant.parse("2025-01-01T12:00:00Z");
    private static final UUID DEVICE = new UUID(0, 1);

    final List<LearningEvent> log = new ArrayList<>();
    boolean full;

    @Override
    public LearningEvent append(NewEvent event) {
        if (full) {
            throw new RecordUnavailable(RecordUnavailable.Kind.DISK_FULL, "Full.", "Kept.", "Make room.", null);
        }
        LearningEvent written = new LearningEvent(UUID.randomUUID(), event.learner(), event.verb(), event.objectId(),
                event.payloadJson(), NOON, DEVICE, log.size());
        log.add(written);
        return written;
    }

    @Override
    public List<LearningEvent> sessionEvents(UUID learner, UUID session) {
        return log.stream().filter(event -> event.learner().equals(learner)
                && event.payloadJson().contains(session.toString())).toList();
    }

    @Override
    public List<PlayRecord> plays(UUID learner) {
        Map<UUID, PlayRecord> plays = new LinkedHashMap<>();
        for (LearningEvent event : log) {
            UUID session = UUID.fromString(event.payloadJson().replaceAll(".*\"session\":\"([^\"]*)\".*", "$1"));
            PlayState state = switch (event.verb()) {
                case Verbs.PLAY_STOPPED -> PlayState.STOPPED;
                case Verbs.PLAY_ENDED -> PlayState.AWAITING_DEBRIEF;
                case Verbs.DEBRIEF_FINISHED -> PlayState.DONE;
                default -> PlayState.OPEN;
            };
            plays.put(session, new PlayRecord(session, event.objectId(), NOON, state, event.sequence()));
        }
        return plays.values().stream().sorted(Comparator.comparingLong(PlayRecord::lastSequence).reversed()).toList();
    }

    @Override
    public List<LearningEvent> events(UUID learner) {
        return List.copyOf(log);
    }

    @Override
    public List<LearningEvent> events(UUID learner, String objectId) {
        return List.copyOf(log);
    }

    @Override
    public List<Learner> learners() {
        return List.of();
    }

    @Override
    public Learner enrol(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<LessonProgress> lessons(UUID learner) {
        return List.of();
    }

    @Override
    public Optional<LessonProgress> lesson(UUID learner, String lessonId) {
        return Optional.empty();
    }

    @Override
    public List<ItemResult> items(UUID learner) {
        return List.of();
    }

    @Override
    public Optional<ItemResult> item(UUID learner, String itemId) {
        return Optional.empty();
    }

    @Override
    public List<QuizRecord> quizzes(UUID learner) {
        return List.of();
    }

    @Override
    public void rebuild() {
        // derives on every call
    }
}
