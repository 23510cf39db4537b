package org.cyclework.roleplay.simulate;

import java.util.List;
import java.util.Optional;
import org.cyclework.model.vignette.OutcomeClass;
import org.cyclework.roleplay.dynamics.Turn;

/**
 * What a simulation came to.
 *
 * @param turns all turns after the stuck ones
 * @param outcome the class; empty for self-play
 */
public record SimulationResult(List<Turn> turns, Optional<OutcomeClass> outcome) {

    /** Copies the list. */
    public SimulationResult {
        turns = List.copyOf(turns);
    }
}
