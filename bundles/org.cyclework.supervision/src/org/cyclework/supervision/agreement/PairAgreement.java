package org.cyclework.supervision.agreement;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far two raters agree on one criterion.
 *
 * @param units how many things both rated
 * @param raw the share on which they gave the same level, 0 to 1
 * @param kappa Cohen's κ; empty where it cannot be computed
 * @param kappaInterval its 95 % interval; empty with fewer than four units
 * @param linear κ with linear weights
 * @param linearInterval its 95 % interval
 * @param quadratic κ with quadratic weights
 * @param quadraticInterval its 95 % interval
 * @param table how often the first gave level i and the second level j, counted from 0
 */
public record PairAgreement(int units, double raw, OptionalDouble kappa, Optional<Interval> kappaInterval, OptionalDouble linear,
        Optional<Interval> linearInterval, OptionalDouble quadratic, Optional<Interval> quadraticInterval, int[][] table) {

    /** Copies the table. */
    public PairAgreement {
        table = copy(table);
    }

    @Override
    public int[][] table() {
        return copy(table);
    }

    private static int[][] copy(int[][] table) {
        int[][] copy = new int[table.length][];
        for (int i = 0; i < table.length; i++) {
            copy[i] = table[i].clone();
        }
        return copy;
    }
}
