package org.cyclework.ui.supervisor.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import org.cyclework.ui.supervisor.Samples;
import org.junit.jupiter.api.Test;

/** The turns of a play stand once each, whatever tries share. */
class TurnListTest {

    private final TurnList turns = TurnList.of(List.of(Samples.play(List.of(), "")));

    @Test
    void whatATryHasInCommonWithTheOneItLeftIsToldOnce() {
        assertEquals(List.of("1.1", "1.2", "1.3", "1.4", "2.3", "2.4"), turns.spots().stream().map(spot -> spot.turn().ref().tryNumber() + "." + spot.turn().ref().turn()).toList());
    }

    @Test
    void everyTurnIsFoundByItsPartOfThePage() {
        for (int at = 0; at < turns.spots().size(); at++) {
            assertEquals(OptionalInt.of(at), turns.find(turns.spots().get(at).anchor()));
        }
        assertEquals(turns.spots().size(), new HashSet<>(turns.spots().stream().map(TurnList.Spot::anchor).toList()).size());
        assertEquals(OptionalInt.empty(), turns.find("t-1"));
    }

    @Test
    void beyondTheEndsThereIsNothing() {
        assertTrue(turns.at(-1).isEmpty());
        assertTrue(turns.at(6).isEmpty());
        assertTrue(TurnList.of(List.of()).at(0).isEmpty());
    }
}
