package org.cyclework.record.internal.query;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A database of which a kill leaves each commit whole or not at all. By default H2 has a thread that writes the file every half
 * second and takes the state of one table after the other; where another thread commits meanwhile, some tables are taken from
 * before it and some from after it. The next writing mends that, but a program that is killed in between leaves a file in
 * which a part of the commit is there and the rest is never found again. Where that thread waits for ever, whoever changes the
 * tables writes when enough has come together, and nobody else changes them meanwhile.
 */
final class WholeCommits {

    /** What is told at every opening; in milliseconds, some 25 days, of which the thread sleeps a tenth before it looks. */
    static final String SETTING = ";WRITE_DELAY=" + Integer.MAX_VALUE;

    /** A constant in the database by which it says how it was written from the first commit on. */
    private static final String MARK = "WHOLE_COMMITS";

    private WholeCommits() {
    }

    /**
     * Marks a database that has nothing yet, and looks for the mark in another one.
     *
     * @param isNew whether it has no tables yet
     * @throws SQLException where it has some and was written otherwise
     */
    static void require(Connection connection, boolean isNew) throws SQLException {
        Sql sql = new Sql(connection, Dialect.EMBEDDED);
        if (isNew) {
            sql.run("CREATE CONSTANT IF NOT EXISTS " + MARK + " VALUE TRUE");
        } else if (sql.first("SELECT 1 FROM INFORMATION_SCHEMA.CONSTANTS WHERE CONSTANT_NAME = ?", row -> true, MARK).isEmpty()) {
            throw new SQLException("the tables were written by a version whose commits a kill could tear");
        }
    }
}
