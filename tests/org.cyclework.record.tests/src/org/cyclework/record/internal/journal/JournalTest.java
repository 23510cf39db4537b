package org.cyclework.record.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.internal.journal.NewWriter.Why;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is appended is there again, and who goes on writing. */
class JournalTest {

    @TempDir
    Path folder;
    private JournalFixture home;

    @BeforeEach
    void makeHome() {
        home = new JournalFixture(folder);
    }

    @Test
    void eventsComeBackAsTheyWereWritten() {
        EventDraft draft = new EventDraft(home.id(), "noticed", 3, "L1.2 \"reach\" \u0001", Optional.of(home.id()), home.id(),
                "{\"words\": \"sch\u00f6n \ud83d\ude00 \\u00e4\",\n \"n\":[1.5e3,true,null]}", List.of(home.id(), home.id()));
        Entry written;
        try (Journal journal = home.open()) {
            written = journal.append(JournalFixture.LEARNER, "work", List.of(draft, home.draft("{}")));
            assertThat(home.entries(journal, written.stream())).containsExactly(written);
        }
        try (Journal journal = home.open()) {
            List<Entry> entries = home.entries(journal, written.stream());
            assertThat(entries).startsWith(written).hasSize(2);
            assertThat(entries.get(1).kind()).isEqualTo(Entry.Kind.SEAL);
            JournalEvent event = entries.get(0).events().get(0);
            assertThat(event.object()).isEqualTo(draft.object());
            assertThat(event.payload()).isEqualTo(draft.payload().replace('\n', ' '));
            assertThat(event.acts()).isEqualTo(draft.acts());
            assertThat(event.session()).isEqualTo(draft.session());
            assertThat(event.wall().toString()).startsWith("2025-03-01T18:05:").endsWith("+01:00");
            assertThat(entries.get(0).events().get(1).at()).isGreaterThan(event.at());
        }
    }

    @Test
    void theSameWriterGoesOnAfterAnOrderlyEnd() {
        UUID first = append("{}").stream().writer();
        assertThat(append("{}").stream().writer()).isEqualTo(first);
        assertThat(append("{}").number()).isEqualTo(5); // two entries and their seals before
    }

    @Test
    void aWriterThatGoesOnDoesNotFollowItself() throws Exception {
        UUID writer = append("{}").stream().writer();
        StreamId fresh;
        try (Journal journal = home.open()) {
            fresh = journal.append(JournalFixture.OTHER, "work", List.of(home.draft("{}"))).stream();
        }
        assertThat(fresh.writer()).isEqualTo(writer);
        assertThat(header(fresh)).doesNotContain("\"before\"");
        Files.delete(home.places.record().resolve("home.nonce"));
        try (Journal journal = home.open()) {
            StreamId next = journal.append(JournalFixture.OTHER, "own", List.of(home.draft("{}"))).stream();
            assertThat(header(next)).contains("\"before\":{\"writer\":\"" + writer + "\"}");
        }
    }

    private String header(StreamId stream) throws IOException {
        Path file = home.places.record().resolve("journal").resolve(stream.learner().toString()).resolve(stream.audience()).resolve(stream.writer() + "-0001.jsonl");
        return Files.readAllLines(file).getFirst();
    }

    @Test
    void anotherWriterGoesOnElsewhereAndElsewhen() throws Exception {
        UUID first = append("{}").stream().writer();
        Journal left = home.open();
        left.append(JournalFixture.LEARNER, "work", List.of(home.draft("{}")));
        Path copy = folder.resolve("copy");
        copy(home.places.record(), copy.resolve("record"));
        copy(home.places.state(), copy.resolve("state"));
        assertThat(whyNew(new JournalFixture(copy))).isEqualTo(Optional.of(Why.NOT_CLOSED));
        left.close();
        assertThat(whyNew(home)).isEmpty();
        home.on(new MachineMarks("other", "host", List.of()));
        assertThat(whyNew(home)).isEqualTo(Optional.of(Why.OTHER_MACHINE));
        Files.delete(home.places.record().resolve("home.nonce"));
        assertThat(whyNew(home)).isEqualTo(Optional.of(Why.NO_NONCE));
        try (Journal journal = home.open()) {
            assertThat(home.events(journal)).hasSize(2);
            assertThat(journal.append(JournalFixture.LEARNER, "work", List.of(home.draft("{}"))).stream().writer())
                    .isNotEqualTo(first);
        }
    }

    @Test
    void aSecondProgramIsToldAtOnce() {
        Journal open = home.open();
        JournalUnavailable failure = catchThrowableOfType(JournalUnavailable.class, home::open);
        assertThat(failure.reason()).isInstanceOf(JournalUnavailable.Locked.class);
        open.close();
        home.open().close();
    }

    @Test
    void whatCannotBeWrittenChangesNothing() {
        try (Journal journal = home.open()) {
            Entry first = journal.append(JournalFixture.LEARNER, "work", List.of(home.draft("{}")));
            for (String payload : List.of("[]", "{", "{} {}", "{\"a\":01}", "{\"a\":\"\u0001\"}", "{\"a\":tru}",
                    "{\"a\":" + "[".repeat(32) + "]".repeat(32) + "}", "{\"a\":\"" + "x".repeat(1 << 20) + "\"}")) {
                assertThatIllegalArgumentException().as(payload)
                        .isThrownBy(() -> journal.append(JournalFixture.LEARNER, "work", List.of(home.draft(payload))));
            }
            Entry second = journal.append(JournalFixture.LEARNER, "work", List.of(home.draft("{}")));
            assertThat(second.stream()).isEqualTo(first.stream());
            assertThat(second.number()).isEqualTo(2);
        }
    }

    @Test
    void aTailThatWasCutShortIsKeptAsideAndTold() throws Exception {
        Entry entry = append("{\"n\":1}");
        append("{\"n\":2}");
        Path file = new Layout(home.places).file(entry.stream(), 1);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 7));
        try (Journal journal = home.open()) {
            assertThat(home.events(journal)).hasSize(2);
            assertThat(journal.opening().cut()).singleElement().satisfies(kept -> {
                assertThat(kept.from()).isEqualTo(4);
                assertThat(Files.size(kept.keptAt())).isEqualTo(kept.bytes());
                assertThat(Files.size(file) + kept.bytes()).isEqualTo(bytes.length - 7);
            });
            assertThat(journal.opening().lost()).as("the seal that the witness saw").singleElement()
                    .satisfies(lost -> assertThat(lost.missing()).isEqualTo(1));
            assertThat(journal.opening().newWriter()).map(NewWriter::why).contains(Why.LOST_LINES);
        }
        assertThat(whyNew(home)).as("told once more, but nothing new").isEmpty();
    }

    @Test
    void damageInTheMiddleSetsTheRestOfThatStreamAside() throws Exception {
        Entry entry;
        try (Journal journal = home.open()) {
            entry = journal.append(JournalFixture.LEARNER, "work", List.of(home.draft("{}")));
            journal.append(JournalFixture.LEARNER, "work", List.of(home.draft("{\"x\":\"here\"}")));
            journal.append(JournalFixture.LEARNER, "work", List.of(home.draft("{}")));
            journal.append(JournalFixture.OTHER, "work", List.of(home.draft("{}")));
        }
        Path file = new Layout(home.places).file(entry.stream(), 1);
        Files.writeString(file, Files.readString(file).replace("here", "hexe"));
        try (Journal journal = home.open()) {
            List<Entry> read = new ArrayList<>();
            Optional<Kept> kept = journal.read(entry.stream(), 0, read::add);
            assertThat(read).containsExactly(entry);
            assertThat(kept.orElseThrow().from()).isEqualTo(2);
            assertThat(kept.orElseThrow().entries()).isEqualTo(2); // the third and the seal
            assertThat(journal.heads().get(entry.stream())).isEqualTo(entry.head());
            assertThat(home.events(journal)).hasSize(2);
            journal.append(JournalFixture.LEARNER, "work", List.of(home.draft("{}")));
        }
        try (Journal journal = home.open()) {
            assertThat(journal.opening().lost()).as("told until it comes back").singleElement()
                    .satisfies(lost -> assertThat(lost.missing()).isEqualTo(3));
            assertThat(journal.opening().newWriter()).isEmpty();
        }
    }

    @Test
    void headsBeyondTheEndAreLostLines() {
        Entry entry = append("{}");
        try (Journal journal = home.open()) {
            journal.known(journal.heads());
            assertThat(journal.opening().lost()).isEmpty();
            journal.known(Map.of(entry.stream(), entry.head()));
            assertThat(journal.opening().lost()).isEmpty();
            journal.known(Map.of(entry.stream(), new Head(12, "0".repeat(64))));
            assertThat(journal.opening().lost()).singleElement().satisfies(lost -> assertThat(lost.missing()).isEqualTo(10));
            assertThat(append(journal, "{}").stream().writer()).isNotEqualTo(entry.stream().writer());
            journal.known(Map.of(entry.stream(), new Head(1, "0".repeat(64))));
            assertThat(journal.opening().lost()).last().satisfies(lost -> assertThat(lost.replaced()).isTrue());
        }
    }

    @Test
    void readingAloneWritesNothing() throws Exception {
        append("{}");
        Journal writing = home.open();
        append(writing, "{}");
        try (Journal journal = Journal.openReading(home.places, home.files)) {
            assertThat(home.events(journal)).hasSize(2);
        }
        writing.close();
    }

    @Test
    void anInterruptBreaksNothingOff() {
        try (Journal journal = home.open()) {
            Thread.currentThread().interrupt();
            append(journal, "{}");
            append(journal, "{}");
            assertThat(home.events(journal)).hasSize(2);
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void whatANewerVersionWroteIsLeftAloneAndTold() throws Exception {
        Entry entry = append("{}");
        Path file = new Layout(home.places).file(entry.stream(), 1);
        String later = Files.readString(file);
        Bytes out = new Bytes();
        out.ascii(later.substring(0, later.indexOf(",\"crc\"")).replace("\"format\":1", "\"format\":2"));
        Crc.put(out, 0, new Hash());
        out.ascii("whatever it may say\n");
        Files.write(file, Arrays.copyOf(out.array(), out.length()));
        try (Journal journal = home.open()) {
            assertThat(journal.opening().newer()).containsExactly(file);
            assertThat(journal.opening().lost()).isEmpty();
            journal.known(Map.of(entry.stream(), entry.head()));
            assertThat(journal.opening().lost()).isEmpty();
            assertThat(journal.heads()).isEmpty();
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(Arrays.copyOf(out.array(), out.length()));
    }

    @Test
    void aKeyOfANewerVersionIsRefusedAndADamagedOneReplaced() throws Exception {
        append("{}");
        Path key = home.places.record().resolve("home.key");
        Files.writeString(key, "nonsense");
        assertThat(whyNew(home)).contains(Why.NEW_KEY);
        Bytes out = new Bytes();
        out.ascii("{\"cyclework\":\"home\",\"format\":2");
        Crc.put(out, 0, new Hash());
        Files.write(key, Arrays.copyOf(out.array(), out.length()));
        JournalUnavailable failure = catchThrowableOfType(JournalUnavailable.class, home::open);
        assertThat(failure.reason()).isEqualTo(new JournalUnavailable.NewerVersion(key, 2));
    }

    @Test
    void readingGoesOnWhileOthersAppend() throws Exception {
        try (Journal journal = home.openSmall()) {
            StreamId stream = append(journal, "{}").stream();
            List<Integer> counts = Collections.synchronizedList(new ArrayList<>());
            Thread reader = new Thread(() -> {
                while (journal.heads().get(stream).number() < 40) {
                    counts.add(home.entries(journal, stream).size());
                }
            });
            reader.start();
            while (journal.heads().get(stream).number() < 40) {
                append(journal, "{\"w\":\"" + "x".repeat(300) + "\"}");
            }
            reader.join();
            assertThat(counts).isSorted();
            assertThat(journal.opening()).matches(report -> report.setAside().isEmpty() && report.cut().isEmpty());
            assertThat(home.entries(journal, stream)).hasSizeGreaterThanOrEqualTo(40);
        }
    }

    private Optional<Why> whyNew(JournalFixture at) {
        try (Journal journal = at.open()) {
            return journal.opening().newWriter().map(NewWriter::why);
        }
    }

    private Entry append(String payload) {
        try (Journal journal = home.open()) {
            return append(journal, payload);
        }
    }

    private Entry append(Journal journal, String payload) {
        return journal.append(JournalFixture.LEARNER, "work", List.of(home.draft(payload)));
    }

    private static void copy(Path from, Path to) throws Exception {
        try (var all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
        }
    }
}
