package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cyclework.record.Access;
import org.cyclework.record.Learner;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.PlayState;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.Verbs;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records of every released version are taken over, always to the same bytes, and their files are kept. */
class ReleasedRecordTest {

    @TempDir
    Path folder;

    private static void put(Path where) throws IOException {
        Files.createDirectories(where);
        try (InputStream in = ReleasedRecordTest.class.getResourceAsStream("released/schema-1.mv.db")) {
            Files.copy(in, where.resolve("record.mv.db"));
        }
    }

    @Test
    void everythingOfTheFirstReleaseIsThere() throws IOException {
        put(folder);
        try (LocalRecord record = new RecordFixture(folder).open()) {
            List<Learner> people = record.people();
            assertThat(people).isNotEmpty();
            for (Learner person : people) {
                Access access = record.pick(person.id());
                assertThat(record.events(access)).extracting(LearningEvent::verb).contains(Verbs.TRAINEE_ENROLLED);
            }
            Access ada = record.pick(people.get(0).id());
            Access ben = record.pick(people.get(1).id());
            assertThat(record.events(ada)).extracting(LearningEvent::verb).containsExactly(Verbs.TRAINEE_ENROLLED,
                    Verbs.LESSON_OPENED, Verbs.LESSON_READ, Verbs.LESSON_OPENED, Verbs.QUIZ_STARTED, Verbs.ITEM_ANSWERED,
                    Verbs.ITEM_FLAGGED);
            assertThat(record.item(ada, "Q1-a").orElseThrow().lastScore()).hasValue(1);
            assertThat(record.quizzes(ada)).hasSize(1).allMatch(quiz -> !quiz.finished() && quiz.answers() == 1);
            assertThat(record.plays(ben)).hasSize(1).allMatch(play -> play.state() == PlayState.AWAITING_DEBRIEF);
        }
        assertThat(folder.resolve("record.v1.mv.db")).exists();
        assertThat(folder.resolve("record.mv.db")).doesNotExist();
    }

    @Test
    void twoCopiesGiveTheSameBytes() throws IOException {
        put(folder.resolve("one"));
        put(folder.resolve("two"));
        new RecordFixture(folder.resolve("one")).open().people();
        new RecordFixture(folder.resolve("two")).open().people();
        assertThat(journal(folder.resolve("one"))).isNotEmpty().isEqualTo(journal(folder.resolve("two")));
    }

    @Test
    void workGoesOnAndAnOldFileThatTurnsUpAgainAddsNothing() throws IOException {
        put(folder);
        int events;
        Learner person;
        try (LocalRecord record = new RecordFixture(folder).open()) {
            person = record.people().get(0);
            record.append(record.pick(person.id()), new NewEvent(Verbs.LESSON_READ, "L1.4"));
            events = record.events(record.pick(person.id())).size();
        }
        put(folder);
        try (LocalRecord record = new RecordFixture(folder).open()) {
            assertThat(record.events(record.pick(person.id()))).hasSize(events);
            assertThat(record.lesson(record.pick(person.id()), "L1.4").orElseThrow().read()).isTrue();
        }
        assertThat(folder.resolve("record.v1-2.mv.db")).exists();
    }

    @Test
    void anEventThatNoLineCanHoldIsToldAndStaysInTheOldFile() throws IOException, SQLException {
        put(folder);
        String deep = "{\"a\":" + "[".repeat(60) + "]".repeat(60) + "}";
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + folder.resolve("record").toAbsolutePath());
        try (Connection old = source.getConnection("cyclework", "");
                PreparedStatement update = old.prepareStatement("UPDATE event SET payload = ? WHERE verb = 'lesson-read'")) {
            update.setString(1, deep);
            assertThat(update.executeUpdate()).isPositive();
        }
        try (LocalRecord record = new RecordFixture(folder).open()) {
            assertThat(record.people()).hasSize(2);
            assertThat(record.notices()).anyMatch(notice -> notice.contains("too deep") && notice.contains("record.kept.mv.db"));
            Access ada = record.pick(record.people().get(0).id());
            assertThat(record.events(ada)).extracting(LearningEvent::verb).contains(Verbs.QUIZ_STARTED)
                    .doesNotContain(Verbs.LESSON_READ);
            assertThat(record.verify(record.keeper(), Watch.NOBODY).damage()).isEmpty();
            record.backUpDaily(LocalDate.parse("2026-03-02"));
        }
        assertThat(folder.resolve("record.kept.mv.db")).exists();
    }

    @Test
    void anOldFileThatIsNoDatabaseStopsTheStartAndStaysAsItIs() throws IOException {
        Files.writeString(folder.resolve("record.mv.db"), "no database");
        LocalRecord record = new RecordFixture(folder).open();
        assertThatThrownBy(record::people).isInstanceOf(RecordUnavailable.class);
        assertThat(folder.resolve("record.mv.db")).hasContent("no database");
        assertThat(folder.resolve("journal")).doesNotExist();
    }

    private static SortedMap<String, String> journal(Path home) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(home.resolve("journal"))) {
            all.filter(Files::isRegularFile).forEach(file -> {
                try {
                    files.put(home.relativize(file).toString(), Files.readString(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return files;
    }
}
