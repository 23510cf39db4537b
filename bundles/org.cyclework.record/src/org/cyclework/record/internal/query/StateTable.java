package org.cyclework.record.internal.query;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.cyclework.record.Projection;

/** What projections made of the events, key by key. */
final class StateTable {

    private static final String SELECT =
            "SELECT state_key, place, event, incomplete, content FROM state WHERE learner = ? AND projection = ?";

    /** So many people are looked up at once. */
    private static final int TOGETHER = 256;

    private final Sql sql;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Where a state stands: whose, of which projection, which key. */
    record Key(UUID learner, String projection, String key) {
    }

    /**
     * A state as a row.
     *
     * @param place of the last event that was folded
     * @param event its id
     * @param incomplete whether an event was left out since this program does not understand it
     * @param content the state as its projection wrote it
     */
    record Row(long place, UUID event, boolean incomplete, String content) {
    }

    StateTable(Sql sql) {
        this.sql = sql;
    }

    /** @return those of the projections whose rows have to be made anew, now with a number and without rows */
    List<Projection<?>> register(List<Projection<?>> projections) throws SQLException {
        Map<Projection<?>, Boolean> anew = new LinkedHashMap<>();
        for (Projection<?> projection : projections) {
            anew.put(projection, register(projection));
        }
        return anew.entrySet().stream().filter(Map.Entry::getValue).<Projection<?>>map(Map.Entry::getKey).toList();
    }

    private boolean register(Projection<?> projection) throws SQLException {
        Optional<int[]> known = sql.first("SELECT id, version FROM projection WHERE name = ?",
                row -> new int[] {row.getInt(1), row.getInt(2)}, projection.name());
        if (known.isPresent()) {
            numbers.put(projection.name(), known.get()[0]);
            if (known.get()[1] == projection.version()) {
                return false;
            }
            sql.update("DELETE FROM state WHERE projection = ?", known.get()[0]);
            sql.update("DELETE FROM aside WHERE projection = ?", known.get()[0]);
            sql.update("UPDATE projection SET version = ? WHERE id = ?", projection.version(), known.get()[0]);
            return true;
        }
        sql.update("INSERT INTO projection (name, version) VALUES (?, ?)", projection.name(), projection.version());
        numbers.put(projection.name(), sql.first("SELECT id FROM projection WHERE name = ?", row -> row.getInt(1),
                projection.name()).orElseThrow());
        return true;
    }

    Optional<Row> row(Key key) throws SQLException {
        return sql.first(SELECT + " AND state_key = ?", StateTable::read, key.learner(), numbers.get(key.projection()),
                key.key());
    }

    SortedMap<String, String> contents(UUID learner, String projection) throws SQLException {
        SortedMap<String, String> contents = new TreeMap<>();
        sql.each(SELECT, row -> contents.put(row.getString(1), row.getString(5)), learner, numbers.get(projection));
        return contents;
    }

    /** @return those of these people of whom a projection has this key */
    Map<UUID, String> everybody(List<UUID> people, String projection, String key) throws SQLException {
        Map<UUID, String> contents = new LinkedHashMap<>();
        among(people, " AND state.state_key = ?", row -> contents.put(row.getObject(1, UUID.class), row.getString(3)), numbers.get(projection), key);
        return contents;
    }

    /** @return what a projection has of these people, of those of whom it has anything */
    Map<UUID, SortedMap<String, String>> everything(List<UUID> people, String projection) throws SQLException {
        Map<UUID, SortedMap<String, String>> contents = new HashMap<>();
        among(people, "", row -> contents.computeIfAbsent(row.getObject(1, UUID.class), made -> new TreeMap<>()).put(row.getString(2), row.getString(3)),
                numbers.get(projection));
        return contents;
    }

    /**
     * Looks up people, many in one statement, since the table is found by the learner first: reading all of it takes long where
     * much was done.
     */
    private void among(List<UUID> people, String and, Sql.Taker taker, Object... values) throws SQLException {
        for (int from = 0; from < people.size(); from += TOGETHER) {
            List<UUID> some = people.subList(from, Math.min(people.size(), from + TOGETHER));
            int places = some.size() == 1 ? 1 : Integer.highestOneBit(some.size() - 1) << 1; // few forms of statements
            List<Object> bound = new ArrayList<>(some);
            bound.addAll(Collections.nCopies(places - some.size(), some.getFirst()));
            bound.addAll(Arrays.asList(values));
            sql.each("SELECT state.learner, state.state_key, state.content FROM (VALUES " + String.join(", ", Collections.nCopies(places, "(CAST(? AS UUID))"))
                    + ") AS wanted (learner) JOIN state ON state.learner = wanted.learner AND state.projection = ?" + and, taker, bound.toArray());
        }
    }

    void insert(Map<Key, Row> rows) throws SQLException {
        PreparedStatement statement = null;
        for (Map.Entry<Key, Row> each : rows.entrySet()) {
            Key key = each.getKey();
            Row row = each.getValue();
            statement = sql.batched("INSERT INTO state (learner, projection, state_key, place, event, incomplete, content)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?)", key.learner(), numbers.get(key.projection()), key.key(), row.place(),
                    row.event(), row.incomplete(), row.content());
        }
        if (statement != null) {
            statement.executeBatch();
        }
    }

    void update(Map<Key, Row> rows) throws SQLException {
        PreparedStatement statement = null;
        for (Map.Entry<Key, Row> each : rows.entrySet()) {
            Key key = each.getKey();
            Row row = each.getValue();
            statement = sql.batched("UPDATE state SET place = ?, event = ?, incomplete = ?, content = ? WHERE learner = ?"
                    + " AND projection = ? AND state_key = ?", row.place(), row.event(), row.incomplete(), row.content(),
                    key.learner(), numbers.get(key.projection()), key.key());
        }
        if (statement != null) {
            statement.executeBatch();
        }
    }

    void delete(Key key) throws SQLException {
        sql.update("DELETE FROM state WHERE learner = ? AND projection = ? AND state_key = ?", key.learner(),
                numbers.get(key.projection()), key.key());
        sql.update("DELETE FROM aside WHERE learner = ? AND projection = ? AND state_key = ?", key.learner(),
                numbers.get(key.projection()), key.key());
    }

    void setAside(Key key, UUID event, String reason) throws SQLException {
        delete(key);
        sql.update("INSERT INTO aside (learner, projection, state_key, event, reason) VALUES (?, ?, ?, ?, ?)", key.learner(),
                numbers.get(key.projection()), key.key(), event, reason);
    }

    boolean isAside(Key key) throws SQLException {
        return sql.first("SELECT 1 FROM aside WHERE learner = ? AND projection = ? AND state_key = ?", row -> true,
                key.learner(), numbers.get(key.projection()), key.key()).isPresent();
    }

    void forget(UUID learner) throws SQLException {
        sql.update("DELETE FROM state WHERE learner = ?", learner);
        sql.update("DELETE FROM aside WHERE learner = ?", learner);
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(row.getLong(2), row.getObject(3, UUID.class), row.getBoolean(4), row.getString(5));
    }
}
