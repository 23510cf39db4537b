package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.cyclework.record.Access;
import org.cyclework.record.Learner;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.MergeResult;
import org.cyclework.record.NewEvent;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.journal.EventDraft;
import org.cyclework.record.internal.journal.Journal;
import org.cyclework.record.internal.journal.JournalPlaces;
import org.cyclework.record.internal.journal.JournalRuntime;
import org.cyclework.record.internal.journal.ThisMachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking after a record: merging, erasing, verifying, and reading beside another program. */
class KeepingTest {

    /** So many entries that a merge tells of them more than once. */
    private static final int MANY = 2_500;

    @TempDir
    Path top;

    private LocalRecord record;
    private Access ada;

    @BeforeEach
    void open() {
        record = new RecordFixture(top.resolve("home")).open();
        ada = record.pick(record.enrol("Ada").id());
        record.append(ada, new NewEvent(Verbs.LESSON_READ, "L1.1"));
    }

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void whatAnotherRecordHasComesOnceHoweverOftenItIsMerged() {
        Path other = top.resolve("other");
        try (LocalRecord theirs = Records.at(new RecordLocation(other), TablesOn.chosen(), Clock.systemUTC(), UUID::randomUUID,
                List.of(), event -> {})) {
            Access ben = theirs.pick(theirs.enrol("Ben").id());
            theirs.append(ben, new NewEvent(Verbs.ITEM_ANSWERED, "Q1-a", "{\"score\":1}"));
        }
        MergeResult first = record.merge(record.keeper(), other, Watch.NOBODY);
        assertThat(first.entries()).isGreaterThanOrEqualTo(2);
        MergeResult again = record.merge(record.keeper(), other, Watch.NOBODY);
        assertThat(again.entries()).isZero();
        assertThat(record.people()).extracting(Learner::name).contains("Ada", "Ben");
        Learner ben = record.people().stream().filter(person -> person.name().equals("Ben")).findFirst().orElseThrow();
        assertThat(record.items(record.pick(ben.id()))).singleElement().matches(result -> result.attempts() == 1);
    }

    @Test
    void aMergeTellsItsWatchFromOneThreadAndWhatThatThrowsReachesTheCaller() {
        Path other = top.resolve("other");
        UUID ben = UUID.randomUUID();
        try (Journal theirs = Journal.open(new JournalPlaces(other, other), new UnforcedFiles(),
                new JournalRuntime(Clock.systemUTC(), UUID::randomUUID, new SecureRandom(), ThisMachine.marks()))) {
            for (int i = 0; i < MANY; i++) {
                theirs.append(ben, "work", List.of(new EventDraft(UUID.randomUUID(), Verbs.LESSON_READ, 1, "L" + i, Optional.empty(), ben, "{}", List.of())));
            }
        }
        assertThatThrownBy(() -> record.merge(record.keeper(), other, (done, total) -> {
            throw new IllegalStateException("the watch fell asleep");
        })).hasMessage("the watch fell asleep");
        assertThat(record.lessons(ada)).as("nothing is held").hasSize(1);
        Set<Thread> tellers = new HashSet<>();
        List<Long> told = new ArrayList<>();
        record.merge(record.keeper(), other, (done, total) -> {
            tellers.add(Thread.currentThread());
            return told.add(done);
        });
        assertThat(told).isNotEmpty().isSorted();
        assertThat(tellers).hasSize(1).doesNotContain(Thread.currentThread());
        assertThat(record.lessons(record.keeper().about(ben))).hasSize(MANY);
    }

    @Test
    void whatANewerVersionWroteIsCountedAndPassedOn() {
        assertThat(record.unknown(record.keeper())).isEmpty();
        record.append(ada, List.of(new NewEvent("danced", "the-tango"), new NewEvent("danced", "the-waltz"), new NewEvent("sung", "x"), new NewEvent(Verbs.LESSON_READ, "L9.1")));
        assertThat(record.unknown(record.keeper())).containsExactly(Map.entry("danced", 2L), Map.entry("sung", 1L));
        assertThat(record.verify(record.keeper(), Watch.NOBODY).remarks()).singleElement().asString()
                .startsWith("3 entries are of a kind that this version cannot show (“danced”: 2, “sung”: 1).");
        try (LocalRecord theirs = new RecordFixture(top.resolve("theirs")).open()) {
            theirs.merge(theirs.keeper(), top.resolve("home"), Watch.NOBODY);
            assertThat(theirs.unknown(theirs.keeper())).isEqualTo(record.unknown(record.keeper()));
        }
    }

    @Test
    void aFolderWithoutARecordIsRefusedInWords() {
        assertThat(record.merge(record.keeper(), top.resolve("nothing"), Watch.NOBODY).refused()).hasSize(1);
    }

    @Test
    void anErasedPersonIsGoneFromEveryFileAndDoesNotComeBack() throws IOException {
        Path copy = top.resolve("copy");
        try (LocalRecord theirs = new RecordFixture(copy).open()) {
            theirs.merge(theirs.keeper(), top.resolve("home"), Watch.NOBODY);
            assertThat(theirs.people()).hasSize(1);
        }
        record.append(ada, new NewEvent(Verbs.OWN_WORDS, "V1", "{\"text\":\"nobody-else-reads-this\"}"));
        record.erase(record.keeper().about(ada.learner()));
        assertThat(record.people()).isEmpty();
        record.merge(record.keeper(), copy, Watch.NOBODY);
        assertThat(record.people()).isEmpty();
        record.close();
        for (byte[] file : files().values()) {
            String text = new String(file, StandardCharsets.ISO_8859_1);
            assertThat(text.contains("nobody-else-reads-this") || text.contains("\"name\":\"Ada\"")).isFalse();
        }
        try (LocalRecord theirs = new RecordFixture(copy).open()) {
            MergeResult merged = theirs.merge(theirs.keeper(), top.resolve("home"), Watch.NOBODY);
            assertThat(merged.told()).singleElement().asString().contains("“Ada” was erased");
            assertThat(theirs.merge(theirs.keeper(), top.resolve("home"), Watch.NOBODY).told()).as("told once").isEmpty();
            assertThat(theirs.notices()).containsAll(merged.told());
            assertThat(theirs.people()).as("it stays until somebody there confirms it").hasSize(1);
            theirs.erase(theirs.keeper().about(ada.learner()));
            assertThat(theirs.people()).isEmpty();
            assertThat(theirs.notices()).isEmpty();
        }
    }

    @Test
    void aBlankedEntryLosesItsTextEverywhere() throws IOException {
        LearningEvent words = record.append(ada, new NewEvent(Verbs.OWN_WORDS, "V1", "{\"text\":\"to-be-taken-back\"}"));
        record.blank(ada, words.id());
        assertThat(record.events(ada)).extracting(LearningEvent::id).doesNotContain(words.id());
        assertThat(record.events(ada)).extracting(LearningEvent::verb).contains(Verbs.ENTRY_BLANKED, Verbs.LESSON_READ);
        assertThat(record.verify(record.keeper(), Watch.NOBODY).damage()).isEmpty();
        record.close();
        for (var file : files().entrySet()) {
            if (file.getKey().endsWith(".jsonl")) {
                assertThat(new String(file.getValue(), StandardCharsets.UTF_8)).doesNotContain("to-be-taken-back");
            }
        }
        record = new RecordFixture(top.resolve("home")).open();
        assertThat(record.lessons(ada)).hasSize(1);
    }

    @Test
    void readingWritesNothing() throws IOException {
        record.close();
        try (LocalRecord reading = new RecordFixture(top.resolve("home")).open()) {
            reading.people();
            SortedMap<String, byte[]> before = files();
            reading.events(ada);
            reading.items(ada);
            reading.plays(ada);
            reading.quizzes(ada);
            reading.lessons(ada);
            SortedMap<String, byte[]> after = files();
            assertThat(after.keySet()).isEqualTo(before.keySet());
            before.forEach((name, bytes) -> {
                if (!name.contains("query")) {
                    assertThat(after.get(name)).as(name).isEqualTo(bytes);
                }
            });
        }
    }

    @Test
    void anotherProgramMayReadAndMayNotWriteMeanwhile() {
        try (LocalRecord second = new RecordFixture(top.resolve("home")).open()) {
            assertThat(second.people()).hasSize(1);
            assertThat(second.lessons(second.pick(ada.learner()))).hasSize(1);
            assertThatThrownBy(() -> second.append(ada, new NewEvent(Verbs.LESSON_READ, "L1.2")))
                    .isInstanceOfSatisfying(RecordUnavailable.class,
                            failure -> assertThat(failure.kind()).isEqualTo(RecordUnavailable.Kind.LOCKED));
            record.append(ada, new NewEvent(Verbs.LESSON_READ, "L1.3"));
            assertThat(second.lessons(ada)).hasSize(2);
        }
    }

    private SortedMap<String, byte[]> files() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(top.resolve("home"))) {
            all.filter(Files::isRegularFile).forEach(file -> {
                try {
                    files.put(file.toString(), Files.readAllBytes(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return files;
    }
}
