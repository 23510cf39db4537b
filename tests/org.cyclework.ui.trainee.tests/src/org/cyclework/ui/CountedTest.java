package org.cyclework.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** One is called one, and any other number is a number. */
class CountedTest {

    @Test
    void oneHasWordsOfItsOwn() {
        String message = "One is in “{1}”.|{0} are in “{1}”.";
        assertEquals("One is in “A”.", Counted.of(message, 1, "A"));
        assertEquals("0 are in “A”.", Counted.of(message, 0, "A"));
        assertEquals("21 are in “A”.", Counted.of(message, 21, "A"));
    }

    @Test
    void wordsWithoutABarAreABug() {
        assertThrows(IllegalArgumentException.class, () -> Counted.of("{0} people", 1));
    }
}
