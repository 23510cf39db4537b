package org.cyclework.roleplay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cyclework.model.vignette.DecisionOption;
import org.cyclework.model.vignette.DecisionPoint;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.roleplay.dynamics.SeededChance;
import org.cyclework.roleplay.internal.texts.Words;

/**
 * A decision-only case being worked through: a therapist decides what to do, and no partner's chair is ever opened. A wrong
 * turn shows what it could have cost and comes back to the choice. Nothing is scored. Not thread-safe.
 */
public final class DecisionWalk {

    private final VignetteCase vignette;
    private final long seed;
    private final List<Decision> taken = new ArrayList<>();
    private DecisionPoint at;

    private DecisionWalk(VignetteCase vignette, long seed) {
        this.vignette = vignette;
        this.seed = seed;
        at = vignette.getOpening();
    }

    /**
     * One decision that was taken.
     *
     * @param pointId the moment's id
     * @param pointTitle its title
     * @param optionId the option's id
     * @param text what was done
     * @param sound whether it is a right way on
     * @param consequence what it leads to, or could have cost
     */
    public record Decision(String pointId, String pointTitle, String optionId, String text, boolean sound,
            String consequence) {
    }

    /**
     * Opens a case.
     *
     * @param vignette a decision-only case; not changed
     * @param seed what fixes the order of the options
     * @return the walk at its first moment
     * @throws SceneRefused where the case has no decisions to take
     */
    public static DecisionWalk start(VignetteCase vignette, long seed) {
        if (vignette.getOpening() == null) {
            throw new SceneRefused(Words.of("refused.noDecisions", vignette.getTitle()));
        }
        return new DecisionWalk(vignette, seed);
    }

    /** @return the case */
    public VignetteCase vignette() {
        return vignette;
    }

    /** @return what fixes the order of the options */
    public long seed() {
        return seed;
    }

    /** @return whether the case has come to its close */
    public boolean ended() {
        return at == null;
    }

    /**
     * The moment to decide in.
     *
     * @return the point of the case
     * @throws IllegalStateException after the end
     */
    public DecisionPoint now() {
        if (ended()) {
            throw new IllegalStateException(Words.of("refused.closed"));
        }
        return at;
    }

    /**
     * What can be done now, in the order that the seed fixes.
     *
     * @return the options
     * @throws IllegalStateException after the end
     */
    public List<DecisionOption> options() {
        return now().getOptions().stream().sorted(
                Comparator.comparingDouble(option -> SeededChance.of(seed + "|" + at.getId() + "|" + option.getId()))).toList();
    }

    /**
     * Does one of the options.
     *
     * @param optionId its id
     * @return the decision with its consequence; after a wrong turn the moment is the same
     * @throws IllegalArgumentException where it is not offered now
     * @throws IllegalStateException after the end
     */
    public Decision decide(String optionId) {
        DecisionOption option = now().getOptions().stream().filter(each -> each.getId().equals(optionId)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(Words.of("refused.notOffered", optionId)));
        Decision decision = new Decision(at.getId(), at.getTitle(), optionId, option.getText(), option.isSound(),
                option.getConsequence());
        taken.add(decision);
        if (option.isSound()) {
            at = option.getNext();
        }
        return decision;
    }

    /** @return what was decided, oldest first */
    public List<Decision> taken() {
        return List.copyOf(taken);
    }
}
