package org.cyclework.record.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.LessonProgress;
import org.cyclework.record.Verbs;

/** Which lessons were opened and read. */
final class LessonTable implements Derived {

    private static final String SELECT =
            "SELECT lesson, opened_at, read_at, last_sequence FROM lesson_progress WHERE learner = ?";

    private final Sql sql;

    LessonTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void take(LearningEvent event, Payload payload) throws SQLException {
        switch (event.verb()) {
            case Verbs.LESSON_OPENED -> touch(event, "opened_at");
            case Verbs.LESSON_READ -> touch(event, "read_at");
            default -> { }
        }
    }

    private void touch(LearningEvent event, String column) throws SQLException {
        int known = sql.update("UPDATE lesson_progress SET " + column + " = COALESCE(" + column
                + ", ?), last_sequence = ? WHERE learner = ? AND lesson = ?", event.at().toEpochMilli(), event.sequence(),
                event.learner(), event.objectId());
        if (known == 0) {
            sql.update("INSERT INTO lesson_progress (learner, lesson, " + column + ", last_sequence) VALUES (?, ?, ?, ?)",
                    event.learner(), event.objectId(), event.at().toEpochMilli(), event.sequence());
        }
    }

    @Override
    public void clear() throws SQLException {
        sql.update("DELETE FROM lesson_progress");
    }

    List<LessonProgress> of(UUID learner) throws SQLException {
        return sql.list(SELECT + " ORDER BY lesson", LessonTable::read, learner);
    }

    Optional<LessonProgress> of(UUID learner, String lessonId) throws SQLException {
        return sql.list(SELECT + " AND lesson = ?", LessonTable::read, learner, lessonId).stream().findFirst();
    }

    private static LessonProgress read(ResultSet row) throws SQLException {
        return new LessonProgress(row.getString(1), time(row, 2), time(row, 3), row.getLong(4));
    }

    private static Optional<Instant> time(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Long.class)).map(Instant::ofEpochMilli);
    }
}
