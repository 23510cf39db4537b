package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.Verbs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record's file grows and is made smaller again, and neither costs an event. */
class SpaceTest {

    private static final int ROUNDS = 80;

    @TempDir
    Path folder;

    /** By default H2 waits 45 seconds before it uses a place again; here it need not wait. */
    @Test
    void nothingIsLostOverManyOpeningsHoweverOldItsPlacesAre() throws SQLException {
        RecordFiles files = new RecordFiles(new RecordLocation(folder));
        Random random = new Random(7);
        long written = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Connection connection = files.writing().getConnection();
            Statement sql = connection.createStatement();
            sql.execute("SET RETENTION_TIME 0");
            sql.execute("CREATE TABLE IF NOT EXISTS e (n BIGINT PRIMARY KEY, t VARCHAR)");
            sql.execute("CREATE TABLE IF NOT EXISTS d (n BIGINT PRIMARY KEY, t VARCHAR)");
            assertThat(last(sql)).as("last event after %d openings", round).isEqualTo(written);
            connection.setAutoCommit(false);
            connection.commit();
            sql.execute("CHECKPOINT SYNC");
            for (int i = random.nextInt(6); i > 0; i--) {
                sql.execute("INSERT INTO e VALUES (" + ++written + ", '" + "x".repeat(100 + random.nextInt(2500)) + "')");
                sql.execute("MERGE INTO d VALUES (" + random.nextInt(20) + ", '" + "z".repeat(random.nextInt(900)) + "')");
                connection.commit();
                sql.execute("CHECKPOINT SYNC");
            }
            RecordFiles.release(connection);
        }
    }

    private static long last(Statement sql) throws SQLException {
        try (ResultSet result = sql.executeQuery("SELECT COALESCE(MAX(n), 0) FROM e")) {
            result.next();
            return result.getLong(1);
        }
    }

    @Test
    void aCompactedRecordIsSmallerAndHasEveryEvent() throws IOException {
        RecordFixture fixture = new RecordFixture(folder);
        DurableLearnerRecord record = fixture.open();
        UUID ada = record.enrol("Ada").id();
        for (int i = 0; i < 60; i++) {
            record.append(new NewEvent(ada, Verbs.LESSON_OPENED, "L1." + i, "{\"text\":\"" + "word ".repeat(100) + "\"}"));
        }
        List<LearningEvent> events = record.events(ada);
        record.close();
        long before = Files.size(fixture.files().database());

        assertThat(Compaction.compact(fixture.files(), events.size())).isTrue();

        assertThat(Files.size(fixture.files().database())).isLessThan(before / 2);
        assertThat(fixture.files().unfinished().database()).doesNotExist();
        DurableLearnerRecord again = fixture.open();
        assertThat(again.events(ada)).isEqualTo(events);
        again.append(new NewEvent(ada, Verbs.LESSON_READ, "L1.1", "{}"));
        again.close();
        DurableLearnerRecord third = fixture.open();
        assertThat(third.events(ada)).hasSize(events.size() + 1);
        third.close();
    }

    @Test
    void aCopyThatLacksAnEventDoesNotTakeThePlaceOfTheFile() throws IOException {
        RecordFixture fixture = new RecordFixture(folder);
        DurableLearnerRecord record = fixture.open();
        record.enrol("Ada");
        record.close();
        byte[] before = Files.readAllBytes(fixture.files().database());

        assertThat(Compaction.compact(fixture.files(), 99)).isFalse();

        assertThat(Files.readAllBytes(fixture.files().database())).isEqualTo(before);
    }

    @Test
    void aSmallRecordIsLeftAlone() throws IOException {
        RecordFixture fixture = new RecordFixture(folder);
        DurableLearnerRecord record = fixture.open();
        record.enrol("Ada");
        record.close();
        byte[] before = Files.readAllBytes(fixture.files().database());

        Compaction.whereWorthIt(fixture.files(), 1);

        assertThat(Files.readAllBytes(fixture.files().database())).isEqualTo(before);
    }
}
