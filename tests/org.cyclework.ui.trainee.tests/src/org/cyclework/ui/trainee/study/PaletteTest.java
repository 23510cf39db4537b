package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cyclework.ui.Palette;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every colour that words are written in can be read on every ground, by day and by lamplight. */
class PaletteTest {

    private static final List<Palette> GROUNDS = List.of(Palette.PAPER, Palette.SURFACE, Palette.CARD);
    private static final List<Palette> WORDS = List.of(Palette.INK, Palette.MUTED, Palette.LINK, Palette.PURSUER, Palette.DISTANCER,
            Palette.CONNECTED, Palette.FLOOD);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void wordsHaveEnoughContrast(boolean dark) {
        for (Palette word : WORDS) {
            for (Palette ground : GROUNDS) {
                double contrast = Palette.contrast(word.rgb(dark), ground.rgb(dark));
                assertTrue(contrast >= 4.5, word + " on " + ground + ", dark " + dark + ": " + contrast);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void inkCanBeReadWhereItIsMarkedOrSelected(boolean dark) {
        for (Palette ground : List.of(Palette.MARK, Palette.SELECTION)) {
            assertTrue(Palette.contrast(Palette.INK.rgb(dark), ground.rgb(dark)) >= 4.5, ground + ", dark " + dark);
        }
    }

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertEquals(21.0, Palette.contrast(new RGB(0, 0, 0), new RGB(255, 255, 255)), 1e-9);
        assertEquals(4.54, Palette.contrast(new RGB(0x76, 0x76, 0x76), new RGB(255, 255, 255)), 0.005);
    }
}
