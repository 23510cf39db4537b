package org.cyclework.record.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.internal.journal.ExchangedLines.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines are handed on plain, or not at all. */
class ExchangedLinesTest {

    @TempDir
    Path folder;

    private static DataKey key(int id) {
        byte[] bytes = new byte[DataKey.LENGTH];
        Arrays.fill(bytes, (byte) id);
        return new DataKey(new UUID(id, id), bytes);
    }

    private static List<Line> rest(ExchangedLines lines) throws IOException {
        List<Line> rest = new ArrayList<>();
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            rest.add(line.get());
        }
        return rest;
    }

    @Test
    void whatDoesNotOpenAnyLongerIsNotHandedOnAsTakenOut() throws IOException {
        JournalFixture home = new JournalFixture(folder);
        home.places.keyring().hold(key(1), true);
        try (Journal journal = home.open()) {
            StreamId stream = journal.append(JournalFixture.LEARNER, "work", List.of(home.draft("{\"text\":\"a secret\"}"))).stream();
            try (ExchangedLines lines = new ExchangedLines(journal.source().open(stream, 0))) {
                assertThat(rest(lines)).hasSizeGreaterThan(1).noneMatch(Line::blanked).anyMatch(line -> line.holds("a secret"));
            }
            try (ExchangedLines lines = new ExchangedLines(journal.source().open(stream, 0))) {
                home.places.keyring().hold(key(2), true);
                assertThatThrownBy(() -> rest(lines)).isInstanceOf(IOException.class).hasMessageContaining("another key");
            }
        }
    }
}
