package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cyclework.record.Access;
import org.cyclework.record.NewEvent;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.Verbs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever becomes of the tables, the record says the same. */
@ParameterizedClass
@ExtendWith(TablesAnswer.class)
@MethodSource("org.cyclework.record.internal.TablesOn#here")
class TablesTest {

    @Parameter
    TablesOn tables;

    @TempDir
    Path folder;

    private RecordFixture fixture;
    private LocalRecord record;
    private Access ada;

    @BeforeEach
    void someAnswers() {
        fixture = new RecordFixture(folder, tables);
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

    @Test
    void whereTheyAreAheadLinesAreMissingAndAPersonIsTold() throws IOException {
        record.close();
        Path journal = folder.resolve("journal");
        Path copy = folder.resolve("copy");
        copy(journal, copy);
        record = fixture.open();
        record.append(ada, new NewEvent(Verbs.LESSON_READ, "L1.1"));
        record.close();
        delete(journal);
        copy(copy, journal);
        record = fixture.open();
        assertThat(record.lesson(ada, "L1.1")).isEmpty();
        assertThat(record.items(ada)).hasSize(3);
        assertThat(record.notices()).singleElement().asString().contains("are not in the learner record now");
        record.append(ada, new NewEvent(Verbs.LESSON_READ, "L1.2"));
        assertThat(record.lesson(ada, "L1.2")).isPresent();
    }

    @Test
    void aProjectionOfAnotherRoomIsFoldedAlsoOverWhatWasThereBefore() {
        record.close();
        Counting counting = new Counting(1);
        record = fixture.open(List.of(counting));
        assertThat(record.states(ada, counting)).containsEntry("Q1-0", 4).containsEntry("Q1-1", 3);
        record.append(ada, new NewEvent(Verbs.ITEM_ANSWERED, "Q1-0", "{\"score\":1}"));
        assertThat(record.states(ada, counting)).containsEntry("Q1-0", 5);
        record.close();
        Counting newer = new Counting(2);
        record = fixture.open(List.of(newer));
        assertThat(record.states(ada, newer)).containsEntry("Q1-0", 10);
    }

    @Test
    void aStepThatFailsSetsItsKeyAsideAndNothingElse() {
        record.close();
        Counting counting = new Counting(1);
        counting.fails.set(true);
        record = fixture.open(List.of(counting));
        assertThat(record.states(ada, counting)).doesNotContainKey("Q1-1").containsEntry("Q1-0", 4);
        assertThat(record.items(ada)).hasSize(3);
        assertThat(record.verify(record.keeper(), Watch.NOBODY).remarks())
                .anyMatch(line -> line.contains("Q1-1") && line.contains("counting"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
