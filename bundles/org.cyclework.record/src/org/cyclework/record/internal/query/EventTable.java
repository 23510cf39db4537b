package org.cyclework.record.internal.query;

import java.sql.BatchUpdateException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cyclework.record.Audience;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.internal.journal.StreamId;

/** The events, as rows. */
final class EventTable {

    private static final String INSERT = "INSERT INTO event (id, digest, stream, number, learner, verb, version, object_id,"
            + " session, actor, place, wall, wall_offset, acts, payload, audience) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String SELECT = "SELECT event.id, event.digest, event.number, event.learner, event.verb,"
            + " event.version, event.object_id, event.session, event.actor, event.place, event.wall, event.wall_offset,"
            + " event.acts, event.payload, stream.audience, stream.writer FROM event JOIN stream ON stream.id = event.stream ";
    private static final String IN_ORDER = " ORDER BY event.place, event.id";

    private final Sql sql;
    private final StreamTable streams;

    EventTable(Sql sql, StreamTable streams) {
        this.sql = sql;
        this.streams = streams;
    }

    /** @return those that were added; the others' ids are taken */
    List<StoredEvent> add(List<StoredEvent> events) throws SQLException {
        if (events.isEmpty()) {
            return events;
        }
        PreparedStatement statement = null;
        for (StoredEvent event : events) {
            statement = sql.batched(INSERT + sql.dialect().passingOver(), row(event));
        }
        try {
            return addedOf(events, statement.executeBatch());
        } catch (BatchUpdateException e) {
            return addedOf(events, e);
        }
    }

    private static List<StoredEvent> addedOf(List<StoredEvent> events, BatchUpdateException failure) throws SQLException {
        int[] counts = failure.getUpdateCounts();
        for (SQLException each = failure.getNextException(); each != null; each = each.getNextException()) {
            if (!Databases.isTaken(each)) {
                throw failure;
            }
        }
        if (counts.length != events.size()) {
            throw failure;
        }
        return addedOf(events, counts);
    }

    private static List<StoredEvent> addedOf(List<StoredEvent> events, int... counts) {
        List<StoredEvent> added = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] != Statement.EXECUTE_FAILED && counts[i] != 0) {
                added.add(events.get(i));
            }
        }
        return added;
    }

    private Object[] row(StoredEvent stored) throws SQLException {
        LearningEvent event = stored.event();
        StreamId stream = new StreamId(event.writer(), event.learner(), event.audience().name());
        String acts = event.acts().isEmpty() ? null
                : event.acts().stream().map(UUID::toString).collect(Collectors.joining(" "));
        return new Object[] {event.id(), stored.digest(), streams.number(stream), event.number(), event.learner(),
            event.verb(), event.version(), event.objectId(), event.session().orElse(null), event.actor(), event.at(),
            event.wall().toInstant().toEpochMilli(), event.wall().getOffset().getTotalSeconds(), acts, event.payloadJson(),
            event.audience().name()};
    }

    /** @return the event that has the id of this one, about the same learner and for the same audience */
    Optional<StoredEvent> inPlaceOf(LearningEvent event) throws SQLException {
        return sql.first(SELECT + "WHERE event.learner = ? AND event.id = ? AND event.audience = ? AND stream.learner = event.learner"
                + " AND stream.audience = event.audience", EventTable::read, event.learner(), event.id(), event.audience().name());
    }

    void remove(LearningEvent event) throws SQLException {
        sql.update("DELETE FROM event WHERE learner = ? AND id = ? AND audience = ?", event.learner(), event.id(), event.audience().name());
    }

    void forget(UUID learner) throws SQLException {
        sql.update("DELETE FROM event WHERE learner = ?", learner);
        sql.update("DELETE FROM same_id WHERE learner = ?", learner);
    }

    void sameId(StoredEvent other) throws SQLException {
        Object[] key = {other.event().learner(), other.event().id(), other.digest()};
        if (sql.first("SELECT 1 FROM same_id WHERE learner = ? AND id = ? AND digest = ?", row -> true, key).isEmpty()) {
            sql.update("INSERT INTO same_id (learner, id, digest) VALUES (?, ?, ?)", key);
        }
    }

    List<LearningEvent> of(UUID learner, Set<Audience> audiences) throws SQLException {
        return among(audiences, sql.list(SELECT + "WHERE event.learner = ?" + IN_ORDER, EventTable::read, learner));
    }

    List<LearningEvent> about(UUID learner, Set<Audience> audiences, String objectId) throws SQLException {
        return among(audiences, sql.list(SELECT + "WHERE event.learner = ? AND event.object_id = ?" + IN_ORDER,
                EventTable::read, learner, objectId));
    }

    List<LearningEvent> ofSession(UUID learner, Set<Audience> audiences, UUID session) throws SQLException {
        return among(audiences, sql.list(SELECT + "WHERE event.learner = ? AND event.session = ?" + IN_ORDER,
                EventTable::read, learner, session));
    }

    /** Takes the learner's events of these verbs, first one first. */
    void each(UUID learner, Collection<String> verbs, Taker taker) throws SQLException {
        sql.each(SELECT + "WHERE event.learner = ?" + IN_ORDER, row -> {
            if (verbs.contains(row.getString(5))) {
                taker.take(read(row).event());
            }
        }, learner);
    }

    /** Takes an event. */
    interface Taker {

        void take(LearningEvent event) throws SQLException;
    }

    private static List<LearningEvent> among(Set<Audience> audiences, List<StoredEvent> events) {
        return events.stream().map(StoredEvent::event).filter(event -> audiences.contains(event.audience())).toList();
    }

    private static StoredEvent read(ResultSet row) throws SQLException {
        OffsetDateTime wall = Instant.ofEpochMilli(row.getLong(11)).atOffset(ZoneOffset.ofTotalSeconds(row.getInt(12)));
        String acts = row.getString(13);
        return new StoredEvent(new LearningEvent(row.getObject(1, UUID.class), row.getObject(4, UUID.class),
                new Audience(row.getString(15)), row.getString(5), row.getInt(6), row.getString(7),
                Optional.ofNullable(row.getObject(8, UUID.class)), row.getObject(9, UUID.class), row.getString(14),
                row.getLong(10), wall, acts == null ? List.of() : Arrays.stream(acts.split(" ")).map(UUID::fromString).toList(),
                row.getObject(16, UUID.class), row.getLong(3)), row.getString(2));
    }
}
