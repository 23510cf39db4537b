package org.cyclework.ui.trainee.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.RecoveryCode;
import org.cyclework.ui.account.CodeSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where something cannot be written or read, that is said in sentences, and nothing that was there is touched. */
class InTheWayTest extends AdasRecord {

    @ParameterizedTest
    @ValueSource(strings = {"ada.html", "ada.json"})
    void aFileAboutSomebodyThatCannotBePutThereLeavesNothingBehind(String name) throws IOException {
        Path folder = Files.createDirectories(top.resolve("out"));
        Path there = Files.createDirectories(folder.resolve(name));
        Files.writeString(there.resolve("kept"), "somebody's");
        assertThatThrownBy(() -> keeping(record, ada).export(there)).isInstanceOf(IOException.class);
        assertThat(there.resolve("kept")).hasContent("somebody's");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).as("no half of it").containsExactly(there);
        }
    }

    @Test
    void aSheetThatCannotBeWrittenIsNotSaidToBeKept() throws IOException {
        CodeSheet sheet = new CodeSheet("Ada", new RecoveryCode("ABCDE-FGHJK"), LocalDate.of(2026, 3, 2));
        Path gone = top.resolve("pulled out/code.txt");
        assertThatThrownBy(() -> sheet.save(gone)).isInstanceOf(IOException.class).hasMessageNotContainingAny("ABCDE");
        assertThat(gone.getParent()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.zip", "deeper/than/that/a.zip"})
    void aBackupWhereAFileStandsInTheWayIsRefusedInWords(String name) throws IOException {
        Path file = Files.writeString(top.resolve("in the way"), "somebody's");
        assertThatThrownBy(() -> keeping(record, ada).backUp(file.resolve(name))).isInstanceOf(RecordUnavailable.class).satisfies(InTheWayTest::speaks);
        assertThat(file).hasContent("somebody's");
    }

    @Test
    void aBackupThatIsNotThereChangesNothing() {
        Path gone = top.resolve("pulled out/copy.zip");
        assertThat(keeping(record, ada).restore(gone, Watch.NOBODY)).startsWith("Nothing was restored from " + gone);
        assertThat(record.people()).hasSize(1);
    }

    /** What happened, what was kept and what to do are sentences for a person. */
    private static void speaks(Throwable failure) {
        RecordUnavailable told = (RecordUnavailable) failure;
        assertThat(told.whatHappened()).isNotBlank().doesNotContain("Exception");
        assertThat(told.whatWasKept()).isNotBlank();
        assertThat(told.whatToDo()).isNotBlank().doesNotContain("null");
    }
}
