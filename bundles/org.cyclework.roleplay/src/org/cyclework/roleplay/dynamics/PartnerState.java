package org.cyclework.roleplay.dynamics;

/**
 * Where a person stands, each 0 to 1.
 *
 * @param a arousal, the inner alarm
 * @param s felt security now
 * @param p pursuit drive
 * @param w withdrawal drive
 * @param t trust, slow
 */
public record PartnerState(double a, double s, double p, double w, double t) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException where one is outside 0 to 1
     */
    public PartnerState {
        check("a", a);
        check("s", s);
        check("p", p);
        check("w", w);
        check("t", t);
    }

    /**
     * The start where a case says nothing else.
     *
     * @param style whose
     * @return a .25, s at rest, p and w .2, t .5
     */
    public static PartnerState restingOf(Style style) {
        return new PartnerState(.25, style.restingSecurity(), .2, .2, .5);
    }

    /** @return a calm, trusting start */
    public static PartnerState calm() {
        return new PartnerState(.15, .8, .05, .05, .8);
    }

    /**
     * The arousal that shows.
     *
     * @param style whose
     * @return a, less what withdrawal hides
     */
    public double shown(Style style) {
        return a * (1 - style.mask() * w);
    }

    private static void check(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " must be between 0 and 1, not " + value);
        }
    }
}
