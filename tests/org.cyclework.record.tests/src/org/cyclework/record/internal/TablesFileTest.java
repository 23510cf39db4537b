package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.cyclework.record.Access;
import org.cyclework.record.ItemResult;
import org.cyclework.record.LessonProgress;
import org.cyclework.record.NewEvent;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.Verbs;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever becomes of the file of the tables, the record says the same. */
class TablesFileTest {

    private static final String BEHIND = "UPDATE stream SET number = 0, link = '" + "0".repeat(64) + "'";

    @TempDir
    Path folder;

    private RecordFixture fixture;
    private LocalRecord record;
    private Access ada;

    @BeforeEach
    void someAnswers() {
        fixture = new RecordFixture(folder, TablesOn.H2);
        record = fixture.open();
        ada = record.pick(record.enrol("Ada").id());
        for (int i = 0; i < 10; i++) {
            record.append(ada, new NewEvent(Verbs.ITEM_ANSWERED, "Q1-" + i % 3, "{\"score\":0." + i + "}"));
        }
    }

    @AfterEach
    void close() {
        record.close();
    }

    private Path database() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".mv.db")).findFirst().orElseThrow();
        }
    }

    @Test
    void whereTheyAreGoneTheyAreMadeAnew() throws IOException {
        List<ItemResult> before = record.items(ada);
        record.close();
        Files.delete(database());
        record = fixture.open();
        assertThat(record.items(ada)).isEqualTo(before);
        assertThat(database()).exists();
    }

    @Test
    void whereTheyAreNoDatabaseTheyAreMadeAnew() throws IOException {
        List<ItemResult> before = record.items(ada);
        record.close();
        Files.writeString(database(), "x".repeat(100_000));
        record = fixture.open();
        assertThat(record.items(ada)).isEqualTo(before);
        record.append(ada, new NewEvent(Verbs.ITEM_ANSWERED, "Q1-9", "{\"score\":1}"));
        assertThat(record.item(ada, "Q1-9")).isPresent();
    }

    @Test
    void whereTheyAreAnOlderStateTheRestIsApplied() throws IOException {
        record.close();
        byte[] older = Files.readAllBytes(database());
        record = fixture.open();
        record.append(ada, new NewEvent(Verbs.ITEM_ANSWERED, "Q1-9", "{\"score\":1}"));
        List<ItemResult> before = record.items(ada);
        record.close();
        Files.write(database(), older);
        record = fixture.open();
        assertThat(record.items(ada)).isEqualTo(before);
    }

    @Test
    void aFolderThatNoAddressCouldNameIsAFolderLikeAnyOther() throws IOException {
        record.close();
        Path odd = folder.resolve("a;INIT=x\\y#%:~ ä").resolve("record");
        RecordFixture there = new RecordFixture(odd, TablesOn.H2);
        try (LocalRecord own = there.open()) {
            Access ben = own.pick(own.enrol("Ben").id());
            own.append(ben, new NewEvent(Verbs.LESSON_READ, "L1.1"));
            assertThat(own.lessons(ben)).hasSize(1);
        }
        try (LocalRecord own = there.open()) {
            assertThat(own.lessons(own.pick(own.people().get(0).id()))).hasSize(1);
        }
        assertThat(odd.resolve("query.mv.db")).exists();
        record = fixture.open();
    }

    @Test
    void whereTheirWritingIsSoundTheyAreKept() throws IOException {
        record.close();
        Object file = Files.readAttributes(database(), BasicFileAttributes.class).fileKey();
        record = fixture.open();
        assertThat(record.items(ada)).hasSize(3);
        record.close();
        assertThat(Files.readAttributes(database(), BasicFileAttributes.class).fileKey()).isEqualTo(file);
    }

    /** As a kill left them where H2's own thread wrote while a commit was under way: the streams at their end, the states not there. */
    @Test
    void whereACommitOfAnOlderVersionWasTornTheyAreMadeAnew() throws IOException, SQLException {
        List<ItemResult> before = record.items(ada);
        record.close();
        planted("DROP CONSTANT WHOLE_COMMITS", "DELETE FROM state");
        record = fixture.open();
        assertThat(record.people()).hasSize(1);
        assertThat(record.items(ada)).isEqualTo(before);
    }

    @Test
    void whereEventsAreThereThatTheirStreamsDoNotKnowOfTheyAreFolded() throws IOException, SQLException {
        List<ItemResult> before = record.items(ada);
        record.close();
        planted(BEHIND, "DELETE FROM state");
        record = fixture.open();
        assertThat(record.people()).hasSize(1);
        assertThat(record.items(ada)).isEqualTo(before);
    }

    @Test
    void whereStatesAreThereOfEventsThatAreNotNothingCountsTwice() throws IOException, SQLException {
        record.append(ada, new NewEvent(Verbs.LESSON_READ, "L1.1"));
        List<ItemResult> items = record.items(ada);
        List<LessonProgress> lessons = record.lessons(ada);
        record.close();
        planted(BEHIND, "DELETE FROM event");
        record = fixture.open();
        assertThat(record.items(ada)).isEqualTo(items);
        assertThat(record.lessons(ada)).isEqualTo(lessons);
    }

    @Test
    void whereAnEventIsOfNoStreamTheyAreMadeAnew() throws IOException, SQLException {
        List<ItemResult> before = record.items(ada);
        record.close();
        planted("DELETE FROM stream", "DELETE FROM state");
        record = fixture.open();
        assertThat(record.people()).hasSize(1);
        assertThat(record.items(ada)).isEqualTo(before);
        Tables making = record.core().locked(OpenedRecord::tables);
        assertThat(Upkeep.waitFor(making::running, Watch.NOBODY)).isTrue(); // until then the lines answer
        record.close();
        assertThat(counted("SELECT COUNT(*) FROM event JOIN stream ON stream.id = event.stream")).isEqualTo(counted("SELECT COUNT(*) FROM event")).isPositive();
    }

    private void planted(String... statements) throws IOException, SQLException {
        try (Connection connection = tables(); Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private long counted(String question) throws IOException, SQLException {
        try (Connection connection = tables(); Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }

    private Connection tables() throws IOException, SQLException {
        JdbcDataSource tables = new JdbcDataSource();
        tables.setURL("jdbc:h2:file:" + database().toString().replace(".mv.db", ""));
        tables.setUser("cyclework");
        tables.setPassword("");
        return tables.getConnection();
    }
}
