package org.cyclework.record.internal.query;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** How databases are named and opened, and what differs between them; the tables and statements are the same for all. */
public final class Databases {

    /** What every database says where a key is taken. */
    private static final String KEY_TAKEN = "23505";

    private Databases() {
    }

    /**
     * An embedded database in a file of its own, with H2's defaults but for the size of its cache, and written as
     * {@link WholeCommits} says. A thread that is interrupted does not close the file. With a password the file is encrypted
     * by H2's own cipher.
     */
    static DataSource embedded(Path folder, String database, Optional<char[]> password) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:retry:" + FolderFiles.name(folder, database)
                + (password.isPresent() ? ";CIPHER=AES" : "") + WholeCommits.SETTING + ";CACHE_SIZE=16384;TRACE_LEVEL_FILE=0");
        source.setUser("cyclework");
        source.setPassword(password.map(secret -> new String(secret) + " ").orElse("")); // the file's, then the user's
        return source;
    }

    /**
     * A database as it is on the disk: nothing is written, not even to repair it after a crash, and results are not held in
     * memory.
     *
     * @param folder where its file is
     * @param database its name, without its ending
     * @return the database; it must exist
     */
    public static DataSource readOnly(Path folder, String database) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:retry:" + FolderFiles.name(folder, database)
                + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r;LAZY_QUERY_EXECUTION=TRUE;CACHE_SIZE=16384;TRACE_LEVEL_FILE=0");
        source.setUser("cyclework");
        source.setPassword("");
        return source;
    }

    static boolean isTaken(SQLException failure) {
        return KEY_TAKEN.equals(failure.getSQLState());
    }
}
