package org.cyclework.testsupport;

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

/** A record before which somebody stands who sees each call before it goes through, and may hold it or refuse it. */
public final class WatchedRecord implements LearnerRecord {

    private final LearnerRecord behind;
    private final Watcher watcher;

    /** Sees a call: the name of the method and who asks. What it throws, the caller gets. */
    @FunctionalInterface
    public interface Watcher {

        /** Called before the record is asked. */
        void sees(String method, Access access);
    }

    /** A record with somebody before it. */
    public WatchedRecord(LearnerRecord behind, Watcher watcher) {
        this.behind = behind;
        this.watcher = watcher;
    }

    @Override
    public List<LearningEvent> append(Access access, List<NewEvent> events) {
        watcher.sees("append", access);
        return behind.append(access, events);
    }

    @Override
    public List<LearningEvent> events(Access access) {
        watcher.sees("events", access);
        return behind.events(access);
    }

    @Override
    public List<LearningEvent> events(Access access, String objectId) {
        watcher.sees("events", access);
        return behind.events(access, objectId);
    }

    @Override
    public List<LearningEvent> sessionEvents(Access access, UUID session) {
        watcher.sees("sessionEvents", access);
        return behind.sessionEvents(access, session);
    }

    @Override
    public List<LessonProgress> lessons(Access access) {
        watcher.sees("lessons", access);
        return behind.lessons(access);
    }

    @Override
    public Optional<LessonProgress> lesson(Access access, String lessonId) {
        watcher.sees("lesson", access);
        return behind.lesson(access, lessonId);
    }

    @Override
    public List<ItemResult> items(Access access) {
        watcher.sees("items", access);
        return behind.items(access);
    }

    @Override
    public Optional<ItemResult> item(Access access, String itemId) {
        watcher.sees("item", access);
        return behind.item(access, itemId);
    }

    @Override
    public List<QuizRecord> quizzes(Access access) {
        watcher.sees("quizzes", access);
        return behind.quizzes(access);
    }

    @Override
    public List<PlayRecord> plays(Access access) {
        watcher.sees("plays", access);
        return behind.plays(access);
    }

    @Override
    public <S> Map<String, S> states(Access access, Projection<S> projection) {
        watcher.sees("states", access);
        return behind.states(access, projection);
    }

    @Override
    public <S> Map<UUID, Map<String, S>> everybody(Access access, Projection<S> projection) {
        watcher.sees("everybody", access);
        return behind.everybody(access, projection);
    }

    @Override
    public List<LearningEvent> institution(Access access) {
        watcher.sees("institution", access);
        return behind.institution(access);
    }
}
