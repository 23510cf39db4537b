package org.cyclework.roleplay.dynamics;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.cyclework.model.vignette.OutcomeClass;

/** Plays many seeds of one scene and counts how they end. */
final class Shares {

    static final double[] ANXIOUS = {.80, .15};
    static final double[] AVOIDANT = {.20, .85};
    static final double[] SECURE = {.15, .15};
    static final double[] MIXED = {.75, .75};

    private final Map<OutcomeClass, Integer> counts = new EnumMap<>(OutcomeClass.class);
    private final int seeds;

    private Shares(int seeds) {
        this.seeds = seeds;
    }

    double of(OutcomeClass outcome) {
        return counts.getOrDefault(outcome, 0) / (double) seeds;
    }

    @Override
    public String toString() {
        return "over " + seeds + " seeds: " + counts;
    }

    /** A couple and how long it was stuck; the trainee sits in one chair. */
    record Setup(double[] a, double[] b, double rhoOfB, int stuck, Side chair, int seeds, TurnModel model) {

        static Setup standard(Side chair) {
            return new Setup(ANXIOUS, AVOIDANT, 1, 12, chair, 200, TurnModel.standard());
        }

        Setup couple(double[] first, double[] second) {
            return new Setup(first, second, rhoOfB, stuck, chair, seeds, model);
        }

        Setup stuck(int turns) {
            return new Setup(a, b, rhoOfB, turns, chair, seeds, model);
        }

        Setup seeds(int number) {
            return new Setup(a, b, rhoOfB, stuck, chair, number, model);
        }

        Setup rhoOfB(double rho) {
            return new Setup(a, b, rho, stuck, chair, seeds, model);
        }

        Setup model(TurnModel other) {
            return new Setup(a, b, rhoOfB, stuck, chair, seeds, other);
        }

        Couple opened(long seed) {
            Couple couple = new Couple(new Partner(new Style(a[0], a[1])), new Partner(new Style(b[0], b[1], rhoOfB)),
                    BondingRules.standard(), model);
            SelfPlay.stick(couple, seed, stuck);
            return couple;
        }

        Shares play(List<Utterance> script) {
            return play(seed -> TraineePolicy.script(script));
        }

        Shares play(TraineePolicy policy) {
            return play(seed -> policy);
        }

        Shares play(LongFunction<TraineePolicy> policies) {
            Shares shares = new Shares(seeds);
            ScriptedScene scene = new ScriptedScene(chair, 14);
            for (long seed = 0; seed < seeds; seed++) {
                OutcomeClass outcome = scene.play(opened(seed), seed, policies.apply(seed)).outcome();
                shares.counts.merge(outcome, 1, Integer::sum);
            }
            return shares;
        }
    }
}
