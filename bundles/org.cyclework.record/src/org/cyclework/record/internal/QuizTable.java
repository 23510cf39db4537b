package org.cyclework.record.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.QuizRecord;
import org.cyclework.record.Verbs;

/** Which quizzes were begun and handed in. */
final class QuizTable implements Derived {

    private final Sql sql;

    QuizTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void take(LearningEvent event, Payload payload) throws SQLException {
        if (payload.session().isEmpty()) {
            return;
        }
        UUID session = payload.session().get();
        switch (event.verb()) {
            case Verbs.QUIZ_STARTED -> start(event, session);
            case Verbs.ITEM_ANSWERED -> touch(event, session, 1);
            case Verbs.ITEM_FLAGGED -> touch(event, session, 0);
            case Verbs.QUIZ_FINISHED -> sql.update(
                    "UPDATE quiz SET finished = TRUE, score = ?, last_sequence = ? WHERE learner = ? AND session = ?",
                    payload.score().orElse(0), event.sequence(), event.learner(), session);
            default -> { }
        }
    }

    private void start(LearningEvent event, UUID session) throws SQLException {
        if (touch(event, session, 0) == 0) {
            sql.update("INSERT INTO quiz (learner, session, object_id, started_at, answers, finished, last_sequence)"
                    + " VALUES (?, ?, ?, ?, 0, FALSE, ?)", event.learner(), session, event.objectId(),
                    event.at().toEpochMilli(), event.sequence());
        }
    }

    private int touch(LearningEvent event, UUID session, int answers) throws SQLException {
        return sql.update("UPDATE quiz SET answers = answers + ?, last_sequence = ? WHERE learner = ? AND session = ?",
                answers, event.sequence(), event.learner(), session);
    }

    @Override
    public void clear() throws SQLException {
        sql.update("DELETE FROM quiz");
    }

    List<QuizRecord> of(UUID learner) throws SQLException {
        return sql.list("SELECT session, object_id, started_at, answers, finished, score, last_sequence FROM quiz"
                + " WHERE learner = ? ORDER BY last_sequence DESC, session", QuizTable::read, learner);
    }

    private static QuizRecord read(ResultSet row) throws SQLException {
        Double score = row.getObject(6, Double.class);
        return new QuizRecord(row.getObject(1, UUID.class), row.getString(2), Instant.ofEpochMilli(row.getLong(3)),
                row.getInt(4), row.getBoolean(5), score == null ? OptionalDouble.empty() : OptionalDouble.of(score),
                row.getLong(7));
    }
}
