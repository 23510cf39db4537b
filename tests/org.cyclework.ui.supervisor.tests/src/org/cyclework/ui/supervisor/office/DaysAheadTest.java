package org.cyclework.ui.supervisor.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A day without a year is the next one that there is, whatever today is. */
class DaysAheadTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-01 | 1 January   | 2026-01-01
            2026-01-02 | 1 January   | 2027-01-01
            2026-12-31 | 31/12       | 2026-12-31
            2026-12-31 | 1.1.        | 2027-01-01
            2026-11-27 | 29 February | 2028-02-29
            2028-02-29 | 29 Feb      | 2028-02-29
            2028-03-01 | 29.2.       | 2032-02-29
            2027-06-01 | 29/2        | 2028-02-29
            2026-02-28 | 28 feb      | 2026-02-28
            2026-12-30 | +2          | 2027-01-01
            2024-02-28 | +1          | 2024-02-29
            2026-03-01 | +999        | 2028-11-24
            """)
    void isReadFromToday(LocalDate today, String typed, LocalDate day) {
        assertEquals(Optional.of(day), TypedDay.read(typed, today).day());
    }

    @ParameterizedTest
    @ValueSource(strings = {"30 February", "31.4.", "0/1", "1/0", "13/13", "32.1.", "00 May", "29/2/2026", "2026-02-29", "-1", "+-1", "1/2/26", "١/٢", "tomorrow", "1  May"})
    void whatIsNoDayIsRefusedOnEveryDay(String typed) {
        for (LocalDate today : new LocalDate[] {LocalDate.of(2026, 2, 28), LocalDate.of(2028, 2, 29), LocalDate.of(2026, 12, 31)}) {
            assertFalse(TypedDay.read(typed, today).valid(), typed + " on " + today);
        }
    }

    @Test
    void everyDayOfAYearIsReadAsItIsWritten() {
        LocalDate today = LocalDate.of(2026, 7, 1);
        for (LocalDate day = today; day.isBefore(today.plusYears(1)); day = day.plusDays(1)) {
            assertEquals(Optional.of(day), TypedDay.read(day.toString(), today).day());
            assertEquals(Optional.of(day), TypedDay.read(day.getDayOfMonth() + "." + day.getMonthValue() + ".", today).day());
            assertEquals(Optional.of(day), TypedDay.read(day.getDayOfMonth() + " " + day.getMonth(), today).day());
            assertTrue(TypedDay.read("+" + today.until(day).getDays(), today).valid());
        }
    }
}
