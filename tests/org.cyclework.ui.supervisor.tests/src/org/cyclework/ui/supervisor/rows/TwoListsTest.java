package org.cyclework.ui.supervisor.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Two lists stand beside each other as long as nothing in the wide one is cut by that. */
class TwoListsTest {

    @Test
    void theyStandBesideEachOtherAsLongAsNothingIsCut() {
        assertTrue(TwoLists.beside(924, 290, 610));
        assertFalse(TwoLists.beside(923, 290, 610));
    }

    @Test
    void theOneAboveTakesNoMoreThanItNeedsAndLeavesMostToTheOther() {
        assertEquals(200, TwoLists.above(600, 200));
        assertEquals(240, TwoLists.above(600, 900));
    }

    @Test
    void theOneAboveIsNeverTooLowToBeUsedWhereThereIsRoom() {
        assertEquals(190, TwoLists.above(450, 900));
        assertEquals(100, TwoLists.above(200, 900), "half of what there is");
    }
}
