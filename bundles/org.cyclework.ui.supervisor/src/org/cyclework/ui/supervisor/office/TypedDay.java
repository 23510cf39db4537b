package org.cyclework.ui.supervisor.office;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A day as people type it: 2026-03-14, 14/3/2026, 14.3., 14 March, or in so many days as +7. A day without a year is the next
 * one. No SWT.
 *
 * @param valid whether it is a day, or nothing
 * @param day which; empty where nothing is typed
 */
public record TypedDay(boolean valid, Optional<LocalDate> day) {

    private static final TypedDay NONE = new TypedDay(true, Optional.empty());
    private static final TypedDay WRONG = new TypedDay(false, Optional.empty());
    private static final Pattern AHEAD = Pattern.compile("\\+(\\d{1,3})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[./](\\d{1,2})(?:[./](\\d{4})?)?");
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2}) ?(\\p{L}{3,9})(?: (\\d{4}))?");

    /** Reads what was typed. */
    public static TypedDay read(String typed, LocalDate today) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return NONE;
        }
        try {
            return new TypedDay(true, Optional.of(day(text, today)));
        } catch (DateTimeException noDay) {
            return WRONG;
        }
    }

    private static LocalDate day(String text, LocalDate today) {
        Matcher ahead = AHEAD.matcher(text);
        if (ahead.matches()) {
            return today.plusDays(Integer.parseInt(ahead.group(1)));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return of(numbers.group(3), Integer.parseInt(numbers.group(2)), Integer.parseInt(numbers.group(1)), today);
        }
        Matcher words = WORDS.matcher(text);
        return words.matches() ? of(words.group(3), month(words.group(2)), Integer.parseInt(words.group(1)), today) : LocalDate.parse(text);
    }

    private static LocalDate of(String year, int month, int day, LocalDate today) {
        if (year != null) {
            return LocalDate.of(Integer.parseInt(year), month, day);
        }
        MonthDay wanted = MonthDay.of(month, day);
        return IntStream.iterate(today.getYear(), next -> next + 1).filter(wanted::isValidYear).mapToObj(wanted::atYear).filter(soon -> !soon.isBefore(today)).findFirst().orElseThrow();
    }

    /** A month in full, or its first letters: three of them are enough to tell it from any other. */
    private static int month(String name) {
        String typed = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(Month.values()).filter(month -> month.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.ROOT).startsWith(typed)).findFirst()
                .orElseThrow(() -> new DateTimeException("no month: " + name)).getValue();
    }
}
