package org.cyclework.ui.trainee.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The panes beside a scene go and come back. */
class PaneFoldingTest {

    private final PaneFolding folding = new PaneFolding();

    @Test
    void whatWasThereGoesAndComesBack() {
        assertEquals(List.of("outline", "concept"), folding.fold(List.of("outline", "concept")));
        assertTrue(folding.folds());
        assertEquals(List.of("outline", "concept"), folding.unfold());
        assertFalse(folding.folds());
        assertEquals(List.of(), folding.unfold(), "what was closed before stays closed");
    }

    @Test
    void whatIsOpenedByHandStaysForTheWholeScene() {
        folding.fold(List.of("outline", "concept"));
        assertTrue(folding.opened("outline"));
        assertEquals(List.of("concept"), folding.unfold());
        assertEquals(List.of("concept"), folding.fold(List.of("outline", "concept")));
        assertFalse(folding.opened("search"), "it had not been folded away");
        assertEquals(List.of(), folding.fold(List.of("outline", "search")));
    }

    @Test
    void theNextSceneFoldsThemAgain() {
        folding.fold(List.of("outline"));
        folding.opened("outline");
        folding.forget();
        assertEquals(List.of("outline"), folding.fold(List.of("outline")));
    }
}
