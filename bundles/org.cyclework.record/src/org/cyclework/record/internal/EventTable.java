package org.cyclework.record.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cyclework.record.LearningEvent;

/** The log. */
final class EventTable {

    private static final String SELECT =
            "SELECT id, learner, verb, object_id, payload, happened_at, device, sequence, checksum FROM event ";
    private static final String IN_ORDER = " ORDER BY sequence, device";

    private final Sql sql;

    EventTable(Sql sql) {
        this.sql = sql;
    }

    void add(LearningEvent event, Payload payload) throws SQLException {
        sql.update("INSERT INTO event (id, learner, verb, object_id, session, payload, happened_at, device, sequence,"
                + " checksum) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", event.id(), event.learner(), event.verb(), event.objectId(),
                payload.session().orElse(null), event.payloadJson(), event.at().toEpochMilli(), event.device(),
                event.sequence(), Checksum.of(event));
    }

    List<LearningEvent> of(UUID learner) throws SQLException {
        return sql.list(SELECT + "WHERE learner = ?" + IN_ORDER, EventTable::read, learner);
    }

    List<LearningEvent> about(UUID learner, String objectId) throws SQLException {
        return sql.list(SELECT + "WHERE learner = ? AND object_id = ?" + IN_ORDER, EventTable::read, learner, objectId);
    }

    List<LearningEvent> ofSession(UUID learner, UUID session) throws SQLException {
        return sql.list(SELECT + "WHERE session = ? AND learner = ?" + IN_ORDER, EventTable::read, session, learner);
    }

    List<LearningEvent> all() throws SQLException {
        return sql.list(SELECT + IN_ORDER, EventTable::read);
    }

    /** @return the highest sequence, 0 for an empty log */
    long lastSequence() throws SQLException {
        return sql.list("SELECT COALESCE(MAX(sequence), 0) FROM event", row -> row.getLong(1)).get(0);
    }

    /**
     * Reads the whole log.
     *
     * @return whether every event is as it was written
     */
    boolean isSound() throws SQLException {
        boolean[] sound = {true};
        sql.each(SELECT, row -> sound[0] &= Checksum.of(read(row)) == row.getLong(9));
        return sound[0];
    }

    private static LearningEvent read(ResultSet row) throws SQLException {
        return new LearningEvent(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3),
                row.getString(4), row.getString(5), Instant.ofEpochMilli(row.getLong(6)), row.getObject(7, UUID.class),
                row.getLong(8));
    }
}
