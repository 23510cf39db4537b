package org.cyclework.ui.trainee.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cyclework.ui.account.Idle;
import org.junit.jupiter.api.Test;

/** The window locks when nobody has touched anything for so long, and never where that is set. */
class IdleTest {

    private long now = 5;
    private final Idle idle = new Idle(() -> now);

    @Test
    void itIsOverAfterTheMinutesThatAreSet() {
        now += 599_999;
        assertFalse(idle.isOver(10));
        now++;
        assertTrue(idle.isOver(10));
    }

    @Test
    void aTouchBeginsItAnew() {
        now += 599_999;
        idle.touched();
        now += 599_999;
        assertFalse(idle.isOver(10));
        now++;
        assertTrue(idle.isOver(10));
    }

    @Test
    void zeroIsNever() {
        now += 1_000_000_000;
        assertFalse(idle.isOver(0));
    }
}
