package org.cyclework.record.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.cyclework.record.RecordLocation;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The files of a record and the way H2 is told to open them.
 *
 * @param location the folder
 * @param fileSystem H2's name for the file system, such as "file:"
 * @param name of the database, without its ending
 */
record RecordFiles(RecordLocation location, String fileSystem, String name) {

    private static final String NAME = "record";
    private static final String UNFINISHED = "unfinished";

    /**
     * H2 writes at each commit instead of later, keeps its memory small and leaves no file of its own beside the database.
     * It never writes over a place of the file that was in use: where it does, the file opens as an older state of itself
     * after a process that ended without closing it.
     */
    private static final String SETTINGS = ";WRITE_DELAY=0;CACHE_SIZE=4096;TRACE_LEVEL_FILE=0;REUSE_SPACE=FALSE";

    RecordFiles(RecordLocation location) {
        this(location, "file:");
    }

    RecordFiles(RecordLocation location, String fileSystem) {
        this(location, fileSystem, NAME);
    }

    /** @return the files under which a new record is made, until it is whole and gets its name */
    RecordFiles unfinished() {
        return new RecordFiles(location, fileSystem, UNFINISHED);
    }

    Path database() {
        return location.folder().resolve(name + ".mv.db");
    }

    Path mark() {
        return location.folder().resolve(NAME + ".mark");
    }

    /**
     * The database to write, made where it does not exist. It stays open until {@link #release}: H2 tidies up when it
     * closes by itself, and a process that ends in the middle of that leaves an older state of the file.
     */
    JdbcDataSource writing() {
        return source(";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE");
    }

    /** @return the database as it is on disk; nothing is written, not even to repair it after a crash */
    JdbcDataSource reading() {
        return source(";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
    }

    /** Lets go of the database as it stands; everything that was committed and checked in is on disk already. */
    static void release(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN IMMEDIATELY");
        } catch (SQLException e) {
            if (e.getErrorCode() != ErrorCode.DATABASE_IS_CLOSED) {
                throw e;
            }
        }
    }

    /** Closes the database's file, should a failure have left it open. */
    void closeLeftOpen() {
        TrackedFiles.closeLeftOpen(path() + ".mv.db");
    }

    private JdbcDataSource source(String more) {
        TrackedFiles.register();
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:" + TrackedFiles.SCHEME + ":" + fileSystem + path() + SETTINGS + more);
        source.setUser("cyclework");
        source.setPassword("");
        return source;
    }

    private String path() {
        return location.folder().resolve(name).toString().replace('\\', '/');
    }
}
