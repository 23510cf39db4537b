package org.cyclework.record.internal.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Statements on one connection, each prepared once. Not thread-safe. */
public final class Sql {

    /**
     * Makes a value of the row a result stands at.
     *
     * @param <T> the value
     */
    public interface Row<T> {

        /** @return the value */
        T read(ResultSet row) throws SQLException;
    }

    /** Takes the row a result stands at. */
    public interface Taker {

        /** Takes the row. */
        void take(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final Dialect dialect;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private long statements;

    Sql(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** @return statements on a connection to a server */
    public static Sql onServer(Connection connection) {
        return new Sql(connection, Dialect.SERVER);
    }

    Dialect dialect() {
        return dialect;
    }

    /** @return how many rows the statement changed */
    public int update(String sql, Object... values) throws SQLException {
        return bound(sql, values).executeUpdate();
    }

    /** @return the statement with its values, to be added to a batch */
    PreparedStatement batched(String sql, Object... values) throws SQLException {
        PreparedStatement statement = bound(sql, values);
        statement.addBatch();
        return statement;
    }

    /** Runs statements that take no parameters. */
    public void run(String statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    /** Ends the transaction: what was done counts. */
    public void commit() throws SQLException {
        connection.commit();
    }

    /** Ends the transaction: nothing of it counts. */
    public void rollback() throws SQLException {
        connection.rollback();
    }

    /** @return what the first row says; empty where there is none */
    public <T> Optional<T> first(String sql, Row<T> row, Object... values) throws SQLException {
        try (ResultSet result = bound(sql, values).executeQuery()) {
            return result.next() ? Optional.of(row.read(result)) : Optional.empty();
        }
    }

    /** @return what each row says */
    public <T> List<T> list(String sql, Row<T> row, Object... values) throws SQLException {
        List<T> rows = new ArrayList<>();
        each(sql, result -> rows.add(row.read(result)), values);
        return List.copyOf(rows);
    }

    /** Hands out each row. */
    public void each(String sql, Taker taker, Object... values) throws SQLException {
        try (ResultSet result = bound(sql, values).executeQuery()) {
            while (result.next()) {
                taker.take(result);
            }
        }
    }

    /** @return how many statements were asked for so far */
    long statements() {
        return statements;
    }

    private PreparedStatement bound(String sql, Object... values) throws SQLException {
        statements++;
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, dialect.held(values[i]));
        }
        return statement;
    }
}
