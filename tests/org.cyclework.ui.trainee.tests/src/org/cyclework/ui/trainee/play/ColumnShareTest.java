package org.cyclework.ui.trainee.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Story and choices share the height of a column. */
class ColumnShareTest {

    @Test
    void whereThereIsRoomTheChoicesFollowTheStoryAtOnce() {
        assertEquals(new ColumnShare(200, 300), ColumnShare.of(500, 200, 80, 250));
    }

    @Test
    void aLongStoryGivesTheChoicesAllTheyNeed() {
        assertEquals(new ColumnShare(200, 300), ColumnShare.of(500, 2000, 150, 300));
    }

    @Test
    void manyChoicesScrollBeforeTheEndOfTheStoryGoes() {
        assertEquals(new ColumnShare(150, 350), ColumnShare.of(500, 2000, 150, 450));
    }

    @Test
    void aVeryLongEndLeavesRoomForTheChoices() {
        assertEquals(new ColumnShare(275, 225), ColumnShare.of(500, 2000, 900, 600));
    }

    @Test
    void whateverTheSizesBothHaveRoomAndNothingIsLost() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            int height = 100 + random.nextInt(1500);
            int story = 20 + random.nextInt(4000);
            int end = 10 + random.nextInt(story - 9);
            int form = 20 + random.nextInt(2000);
            ColumnShare share = ColumnShare.of(height, story, end, form);
            String told = "seed " + seed + ": " + height + " " + story + " " + end + " " + form + " " + share;
            assertEquals(height, share.story() + share.form(), told);
            assertTrue(share.story() >= Math.min(end, height * 55 / 100), told);
            assertTrue(share.form() >= Math.min(form, height * 45 / 100), told);
        }
    }
}
