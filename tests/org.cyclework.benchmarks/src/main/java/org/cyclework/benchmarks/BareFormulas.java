package org.cyclework.benchmarks;

/**
 * The formulas of a turn once more, written down from their definition as plainly as they can be: numbers in fields, nothing
 * checked, nothing returned. Knows intensity 2 and the first 21 moves of the catalogue without breaks.
 */
final class BareFormulas {

    private static final double Q = 2 / 3.0;
    private static final double[] FADED = {1, .6, .36, .216};
    // pressure, disconnection, attack, space, presence, validation, openness, slowing; in the order of the catalogue
    private static final double[][] SIGNATURE = {{.80, 0, .15, 0, 0, 0, 0, 0}, {.55, .10, .75, 0, 0, 0, 0, 0}, {.60, 0, .30, 0, 0, 0, 0, 0},
        {.45, .30, .60, 0, 0, 0, 0, 0}, {.30, .45, 1, 0, 0, 0, 0, 0}, {0, .50, 0, 0, 0, 0, 0, 0}, {0, .45, .15, 0, 0, 0, 0, 0},
        {.10, .35, .25, 0, 0, 0, 0, 0}, {0, .30, 0, 0, .10, 0, 0, 0}, {0, .85, .10, 0, 0, 0, 0, 0}, {0, 1, .10, 0, 0, 0, 0, 0},
        {.20, .40, .60, 0, 0, 0, 0, 0}, {.15, 0, 0, .25, .20, .10, .30, .1}, {.10, 0, 0, .10, .35, .10, .80, .1}, {0, .10, 0, .80, .10, .15, 0, .3},
        {0, 0, 0, .10, .85, .15, 0, .1}, {0, .10, 0, .40, .35, 0, 0, .9}, {0, 0, 0, .20, .30, .80, 0, .2}, {0, 0, 0, .15, .40, .30, .55, .2},
        {.05, 0, 0, .20, .30, .40, .20, .3}, {0, 0, 0, 0, 0, 0, 0, .05}};

    private final double ax;
    private final double av;
    private final double rest;
    private final double betaE;
    private final double betaB;
    private final double lambda;
    private final double gamma;
    private final double h;
    private final double d;
    private final double cost;
    double a = .25;
    double s;
    double p = .2;
    double w = .2;
    double t = .5;
    private int heard1 = -1;
    private int heard2 = -1;
    private int heard3 = -1;

    BareFormulas(double ax, double av) {
        this.ax = ax;
        this.av = av;
        rest = Math.min(.90, Math.max(.15, .80 - .35 * ax - .30 * av));
        betaE = .20 + .70 * av;
        betaB = .25 + .65 * ax;
        lambda = .16 - .07 * ax - .03 * av;
        gamma = .60 - .10 * ax - .10 * av;
        h = .20 + .75 * ax;
        d = .20 + .75 * av;
        cost = .03 + .17 * av;
        s = rest;
    }

    static void step(BareFormulas j, BareFormulas i, int move) {
        int n = (i.heard1 == move ? 1 : 0) + (i.heard2 == move ? 1 : 0) + (i.heard3 == move ? 1 : 0);
        double[] m = SIGNATURE[move];
        if (move == 12 || move == 13 || move == 18) {
            j.a += j.cost * Q * (1 - j.a);
        } else if (move < 5 || move == 11) {
            j.a += .05 * Q * (1 - j.a);
        } else if (move == 5 || move == 9 || move == 10) {
            j.a -= .06 * Q * j.a;
        }
        double leak = move >= 12 ? 1 - 1 / (1 + Math.exp(10 * (j.a - .70))) : 0;
        double gate = 1 / (1 + Math.exp(10 * (i.a - .70)));
        double k = m[2] + .35 * leak * j.p;
        double r = m[1] + .35 * leak * j.w;
        double left = 1 - .5 * leak;
        double pr = m[4] * left;
        double ow = m[6] * left;
        double e = clip(i.betaE * Q * (m[0] + .7 * k + i.av * ow * (.20 + .60 * (1 - gate))));
        double b = clip(i.betaB * Q * (r + .6 * k));
        double fit = .5 * (pr + m[5] * left + ow) + .5 * (i.av * m[3] + i.ax * pr) / Math.max(.2, i.ax + i.av);
        double safety = clip(1.15 * i.gamma * Q * fit * gate * (.45 + .55 * i.t) * FADED[n]);
        double slow = clip(Q * m[7] * FADED[n]);
        double threat = 1 - (1 - e) * (1 - b);
        double alarm = .35 * Math.max(0, i.a - .5) * (1 - i.s);
        double a = moved(i.a, .75 * threat, i.lambda + .35 * safety + .30 * slow, 0, 0);
        double s = moved(i.s, safety, .55 * threat, .05, i.rest);
        double p = moved(i.p, clip(i.h * (b + alarm)), .06 + .55 * safety + .15 * slow, 0, 0);
        double w = moved(i.w, clip(i.d * (e + alarm)), .06 + .55 * safety + .10 * slow, 0, 0);
        i.t = clip(i.t + .06 * safety * (1 - i.t) - .05 * threat * i.t);
        i.a = a;
        i.s = s;
        i.p = p;
        i.w = w;
        i.heard1 = i.heard2;
        i.heard2 = i.heard3;
        i.heard3 = move;
    }

    private static double moved(double x, double up, double down, double back, double rest) {
        double sum = up + down + back;
        double change = up * (1 - x) - down * x + back * (rest - x);
        return clip(sum > 1 ? x + change / sum : x + change);
    }

    private static double clip(double v) {
        return v < 0 ? 0 : v > 1 ? 1 : v;
    }
}
