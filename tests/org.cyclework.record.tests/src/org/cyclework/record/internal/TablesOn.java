package org.cyclework.record.internal;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cyclework.record.Projection;
import org.cyclework.record.internal.query.QueryStore;
import org.cyclework.record.internal.query.SharedTables;
import org.cyclework.testsupport.Needed;
import org.cyclework.testsupport.TemporaryPostgres;
import org.opentest4j.TestAbortedException;

/**
 * On which database a test has its tables. Tests that do not choose have them on H2, or with {@code -Dcyclework.tables=POSTGRESQL} on a
 * PostgreSQL that is started for all of them and ends with them.
 */
enum TablesOn implements TablePlace {

    /** In a file beside the journal, as on every machine. */
    H2 {

        @Override
        public QueryStore open(Path folder, List<Projection<?>> projections, Optional<char[]> password) throws SQLException {
            return BESIDE.open(folder, projections, password);
        }

        @Override
        public void throwAway(Path folder) throws SQLException, IOException {
            BESIDE.throwAway(folder);
        }
    },

    /** In a schema of its own, as on the server of a campus. */
    POSTGRESQL {

        @Override
        public QueryStore open(Path folder, List<Projection<?>> projections, Optional<char[]> password) throws SQLException {
            String schema = schema(folder);
            Connection connection = Server.connect();
            try (Statement statement = connection.createStatement()) {
                boolean there;
                try (var found = statement.executeQuery("SELECT to_regclass('" + schema + ".stream') IS NOT NULL")) {
                    there = found.next() && found.getBoolean(1);
                }
                statement.execute("CREATE SCHEMA IF NOT EXISTS " + schema + "; SET search_path = " + schema);
                for (String migration : there ? List.<String>of() : SharedTables.migrations()) {
                    statement.execute(SharedTables.text(migration));
                }
                return QueryStore.onServer(connection, projections);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        }

        @Override
        public void throwAway(Path folder) throws SQLException {
            try (Connection connection = Server.connect(); Statement statement = connection.createStatement()) {
                statement.execute("DROP SCHEMA IF EXISTS " + schema(folder) + " CASCADE");
            }
        }

        private String schema(Path folder) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(folder.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8));
                return String.format(Locale.ROOT, "t%064x", new BigInteger(1, digest)).substring(0, 40);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    };

    /** @return what a test has that does not choose */
    static TablesOn chosen() {
        return valueOf(System.getProperty("cyclework.tables", H2.name()));
    }

    /** @return those on which tests can be run here; all of them in the whole check */
    static List<TablesOn> here() throws IOException {
        try {
            Needed.require(TemporaryPostgres.programs().isPresent(), "PostgreSQL");
            return List.of(values());
        } catch (TestAbortedException e) {
            System.out.println("tables on H2 alone, " + e.getMessage());
            return List.of(H2);
        }
    }

    /** The server, which is started when it is needed first. */
    private static final class Server {

        private static final TemporaryPostgres POSTGRES = started();

        private static TemporaryPostgres started() {
            try {
                TemporaryPostgres made = TemporaryPostgres.startListening();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> end(made)));
                return made;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private static void end(TemporaryPostgres made) {
            try {
                made.close();
            } catch (IOException | InterruptedException e) {
                System.err.println("The PostgreSQL of the tests did not end: " + e);
            }
        }

        static Connection connect() throws SQLException {
            return DriverManager.getConnection(POSTGRES.url("postgres"), TemporaryPostgres.MAKER, TemporaryPostgres.PASSWORD);
        }
    }
}
