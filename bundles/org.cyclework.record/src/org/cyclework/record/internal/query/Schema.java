package org.cyclework.record.internal.query;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.logging.LogFactory;

/** The version of the tables, and the way from older ones. */
final class Schema {

    /** The migrations, oldest first; one that is not named here is not found. */
    static final List<String> MIGRATIONS = List.of("V1__query_tables.sql", "V2__ids_by_audience.sql");

    /** Version of the newest migration. */
    static final int LATEST = MIGRATIONS.size();

    /** Flyway writes what it did into this table. */
    static final String HISTORY = "flyway_schema_history";

    /** Flyway's word for the loggers that its host hands it; named after the only host its makers thought of. */
    private static final String HOST_LOGGERS = "maven";

    private Schema() {
    }

    /**
     * Makes the tables where they are not there, and brings older ones up to date.
     *
     * @throws SQLException where a newer version made them, or one whose commits could be torn by a kill
     */
    static void migrateWhereNew(DataSource database, Connection connection) throws SQLException {
        int version = version(connection);
        if (version > LATEST) {
            throw new SQLException("the tables are of version " + version + ", newer than " + LATEST);
        }
        WholeCommits.require(connection, version == 0);
        if (version < LATEST) {
            migrate(database);
        }
    }

    private static int version(Connection connection) throws SQLException {
        try (ResultSet history = connection.getMetaData().getTables(null, null, HISTORY, null)) {
            if (!history.next()) {
                return 0;
            }
        }
        return new Sql(connection, Dialect.EMBEDDED).first("SELECT COALESCE(MAX(CAST(\"version\" AS INTEGER)), 0) FROM \"" + HISTORY
                + "\" WHERE \"success\"", row -> row.getInt(1)).orElse(0);
    }

    /** Brings the tables to the latest version. A migration that was broken off is run again. */
    private static void migrate(DataSource database) {
        LogFactory.setFallbackLogCreator(MigrationLog::new);
        Flyway.configure(Flyway.class.getClassLoader())
                .loggers(HOST_LOGGERS)
                .dataSource(database)
                .table(HISTORY)
                .failOnMissingLocations(false)
                .resourceProvider(new MigrationFiles())
                .javaMigrationClassProvider(List::of)
                .load()
                .migrate();
    }
}
