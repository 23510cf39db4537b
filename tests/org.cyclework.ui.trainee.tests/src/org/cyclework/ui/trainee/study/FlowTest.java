package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cyclework.ui.page.Flow;
import org.cyclework.ui.page.Flow.Line;
import org.cyclework.ui.page.Flow.Spot;
import org.junit.jupiter.api.Test;

/** What has no room in a line goes on in the next one; nothing is cut that a whole line has room for. */
class FlowTest {

    @Test
    void whatFitsStandsInOneLine() {
        assertEquals(List.of(new Spot(0, 0, 40), new Spot(48, 0, 40)), Flow.of(List.of(40, 40), 88, 8));
    }

    @Test
    void whatDoesNotFitGoesOnInTheNextLine() {
        assertEquals(List.of(new Spot(0, 0, 40), new Spot(0, 1, 41), new Spot(49, 1, 10)), Flow.of(List.of(40, 41, 10), 88, 8));
    }

    @Test
    void onlyWhatIsWiderThanALineIsNarrowed() {
        assertEquals(List.of(new Spot(0, 0, 10), new Spot(0, 1, 88), new Spot(0, 2, 10)), Flow.of(List.of(10, 200, 10), 88, 8));
    }

    @Test
    void whereThereIsNoRoomYetNothingBreaks() {
        assertEquals(List.of(new Spot(0, 0, 1), new Spot(0, 1, 1)), Flow.of(List.of(10, 10), -32, 8));
        assertEquals(List.of(), Flow.of(List.of(), 100, 8));
    }

    @Test
    void betweenAnyTwoLinesTheSameIsLeftFree() {
        List<Spot> spots = Flow.of(List.of(40, 41, 10, 80), 88, 8);
        assertEquals(List.of(new Line(8, 30), new Line(46, 34), new Line(88, 30)), Flow.lines(spots, List.of(20, 34, 28, 30), 8, 30, 8));
        assertEquals(List.of(), Flow.lines(List.of(), List.of(), 8, 30, 8));
    }

    @Test
    void nothingEverOverlapsOrLeavesTheLine() {
        long seed = Long.getLong("cyclework.seed", 1);
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            List<Integer> widths = new ArrayList<>();
            for (int i = random.nextInt(9); i > 0; i--) {
                widths.add(random.nextInt(300));
            }
            int room = 1 + random.nextInt(700);
            List<Spot> spots = Flow.of(widths, room, 8);
            for (int i = 0; i < spots.size(); i++) {
                Spot spot = spots.get(i);
                assertTrue(spot.x() + spot.width() <= room && spot.width() == Math.min(widths.get(i), room), "seed " + seed + ": " + spots + " of " + widths + " in " + room);
                assertTrue(i == 0 || spot.line() > spots.get(i - 1).line() || spot.x() >= spots.get(i - 1).x() + spots.get(i - 1).width() + 8, "seed " + seed + ": " + spots);
            }
        }
    }
}
