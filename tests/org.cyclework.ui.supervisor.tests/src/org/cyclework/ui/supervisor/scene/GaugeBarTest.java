package org.cyclework.ui.supervisor.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cyclework.model.vignette.Seat;
import org.cyclework.ui.scene.GaugeBar;
import org.cyclework.ui.scene.GaugeWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Alarm is drawn in ten blocks; from the flood line on they have another colour, and words and blocks say the same. */
class GaugeBarTest {

    private static int blocks(String svg, String look) {
        return svg.split("class=\"" + look + "\"", -1).length - 1;
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "0.04, 0, 0", "0.3, 3, 0", "0.69, 6, 0", "0.7, 7, 0", "0.75, 7, 1", "1, 7, 3"})
    void asManyBlocksAreFilledAsTheWordsSay(double alarm, int below, int flooded) {
        String svg = GaugeBar.svg(Seat.PURSUER, alarm);
        assertEquals(below, blocks(svg, "pursuer"));
        assertEquals(flooded, blocks(svg, "flood"));
        assertEquals(10, blocks(svg, "pursuer") + blocks(svg, "flood") + blocks(svg, "open"));
        assertEquals(below + flooded, GaugeWords.number(alarm));
        assertEquals(true, GaugeWords.felt(alarm).startsWith((below + flooded) + " of 10: "), GaugeWords.felt(alarm));
    }

    @Test
    void theOtherSeatHasItsOwnColour() {
        assertEquals(5, blocks(GaugeBar.svg(Seat.DISTANCER, .5), "distancer"));
        assertEquals(0, blocks(GaugeBar.svg(Seat.DISTANCER, .5), "pursuer"));
    }

    @Test
    void whatShowsIsSaidInOtherWords() {
        assertEquals("calm (0 of 10)", GaugeWords.shown(0));
        assertEquals("close to breaking (9 of 10)", GaugeWords.shown(.9));
    }
}
