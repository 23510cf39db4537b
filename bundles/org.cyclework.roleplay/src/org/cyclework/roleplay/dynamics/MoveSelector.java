package org.cyclework.roleplay.dynamics;

import org.cyclework.model.vignette.MoveCode;

/**
 * Chooses the next move of a simulated partner from that partner's own state. The same seed, turn and speaker give the
 * same choice in the same state, whatever was asked before. Not thread-safe.
 */
public final class MoveSelector {

    private static final double TEMPERATURE = .6;
    private static final MoveCode[] CATALOGUE = MoveCode.values();

    private final SeededChance chance;
    private final double[] weights = new double[CATALOGUE.length];

    /**
     * The choices of one seed.
     *
     * @param seed any number
     */
    public MoveSelector(long seed) {
        chance = new SeededChance(seed);
    }

    /**
     * The next move and its intensity.
     *
     * @param chooser who moves
     * @param turn the turn, from 0
     * @param speaker the name that enters the chance: "A" or "B" in self-play, "sim" in a scene
     * @param allowed what may be chosen; not empty
     * @return the utterance
     */
    public Utterance choose(Partner chooser, int turn, String speaker, MoveSet allowed) {
        MoveCode move = move(chooser, chance.at(turn, speaker), allowed);
        return new Utterance(move, intensity(chooser, move));
    }

    /**
     * How strongly this partner would make a move now.
     *
     * @param chooser who moves
     * @param move the move
     * @return 1 low, 2 clear, 3 strong
     */
    public static int intensity(Partner chooser, MoveCode move) {
        MoveGroup group = MoveGroup.of(move);
        boolean negative = group == MoveGroup.APPROACH_NEGATIVE || group == MoveGroup.AVOID_NEGATIVE;
        double driving = negative ? Math.max(chooser.p, chooser.w) : chooser.s;
        return driving < .35 ? 1 : driving < .70 ? 2 : 3;
    }

    /**
     * How strongly a partner is drawn to each move now.
     *
     * @param chooser who moves
     * @return the scores (logits) in catalogue order
     */
    public double[] pulls(Partner chooser) {
        scores(chooser);
        return weights.clone();
    }

    MoveCode move(Partner chooser, double u, MoveSet allowed) {
        int bits = allowed.bits();
        if (bits == 0) {
            throw new IllegalArgumentException("no move is allowed");
        }
        scores(chooser);
        double greatest = Double.NEGATIVE_INFINITY;
        for (int rest = bits; rest != 0; rest &= rest - 1) {
            greatest = Math.max(greatest, weights[Integer.numberOfTrailingZeros(rest)]);
        }
        double total = 0;
        for (int rest = bits; rest != 0; rest &= rest - 1) {
            int move = Integer.numberOfTrailingZeros(rest);
            weights[move] = Math.exp((weights[move] - greatest) / TEMPERATURE);
            total += weights[move];
        }
        double wanted = u * total;
        double reached = 0;
        int last = 0;
        for (int rest = bits; rest != 0; rest &= rest - 1) {
            last = Integer.numberOfTrailingZeros(rest);
            reached += weights[last];
            if (reached >= wanted) {
                break;
            }
        }
        return CATALOGUE[last];
    }

    private void scores(Partner c) {
        double a = c.a;
        double s = c.s;
        double p = c.p;
        double w = c.w;
        double approach = 3.2 * p + a - 2.6 * s - .8 * w;
        double avoid = 3.2 * w + .8 * a - 2.6 * s - .8 * p;
        double join = 3 * s - 2.6 * a - 1.2 * Math.max(p, w) + .6;
        set(MoveCode.PRESS_VALUE, approach + .5);
        set(MoveCode.BLAME_VALUE, approach + .6 * a);
        set(MoveCode.PROBE_VALUE, approach);
        set(MoveCode.PROVOKE_VALUE, approach - .6);
        set(MoveCode.CONTEMPT_VALUE, approach - 2.4);
        set(MoveCode.DEFLECT_VALUE, avoid);
        set(MoveCode.MINIMISE_VALUE, avoid);
        set(MoveCode.DEFEND_VALUE, avoid + .5 * (1 - w));
        set(MoveCode.PLACATE_VALUE, avoid - .2);
        set(MoveCode.STONEWALL_VALUE, avoid + 2.2 * (w - .5));
        set(MoveCode.EXIT_VALUE, avoid + 3 * (w - .7) - .4);
        set(MoveCode.SNAP_VALUE, avoid + 1.6 * (a - .6) - .4);
        set(MoveCode.SOFTBID_VALUE, join);
        set(MoveCode.DISCLOSE_VALUE, join + 1.2 * (s - .6) - .9 * c.style.avoidance());
        set(MoveCode.SPACE_VALUE, join - .5 * (c.style.anxiety() - .5));
        set(MoveCode.AVAIL_VALUE, join);
        set(MoveCode.PAUSE_VALUE, join - .6 - (c.pauseAmongLastTwo() ? 3 : 0));
        set(MoveCode.VALIDATE_VALUE, join);
        set(MoveCode.REPAIR_VALUE, join);
        set(MoveCode.NAMECYCLE_VALUE, join - 1);
        set(MoveCode.NEUTRAL_VALUE, .2);
        set(MoveCode.LIMIT_VALUE, 2 * s - .4 * a + .4 * w - .8);
        set(MoveCode.ASSERT_VALUE, 2 * s - a + .4 * p - .4);
        set(MoveCode.ACCEPT_VALUE, join - .3);
    }

    private void set(int move, double score) {
        weights[move] = score;
    }
}
