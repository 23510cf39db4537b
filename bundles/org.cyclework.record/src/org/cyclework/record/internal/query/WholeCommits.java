package org.cyclework.record.internal.query;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A database of which a kill leaves each commit whole or not at all. By default H2 has a thread that writes the file every half
 * second and takes the state of one table after the other; where another thread commits meanwhile, some tables are taken from
 * before it and some from after it. The next writing mends that, but a program that is killed in between leaves a file in
 * which a part of the commit is there and the rest is never found again. Where that thread waits for ever, whoever changes the
 * tables writes when enough has come together, and nobody else changes them meanwhile. The setting stays in the file, and so
 * tells how the file was written.
 */
final class WholeCommits {

    /** In milliseconds, some 25 days: its thread sleeps for a tenth of it at a time. */
    private static final int FOR_EVER = Integer.MAX_VALUE;

    private WholeCommits() {
    }

    /**
     * Sees to it that commits are whole from the first one on.
     *
     * @param isNew whether the database has no tables yet
     * @throws SQLException where it has some and was written otherwise
     */
    static void require(Connection connection, boolean isNew) throws SQLException {
        Sql sql = new Sql(connection, Dialect.EMBEDDED);
        if (isNew) {
            sql.run("SET WRITE_DELAY " + FOR_EVER);
        } else if (sql.first("SELECT 1 FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = 'WRITE_DELAY' AND SETTING_VALUE = ?", row -> true,
                String.valueOf(FOR_EVER)).isEmpty()) {
            throw new SQLException("the tables were written by a version whose commits a kill could tear");
        }
    }
}
