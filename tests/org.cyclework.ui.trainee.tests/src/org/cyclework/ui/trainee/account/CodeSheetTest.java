package org.cyclework.ui.trainee.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.cyclework.record.RecoveryCode;
import org.cyclework.ui.account.CodeSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet with the recovery code says whose it is, what it is for and where to keep it. */
class CodeSheetTest {

    @TempDir
    Path folder;

    @Test
    void whatIsSavedHasTheCodeAndHowItIsUsed() throws IOException {
        Path file = folder.resolve("cyclework-recovery.txt");
        CodeSheet sheet = new CodeSheet("Zoë Shah", new RecoveryCode("ABCDE-FGHJK"), LocalDate.of(2026, 3, 2));
        assertEquals("cyclework-recovery.txt", sheet.save(file));
        String text = Files.readString(file);
        assertTrue(text.contains("    ABCDE-FGHJK\n"), text);
        assertTrue(text.contains("Zoë Shah") && text.contains("made on 2 March 2026"), text);
        assertTrue(text.contains("Forgotten…") && text.contains("not beside this computer"), text);
    }
}
