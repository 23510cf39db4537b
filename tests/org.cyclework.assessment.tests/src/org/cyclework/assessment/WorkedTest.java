package org.cyclework.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How time is told from moments. */
class WorkedTest {

    private static Worked of(String... moments) {
        return Worked.between(Stream.of(moments).map(OffsetDateTime::parse).toList());
    }

    @Test
    void gapsUpToTheLimitCountAndLongerOnesDoNot() {
        Worked worked = of("2026-03-02T09:00:00Z", "2026-03-02T09:10:00Z", "2026-03-02T09:30:00Z", "2026-03-02T09:50:01Z", "2026-03-02T09:51:01Z");
        assertThat(worked.total()).isEqualTo(Duration.ofMinutes(31));
    }

    @Test
    void oneMomentIsNoTime() {
        assertThat(of("2026-03-02T09:00:00Z").total()).isZero();
        assertThat(of().byDay()).isEmpty();
    }

    @Test
    void theOrderAndTheOffsetDoNotMatterAndAGapIsOfTheDayOnWhichItBegan() {
        Worked worked = of("2026-03-02T00:05:00+01:00", "2026-03-01T23:55:00+01:00", "2026-03-01T22:54:00Z");
        assertThat(worked.byDay()).containsOnlyKeys(LocalDate.of(2026, 3, 1)).containsValue(Duration.ofMinutes(11));
    }

    @Test
    void weeksBeginOnMondayAndMonthsOnTheFirst() {
        Worked worked = of("2026-03-01T10:00:00Z", "2026-03-01T10:05:00Z", "2026-03-02T10:00:00Z", "2026-03-02T10:07:00Z");
        assertThat(worked.inWeekOf(LocalDate.of(2026, 3, 4))).isEqualTo(Duration.ofMinutes(7));
        assertThat(worked.inWeekOf(LocalDate.of(2026, 3, 1))).isEqualTo(Duration.ofMinutes(5));
        assertThat(worked.in(YearMonth.of(2026, 3))).isEqualTo(Duration.ofMinutes(12));
        assertThat(worked.in(YearMonth.of(2026, 2))).isZero();
        assertThat(List.of(Worked.monday(LocalDate.of(2026, 3, 1)))).containsExactly(LocalDate.of(2026, 2, 23));
    }
}
