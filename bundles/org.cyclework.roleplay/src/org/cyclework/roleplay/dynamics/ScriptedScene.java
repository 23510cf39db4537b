package org.cyclework.roleplay.dynamics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.cyclework.model.vignette.OutcomeClass;

/**
 * A scene without a story: in each round the trainee's move by a policy, then the simulated partner's answer, chosen from
 * the state after it.
 *
 * @param own the trainee's side
 * @param rounds how many rounds
 * @param allowedReplies what the simulated partner may answer
 * @param safetyExitAt the round, from 0, that a safety exit ends before anything of it is applied
 */
public record ScriptedScene(Side own, int rounds, MoveSet allowedReplies, OptionalInt safetyExitAt) {

    /** The name under which the simulated partner enters the chance. */
    public static final String SIMULATED = "sim";

    /**
     * A scene without a list of replies and without a safety exit.
     *
     * @param own the trainee's side
     * @param rounds how many rounds
     */
    public ScriptedScene(Side own, int rounds) {
        this(own, rounds, MoveSet.standard(), OptionalInt.empty());
    }

    /**
     * A played scene.
     *
     * @param turns all turns
     * @param outcome what it amounts to
     */
    public record Result(List<Turn> turns, OutcomeClass outcome) {
    }

    /**
     * Plays the scene.
     *
     * @param couple the two as the scene opens; changed
     * @param seed what fixes the answers
     * @param policy the trainee
     * @return the turns and the outcome
     */
    public Result play(Couple couple, long seed, TraineePolicy policy) {
        MoveSelector selector = new MoveSelector(seed);
        List<Turn> log = new ArrayList<>(2 * rounds);
        for (int round = 0; round < rounds; round++) {
            if (safetyExitAt.isPresent() && safetyExitAt.getAsInt() == round) {
                return new Result(log, OutcomeClass.STOPPED_SAFELY);
            }
            log.add(couple.take(own, policy.say(round, couple.partner(own), log)));
            Utterance reply = selector.choose(couple.partner(own.other()), round, SIMULATED, allowedReplies);
            log.add(couple.take(own.other(), reply));
        }
        return new Result(log, Outcomes.of(couple, own));
    }
}
