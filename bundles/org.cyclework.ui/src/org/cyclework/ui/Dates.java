package org.cyclework.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Dates in words, as the course writes them. */
public final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Dates() {
    }

    /** @return such as "3 March 2026" */
    public static String day(Instant at, ZoneId zone) {
        return DAY.format(at.atZone(zone));
    }

    /** @return such as "3 March 2026" */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** @return such as "today, 14:05", "yesterday, 09:30" or "3 March 2026, 18:00" */
    public static String when(Instant at, LocalDate today, ZoneId zone) {
        LocalDate day = at.atZone(zone).toLocalDate();
        long ago = ChronoUnit.DAYS.between(day, today);
        String words = ago == 0 ? Messages.Date_today : ago == 1 ? Messages.Date_yesterday
                : (day.getYear() == today.getYear() ? WEEKDAY : DAY).format(day);
        return words + ", " + TIME.format(at.atZone(zone));
    }

    /** @return such as "March 2026" */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** @return such as "2 Mar" */
    public static String brief(LocalDate day) {
        return SHORT.format(day);
    }
}
