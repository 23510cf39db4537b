package org.cyclework.benchmarks;

/** The formulas of a turn on bare doubles, for intensity 2 and the moves of the benchmark (no break among them). */
final class BareFormulas {

    private static final double Q = 2 / 3.0;
    private static final double[] POWER = {1, .6, .36, .216};
    // pressure, disconnection, attack, space, presence, validation, openness, slowing; in the order of the catalogue
    private static final double[][] SIGNATURE = {{.80, 0, .15, 0, 0, 0, 0, 0}, {.55, .10, .75, 0, 0, 0, 0, 0}, {.60, 0, .30, 0, 0, 0, 0, 0},
        {.45, .30, .60, 0, 0, 0, 0, 0}, {.30, .45, 1, 0, 0, 0, 0, 0}, {0, .50, 0, 0, 0, 0, 0, 0}, {0, .45, .15, 0, 0, 0, 0, 0},
        {.10, .35, .25, 0, 0, 0, 0, 0}, {0, .30, 0, 0, .10, 0, 0, 0}, {0, .85, .10, 0, 0, 0, 0, 0}, {0, 1, .10, 0, 0, 0, 0, 0},
        {.20, .40, .60, 0, 0, 0, 0, 0}, {.15, 0, 0, .25, .20, .10, .30, .1}, {.10, 0, 0, .10, .35, .10, .80, .1}, {0, .10, 0, .80, .10, .15, 0, .3},
        {0, 0, 0, .10, .85, .15, 0, .1}, {0, .10, 0, .40, .35, 0, 0, .9}, {0, 0, 0, .20, .30, .80, 0, .2}, {0, 0, 0, .15, .40, .30, .55, .2},
        {.05, 0, 0, .20, .30, .40, .20, .3}, {0, 0, 0, 0, 0, 0, 0, .05}};

    final double ax;
    final double av;
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
        this.s = Math.min(.90, Math.max(.15, .80 - .35 * ax - .30 * av));
    }

    static void step(BareFormulas j, BareFormulas i, int move) {
        int n = (i.heard1 == move ? 1 : 0) + (i.heard2 == move ? 1 : 0) + (i.heard3 == move ? 1 : 0);
        double[] m = SIGNATURE[move];
        if (move == 12 || move == 13 || move == 18) {
            j.a += (.03 + .17 * j.av) * Q * (1 - j.a);
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
        double e = clip((.20 + .70 * i.av) * Q * (m[0] + .7 * k + i.av * ow * (.20 + .60 * (1 - gate))));
        double b = clip((.25 + .65 * i.ax) * Q * (r + .6 * k));
        double fit = .5 * (pr + m[5] * left + ow) + .5 * (i.av * m[3] + i.ax * pr) / Math.max(.2, i.ax + i.av);
        double safety = clip(1.15 * (.60 - .10 * i.ax - .10 * i.av) * Q * fit * gate * (.45 + .55 * i.t) * POWER[n]);
        double slow = clip(Q * m[7] * POWER[n]);
        double threat = 1 - (1 - e) * (1 - b);
        double alarm = .35 * Math.max(0, i.a - .5) * (1 - i.s);
        double rest = Math.min(.90, Math.max(.15, .80 - .35 * i.ax - .30 * i.av));
        double a = moved(i.a, .75 * threat, .16 - .07 * i.ax - .03 * i.av + .35 * safety + .30 * slow, 0, 0);
        double s = moved(i.s, safety, .55 * threat, .05, rest);
        double p = moved(i.p, clip((.20 + .75 * i.ax) * (b + alarm)), .06 + .55 * safety + .15 * slow, 0, 0);
        double w = moved(i.w, clip((.20 + .75 * i.av) * (e + alarm)), .06 + .55 * safety + .10 * slow, 0, 0);
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
        double scale = sum > 1 ? 1 / sum : 1;
        return clip(x + up * scale * (1 - x) - down * scale * x + back * scale * (rest - x));
    }

    private static double clip(double v) {
        return Math.min(1, Math.max(0, v));
    }
}
