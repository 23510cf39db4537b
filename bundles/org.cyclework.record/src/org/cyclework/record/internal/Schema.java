package org.cyclework.record.internal;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.logging.LogFactory;

/** The version of the tables, and the way from older ones. */
final class Schema {

    /** Version of the newest migration. */
    static final int LATEST = 1;

    /** The migrations, oldest first. */
    static final List<String> MIGRATIONS = List.of("V1__learner_record.sql");

    /** Flyway writes what it did into this table. */
    static final String HISTORY = "flyway_schema_history";

    /** Flyway's word for the loggers that its host hands it; named after the only host its makers thought of. */
    private static final String HOST_LOGGERS = "maven";

    private Schema() {
    }

    /** Brings the tables to the latest version. A migration that was broken off is run again. */
    static void migrate(DataSource database) {
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
