package org.cyclework.record.internal.journal;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Wall time as text: {@code 2025-03-01T18:05:09.042+01:00}, always with milliseconds, an offset of zero as {@code Z}. */
final class Wall {

    private static final int OFFSET = 23;
    private static final String FORM = "0000-00-00T00:00:00.000";

    private Wall() {
    }

    static Bytes put(OffsetDateTime wall, Bytes out) {
        padded(out, wall.getYear(), 4).put('-');
        padded(out, wall.getMonthValue(), 2).put('-');
        padded(out, wall.getDayOfMonth(), 2).put('T');
        padded(out, wall.getHour(), 2).put(':');
        padded(out, wall.getMinute(), 2).put(':');
        padded(out, wall.getSecond(), 2).put('.');
        return padded(out, wall.getNano() / 1_000_000, 3).ascii(wall.getOffset().getId());
    }

    static OffsetDateTime read(String text) throws MalformedLine {
        if (text.length() <= OFFSET || !hasForm(text)) {
            throw new MalformedLine("not a wall time: " + text);
        }
        try {
            LocalDateTime local = LocalDateTime.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10),
                    number(text, 11, 13), number(text, 14, 16), number(text, 17, 19), 1_000_000 * number(text, 20, OFFSET));
            return OffsetDateTime.of(local, ZoneOffset.of(text.substring(OFFSET)));
        } catch (DateTimeException e) {
            throw new MalformedLine("not a wall time: " + text);
        }
    }

    private static boolean hasForm(String text) {
        for (int i = 0; i < OFFSET; i++) {
            char character = text.charAt(i);
            if (FORM.charAt(i) == '0' ? character < '0' || character > '9' : character != FORM.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }

    private static Bytes padded(Bytes out, int number, int digits) {
        for (int unit = digits == 4 ? 1000 : digits == 3 ? 100 : 10; unit > 0; unit /= 10) {
            out.put((char) ('0' + number / unit % 10));
        }
        return out;
    }
}
