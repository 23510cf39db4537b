package org.cyclework.ui.trainee.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A choice is marked before it is taken, and a number is said before it counts. */
class MarkingTest {

    @Test
    void nothingIsMarkedAtFirst() {
        assertEquals(OptionalInt.empty(), new Marking(4).marked());
    }

    @Test
    void aDigitMarksWhatItStandsBeforeAndNoOther() {
        Marking marking = new Marking(4);
        assertTrue(marking.digit('4'));
        assertEquals(OptionalInt.of(3), marking.marked());
        for (char none : new char[] {'5', '0', 'a', '\r'}) {
            assertFalse(marking.digit(none), "there is no " + none);
        }
        assertEquals(OptionalInt.of(3), marking.marked());
    }

    @Test
    void arrowsBeginAtTheNearEndAndStayInside() {
        Marking down = new Marking(2);
        assertTrue(down.step(true));
        assertEquals(OptionalInt.of(0), down.marked());
        down.step(true);
        down.step(true);
        assertEquals(OptionalInt.of(1), down.marked());
        Marking up = new Marking(3);
        up.step(false);
        assertEquals(OptionalInt.of(2), up.marked());
        assertFalse(new Marking(0).step(true));
    }

    @Test
    void onlyWhatIsThereCanBeMarked() {
        assertThrows(IndexOutOfBoundsException.class, () -> new Marking(2).mark(2));
    }

    @Test
    void aNumberIsNotSaidAtFirst() {
        assertEquals(OptionalInt.empty(), new TypedNumber().value());
    }

    @Test
    void digitsSayANumberAndANoughtAfterAOneMakesTen() {
        TypedNumber number = new TypedNumber();
        assertTrue(number.type('7'));
        assertEquals(OptionalInt.of(7), number.value());
        number.type('1');
        assertEquals(OptionalInt.of(1), number.value());
        number.type('0');
        assertEquals(OptionalInt.of(10), number.value());
        number.type('0');
        assertEquals(OptionalInt.of(0), number.value(), "only once");
        assertFalse(number.type('x'));
        assertEquals(OptionalInt.of(0), number.value());
    }

    @Test
    void arrowsGoFromNumberToNumberAndStayOnTheScale() {
        TypedNumber up = new TypedNumber();
        up.step(true);
        assertEquals(OptionalInt.of(0), up.value());
        up.step(true);
        assertEquals(OptionalInt.of(1), up.value());
        TypedNumber down = new TypedNumber();
        down.step(false);
        assertEquals(OptionalInt.of(10), down.value());
        down.step(true);
        assertEquals(OptionalInt.of(10), down.value());
    }

    @Test
    void aClickBetweenTwoDigitsBeginsAnew() {
        TypedNumber number = new TypedNumber();
        number.type('1');
        number.set(1);
        number.type('0');
        assertEquals(OptionalInt.of(0), number.value());
        number.set(12);
        assertEquals(OptionalInt.of(10), number.value());
    }

    @Test
    void whatIsClickedIsMarkedAndGoneOnFromThere() {
        Marking marking = new Marking(3);
        marking.mark(1);
        assertEquals(OptionalInt.of(1), marking.marked());
        marking.step(true);
        assertEquals(OptionalInt.of(2), marking.marked());
        marking.step(false);
        marking.step(false);
        marking.step(false);
        assertEquals(OptionalInt.of(0), marking.marked());
        assertThrows(IndexOutOfBoundsException.class, () -> marking.mark(-1));
        assertEquals(OptionalInt.of(0), marking.marked());
    }

    @Test
    void theFirstAndTheLastDigitCountAndTheirNeighboursDoNot() {
        for (char digit = '0'; digit <= '9'; digit++) {
            TypedNumber number = new TypedNumber();
            assertTrue(number.type(digit));
            assertEquals(OptionalInt.of(digit - '0'), number.value());
        }
        for (char none : new char[] {'/', ':', '-', ' ', '\u0661'}) {
            TypedNumber number = new TypedNumber();
            assertFalse(number.type(none), "no digit: " + none);
            assertEquals(OptionalInt.empty(), number.value());
        }
    }

    @Test
    void aLetterBetweenAOneAndANoughtMakesNoTen() {
        TypedNumber number = new TypedNumber();
        number.type('1');
        number.step(true);
        number.type('0');
        assertEquals(OptionalInt.of(0), number.value());
    }
}
