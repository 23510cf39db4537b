package org.cyclework.supervision.agreement;

/**
 * Quantiles of the F distribution, by the regularised incomplete beta function as a continued fraction (Abramowitz and Stegun,
 * Handbook of mathematical functions, 26.5.8 and 26.6.2) and halving.
 */
final class FDistribution {

    private static final double[] LANCZOS = {676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
        -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7};
    private static final int MOST_TERMS = 500;
    private static final int HALVINGS = 200;
    private static final double TINY = 1e-300;

    private FDistribution() {
    }

    /** @return the value below which lies this share, with these degrees of freedom, which need not be whole */
    static double quantile(double share, double first, double second) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (beta(middle, first / 2, second / 2) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double x = (low + high) / 2;
        return second * x / (first * (1 - x));
    }

    /** @return the regularised incomplete beta function */
    static double beta(double x, double a, double b) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        double front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
        return x < (a + 1) / (a + b + 2) ? front * fraction(x, a, b) / a : 1 - front * fraction(1 - x, b, a) / b;
    }

    private static double fraction(double x, double a, double b) {
        double c = 1;
        double d = 1 / away(1 - (a + b) * x / (a + 1));
        double result = d;
        for (int m = 1; m <= MOST_TERMS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / away(1 + even * d);
            c = away(1 + even / c);
            result *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / away(1 + odd * d);
            c = away(1 + odd / c);
            result *= d * c;
            if (Math.abs(d * c - 1) < 1e-15) {
                break;
            }
        }
        return result;
    }

    private static double away(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    private static double logGamma(double z) {
        double sum = 0.99999999999980993;
        double x = z - 1;
        for (int i = 0; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (x + i + 1);
        }
        double t = x + LANCZOS.length - .5;
        return .5 * Math.log(2 * Math.PI) + (x + .5) * Math.log(t) - t + Math.log(sum);
    }
}
