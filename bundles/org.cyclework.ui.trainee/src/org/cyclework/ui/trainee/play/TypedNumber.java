package org.cyclework.ui.trainee.play;

import java.util.OptionalInt;

/** A number from 0 to 10 that is said by digits or arrows; it is not set at first. No SWT. */
final class TypedNumber {

    static final int MOST = 10;

    private int value = -1;
    private boolean oneTyped;

    /** @return the number; empty until one is said */
    OptionalInt value() {
        return value < 0 ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** Says a number. */
    void set(int number) {
        value = Math.clamp(number, 0, MOST);
        oneTyped = false;
    }

    /** Says the next number or the one before; from nothing the lowest or the highest. */
    void step(boolean up) {
        set(value < 0 ? up ? 0 : MOST : value + (up ? 1 : -1));
    }

    /**
     * Types a digit; a nought after a one makes ten.
     *
     * @return whether it was a digit
     */
    boolean type(char digit) {
        if (digit < '0' || digit > '9') {
            return false;
        }
        boolean ten = oneTyped && digit == '0';
        value = ten ? MOST : digit - '0';
        oneTyped = digit == '1';
        return true;
    }
}
