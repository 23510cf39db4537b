package org.cyclework.roleplay.dynamics;

import org.cyclework.model.vignette.StateVariable;

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
     * One value of this state.
     *
     * @param variable which
     * @return 0 to 1
     */
    public double of(StateVariable variable) {
        return switch (variable) {
            case AROUSAL -> a;
            case SECURITY -> s;
            case PURSUIT -> p;
            case WITHDRAWAL -> w;
            case TRUST -> t;
        };
    }

    /**
     * This state with something added to one value, kept within 0 and 1.
     *
     * @param variable which
     * @param change what is added
     * @return the new state
     */
    public PartnerState plus(StateVariable variable, double change) {
        double value = Math.clamp(of(variable) + change, 0.0, 1.0);
        return switch (variable) {
            case AROUSAL -> new PartnerState(value, s, p, w, t);
            case SECURITY -> new PartnerState(a, value, p, w, t);
            case PURSUIT -> new PartnerState(a, s, value, w, t);
            case WITHDRAWAL -> new PartnerState(a, s, p, value, t);
            case TRUST -> new PartnerState(a, s, p, w, value);
        };
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
