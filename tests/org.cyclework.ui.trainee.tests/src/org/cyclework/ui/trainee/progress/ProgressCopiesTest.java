package org.cyclework.ui.trainee.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cyclework.assessment.Worked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies for others hold what the page holds, and neither a spreadsheet nor a reader of Markdown takes a title for anything else. */
class ProgressCopiesTest {

    private static ProgressModel model(String title) {
        HistoryModel history = new HistoryModel(List.of(new HistoryModel.Row(Optional.empty(), "", "Scene", title, "debriefed", Optional.empty())));
        ProgressModel.Row row = new ProgressModel.Row(title, "1 of 2", "3 of 4", "none here", "begun", Optional.empty(), List.of(new ProgressModel.Aim(title, "1 of 2", "0 of 2")));
        return new ProgressModel(Optional.of("Ada"), List.of(row), Worked.between(List.of()), LocalDate.of(2026, 1, 2), history);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            plain          | plain
            a, b           | "a, b"
            he said "no"   | "he said ""no\"""
            =SUM(A1)       | '=SUM(A1)
            +1             | '+1
            -1             | '-1
            @x             | '@x
            =a,b           | "'=a,b"
            a=b            | a=b
            أمل            | أمل
            """)
    void aCellIsATextWhateverItBeginsWith(String title, String cell) {
        assertThat(ProgressCopies.csv(model(title))).contains("module," + cell + ",1 of 2,3 of 4,none here,begun\r\n", "objective," + cell + ",,0 of 2,,1 of 2\r\n",
                "," + "Scene," + cell + ",debriefed\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "two\r\nlines", "two\rlines"})
    void aTitleOfTwoLinesIsOneCell(String title) {
        assertThat(ProgressCopies.csv(model(title))).contains("module,\"" + title + "\",1 of 2");
        String markdown = ProgressCopies.markdown(model(title));
        assertThat(markdown).contains("| two lines | 1 of 2 | 3 of 4 | none here | begun |\n", "### two lines\n");
    }

    @Test
    void aStrokeInATitleEndsNoCell() {
        assertThat(ProgressCopies.markdown(model("a | b"))).contains("| a \\| b | 1 of 2 | 3 of 4 | none here | begun |");
    }

    @Test
    void daysAreWrittenForMachinesAndWeeksForPeople() {
        Worked worked = Worked.between(List.of(OffsetDateTime.parse("2026-01-01T23:50:00Z"), OffsetDateTime.parse("2026-01-02T00:05:00Z"), OffsetDateTime.parse("2026-01-02T00:15:00Z")));
        ProgressModel model = new ProgressModel(Optional.empty(), List.of(), worked, LocalDate.of(2026, 1, 2), new HistoryModel(List.of()));
        assertThat(ProgressCopies.csv(model)).contains("\r\nday,minutes\r\n2026-01-01,15\r\n2026-01-02,10\r\n\r\n");
        assertThat(ProgressCopies.markdown(model)).contains("| from 29 Dec on | 25 |\n", "| from 10 Nov on | 0 |\n");
    }

    @ParameterizedTest
    @CsvSource({"p.csv,'kind,what,lessons'", "p.md,# Your progress", "P.CSV,'kind,what,lessons'"})
    void theEndingOfTheFileDecidesWhatIsWrittenAndTheFolderIsTold(String name, String beginning, @TempDir Path folder) throws IOException {
        ProgressPage page = new ProgressPage(model("a"), OptionalInt.empty(), Optional.empty());
        String line = ProgressCopies.write(page, folder.resolve(name), () -> {
            throw new AssertionError("no PDF was asked for");
        });
        assertEquals("Saved: " + name + ", in " + folder, line);
        assertThat(folder.resolve(name)).content().startsWith(beginning);
    }

    @Test
    void ofNobodyTheTablesAreThereAndEmpty() {
        ProgressModel nobody = new ProgressModel(Optional.empty(), List.of(), Worked.between(List.of()), LocalDate.of(2026, 1, 2), new HistoryModel(List.of()));
        assertEquals("kind,what,lessons,right,scenes,state\r\n\r\nday,minutes\r\n\r\nwhen,what,which,how far\r\n", ProgressCopies.csv(nobody));
        assertThat(ProgressCopies.markdown(nobody)).startsWith("# Your progress\n\n");
    }
}
