package org.cyclework.supervision.agreement;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An intraclass correlation of absolute agreement, ICC(2,1): how far one rater's score can stand for another's, where both
 * things and raters are a sample of many.
 *
 * <p>With the mean squares of a two-way analysis of variance over n things and k raters, between things (MSR), between raters
 * (MSC) and of what is left (MSE): ICC(2,1) = (MSR − MSE) / (MSR + (k − 1) MSE + k (MSC − MSE) / n) (P. Shrout, J. Fleiss,
 * Intraclass correlations, Psychological Bulletin 86, 1979). The interval is the one of K. McGraw and S. Wong, Forming inferences
 * about some intraclass correlation coefficients, Psychological Methods 1, 1996, with degrees of freedom after Satterthwaite.
 *
 * @param units how many things were rated
 * @param raters how many raters there were
 * @param value ICC(2,1); empty where it cannot be computed, as with one thing or where all scores are the same
 * @param interval its 95 % interval; empty where there is none
 */
public record Icc(int units, int raters, OptionalDouble value, Optional<Interval> interval) {

    private static final double UPPER_TAIL = .975;

    /**
     * Computes it.
     *
     * @param scores a row for each thing, in it a score for each rater
     * @return the correlation
     * @throws IllegalArgumentException where rows are of different lengths
     */
    public static Icc of(double[][] scores) {
        int n = scores.length;
        int k = n == 0 ? 0 : scores[0].length;
        for (double[] row : scores) {
            if (row.length != k) {
                throw new IllegalArgumentException("every rater rated every thing");
            }
        }
        if (n < 2 || k < 2) {
            return new Icc(n, k, OptionalDouble.empty(), Optional.empty());
        }
        double mean = 0;
        double[] rows = new double[n];
        double[] columns = new double[k];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < k; j++) {
                mean += scores[i][j] / (n * k);
                rows[i] += scores[i][j] / k;
                columns[j] += scores[i][j] / n;
            }
        }
        double total = 0;
        double between = 0;
        double raters = 0;
        for (int i = 0; i < n; i++) {
            between += k * square(rows[i] - mean);
            for (int j = 0; j < k; j++) {
                total += square(scores[i][j] - mean);
            }
        }
        for (double column : columns) {
            raters += n * square(column - mean);
        }
        double left = Math.max(0, total - between - raters);
        return of(n, k, new Squares(between / (n - 1), raters / (k - 1), left / ((n - 1.0) * (k - 1))));
    }

    /** Mean squares between things, between raters, and of what is left. */
    private record Squares(double things, double raters, double left) {
    }

    private static Icc of(int n, int k, Squares squares) {
        double divisor = squares.things() + (k - 1) * squares.left() + k * (squares.raters() - squares.left()) / n;
        if (Math.abs(divisor) < 1e-12) {
            return new Icc(n, k, OptionalDouble.empty(), Optional.empty());
        }
        double value = (squares.things() - squares.left()) / divisor;
        return new Icc(n, k, OptionalDouble.of(value), squares.left() < 1e-12 ? Optional.empty() : interval(n, k, squares, value));
    }

    private static Optional<Interval> interval(int n, int k, Squares squares, double value) {
        double f = squares.raters() / squares.left();
        double common = n * (1 + (k - 1) * value) - k * value;
        double freedom = (k - 1.0) * (n - 1) * square(k * value * f + common) / ((n - 1) * square(k * value * f) + square(common));
        double upper = FDistribution.quantile(UPPER_TAIL, n - 1, freedom);
        double lower = FDistribution.quantile(UPPER_TAIL, freedom, n - 1);
        double rest = k * squares.raters() + (k * n - k - n) * squares.left();
        double low = n * (squares.things() - upper * squares.left()) / (upper * rest + n * squares.things());
        double high = n * (lower * squares.things() - squares.left()) / (rest + n * lower * squares.things());
        return Double.isFinite(low) && Double.isFinite(high) ? Optional.of(new Interval(low, high)) : Optional.empty();
    }

    private static double square(double value) {
        return value * value;
    }
}
