package org.cyclework.roleplay.dynamics;

import java.util.List;

/** Decides what the trainee says in each round of a scene; a script, or something that listens. */
@FunctionalInterface
public interface TraineePolicy {

    /**
     * What the trainee says.
     *
     * @param round the round, from 0
     * @param own the trainee's character as it stands
     * @param soFar all turns of the scene so far
     * @return the utterance
     */
    Utterance say(int round, Partner own, List<Turn> soFar);

    /**
     * A script, started again from its front where the scene is longer.
     *
     * @param script what is said, in order; not empty
     * @return the policy
     * @throws IllegalArgumentException where the script is empty
     */
    static TraineePolicy script(List<Utterance> script) {
        if (script.isEmpty()) {
            throw new IllegalArgumentException("a script needs at least one move");
        }
        List<Utterance> moves = List.copyOf(script);
        return (round, own, soFar) -> moves.get(round % moves.size());
    }
}
