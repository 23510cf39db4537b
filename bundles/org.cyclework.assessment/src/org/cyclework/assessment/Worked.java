package org.cyclework.assessment;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How long somebody worked, day by day, as far as that can be told from what was kept: the time from one thing that was
 * done to the next, where that is not longer than {@link #LONGEST_GAP}. Longer gaps count for nothing, since nobody knows
 * what they were; what was read last before a pause is therefore missing.
 *
 * @param byDay the time of each day on which there was any
 */
public record Worked(SortedMap<LocalDate, Duration> byDay) {

    /** A longer time between two things that were done is a pause. */
    public static final Duration LONGEST_GAP = Duration.ofMinutes(20);

    /** Copies the days. */
    public Worked {
        byDay = Collections.unmodifiableSortedMap(new TreeMap<>(byDay));
    }

    /**
     * Adds up the times between moments.
     *
     * @param moments when something was done, as the clock on the wall said, in any order
     * @return the time, each gap on the day on which it began
     */
    public static Worked between(Collection<OffsetDateTime> moments) {
        SortedMap<LocalDate, Duration> days = new TreeMap<>();
        List<OffsetDateTime> sorted = moments.stream().sorted(OffsetDateTime.timeLineOrder()).toList();
        for (int i = 1; i < sorted.size(); i++) {
            Duration gap = Duration.between(sorted.get(i - 1), sorted.get(i));
            if (!gap.isZero() && gap.compareTo(LONGEST_GAP) <= 0) {
                days.merge(sorted.get(i - 1).toLocalDate(), gap, Duration::plus);
            }
        }
        return new Worked(days);
    }

    /** @return the time of all days */
    public Duration total() {
        return sum(byDay.values());
    }

    /** @return the time of a month */
    public Duration in(YearMonth month) {
        return sum(byDay.subMap(month.atDay(1), month.plusMonths(1).atDay(1)).values());
    }

    /** @return the time of the week, from Monday on, in which this day lies */
    public Duration inWeekOf(LocalDate day) {
        LocalDate monday = monday(day);
        return sum(byDay.subMap(monday, monday.plusWeeks(1)).values());
    }

    /** @return the Monday of the week in which this day lies */
    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Duration sum(Collection<Duration> times) {
        return times.stream().reduce(Duration.ZERO, Duration::plus);
    }
}
