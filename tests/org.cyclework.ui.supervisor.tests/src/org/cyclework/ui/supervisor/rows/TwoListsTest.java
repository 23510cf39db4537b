package org.cyclework.ui.supervisor.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Two lists stand beside each other as long as nothing in the wide one is cut by that. */
class TwoListsTest {

    @Test
    void theyStandBesideEachOtherAsLongAsNothingIsCut() {
        assertEquals(290, TwoLists.left(924, 290, 610));
        assertEquals(240, TwoLists.left(874, 290, 610), "the narrow one gives way first");
        assertEquals(217, TwoLists.left(851, 290, 610));
        assertEquals(0, TwoLists.left(850, 290, 610));
        assertEquals(0, TwoLists.left(10, 290, 610));
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
