package org.cyclework.ui.supervisor.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports are saved under names that every file system takes. */
class ReportCopiesTest {

    @ParameterizedTest
    @CsvSource({"Monday group, Monday-group", "Year 2026/27, Year-202627", "A  B, A-B", "Ana’s hours, Anas-hours", "أمل, أمل"})
    void whatANameSaysStays(String name, String file) {
        assertEquals(file, ReportCopies.fileName(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "../..", "\\\\server", "?*<>|:\""})
    void whereNothingIsLeftItIsCalledReport(String name) {
        String file = ReportCopies.fileName(name);
        assertFalse(file.isEmpty() || file.contains("/") || file.contains("\\") || file.contains("."), file);
    }

    @Test
    void noNameLeadsOutOfItsFolder() {
        assertEquals("etcpasswd", ReportCopies.fileName("../../etc/passwd"));
    }
}
