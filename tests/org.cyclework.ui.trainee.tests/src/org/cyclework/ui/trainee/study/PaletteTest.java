package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cyclework.ui.Palette;
import org.cyclework.ui.Surroundings;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every colour that words are written in can be read on every ground, and edges and the focus are seen, in all surroundings. */
class PaletteTest {

    private static final double SEEN = 3;
    private static final List<Palette> GROUNDS = List.of(Palette.PAPER, Palette.SURFACE, Palette.CARD);
    private static final List<Palette> WORDS = List.of(Palette.INK, Palette.MUTED, Palette.LINK, Palette.PURSUER, Palette.DISTANCER,
            Palette.CONNECTED, Palette.FLOOD);

    private static double readable(Surroundings where) {
        return where == Surroundings.CONTRAST ? 7 : 4.5;
    }

    private static void atLeast(double least, Palette one, Palette other, Surroundings where) {
        double contrast = Palette.contrast(one.rgb(where), other.rgb(where));
        assertTrue(contrast >= least, one + " on " + other + ", " + where + ": " + contrast);
    }

    @ParameterizedTest
    @EnumSource
    void wordsHaveEnoughContrast(Surroundings where) {
        WORDS.forEach(word -> GROUNDS.forEach(ground -> atLeast(readable(where), word, ground, where)));
    }

    @ParameterizedTest
    @EnumSource
    void inkCanBeReadWhereItIsMarkedOrSelected(Surroundings where) {
        List.of(Palette.MARK, Palette.SELECTION).forEach(ground -> atLeast(readable(where), Palette.INK, ground, where));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSwitchedOnCanBeReadAndSeen(Surroundings where) {
        atLeast(readable(where), Palette.ON_ACCENT, Palette.ACCENT, where);
        GROUNDS.forEach(ground -> atLeast(SEEN, Palette.ACCENT, ground, where));
    }

    @ParameterizedTest
    @EnumSource
    void theFocusAndEdgesAreSeen(Surroundings where) {
        GROUNDS.forEach(ground -> atLeast(SEEN, Palette.RING, ground, where));
        GROUNDS.forEach(ground -> atLeast(SEEN, Palette.EDGE, ground, where));
        atLeast(SEEN, Palette.RING, Palette.SELECTION, where);
        atLeast(SEEN, Palette.ON_ACCENT, Palette.ACCENT, where); // the ring within a button that Enter presses
    }

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertEquals(21.0, Palette.contrast(new RGB(0, 0, 0), new RGB(255, 255, 255)), 1e-9);
        assertEquals(4.54, Palette.contrast(new RGB(0x76, 0x76, 0x76), new RGB(255, 255, 255)), 0.005);
    }
}
