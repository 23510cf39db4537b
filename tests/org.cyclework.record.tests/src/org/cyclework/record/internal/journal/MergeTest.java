package org.cyclework.record.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A merge takes what is lacking, and nothing that is not as it should be. */
class MergeTest {

    @TempDir
    Path folder;
    private JournalFixture hers;
    private JournalFixture his;
    private Journal her;
    private Journal him;

    @BeforeEach
    void openTwoHomes() {
        hers = new JournalFixture(folder.resolve("hers"), new RealFiles(), 1);
        his = new JournalFixture(folder.resolve("his"), new RealFiles(), 2);
        her = hers.openSmall();
        him = his.openSmall();
    }

    @AfterEach
    void close() {
        her.close();
        him.close();
    }

    @Test
    void tailsAreTakenOnceAndTheClockGoesOnBehindThem() throws Exception {
        StreamId stream = write(12);
        MergeReport first = him.merge(her.source(), Progress.NONE, Arrivals.NOBODY);
        assertThat(first.taken()).containsOnly(Map.entry(stream, 1L));
        assertThat(first.entries()).isEqualTo(her.heads().get(stream).number());
        write(3);
        assertThat(him.merge(her.source(), Progress.NONE, Arrivals.NOBODY).taken().get(stream)).isEqualTo(first.entries() + 1);
        assertThat(him.merge(her.source(), Progress.NONE, Arrivals.NOBODY).entries()).isZero();
        assertThat(him.heads()).isEqualTo(her.heads());
        assertThat(his.events(him)).isEqualTo(hers.events(her));
        long last = hers.events(her).getLast().at();
        Entry mine = him.append(JournalFixture.LEARNER, "own", List.of(his.draft("{}")));
        assertThat(mine.events().get(0).at()).isGreaterThan(last);
        assertThat(him.verify(Progress.NONE).problems()).isEmpty();
    }

    @Test
    void aMergeThatIsBrokenOffGoesOnLater() throws Exception {
        try (Journal other = unsigned("many", 1030)) {
            MergeReport report = him.merge(other.source(), entries -> false, Arrivals.NOBODY);
            assertThat(report.whole()).isFalse();
            assertThat(him.heads().values()).extracting(Head::number).containsExactly(1024L);
            assertThat(him.merge(other.source(), Progress.NONE, Arrivals.NOBODY).whole()).isTrue();
            assertThat(him.heads()).isEqualTo(other.heads());
        }
    }

    @Test
    void malformedLinesAreRefusedAndWhatStandsBeforeThemIsTaken() throws Exception {
        StreamId stream = write(3);
        MergeReport report = him.merge(changed(text -> text.replace("\"words 2\"", "\"wards 2\"")), Progress.NONE, Arrivals.NOBODY);
        assertThat(report.refused()).singleElement().satisfies(refused -> assertThat(refused.from()).isEqualTo(3));
        assertThat(him.heads().get(stream).number()).isEqualTo(2);
        assertThat(him.merge(her.source(), Progress.NONE, Arrivals.NOBODY).entries()).isEqualTo(1);
        assertThat(him.heads()).isEqualTo(her.heads());
    }

    @Test
    void aSealThatIsNotTheHomesIsRefused() throws Exception {
        write(2);
        her.seal();
        MergeReport report = him.merge(changed(text -> sealedByAnother(text)), Progress.NONE, Arrivals.NOBODY);
        assertThat(report.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.from()).isEqualTo(3);
            assertThat(refused.what()).contains("seal");
        });
        assertThat(report.entries()).isEqualTo(2);
    }

    @Test
    void aHeaderThatItsHomeDidNotSignIsRefused() throws Exception {
        write(2);
        MergeReport report = him.merge(changed(text -> {
            String body = text.substring(0, text.indexOf(",\"signed\""));
            return refit(body + ",\"signed\":\"" + "A".repeat(86) + "==\"") + text.substring(text.indexOf('\n') + 1);
        }), Progress.NONE, Arrivals.NOBODY);
        assertThat(report.refused()).singleElement().satisfies(refused -> assertThat(refused.what()).contains("not signed"));
        assertThat(him.heads()).isEmpty();
    }

    @Test
    void unknownMembersAndVerbsAndKindsArePassedOnByteForByte() throws Exception {
        JournalPlaces places = new JournalPlaces(folder.resolve("later"), folder.resolve("later-state"));
        StreamId stream = new StreamId(new UUID(5, 5), JournalFixture.LEARNER, "mentors");
        Hash hash = new Hash();
        Bytes out = new Bytes();
        byte[] link = FirstLine.putUnsigned(stream, out, hash);
        int from = out.length();
        Frame.open(out, 1).ascii(",\"events\":[{\"id\":\"" + new UUID(1, 1) + "\",\"verb\":\"sung\",\"v\":7,\"object\":\"\","
                + "\"actor\":\""
                + new UUID(2, 2) + "\",\"at\":\"0000000000000001\",\"wall\":\"2025-01-01T00:00:00.000Z\",\"payload\":{},"
                + "\"seen\":{\"x\":[1]}}],\"signatures\":[\"?\"]");
        link = Frame.close(out, from, link, hash);
        from = out.length();
        Frame.open(out, 2).ascii(",\"hologram\":{}");
        Frame.close(out, from, link, hash);
        byte[] bytes = Arrays.copyOf(out.array(), out.length());
        Path file = new Layout(places).file(stream, 1);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        try (Journal later = Journal.openReading(places, new RealFiles())) {
            assertThat(him.merge(later.source(), Progress.NONE, Arrivals.NOBODY).entries()).isEqualTo(2);
        }
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        him.export(stream, 0, again);
        assertThat(again.toByteArray()).isEqualTo(bytes);
        assertThat(his.entries(him, stream)).extracting(Entry::kind).containsExactly(Entry.Kind.EVENTS, Entry.Kind.UNKNOWN);
    }

    @Test
    void olderRecordsGiveTheSameBytesAndALongerCopyExtendsAShorter() throws Exception {
        try (Journal shorter = unsigned("short", 3); Journal longer = unsigned("long", 5)) {
            him.merge(shorter.source(), Progress.NONE, Arrivals.NOBODY);
            MergeReport more = him.merge(longer.source(), Progress.NONE, Arrivals.NOBODY);
            assertThat(more.entries()).isEqualTo(2);
            assertThat(him.heads()).isEqualTo(longer.heads());
            assertThat(him.merge(shorter.source(), Progress.NONE, Arrivals.NOBODY).entries()).isZero();
            assertThat(him.branches()).isEmpty();
            assertThat(him.verify(Progress.NONE).unsigned()).isEqualTo(1);
        }
    }

    @Test
    void bothSidesOfAForkAreKeptAndSortedAlikeEverywhere() throws Exception {
        write(2);
        her.close();
        SortedMap<StreamId, Head> before = reading(hers).heads();
        copyHome();
        her = hers.openSmall();
        him = his.openSmall();
        Entry one = her.append(JournalFixture.LEARNER, "work", List.of(hers.draft("{\"by\":\"her\"}")));
        Entry other = him.append(JournalFixture.LEARNER, "work", List.of(his.draft("{\"by\":\"him\"}")));
        assertThat(one.stream()).isEqualTo(other.stream());
        assertThat(one.number()).isEqualTo(other.number()).isEqualTo(before.get(one.stream()).number() + 1);
        MergeReport report = her.merge(him.source(), Progress.NONE, Arrivals.NOBODY);
        assertThat(report.branches()).hasSize(1);
        him.merge(her.source(), Progress.NONE, Arrivals.NOBODY);
        her.merge(him.source(), Progress.NONE, Arrivals.NOBODY);
        assertThat(her.heads()).isEqualTo(him.heads());
        assertThat(her.branches()).isEqualTo(him.branches()).hasSize(1);
        List<Entry> beside = new ArrayList<>();
        her.read(her.branches().get(0), beside::add);
        assertThat(List.of(one.link(), other.link())).contains(beside.get(0).link())
                .contains(her.heads().get(one.stream()).link());
        assertThat(her.append(JournalFixture.LEARNER, "work", List.of(hers.draft("{}"))).stream())
                .as("who writes on").isNotEqualTo(one.stream());
    }

    @Test
    void aStreamThatGaveWayToOneOfEqualLengthIsKnownAfterAKill() throws Exception {
        JournalFixture mine = new JournalFixture(Path.of("/home"), new LyingDisk(1), 5);
        JournalFixture copied = new JournalFixture(Path.of("/home"), new LyingDisk(2), 5); // of the same seed, so the same home
        Journal journal = mine.open();
        Journal copy = copied.open();
        copied.id();
        Entry one = journal.append(JournalFixture.LEARNER, "work", List.of(mine.draft("{}")));
        Entry other = copy.append(JournalFixture.LEARNER, "work", List.of(copied.draft("{}")));
        assertThat(other.stream()).isEqualTo(one.stream());
        journal.seal(); // so the witness has seen how long the files are
        copy.seal();
        boolean giveWay = other.link().compareTo(one.link()) < 0;
        (giveWay ? journal : copy).merge((giveWay ? copy : journal).source(), Progress.NONE, Arrivals.NOBODY);
        JournalFixture home = giveWay ? mine : copied;
        ((LyingDisk) home.files).kill();
        try (Journal again = home.open()) {
            assertThat(again.heads().get(one.stream())).isEqualTo(home.entries(again, one.stream()).getLast().head());
        }
    }

    private StreamId write(int entries) {
        Entry last = null;
        for (int i = 0; i < entries; i++) {
            last = her.append(JournalFixture.LEARNER, "work", List.of(hers.draft("{\"w\":\"words " + i + "\"}")));
        }
        return last.stream();
    }

    private Journal reading(JournalFixture home) {
        return Journal.openReading(home.places, home.files);
    }

    private Journal unsigned(String name, int events) throws IOException {
        JournalPlaces places = new JournalPlaces(folder.resolve(name), folder.resolve(name + "-state"));
        try (UnsignedStreams streams = new UnsignedStreams(places, new RealFiles())) {
            for (int i = 0; i < events; i++) {
                streams.add(new StreamId(new UUID(3, 3), JournalFixture.LEARNER, "work"), new EventDraft(new UUID(4, i), "old", 1,
                        "L1.1", Optional.empty(), JournalFixture.LEARNER, "{}", List.of()),
                        OffsetDateTime.parse("2024-05-09T10:00:00+02:00").minusDays(i));
            }
        }
        return Journal.openReading(places, new RealFiles());
    }

    /** A snapshot of a machine: record, state and marks are the same. */
    private void copyHome() throws IOException {
        him.close();
        for (String part : List.of("record", "state")) {
            Path from = folder.resolve("hers").resolve(part);
            Path to = folder.resolve("his").resolve(part);
            try (var old = Files.walk(to)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
            try (var all = Files.walk(from)) {
                for (Path path : all.toList()) {
                    Files.copy(path, to.resolve(from.relativize(path).toString()));
                }
            }
        }
    }

    private static String sealedByAnother(String text) {
        int line = text.lastIndexOf("{\"number\":");
        String seal = text.substring(line);
        int at = seal.indexOf("\"seal\":\"") + 8;
        String body = seal.substring(0, at) + (seal.charAt(at) == 'A' ? 'B' : 'A')
                + seal.substring(at + 1, seal.indexOf(",\"link\""));
        int before = text.lastIndexOf(",\"crc\"", line) - 65;
        Hash hash = new Hash();
        Bytes out = new Bytes();
        out.ascii(body);
        Frame.close(out, 0, Hash.bytes(text.substring(before, before + 64)), hash);
        return text.substring(0, line) + new String(out.array(), 0, out.length(), StandardCharsets.US_ASCII);
    }

    private static String refit(String body) {
        Bytes out = new Bytes();
        out.ascii(body);
        Crc.put(out, 0, new Hash());
        return new String(out.array(), 0, out.length(), StandardCharsets.US_ASCII);
    }

    /** @return what she offers, with something changed on the way */
    private JournalSource changed(UnaryOperator<String> change) {
        JournalSource source = her.source();
        return new JournalSource() {
            @Override
            public SortedMap<StreamId, Head> heads() throws IOException {
                return source.heads();
            }

            @Override
            public List<Branch> branches() throws IOException {
                return source.branches();
            }

            @Override
            public InputStream open(StreamId stream, long after) throws IOException {
                String text = new String(source.open(stream, after).readAllBytes(), StandardCharsets.UTF_8);
                assertThat(change.apply(text)).isNotEqualTo(text);
                return new ByteArrayInputStream(change.apply(text).getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public InputStream open(Branch branch) throws IOException {
                return source.open(branch);
            }
        };
    }
}
