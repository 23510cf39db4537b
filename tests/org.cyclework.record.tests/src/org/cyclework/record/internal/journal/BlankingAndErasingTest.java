package org.cyclework.record.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.cyclework.record.internal.journal.NewWriter.Why;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is to be forgotten is nowhere any more, and the rest stays whole. */
class BlankingAndErasingTest {

    @TempDir
    Path folder;
    private JournalFixture home;

    @BeforeEach
    void makeHome() {
        home = new JournalFixture(folder);
    }

    @Test
    void aBlankedEntryKeepsItsPlaceInTheChain() throws Exception {
        UUID by = home.id();
        Entry entry;
        try (Journal journal = home.openSmall()) {
            for (int i = 0; i < 30; i++) {
                append(journal, "words " + i);
            }
            StreamId stream = journal.heads().firstKey();
            entry = home.entries(journal, stream).stream().filter(one -> one.events().size() > 0)
                    .filter(one -> one.events().get(0).payload().contains("words 4")).findAny().orElseThrow();
            journal.blank(stream, entry.number(), by);
            journal.blank(stream, entry.number(), by);
            append(journal, "after");
            Entry blanked = home.entries(journal, stream).get((int) entry.number() - 1);
            assertThat(blanked.kind()).isEqualTo(Entry.Kind.BLANKED);
            assertThat(blanked.blankedBy()).contains(by);
            assertThat(blanked.link()).isEqualTo(entry.link());
            assertThat(blanked.digest()).isEqualTo(entry.digest());
        }
        try (Journal journal = home.openSmall()) {
            assertThat(journal.verify(Progress.NONE).problems()).isEmpty();
            assertThat(journal.opening().cut()).isEmpty();
        }
        assertThat(everything()).doesNotContain("words 4").contains("words 5");
    }

    @Test
    void whatWasSetAsideIsBlankedToo() throws Exception {
        Entry entry;
        try (Journal journal = home.openSmall()) {
            append(journal, "first");
            entry = append(journal, "my own words");
            append(journal, "third");
        }
        Path file = new Layout(home.places).file(entry.stream(), 1);
        Files.writeString(file, Files.readString(file).replace("first", "farst"));
        try (Journal journal = home.openSmall()) {
            assertThat(journal.read(entry.stream(), 0, any -> true).orElseThrow().entries()).isEqualTo(3);
            assertThat(everything()).contains("my own words");
            assertThat(journal.blank(entry.stream(), entry.head(), home.id())).isFalse();
        }
        assertThat(everything()).doesNotContain("my own words").contains("third");
    }

    @Test
    void anErasedLearnerIsNowhere() throws Exception {
        try (Journal journal = home.openSmall()) {
            append(journal, "hers");
            journal.append(JournalFixture.OTHER, "work", List.of(home.draft("{\"w\":\"his\"}")));
            journal.append(JournalFixture.OTHER, "own", List.of(home.draft("{\"w\":\"his own\"}")));
            journal.seal();
            journal.erase(JournalFixture.OTHER);
            journal.erase(JournalFixture.OTHER);
            assertThat(journal.learners()).containsExactly(JournalFixture.LEARNER);
            assertThat(journal.opening().newWriter()).map(NewWriter::why).contains(Why.ERASED);
            append(journal, "hers again");
        }
        assertThat(everything()).contains("hers again").doesNotContain("his", JournalFixture.OTHER.toString());
        try (Journal journal = home.openSmall()) {
            assertThat(journal.opening().lost()).isEmpty();
            assertThat(home.events(journal)).hasSize(2);
        }
    }

    @Test
    void anErasingThatWasBrokenOffIsFinishedAtTheNextStart() throws Exception {
        try (Journal journal = home.openSmall()) {
            journal.append(JournalFixture.OTHER, "work", List.of(home.draft("{\"w\":\"his\"}")));
            journal.erase(JournalFixture.LEARNER);
        }
        Path his = home.places.journal().resolve(JournalFixture.OTHER.toString());
        Files.move(his, his.resolveSibling(his.getFileName() + ".gone"));
        home.openSmall().close();
        assertThat(Files.list(home.places.journal())).isEmpty();
    }

    private Entry append(Journal journal, String words) {
        return journal.append(JournalFixture.LEARNER, "work", List.of(home.draft("{\"w\":\"" + words + "\"}")));
    }

    private String everything() throws IOException {
        StringBuilder all = new StringBuilder();
        try (var files = Files.walk(folder)) {
            for (Path path : files.toList()) {
                all.append(path).append(Files.isRegularFile(path) ? Files.readString(path, StandardCharsets.ISO_8859_1) : "");
            }
        }
        return all.toString();
    }
}
