package org.cyclework.record.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.cyclework.record.internal.journal.PythonVerifier.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program in another language that knows only the description of the format agrees with ours. */
class OtherLanguageTest {

    @TempDir
    Path folder;
    private JournalFixture home;
    private Path first;

    @BeforeEach
    void writeRotationSealsAndABlankedLine() {
        home = new JournalFixture(folder);
        try (Journal journal = home.openSmall()) {
            for (int i = 0; i < 20; i++) {
                Entry entry = journal.append(JournalFixture.LEARNER, "work",
                        List.of(home.draft("{\"words\":\"schön " + i + "\"}")));
                first = new Layout(home.places).file(entry.stream(), 1);
            }
            journal.append(JournalFixture.OTHER, "own", List.of(home.draft("{}"), home.draft("{}")));
            journal.blank(journal.heads().firstKey(), 2, home.id());
            assertThat(journal.verify(Progress.NONE).problems()).isEmpty();
        }
        assertThat(first.resolveSibling(first.getFileName().toString().replace("0001", "0003"))).exists();
    }

    @Test
    void aWholeJournalIsFoundWhole() throws Exception {
        Verdict verdict = verify();
        assertThat(verdict.words()).contains("2 streams", "21 events", "1 blanked");
        assertThat(verdict.good()).as(verdict.words()).isTrue();
    }

    @Test
    void signaturesOfAccountsAreThoseThatTheDescriptionGives() throws Exception {
        HomeKey key = HomeKey.make(new SecureRandom());
        try (Journal journal = home.openSmall()) {
            EventDraft draft = home.draft("{\"words\":\"\\\"]}[{ schön\"}");
            EventDraft seeing = new EventDraft(home.id(), "noted", 1, "x", Optional.empty(), home.id(), "{}", List.of(home.id()), List.of("0f".repeat(32)));
            journal.append(JournalFixture.LEARNER, "staff", List.of(draft, seeing), Optional.of(signer(key, key)));
            Entry entry = journal.append(JournalFixture.LEARNER, "staff", List.of(home.draft("{}")), Optional.of(signer(key, HomeKey.make(new SecureRandom()))));
            assertThat(entry.events().getFirst().signature()).isPresent();
        }
        Verdict verdict = verify();
        assertThat(verdict.good()).as(verdict.words()).isTrue();
        if (!verdict.words().contains("not checked")) {
            assertThat(verdict.words()).contains("2 signed,", "1 signed wrongly");
        }
    }

    private static EventSigner signer(HomeKey named, HomeKey signing) {
        return new EventSigner() {

            @Override
            public String open() {
                return FirstLine.base64(named.open());
            }

            @Override
            public byte[] sign(byte[] message) {
                return signing.sign(message);
            }
        };
    }

    @Test
    void aChangedByteIsFound() throws Exception {
        Files.writeString(first, Files.readString(first).replace("schön 3", "schän 3"));
        assertFound();
    }

    @Test
    void aCutLineIsFound() throws Exception {
        String text = Files.readString(first);
        Files.writeString(first, text.substring(0, text.length() - 9));
        assertFound();
    }

    @Test
    void aMissingLineIsFound() throws Exception {
        List<String> lines = new ArrayList<>(Files.readAllLines(first));
        lines.removeLast();
        Files.write(first, lines);
        assertFound();
    }

    @Test
    void swappedLinesAreFound() throws Exception {
        List<String> lines = new ArrayList<>(Files.readAllLines(first));
        Collections.swap(lines, 3, 4);
        Files.write(first, lines);
        assertFound();
    }

    @Test
    void aForgedSealIsFoundWhereSealsCanBeChecked() throws Exception {
        List<String> lines = new ArrayList<>(Files.readAllLines(first));
        Verdict before = verify();
        lines.replaceAll(this::forged);
        Files.write(first, lines);
        if (!before.words().contains("not checked")) {
            assertThat(verify().words()).contains("signature");
        }
    }

    /** @return the line with another signature in it and all sums made to fit again, where it is the first file's seal */
    private String forged(String line) {
        if (!line.contains("\"signed\"")) {
            return line;
        }
        int at = line.indexOf("\"signed\":\"") + 10;
        String other = line.charAt(at) == 'A' ? "B" : "A";
        String body = line.substring(0, at) + other + line.substring(at + 1, line.lastIndexOf(",\"crc\""));
        Bytes out = new Bytes();
        out.ascii(body);
        Crc.put(out, 0, new Hash());
        return new String(out.array(), 0, out.length() - 1, StandardCharsets.US_ASCII);
    }

    private void assertFound() throws Exception {
        Verdict verdict = verify();
        assertThat(verdict.words()).contains("WRONG").contains(first.getFileName().toString().substring(0, 36));
        assertThat(verdict.good()).isFalse();
        try (Journal journal = Journal.openReading(home.places, home.files)) {
            List<Kept> nothing = journal.opening().setAside();
            assertThat(nothing).as("reading alone keeps nothing aside").isEmpty();
            assertThat(journal.verify(Progress.NONE).problems()).isNotEmpty();
        }
    }

    private Verdict verify() throws Exception {
        return PythonVerifier.verify(home.places.journal());
    }
}
