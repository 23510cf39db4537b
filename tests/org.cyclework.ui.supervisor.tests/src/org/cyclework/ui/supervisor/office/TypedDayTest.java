package org.cyclework.ui.supervisor.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days are read as people type them. */
class TypedDayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @ParameterizedTest
    @CsvSource({"2027-01-05, 2027-01-05", "+7, 2026-12-04", "14 March, 2027-03-14", "14 mar 2026, 2026-03-14", "27 November, 2026-11-27", "3.12., 2026-12-03", "3/12, 2026-12-03",
        "3/2/2027, 2027-02-03", "' 1 May ', 2027-05-01", "+0, 2026-11-27", "29 February 2028, 2028-02-29", "14 Sep, 2027-09-14", "14 sept 2026, 2026-09-14", "14 Septem, 2027-09-14",
        "2jun, 2027-06-02", "2 Jul, 2027-07-02"})
    void isRead(String typed, LocalDate day) {
        assertEquals(new TypedDay(true, Optional.of(day)), TypedDay.read(typed, TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "32 March", "14 Marchember", "14 Sex", "2026-13-01", "30/2/2027", "+", "+1000", "14", "29 February 2027", "1/1/1/1"})
    void isRefused(String typed) {
        assertFalse(TypedDay.read(typed, TODAY).valid());
        assertEquals(Optional.empty(), TypedDay.read(typed, TODAY).day());
    }

    @ParameterizedTest
    @EnumSource(Month.class)
    void everyMonthIsKnownByThreeLettersAndByAsManyMoreAsAreTyped(Month month) {
        String name = month.getDisplayName(TextStyle.FULL, Locale.UK);
        for (int letters = 3; letters <= name.length(); letters++) {
            String typed = "5 " + name.substring(0, letters) + " 2027";
            assertEquals(Optional.of(LocalDate.of(2027, month, 5)), TypedDay.read(typed, TODAY).day(), typed);
        }
    }

    @Test
    void nothingIsNoDayAndNoMistake() {
        assertTrue(TypedDay.read("  ", TODAY).valid());
        assertEquals(Optional.empty(), TypedDay.read("", TODAY).day());
    }

    @Test
    void whateverIsTypedIsReadOrRefused() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String letters = "0123456789./+- MarchMaynové\u0660";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int length = random.nextInt(14); length > 0; length--) {
                typed.append(letters.charAt(random.nextInt(letters.length())));
            }
            TypedDay read = TypedDay.read(typed.toString(), TODAY);
            assertTrue(read.valid() || read.day().isEmpty(), "seed " + seed + ": " + typed);
        }
    }
}
