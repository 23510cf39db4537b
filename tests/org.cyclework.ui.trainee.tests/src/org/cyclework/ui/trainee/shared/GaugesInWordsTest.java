package org.cyclework.ui.trainee.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyclework.model.vignette.Seat;
import org.cyclework.ui.scene.GaugeBar;
import org.cyclework.ui.scene.GaugeWords;
import org.cyclework.ui.scene.Seating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Alarm is told on one scale, in words and as blocks, and rounding never floods anybody. */
class GaugesInWordsTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "0.04, 0", "0.05, 1", "0.349, 3", "0.35, 4", "0.64, 6", "0.65, 6", "0.6999, 6", "0.70, 7", "0.74, 7", "0.75, 8", "0.96, 10", "1, 10"})
    void aValueHasItsPlaceOnTheScale(double value, int number) {
        assertEquals(number, GaugeWords.number(value));
    }

    @Test
    void theScaleNeverFallsWhileAlarmRises() {
        int before = 0;
        for (int i = 0; i <= 1000; i++) {
            int number = GaugeWords.number(i / 1000.0);
            assertTrue(number >= before && number <= 10, "at " + i / 1000.0);
            assertEquals(i >= 700, number >= 7, "flooded at " + i / 1000.0);
            before = number;
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.00 | 0.14
            0.15 | 0.34
            0.35 | 0.54
            0.55 | 0.69
            0.70 | 1.00
            """)
    void aStretchOfTheScaleHasOneWordAndTheNextHasAnother(double from, double to) {
        assertEquals(word(GaugeWords.felt(from)), word(GaugeWords.felt(to)));
        assertEquals(shown(from), shown(to));
        if (to < 1) {
            assertNotEquals(word(GaugeWords.felt(to)), word(GaugeWords.felt(to + .015)));
            assertNotEquals(shown(to), shown(to + .015));
        }
    }

    private static String word(String felt) {
        return felt.substring(felt.indexOf(": ") + 2);
    }

    private static String shown(double value) {
        String words = GaugeWords.shown(value);
        return words.substring(0, words.indexOf(" ("));
    }

    @Test
    void theNumberStandsBesideTheWord() {
        assertTrue(GaugeWords.felt(.5).startsWith("5 of 10: "), GaugeWords.felt(.5));
        assertTrue(GaugeWords.shown(.5).endsWith("(5 of 10)"), GaugeWords.shown(.5));
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 0, 0", "0.5, 5, 5, 0", "0.69, 4, 6, 0", "0.7, 3, 7, 0", "0.8, 2, 7, 1", "1, 0, 7, 3"})
    void blocksAreFilledAsFarAsTheNumberSays(double alarm, int open, int filled, int flooded) {
        String svg = GaugeBar.svg(Seat.PURSUER, alarm);
        assertEquals(open, count(svg, "open"));
        assertEquals(filled, count(svg, "pursuer"));
        assertEquals(flooded, count(svg, "flood"));
        assertEquals(0, count(svg, "distancer"));
    }

    private static int count(String svg, String look) {
        Matcher blocks = Pattern.compile("<rect class=\"" + look + "\"").matcher(svg);
        return (int) blocks.results().count();
    }

    @ParameterizedTest
    @EnumSource(Seat.class)
    void theSeatsAreToldApartBySignsAndNotByColourAlone(Seat seat) {
        Seat other = Seating.other(seat);
        assertNotEquals(seat, other);
        assertEquals(seat, Seating.other(other));
        assertNotEquals(Seating.mark(seat), Seating.mark(other));
        assertNotEquals(Seating.seatClass(seat), Seating.seatClass(other));
        assertNotEquals(Seating.tone(seat), Seating.tone(other));
        assertTrue(GaugeBar.svg(seat, .2).contains("rect class=\"" + Seating.seatClass(seat) + "\""));
    }
}
