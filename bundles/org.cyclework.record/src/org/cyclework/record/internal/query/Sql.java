package org.cyclework.record.internal.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Statements on one connection, each prepared once. Not thread-safe. */
final class Sql {

    /** Makes a value of the row a result stands at. */
    interface Row<T> {

        T read(ResultSet row) throws SQLException;
    }

    /** Takes the row a result stands at. */
    interface Taker {

        void take(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** @return how many rows the statement changed */
    int update(String sql, Object... values) throws SQLException {
        return bound(sql, values).executeUpdate();
    }

    /** @return the statement with its values, to be added to a batch */
    PreparedStatement batched(String sql, Object... values) throws SQLException {
        PreparedStatement statement = bound(sql, values);
        statement.addBatch();
        return statement;
    }

    void commit() throws SQLException {
        connection.commit();
    }

    void rollback() throws SQLException {
        connection.rollback();
    }

    <T> Optional<T> first(String sql, Row<T> row, Object... values) throws SQLException {
        try (ResultSet result = bound(sql, values).executeQuery()) {
            return result.next() ? Optional.of(row.read(result)) : Optional.empty();
        }
    }

    <T> List<T> list(String sql, Row<T> row, Object... values) throws SQLException {
        List<T> rows = new ArrayList<>();
        each(sql, result -> rows.add(row.read(result)), values);
        return List.copyOf(rows);
    }

    void each(String sql, Taker taker, Object... values) throws SQLException {
        try (ResultSet result = bound(sql, values).executeQuery()) {
            while (result.next()) {
                taker.take(result);
            }
        }
    }

    private PreparedStatement bound(String sql, Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
