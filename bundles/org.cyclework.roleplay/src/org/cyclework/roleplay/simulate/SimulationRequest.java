package org.cyclework.roleplay.simulate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cyclework.roleplay.dynamics.BondingRules;
import org.cyclework.roleplay.dynamics.MoveSet;
import org.cyclework.roleplay.dynamics.PartnerState;
import org.cyclework.roleplay.dynamics.Side;
import org.cyclework.roleplay.dynamics.Style;
import org.cyclework.roleplay.dynamics.Utterance;

/**
 * What is to be simulated.
 *
 * @param a the first person
 * @param b the second person
 * @param seed what fixes the choices
 * @param stuck turns of self-play before it begins
 * @param chair the trainee's side; empty for self-play
 * @param moves the trainee's script; empty in self-play
 * @param length rounds of a scene, or turns of self-play
 * @param safetyExitAt the round, from 0, that a safety exit ends
 * @param rules what counts as contact
 * @param first what A says at turn 0 of self-play
 * @param allowedToA what a simulated A may choose
 * @param allowedToB what a simulated B may choose
 */
public record SimulationRequest(Person a, Person b, long seed, int stuck, Optional<Side> chair, List<Utterance> moves,
        int length, OptionalInt safetyExitAt, BondingRules rules, Optional<Utterance> first, MoveSet allowedToA,
        MoveSet allowedToB) {

    /**
     * One person before anything happens.
     *
     * @param style how they react
     * @param start where they stand
     */
    public record Person(Style style, PartnerState start) {
    }

    /** Copies the list. */
    public SimulationRequest {
        moves = List.copyOf(moves);
    }
}
