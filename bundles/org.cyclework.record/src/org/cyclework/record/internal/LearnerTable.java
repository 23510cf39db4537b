package org.cyclework.record.internal;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cyclework.record.Learner;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Verbs;

/** Who is enrolled. */
final class LearnerTable implements Derived {

    private final Sql sql;

    LearnerTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void take(LearningEvent event, Payload payload) throws SQLException {
        if (!event.verb().equals(Verbs.TRAINEE_ENROLLED)) {
            return;
        }
        String name = payload.name().orElse("");
        if (sql.update("UPDATE learner SET name = ? WHERE id = ?", name, event.learner()) == 0) {
            sql.update("INSERT INTO learner (id, name, enrolled_at, sequence) VALUES (?, ?, ?, ?)", event.learner(), name,
                    event.at().toEpochMilli(), event.sequence());
        }
    }

    @Override
    public void clear() throws SQLException {
        sql.update("DELETE FROM learner");
    }

    List<Learner> all() throws SQLException {
        return sql.list("SELECT id, name, enrolled_at FROM learner ORDER BY sequence, id", row -> new Learner(
                row.getObject(1, UUID.class), row.getString(2), Instant.ofEpochMilli(row.getLong(3))));
    }
}
