package org.cyclework.record.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** Looks at a database without changing a byte, before it is opened for writing. */
final class Inspection {

    /** H2 keeps two headers, each at the start of a block of this size, and each begins with these letters. */
    private static final int BLOCK = 4096;
    private static final String HEADER = "H:";

    /** Statements that walk through every index of the log and every table derived from it. */
    private static final List<String> EVERY_PAGE = List.of(
            "SELECT COUNT(id) FROM event WHERE id >= UUID '00000000-0000-0000-0000-000000000000'",
            "SELECT COUNT(object_id) FROM event USE INDEX (event_object)"
                    + " WHERE learner >= UUID '00000000-0000-0000-0000-000000000000'",
            "SELECT COUNT(session) FROM event USE INDEX (event_session)"
                    + " WHERE session >= UUID '00000000-0000-0000-0000-000000000000'",
            "SELECT SUM(sequence) FROM learner",
            "SELECT SUM(last_sequence) FROM lesson_progress",
            "SELECT SUM(attempts) FROM item_result",
            "SELECT SUM(last_sequence) FROM quiz",
            "SELECT SUM(last_sequence) FROM play");
    private static final Set<Integer> NO_SUCH_TABLE = Set.of(42102, 42104);

    private Inspection() {
    }

    /**
     * Looks at the database.
     *
     * @return the version of its tables, 0 where there is no database yet
     * @throws org.cyclework.record.RecordUnavailable where it is damaged or of a newer version
     */
    static int look(RecordFiles files, OptionalLong acknowledged) throws IOException {
        Path file = files.database();
        long marked = acknowledged.orElse(0);
        if (!Files.exists(file)) {
            if (marked > 0) {
                throw Failures.corrupted(file, "Its file is gone, although " + marked + " events were saved.", null);
            }
            return 0;
        }
        if (!hasHeader(file)) {
            throw Failures.corrupted(file, "Its file does not begin as it should.", null);
        }
        try (Connection connection = files.reading().getConnection()) {
            try {
                return look(connection, file, marked);
            } finally {
                RecordFiles.release(connection);
            }
        } catch (SQLException e) {
            throw Failures.looking(file, e);
        }
    }

    private static int look(Connection connection, Path file, long marked) throws SQLException {
        Sql sql = new Sql(connection);
        int version = version(sql);
        if (version > Schema.LATEST) {
            throw Failures.newer(file, version);
        }
        if (version == 0) {
            throw Failures.corrupted(file, "Its tables are missing.", null);
        }
        EventTable events = new EventTable(sql);
        long found = events.lastSequence();
        if (found < marked) {
            throw Failures.corrupted(file, "Its events end with number " + found + ", although number " + marked
                    + " was saved.", null);
        }
        if (!events.isSound()) {
            throw Failures.corrupted(file, "Some of its events are not as they were written.", null);
        }
        for (String scan : EVERY_PAGE) {
            sql.each(scan, row -> { });
        }
        return version;
    }

    private static boolean hasHeader(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(BLOCK + HEADER.length());
            String text = new String(start, StandardCharsets.ISO_8859_1);
            return text.startsWith(HEADER) || text.startsWith(HEADER, BLOCK);
        }
    }

    private static int version(Sql sql) throws SQLException {
        try {
            return sql.list("SELECT COALESCE(MAX(CAST(\"version\" AS INTEGER)), 0) FROM \"" + Schema.HISTORY
                    + "\" WHERE \"success\"", row -> row.getInt(1)).get(0);
        } catch (SQLException e) {
            if (NO_SUCH_TABLE.contains(e.getErrorCode())) {
                return 0;
            }
            throw e;
        }
    }
}
