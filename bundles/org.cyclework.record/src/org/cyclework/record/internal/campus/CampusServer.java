package org.cyclework.record.internal.campus;

import java.sql.Array;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.cyclework.record.CampusLogin.Duty;
import org.cyclework.record.internal.journal.ExchangedLines.Line;
import org.cyclework.record.internal.journal.Head;
import org.cyclework.record.internal.journal.StreamId;
import org.cyclework.record.internal.query.Sql;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A connection to the database of a campus, and what is asked of it. Not thread-safe. */
final class CampusServer implements AutoCloseable {

    /** The driver's own name; its classes are touched where a campus is reached and nowhere else. */
    private static final String DRIVER = "org.postgresql.Driver";

    private static final String BRING = "WITH put AS (INSERT INTO cyclework.line (learner, audience, writer, number, link,"
            + " before, bytes) SELECT * FROM unnest(?::uuid[], ?::text[], ?::uuid[], ?::bigint[], ?::bytea[], ?::bytea[],"
            + " ?::bytea[]) ON CONFLICT (learner, audience, writer, number, link) DO UPDATE SET bytes = excluded.bytes"
            + " WHERE cyclework.is_blanked(excluded.number, excluded.bytes)"
            + " AND (NOT cyclework.is_blanked(line.number, line.bytes) OR excluded.bytes < line.bytes)"
            + " RETURNING number, substring(bytes from 1 for 40) AS head)"
            + " SELECT count(*) FROM put WHERE number > 0 AND position('\\x2c227365616c223a'::bytea IN head) = 0"; // seals are none that a person knows of
    private static final String THERE = "SELECT place FROM unnest(?::uuid[], ?::text[], ?::uuid[], ?::bigint[], ?::bytea[])"
            + " WITH ORDINALITY AS asked (learner, audience, writer, number, link, place) WHERE EXISTS (SELECT"
            + " FROM cyclework.line WHERE line.learner = asked.learner AND line.audience = asked.audience"
            + " AND line.writer = asked.writer AND line.number = asked.number AND line.link = asked.link)";

    private static final Logger LOG = LoggerFactory.getLogger(CampusServer.class);

    /** Heads of one stream, the highest last. */
    static final Comparator<Head> BY_NUMBER = Comparator.comparingLong(Head::number).thenComparing(Head::link);

    private final Connection connection;
    private final Sql sql;

    private CampusServer(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        sql = Sql.onServer(connection);
    }

    /** @throws SQLException where it cannot be reached or does not let us in */
    static CampusServer connect(CampusSettings settings) throws SQLException {
        return new CampusServer(connection(settings));
    }

    static Connection connection(CampusSettings settings) throws SQLException {
        try {
            Driver driver = (Driver) Class.forName(DRIVER).getDeclaredConstructor().newInstance();
            Connection connection = driver.connect(settings.url(), settings.driver());
            if (connection == null) {
                throw new SQLException("not the address of a PostgreSQL: " + settings.place());
            }
            return connection;
        } catch (ReflectiveOperationException e) {
            throw new SQLException("the driver for PostgreSQL is not in this program", e);
        }
    }

    Sql sql() {
        return sql;
    }

    Connection connection() {
        return connection;
    }

    /** @return as whom it sees us */
    Standing standing() throws SQLException {
        Set<Duty> duties = EnumSet.noneOf(Duty.class);
        for (Duty duty : Duty.values()) {
            if (sql.first("SELECT pg_has_role(session_user, ?, 'MEMBER')", row -> row.getBoolean(1), Logins.role(duty)).orElse(false)) {
                duties.add(duty);
            }
        }
        Set<UUID> reached = new HashSet<>(sql.list("SELECT cyclework.reached()", row -> row.getObject(1, UUID.class)));
        Set<UUID> erased = new HashSet<>(sql.list("SELECT learner FROM cyclework.erased", row -> row.getObject(1, UUID.class)));
        return sql.first("SELECT session_user, cyclework.me(), cyclework.reaches_everybody()", row -> new Standing(
                row.getString(1), Optional.ofNullable(row.getObject(2, UUID.class)), duties, row.getBoolean(3), reached, erased))
                .orElseThrow();
    }

    /** @return how far the streams go that may be seen; more than one head where there are branches, the highest last */
    SortedMap<StreamId, TreeSet<Head>> tips() throws SQLException {
        SortedMap<StreamId, TreeSet<Head>> tips = new TreeMap<>();
        sql.each("SELECT learner, audience, writer, number, link FROM cyclework.tip", row -> tips
                .computeIfAbsent(stream(row), made -> new TreeSet<>(BY_NUMBER)).add(head(row)));
        return tips;
    }

    static StreamId stream(ResultSet row) throws SQLException {
        return new StreamId(row.getObject(3, UUID.class), row.getObject(1, UUID.class), row.getString(2));
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(row.getLong(4), HexFormat.of().formatHex(row.getBytes(5)));
    }

    /** @return which of these entries are there, by their place in the list */
    Set<Integer> there(List<StreamId> streams, List<Head> heads) throws SQLException {
        byte[][] links = heads.stream().map(head -> HexFormat.of().parseHex(head.link())).toArray(byte[][]::new);
        Object[] keys = keys(streams, heads.stream().map(Head::number).toList());
        Set<Integer> there = new HashSet<>();
        sql.each(THERE, row -> there.add(row.getInt(1) - 1), keys[0], keys[1], keys[2], keys[3], array("bytea", links));
        return there;
    }

    /** Brings lines; those that are there already are left as they are. @return how many entries are new there */
    long bring(LineBatch batch) throws SQLException {
        List<Line> lines = batch.lines();
        Object[] keys = keys(batch.streams(), lines.stream().map(Line::number).toList());
        long brought = sql.first(BRING, row -> row.getLong(1), keys[0], keys[1], keys[2], keys[3],
                array("bytea", lines.stream().map(Line::link).toArray(byte[][]::new)),
                array("bytea", lines.stream().map(Line::before).toArray(byte[][]::new)),
                array("bytea", lines.stream().map(Line::bytes).toArray(byte[][]::new))).orElseThrow();
        sql.commit();
        return brought;
    }

    /** @return streams and numbers as arrays of learner, audience, writer and number */
    Object[] keys(List<StreamId> streams, List<Long> numbers) throws SQLException {
        return new Object[] {array("uuid", streams.stream().map(StreamId::learner).toArray()),
            array("text", streams.stream().map(StreamId::audience).toArray()),
            array("uuid", streams.stream().map(StreamId::writer).toArray()), array("int8", numbers.toArray())};
    }

    private Array array(String type, Object[] values) throws SQLException {
        return connection.createArrayOf(type, values);
    }

    /** Gives up what was not committed. */
    @Override
    public void close() {
        try (Connection closing = connection) {
            closing.rollback();
        } catch (SQLException e) {
            LOG.debug("The line to the campus was closed with trouble.", e);
        }
    }
}
