package org.cyclework.record.internal.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.cyclework.testsupport.Needed;
import org.cyclework.testsupport.TemporaryPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** There is one source of migrations: a PostgreSQL makes the same tables of it as the embedded database does. */
class PostgresTest {

    private static final String COLUMNS = "SELECT lower(table_name), lower(column_name), lower(data_type), lower(is_nullable),"
            + " CASE WHEN character_maximum_length < 1000 THEN character_maximum_length ELSE 0 END FROM information_schema.columns"
            + " WHERE lower(table_schema) = 'public' AND lower(table_name) <> 'flyway_schema_history'";
    private static final String STREAM = "INSERT INTO stream (writer, learner, audience, number, link) VALUES"
            + " ('00000000-0000-0001-0000-000000000001', '00000000-0000-0002-0000-000000000002', 'work', 0, '0')";

    private static TemporaryPostgres postgres;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Optional<Path> programs = TemporaryPostgres.programs();
        Needed.require(programs.isPresent(), "PostgreSQL");
        postgres = TemporaryPostgres.start(programs.get());
        for (String name : Schema.MIGRATIONS) {
            Path script = Files.createTempFile("cyclework", name, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--")));
            try (Reader migration = new MigrationFile(name).read()) {
                Files.writeString(script, text(migration));
                assertThat(postgres.run(script)).as(name).isEqualTo(new TemporaryPostgres.Said(0, ""));
            } finally {
                Files.delete(script);
            }
        }
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        if (postgres != null) {
            postgres.close();
        }
    }

    private static String text(Reader reader) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int c = reader.read(); c >= 0; c = reader.read()) {
            text.append((char) c);
        }
        return text.toString();
    }

    @Test
    void theTablesHaveTheSameColumns() throws Exception {
        TreeSet<String> embedded = new TreeSet<>();
        QueryStore.open(folder, List.of()).close();
        try (Connection connection = Databases.embedded(folder, QueryStore.NAME, Optional.empty()).getConnection(); ResultSet rows = connection.createStatement().executeQuery(COLUMNS)) {
            while (rows.next()) {
                embedded.add(String.join("|", rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4), rows.getString(5)));
            }
        }
        assertThat(embedded).hasSizeGreaterThan(30);
        assertThat(new TreeSet<>(postgres.run(COLUMNS).words().lines().toList())).isEqualTo(embedded);
    }

    @Test
    void aKeyThatIsTakenIsToldByTheSameCode() throws Exception {
        assertThat(postgres.run(STREAM).code()).isZero();
        TemporaryPostgres.Said again = postgres.run(STREAM);
        assertThat(again.code()).isNotZero();
        assertThat(Databases.isTaken(new SQLException("", again.words().replaceAll("(?s).*ERROR:\\s+(\\w+).*", "$1")))).as(again.words()).isTrue();
    }

    @Test
    void idsComeInTheSameOrder() throws Exception {
        List<String> ids = List.of("00000000-0000-0000-0000-000000000001", "7fffffff-ffff-ffff-ffff-ffffffffffff", "80000000-0000-0000-0000-000000000000",
                "ffffffff-ffff-ffff-0000-000000000000");
        String values = String.join(", ", Stream.of(2, 0, 3, 1).map(i -> "('" + ids.get(i) + "'::uuid)").toList());
        assertThat(postgres.run("SELECT id FROM (VALUES " + values + ") AS v (id) ORDER BY id").words().lines()).containsExactlyElementsOf(ids);
        assertThat(ids.stream().map(UUID::fromString).sorted(Canonical.IDS).map(Object::toString)).containsExactlyElementsOf(ids);
    }
}
