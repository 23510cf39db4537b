package org.cyclework.roleplay.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.ItemResult;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.LessonProgress;
import org.cyclework.record.NewEvent;
import org.cyclework.record.PlayRecord;
import org.cyclework.record.Projection;
import org.cyclework.record.QuizRecord;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.Verbs;
import org.cyclework.record.standalone.RecordFactory;

/** A real record in a folder of its own with one learner in it; writing can be made to fail. */
final class OneLearner implements LearnerRecord, AutoCloseable {

    private static final Clock NOON = Clock.fixed(Instant.parse("2025-01-01T12:00:00Z"), ZoneOffset.UTC);

    private final StandaloneRecord record;
    final Access access;
    boolean full;

    OneLearner() {
        try {
            Path folder = Files.createTempDirectory("one-learner");
            folder.toFile().deleteOnExit();
            record = RecordFactory.at(new RecordLocation(folder), NOON, UUID::randomUUID);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        access = record.pick(record.enrol("Sam").id());
    }

    /** Somebody else in the same record. */
    OneLearner(OneLearner beside, String name) {
        record = beside.record;
        access = record.pick(record.enrol(name).id());
    }

    /** Everything that was written since the learner enrolled. */
    List<LearningEvent> log() {
        return record.events(access).stream().filter(event -> !event.verb().equals(Verbs.TRAINEE_ENROLLED)).toList();
    }

    @Override
    public List<LearningEvent> append(Access by, List<NewEvent> events) {
        if (full) {
            throw new RecordUnavailable(RecordUnavailable.Kind.DISK_FULL, "Full.", "Kept.", "Make room.", null);
        }
        return record.append(by, events);
    }

    @Override
    public List<LearningEvent> events(Access by) {
        return record.events(by);
    }

    @Override
    public List<LearningEvent> events(Access by, String objectId) {
        return record.events(by, objectId);
    }

    @Override
    public List<LearningEvent> sessionEvents(Access by, UUID session) {
        return record.sessionEvents(by, session);
    }

    @Override
    public List<LessonProgress> lessons(Access by) {
        return record.lessons(by);
    }

    @Override
    public Optional<LessonProgress> lesson(Access by, String lessonId) {
        return record.lesson(by, lessonId);
    }

    @Override
    public List<ItemResult> items(Access by) {
        return record.items(by);
    }

    @Override
    public Optional<ItemResult> item(Access by, String itemId) {
        return record.item(by, itemId);
    }

    @Override
    public List<QuizRecord> quizzes(Access by) {
        return record.quizzes(by);
    }

    @Override
    public List<PlayRecord> plays(Access by) {
        return record.plays(by);
    }

    @Override
    public <S> Map<String, S> states(Access by, Projection<S> projection) {
        return record.states(by, projection);
    }

    @Override
    public void close() {
        record.close();
    }
}
