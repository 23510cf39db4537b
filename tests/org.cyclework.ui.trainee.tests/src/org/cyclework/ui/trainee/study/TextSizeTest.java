package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cyclework.ui.TextSize;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Native controls take the text size in points. */
class TextSizeTest {

    @ParameterizedTest
    @CsvSource({"10, 100, 10", "10, 110, 11", "10, 150, 15", "17, 150, 26", "10, 300, 30"})
    void lettersGrowWithTheTextSize(int base, int percent, int points) {
        assertEquals(points, TextSize.points(base, percent));
    }

    @ParameterizedTest
    @CsvSource({"10, 50, 6", "7, 50, 6", "5, 50, 5"})
    void lettersStayLargeEnoughToBeRead(int base, int percent, int points) {
        assertEquals(points, TextSize.points(base, percent));
    }
}
