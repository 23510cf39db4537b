package org.cyclework.record.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyclework.record.internal.accounts.KeyBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in the description of the format is a journal, today and for ever. */
class RecordFormatTest {

    private static final Pattern FILE = Pattern.compile("`(journal/[^`]+\\.jsonl)`:\n\n```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SUM = Pattern.compile("\\| `(link|digest)\\(([01])\\)`[^|]*\\| `([0-9a-f]{64})` \\|");

    @TempDir
    Path folder;
    private String page;
    private JournalPlaces places;

    @BeforeEach
    void unfold() throws Exception {
        page = Files.readString(Path.of("../../docs/record-format.md"));
        places = new JournalPlaces(folder, folder.resolve("state"));
        Matcher file = FILE.matcher(page);
        while (file.find()) {
            Path path = folder.resolve(file.group(1));
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.group(2));
        }
    }

    @Test
    void theExampleIsReadAndVerified() {
        try (Journal journal = Journal.openReading(places, new RealFiles())) {
            List<Entry> entries = new ArrayList<>();
            journal.read(journal.heads().firstKey(), 0, entries::add);
            assertThat(entries).extracting(Entry::kind).containsExactly(Entry.Kind.EVENTS, Entry.Kind.BLANKED,
                    Entry.Kind.EVENTS, Entry.Kind.SEAL, Entry.Kind.EVENTS, Entry.Kind.SEAL);
            assertThat(entries.get(2).events().get(0).payload()).contains("schön");
            VerifyReport report = journal.verify(Progress.NONE);
            assertThat(report.problems()).isEmpty();
            assertThat(report.seals()).isEqualTo(2);
        }
    }

    @Test
    void theStepsOfTheExampleAreItsOwn() {
        try (Journal journal = Journal.openReading(places, new RealFiles())) {
            StreamId stream = journal.heads().firstKey();
            List<Entry> entries = new ArrayList<>();
            journal.read(stream, 0, entries::add);
            Map<String, String> sums = Map.of("link0", journal.link(stream, 0).orElseThrow(), "link1", entries.get(0).link(),
                    "digest1", entries.get(0).digest());
            Matcher sum = SUM.matcher(page);
            int found = 0;
            for (; sum.find(); found++) {
                assertThat(sum.group(3)).isEqualTo(sums.get(sum.group(1) + sum.group(2)));
            }
            assertThat(found).isEqualTo(3);
        }
    }

    @Test
    void theExampleIsVerifiedInAnotherLanguage() throws Exception {
        PythonVerifier.Verdict verdict = PythonVerifier.verify(places.journal());
        assertThat(verdict.good()).as(verdict.words()).isTrue();
        assertThat(verdict.words()).contains("6 entries", "2 seals");
    }

    @Test
    void theEncryptedLineOfTheExampleIsTheThirdOne() throws Exception {
        Matcher example = Pattern.compile("id is `([^`]+)` and the home's recovery code `([^`]+)`:\n\n```json\n(.*?)```.*home's key \\| `([^`]+)`", Pattern.DOTALL).matcher(page);
        assertThat(example.find()).isTrue();
        DataKey key = KeyBook.keyOf(UUID.fromString(example.group(1)), example.group(2));
        assertThat(HexFormat.of().formatHex(key.secret())).isEqualTo(example.group(4));
        try (Journal journal = Journal.openReading(places, new RealFiles())) {
            StreamId stream = journal.heads().firstKey();
            byte[] line = example.group(3).getBytes(StandardCharsets.UTF_8);
            Hash hash = new Hash();
            Frame plain = Box.open(stream, Frame.of(line, 0, line.length - 1, hash), key, new Bytes(), hash);
            Path file = folder.resolve("journal").resolve(stream.learner().toString()).resolve(stream.audience()).resolve(stream.writer() + "-0001.jsonl");
            assertThat(Files.readAllLines(file).get(3)).isEqualTo(new String(plain.bytes(), 0, plain.to(), StandardCharsets.UTF_8));
            assertThat(page).contains("the first " + plain.body() + " bytes of the plain line");
        }
    }

    @Test
    void theEndOfTimeIsTheOneDescribed() {
        assertThat(page).contains("`%016x`".formatted(HybridClock.END));
    }
}
