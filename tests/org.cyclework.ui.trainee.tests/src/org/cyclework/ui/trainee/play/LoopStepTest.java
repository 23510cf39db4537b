package org.cyclework.ui.trainee.play;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Reflection;
import org.cyclework.roleplay.Setup;
import org.cyclework.testsupport.ProductPack;
import org.cyclework.ui.Undo;
import org.junit.jupiter.api.Test;

/** What is drawn in the loop of a debrief can be taken back in the window and done again, in the record too. */
class LoopStepTest {

    private static final UUID ADA = UUID.randomUUID();

    private final KeptPlay play = new PlaysInMemory(ProductPack.course()).start(null, "V1", Setup.of(Seat.PURSUER, 3));
    private final Map<String, String> shown = new HashMap<>();
    private final Undo undo = new Undo();

    private void did(Map<String, String> before, Map<String, String> after) {
        after.forEach((key, words) -> play.reflect(loop(key, words)));
        undo.did(ADA, new LoopStep(written -> written.forEach(play::reflect), shown::putAll, before, after));
    }

    private static Reflection loop(String key, String words) {
        return new Reflection(Reflection.Kind.LOOP, key, words, false);
    }

    private void reverse(boolean back) throws Exception {
        undo.reverse(ADA, back).orElseThrow().shown();
    }

    @Test
    void aBoxHoldsWhatItHeldBefore() throws Exception {
        play.reflect(loop("first.cue", "the laptop"));
        did(Map.of("first.cue", "the laptop"), Map.of("first.cue", "her eyes on the laptop"));
        assertEquals(Optional.of("what you drew in the loop"), undo.label(ADA, true));
        reverse(true);
        assertEquals(List.of(loop("first.cue", "the laptop")), play.reflections());
        assertEquals(Map.of("first.cue", "the laptop"), shown);
    }

    @Test
    void whatWasFilledAtOnceGoesAtOnceAndComesBack() throws Exception {
        did(Map.of("first.cue", "", "second.move", ""), Map.of("first.cue", "cue", "second.move", "move"));
        reverse(true);
        assertEquals(Map.of("first.cue", "", "second.move", ""), shown);
        assertEquals(Optional.empty(), undo.label(ADA, true));
        reverse(false);
        assertEquals(Map.of("first.cue", "cue", "second.move", "move"), shown);
        assertEquals(2, play.reflections().stream().filter(each -> !each.text().isEmpty()).count());
    }

    @Test
    void whatCouldNotBeKeptCanBeTriedAgain() {
        undo.did(ADA, new LoopStep(written -> {
            throw new IllegalStateException("the disk is full");
        }, shown::putAll, Map.of("first.cue", ""), Map.of("first.cue", "cue")));
        try {
            undo.reverse(ADA, true);
        } catch (Exception full) {
            assertEquals("the disk is full", full.getMessage());
        }
        assertEquals(Map.of(), shown);
        assertEquals(Optional.of("what you drew in the loop"), undo.label(ADA, true));
    }
}
