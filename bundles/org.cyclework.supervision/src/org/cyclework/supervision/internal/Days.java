package org.cyclework.supervision.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as people read them. */
final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private Days() {
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String time(OffsetDateTime time) {
        return TIME.format(time);
    }
}
