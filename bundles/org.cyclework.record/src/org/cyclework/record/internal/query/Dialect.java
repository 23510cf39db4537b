package org.cyclework.record.internal.query;

import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** What differs between databases. The tables and statements are the same for all. */
final class Dialect {

    /** What every database says where a key is taken. */
    private static final String KEY_TAKEN = "23505";

    private Dialect() {
    }

    /**
     * An embedded database in a file of its own, with H2's defaults but for the size of its cache. A thread that is
     * interrupted does not close the file.
     */
    static DataSource embedded(Path folder, String database) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:retry:" + FolderFiles.name(folder, database) + ";CACHE_SIZE=16384;TRACE_LEVEL_FILE=0");
        source.setUser("cyclework");
        source.setPassword("");
        return source;
    }

    static boolean isTaken(SQLException failure) {
        return KEY_TAKEN.equals(failure.getSQLState());
    }
}
