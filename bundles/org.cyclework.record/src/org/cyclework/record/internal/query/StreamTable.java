package org.cyclework.record.internal.query;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.cyclework.record.internal.journal.Head;
import org.cyclework.record.internal.journal.StreamId;

/** How far each stream of the journal is in the tables. */
final class StreamTable {

    private final Sql sql;
    private final Map<StreamId, Integer> numbers = new HashMap<>();

    StreamTable(Sql sql) throws SQLException {
        this.sql = sql;
        sql.each("SELECT writer, learner, audience, id FROM stream", row -> numbers.put(
                new StreamId(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3)), row.getInt(4)));
    }

    SortedMap<StreamId, Head> applied() throws SQLException {
        SortedMap<StreamId, Head> applied = new TreeMap<>();
        sql.each("SELECT writer, learner, audience, number, link FROM stream", row -> applied.put(
                new StreamId(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3)),
                new Head(row.getLong(4), row.getString(5))));
        return applied;
    }

    /** @return the number under which events name the stream */
    int number(StreamId stream) throws SQLException {
        Integer known = numbers.get(stream);
        if (known != null) {
            return known;
        }
        sql.update("INSERT INTO stream (writer, learner, audience, number, link) VALUES (?, ?, ?, 0, ?)", stream.writer(),
                stream.learner(), stream.audience(), "0".repeat(64));
        int made = sql.first("SELECT id FROM stream WHERE learner = ? AND audience = ? AND writer = ?", row -> row.getInt(1),
                stream.learner(), stream.audience(), stream.writer()).orElseThrow();
        numbers.put(stream, made);
        return made;
    }

    void applied(StreamId stream, Head head) throws SQLException {
        sql.update("UPDATE stream SET number = ?, link = ? WHERE id = ?", head.number(), head.link(), number(stream));
    }

    void forget(UUID learner) throws SQLException {
        sql.update("DELETE FROM stream WHERE learner = ?", learner);
        numbers.keySet().removeIf(stream -> stream.learner().equals(learner));
    }
}
