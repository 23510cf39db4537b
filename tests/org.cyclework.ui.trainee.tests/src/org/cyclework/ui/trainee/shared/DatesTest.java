package org.cyclework.ui.trainee.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.cyclework.ui.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days are told as near as they are, and the same on every machine. */
class DatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-03T14:05:00Z | today, 14:05
            2026-03-03T00:00:00Z | today, 00:00
            2026-03-02T23:59:59Z | yesterday, 23:59
            2026-03-01T09:30:00Z | Sunday, 1 March, 09:30
            2026-03-04T08:00:00Z | Wednesday, 4 March, 08:00
            2026-01-01T00:01:00Z | Thursday, 1 January, 00:01
            2025-12-31T23:59:00Z | 31 December 2025, 23:59
            2027-01-01T06:00:00Z | 1 January 2027, 06:00
            2024-02-29T12:00:00Z | 29 February 2024, 12:00
            """)
    void aTimeIsToldByHowLongAgoItWas(Instant at, String words) {
        assertEquals(words, Dates.when(at, LocalDate.of(2026, 3, 3), ZoneOffset.UTC));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Pacific/Auckland    | today, 01:30
            Europe/London       | yesterday, 12:30
            America/Los_Angeles | yesterday, 04:30
            """)
    void whichDayItWasDependsOnWhereOneIs(String zone, String words) {
        assertEquals(words, Dates.when(Instant.parse("2026-03-02T12:30:00Z"), LocalDate.of(2026, 3, 3), ZoneId.of(zone)));
    }

    @Test
    void yesterdayMayHaveBeenLastYear() {
        assertEquals("yesterday, 22:00", Dates.when(Instant.parse("2025-12-31T22:00:00Z"), LocalDate.of(2026, 1, 1), ZoneOffset.UTC));
    }

    @Test
    void monthsAreWrittenOutWhereThereIsRoomAndShortWhereThereIsNot() {
        LocalDate day = LocalDate.of(2026, 8, 7);
        assertEquals("7 August 2026", Dates.day(day));
        assertEquals("7 Aug", Dates.brief(day));
        assertEquals("August 2026", Dates.month(YearMonth.from(day)));
    }

    @Test
    void theDayOfAnInstantIsTheDayThere() {
        Instant late = Instant.parse("2026-03-02T23:30:00Z");
        assertEquals("2 March 2026", Dates.day(late, ZoneOffset.UTC));
        assertEquals("3 March 2026", Dates.day(late, ZoneOffset.ofHours(1)));
    }
}
