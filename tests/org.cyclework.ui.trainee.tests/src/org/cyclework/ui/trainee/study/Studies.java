package org.cyclework.ui.trainee.study;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.cyclework.record.LessonProgress;
import org.cyclework.record.PlayRecord;
import org.cyclework.record.PlayState;
import org.cyclework.record.QuizRecord;

/** Builds what the record knows of one person; whatever is added later was touched later. */
public final class Studies {

    /** When everything happened that says nothing else. */
    public static final Instant AT = Instant.parse("2026-01-02T10:00:00Z");

    private final Map<String, LessonProgress> lessons = new HashMap<>();
    private final List<QuizRecord> quizzes = new ArrayList<>();
    private final List<PlayRecord> plays = new ArrayList<>();
    private long sequence;

    /** Adds a lesson that was opened and not marked as read. */
    public Studies opened(String id) {
        lessons.put(id, new LessonProgress(id, Optional.of(AT), Optional.empty(), ++sequence));
        return this;
    }

    /** Adds a lesson that was marked as read an hour after it was opened. */
    public Studies read(String id) {
        lessons.put(id, new LessonProgress(id, Optional.of(AT), Optional.of(AT.plusSeconds(3600)), ++sequence));
        return this;
    }

    /** Adds a quiz that was begun. */
    public Studies begun(String moduleId, int answers) {
        quizzes.addFirst(new QuizRecord(UUID.randomUUID(), moduleId, AT, answers, false, OptionalDouble.empty(), OptionalDouble.empty(), ++sequence));
        return this;
    }

    /** Adds a quiz that was handed in. */
    public Studies handedIn(String moduleId, double score) {
        return handedIn(moduleId, score, 1);
    }

    /** Adds a quiz that was handed in with this share of its questions answered. */
    public Studies handedIn(String moduleId, double score, double share) {
        quizzes.addFirst(new QuizRecord(UUID.randomUUID(), moduleId, AT, 9, true, OptionalDouble.of(score), OptionalDouble.of(share), ++sequence));
        return this;
    }

    /** Adds a play. */
    public Studies played(String caseId, PlayState state) {
        plays.addFirst(new PlayRecord(UUID.randomUUID(), caseId, AT, state, ++sequence));
        return this;
    }

    /** @return what is known of Ada */
    public Study ofAda() {
        return new Study(Optional.of("Ada"), lessons, quizzes, plays);
    }
}
