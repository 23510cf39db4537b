package org.cyclework.record.internal;

import java.nio.file.Path;
import org.cyclework.record.RecordLocation;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The files of a record and the way H2 is told to open them.
 *
 * @param location the folder
 * @param fileSystem H2's name for the file system, such as "file:"
 */
record RecordFiles(RecordLocation location, String fileSystem) {

    private static final String NAME = "record";

    /** H2 writes at each commit instead of later, keeps its memory small and leaves no file of its own beside the database. */
    private static final String SETTINGS = ";WRITE_DELAY=0;CACHE_SIZE=4096;TRACE_LEVEL_FILE=0";

    RecordFiles(RecordLocation location) {
        this(location, "file:");
    }

    Path database() {
        return location.folder().resolve(NAME + ".mv.db");
    }

    Path mark() {
        return location.folder().resolve(NAME + ".mark");
    }

    /** @return the database, made where it does not exist */
    JdbcDataSource writing() {
        return source("");
    }

    /** @return the database as it is on disk; nothing is written, not even to repair it after a crash */
    JdbcDataSource reading() {
        return source(";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
    }

    private JdbcDataSource source(String more) {
        JdbcDataSource source = new JdbcDataSource();
        String path = location.folder().resolve(NAME).toString().replace('\\', '/');
        source.setURL("jdbc:h2:" + fileSystem + path + SETTINGS + more);
        source.setUser("cyclework");
        source.setPassword("");
        return source;
    }
}
