package org.cyclework.supervision.agreement;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/**
 * How far two raters agree on one criterion with ordered levels.
 *
 * <p>κ = (p<sub>o</sub> − p<sub>e</sub>) / (1 − p<sub>e</sub>), with p<sub>o</sub> the share on which both gave the same level
 * and p<sub>e</sub> what their own shares of each level would give by chance (J. Cohen, A coefficient of agreement for nominal
 * scales, Educational and Psychological Measurement 20, 1960). Weighted κ = 1 − Σ w o / Σ w e with the weights
 * |i − j| / (k − 1), linear, or the squares of these (J. Cohen, Weighted kappa, Psychological Bulletin 70, 1968). Where the
 * divisor is nothing, as where both gave one level only and the same one, there is no κ.
 *
 * <p>Intervals are the 2.5th and 97.5th percentile of 2,000 resamples of the units, with a fixed seed, so that the same ratings
 * always give the same interval (B. Efron, R. Tibshirani, An introduction to the bootstrap, 1993). With fewer than four units
 * there is none, nor where κ does not exist in more than one resample of twenty.
 *
 * @param units how many things both rated
 * @param raw the share on which they gave the same level, 0 to 1; 0 where there is nothing
 * @param kappa Cohen's κ; empty where it cannot be computed
 * @param kappaInterval its 95 % interval; empty where there is none
 * @param linear κ with linear weights
 * @param linearInterval its 95 % interval
 * @param quadratic κ with quadratic weights
 * @param quadraticInterval its 95 % interval
 * @param table how often the first gave level i and the second level j, counted from 0
 */
public record PairAgreement(int units, double raw, OptionalDouble kappa, Optional<Interval> kappaInterval, OptionalDouble linear,
        Optional<Interval> linearInterval, OptionalDouble quadratic, Optional<Interval> quadraticInterval, int[][] table) {

    /** With fewer units there is no interval. */
    public static final int FEWEST_UNITS = 4;

    private static final int RESAMPLES = 2000;
    private static final int FEWEST_COMPUTED = RESAMPLES * 19 / 20;
    private static final long SEED = 20_260_302;

    /** What a disagreement of some levels weighs, 0 to 1. */
    private enum Weights {
        NOMINAL, LINEAR, QUADRATIC;

        double of(int i, int j, int levels) {
            double distance = (double) Math.abs(i - j) / (levels - 1);
            return switch (this) {
                case NOMINAL -> i == j ? 0 : 1;
                case LINEAR -> distance;
                case QUADRATIC -> distance * distance;
            };
        }
    }

    /** Copies the table. */
    public PairAgreement {
        table = copy(table);
    }

    /**
     * Compares two raters.
     *
     * @param levels how many levels there are, at least 2
     * @param first the levels that the one gave, from 1
     * @param second those that the other gave to the same things, in the same order
     * @return the agreement
     * @throws IllegalArgumentException where a level is none, or the two did not rate the same things
     */
    public static PairAgreement of(int levels, int[] first, int[] second) {
        if (levels < 2 || first.length != second.length) {
            throw new IllegalArgumentException("both rate the same things, on two levels or more");
        }
        int[][] table = new int[levels][levels];
        for (int i = 0; i < first.length; i++) {
            if (first[i] < 1 || first[i] > levels || second[i] < 1 || second[i] > levels) {
                throw new IllegalArgumentException("levels go from 1 to " + levels);
            }
            table[first[i] - 1][second[i] - 1]++;
        }
        int same = 0;
        for (int i = 0; i < levels; i++) {
            same += table[i][i];
        }
        return new PairAgreement(first.length, first.length == 0 ? 0 : (double) same / first.length, kappa(table, Weights.NOMINAL),
                interval(levels, first, second, Weights.NOMINAL), kappa(table, Weights.LINEAR), interval(levels, first, second, Weights.LINEAR),
                kappa(table, Weights.QUADRATIC), interval(levels, first, second, Weights.QUADRATIC), table);
    }

    private static OptionalDouble kappa(int[][] table, Weights weights) {
        int levels = table.length;
        double[] rows = new double[levels];
        double[] columns = new double[levels];
        double total = 0;
        for (int i = 0; i < levels; i++) {
            for (int j = 0; j < levels; j++) {
                rows[i] += table[i][j];
                columns[j] += table[i][j];
                total += table[i][j];
            }
        }
        double observed = 0;
        double expected = 0;
        for (int i = 0; i < levels; i++) {
            for (int j = 0; j < levels; j++) {
                observed += weights.of(i, j, levels) * table[i][j] * total;
                expected += weights.of(i, j, levels) * rows[i] * columns[j];
            }
        }
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - observed / expected);
    }

    private static Optional<Interval> interval(int levels, int[] first, int[] second, Weights weights) {
        if (first.length < FEWEST_UNITS) {
            return Optional.empty();
        }
        SplittableRandom random = new SplittableRandom(SEED);
        double[] found = new double[RESAMPLES];
        int computed = 0;
        for (int resample = 0; resample < RESAMPLES; resample++) {
            int[][] table = new int[levels][levels];
            for (int i = 0; i < first.length; i++) {
                int drawn = random.nextInt(first.length);
                table[first[drawn] - 1][second[drawn] - 1]++;
            }
            OptionalDouble kappa = kappa(table, weights);
            if (kappa.isPresent()) {
                found[computed++] = kappa.getAsDouble();
            }
        }
        if (computed < FEWEST_COMPUTED) {
            return Optional.empty();
        }
        double[] sorted = Arrays.copyOf(found, computed);
        Arrays.sort(sorted);
        return Optional.of(new Interval(percentile(sorted, .025), percentile(sorted, .975)));
    }

    private static double percentile(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
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
