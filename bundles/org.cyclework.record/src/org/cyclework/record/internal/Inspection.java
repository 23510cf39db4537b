package org.cyclework.record.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalLong;
import org.cyclework.record.RecordUnavailable;

/** Looks at a database without changing a byte, before it is opened for writing. */
final class Inspection {

    /** H2 keeps two headers, each at the start of a block of this size, and each begins with these letters. */
    private static final int BLOCK = 4096;
    private static final String HEADER = "H:";
    private static final int TABLE_NOT_FOUND = 42102;
    private static final int TABLE_NOT_FOUND_AND_NONE_THERE = 42104;

    private Inspection() {
    }

    /**
     * Looks at the database.
     *
     * @return the version of its tables, 0 where there are none yet
     * @throws RecordUnavailable where it is damaged or of a newer version
     */
    static int look(RecordFiles files, OptionalLong acknowledged) throws IOException, SQLException {
        Path file = files.database();
        long marked = acknowledged.orElse(0);
        if (!Files.exists(file)) {
            if (marked > 0) {
                throw Failures.corrupted(file, "Its file is gone, although " + marked + " events were saved.", null);
            }
            return 0;
        }
        if (!hasHeader(file)) {
            if (Files.size(file) == 0 && marked == 0) {
                // the very first start was broken off before the first byte
                Files.delete(file);
                return 0;
            }
            throw Failures.corrupted(file, "Its file does not begin as it should.", null);
        }
        try (Connection connection = files.reading().getConnection(); Statement statement = connection.createStatement()) {
            int version = version(statement);
            if (version > Schema.LATEST) {
                throw Failures.newer(file, version);
            }
            long found = version == 0 ? 0 : lastSequence(statement);
            if (found < marked) {
                throw Failures.corrupted(file, "Its events end with number " + found + ", although number " + marked
                        + " was saved.", null);
            }
            return version;
        }
    }

    private static boolean hasHeader(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(BLOCK + HEADER.length());
            String text = new String(start, StandardCharsets.ISO_8859_1);
            return text.startsWith(HEADER) || text.startsWith(HEADER, BLOCK);
        }
    }

    private static int version(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT COALESCE(MAX(CAST(\"version\" AS INTEGER)), 0) FROM \""
                + Schema.HISTORY + "\" WHERE \"success\"")) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            if (e.getErrorCode() == TABLE_NOT_FOUND || e.getErrorCode() == TABLE_NOT_FOUND_AND_NONE_THERE) {
                return 0;
            }
            throw e;
        }
    }

    /** Reads every row, so that a damaged page is found now and not in the middle of a lesson. */
    private static long lastSequence(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(
                "SELECT COALESCE(MAX(sequence), 0), SUM(CHAR_LENGTH(payload)) FROM event")) {
            row.next();
            return row.getLong(1);
        }
    }
}
