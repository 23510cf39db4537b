package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.cyclework.ui.WorkProgress;
import org.junit.jupiter.api.Test;

/** Long work is told of in words and as a share, and can be stopped. */
class WorkProgressTest {

    private final WorkProgress progress = new WorkProgress();

    @Test
    void nothingIsPromisedBeforeTheWorkTells() {
        assertEquals(OptionalInt.empty(), progress.percent());
        assertEquals("This takes a moment…", progress.words());
        assertTrue(progress.goOn(0, 0));
        assertEquals(OptionalInt.empty(), progress.percent());
    }

    @Test
    void itSaysHowFarItIs() {
        assertTrue(progress.goOn(1200, 30000));
        assertEquals(OptionalInt.of(4), progress.percent());
        assertEquals("1,200 of 30,000 entries", progress.words());
    }

    @Test
    void whatCameOnTopIsNoMoreThanAll() {
        progress.goOn(31000, 30000);
        assertEquals(OptionalInt.of(100), progress.percent());
        assertEquals("30,000 of 30,000 entries", progress.words());
    }

    @Test
    void afterItWasStoppedTheWorkHearsItWhereItAsks() {
        progress.goOn(1, 3);
        progress.cancel();
        assertTrue(progress.isCancelled());
        assertTrue(progress.words().startsWith("Stopping"), progress.words());
        assertFalse(progress.goOn(2, 3));
    }
}
