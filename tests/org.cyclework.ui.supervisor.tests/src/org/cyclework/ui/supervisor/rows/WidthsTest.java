package org.cyclework.ui.supervisor.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Columns share the width of a table so that as little as possible is cut, and never a heading. */
class WidthsTest {

    @Test
    void whereEverythingFitsNothingIsCutAndTheWidthIsUsedUp() {
        int[] widths = Widths.share(600, new int[] {80, 60, 70}, new int[] {200, 40, 90});
        assertThat(widths[0]).isGreaterThanOrEqualTo(200);
        assertThat(widths[1]).isGreaterThanOrEqualTo(60);
        assertThat(widths[2]).isGreaterThanOrEqualTo(90);
        assertEquals(600, Arrays.stream(widths).sum());
    }

    @Test
    void whereNotEverythingFitsTheLongestWordsAreCut() {
        int[] widths = Widths.share(400, new int[] {80, 60, 70}, new int[] {900, 110, 90});
        assertEquals(110, widths[1]);
        assertEquals(90, widths[2]);
        assertEquals(200, widths[0]);
    }

    @Test
    void shortWordsAreSeenInFullBeforeLongOnesGetMore() {
        int[] widths = Widths.share(730, new int[] {85, 70, 105, 75, 98}, new int[] {262, 149, 166, 147, 79});
        assertArrayEquals(new int[] {170, 149, 166, 147, 98}, widths);
    }

    @Test
    void aHeadingIsNeverCut() {
        assertArrayEquals(new int[] {80, 60}, Widths.share(100, new int[] {80, 60}, new int[] {20, 300}));
    }

    @Test
    void whereManyHeadingsTakeTheWidthNamesAreNotCutToTheirHeading() {
        assertArrayEquals(new int[] {140, 120, 120, 120, 120, 120}, Widths.share(700, new int[] {80, 120, 120, 120, 120, 120}, new int[] {220, 10, 10, 10, 10, 10}));
    }

    @Test
    void whateverTheWidthsAreTheyAddUp() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            int columns = 1 + random.nextInt(9);
            int[] headings = random.ints(columns, 20, 150).toArray();
            int[] words = random.ints(columns, 0, 500).toArray();
            int room = random.nextInt(2_000);
            int[] widths = Widths.share(room, headings, words);
            for (int at = 0; at < columns; at++) {
                assertTrue(widths[at] >= headings[at], "seed " + seed);
            }
            int sum = Arrays.stream(widths).sum();
            assertTrue(sum >= room, "seed " + seed);
            for (int at = 0; at < columns && sum > room; at++) {
                assertTrue(widths[at] <= Math.max(headings[at], room / 5), "seed " + seed);
            }
        }
    }
}
