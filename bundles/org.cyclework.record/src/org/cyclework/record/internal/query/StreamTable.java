package org.cyclework.record.internal.query;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.internal.journal.Head;
import org.cyclework.record.internal.journal.StreamId;

/** How far each stream of the journal is in the tables. */
final class StreamTable {

    private final Sql sql;
    private final Map<StreamId, Integer> numbers = new HashMap<>();
    private final Map<StreamId, Long> ends = new HashMap<>();

    StreamTable(Sql sql) throws SQLException {
        this.sql = sql;
        sql.each("SELECT writer, learner, audience, id, number FROM stream", row -> {
            StreamId stream = new StreamId(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3));
            numbers.put(stream, row.getInt(4));
            ends.put(stream, row.getLong(5));
        });
    }

    /** @return whether an event's entry was among what was applied */
    boolean has(LearningEvent event) {
        return event.number() <= ends.getOrDefault(new StreamId(event.writer(), event.learner(), event.audience().name()), 0L);
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
        ends.put(stream, head.number());
    }

    void forget(UUID learner) throws SQLException {
        sql.update("DELETE FROM stream WHERE learner = ?", learner);
        numbers.keySet().removeIf(stream -> stream.learner().equals(learner));
        ends.keySet().removeIf(stream -> stream.learner().equals(learner));
    }
}
