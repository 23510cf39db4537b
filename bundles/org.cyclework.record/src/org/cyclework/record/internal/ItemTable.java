package org.cyclework.record.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.ItemResult;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Verbs;

/** What became of each item. */
final class ItemTable implements Derived {

    private static final String SELECT =
            "SELECT item, attempts, last_score, best_score, last_at FROM item_result WHERE learner = ?";

    private final Sql sql;

    ItemTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void take(LearningEvent event, Payload payload) throws SQLException {
        if (!event.verb().equals(Verbs.ITEM_ANSWERED) || payload.score().isEmpty()) {
            return;
        }
        double score = payload.score().getAsDouble();
        long at = event.at().toEpochMilli();
        int known = sql.update("UPDATE item_result SET attempts = attempts + 1, last_score = ?,"
                + " best_score = GREATEST(best_score, ?), last_at = ? WHERE learner = ? AND item = ?", score, score, at,
                event.learner(), event.objectId());
        if (known == 0) {
            sql.update("INSERT INTO item_result (learner, item, attempts, last_score, best_score, last_at)"
                    + " VALUES (?, ?, 1, ?, ?, ?)", event.learner(), event.objectId(), score, score, at);
        }
    }

    @Override
    public void clear() throws SQLException {
        sql.update("DELETE FROM item_result");
    }

    List<ItemResult> of(UUID learner) throws SQLException {
        return sql.list(SELECT + " ORDER BY item", ItemTable::read, learner);
    }

    Optional<ItemResult> of(UUID learner, String itemId) throws SQLException {
        return sql.list(SELECT + " AND item = ?", ItemTable::read, learner, itemId).stream().findFirst();
    }

    private static ItemResult read(ResultSet row) throws SQLException {
        return new ItemResult(row.getString(1), row.getInt(2), row.getDouble(3), row.getDouble(4),
                Instant.ofEpochMilli(row.getLong(5)));
    }
}
