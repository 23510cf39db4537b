package org.cyclework.roleplay.dynamics;

/**
 * How a person reacts: anxiety and avoidance on two scales, never a label, and what follows from them. Nothing depends on
 * gender, age, orientation or who comes first.
 */
public final class Style {

    private final double anxiety;
    private final double avoidance;
    private final double reactivity;
    private final double restingSecurity;
    private final double pressureSensitivity;
    private final double disconnectionSensitivity;
    private final double calming;
    private final double mask;
    private final double turningUp;
    private final double turningDown;
    private final double uptake;
    private final double opennessCost;

    /**
     * A style with full reactivity.
     *
     * @param anxiety 0 to 1
     * @param avoidance 0 to 1
     */
    public Style(double anxiety, double avoidance) {
        this(anxiety, avoidance, 1);
    }

    /**
     * A style.
     *
     * @param anxiety 0 to 1
     * @param avoidance 0 to 1
     * @param reactivity 0.4 to 1: how strongly a threat raises arousal in this person, whatever the style
     * @throws IllegalArgumentException where a value is out of range
     */
    public Style(double anxiety, double avoidance, double reactivity) {
        this.anxiety = within("anxiety", anxiety, 0);
        this.avoidance = within("avoidance", avoidance, 0);
        this.reactivity = within("reactivity", reactivity, .4);
        restingSecurity = Math.min(.90, Math.max(.15, .80 - .35 * anxiety - .30 * avoidance));
        disconnectionSensitivity = .25 + .65 * anxiety;
        pressureSensitivity = .20 + .70 * avoidance;
        calming = .16 - .07 * anxiety - .03 * avoidance;
        mask = .10 + .75 * avoidance;
        turningUp = .20 + .75 * anxiety;
        turningDown = .20 + .75 * avoidance;
        uptake = .60 - .10 * anxiety - .10 * avoidance;
        opennessCost = .03 + .17 * avoidance;
    }

    private static double within(String name, double value, double least) {
        if (!(value >= least && value <= 1)) {
            throw new IllegalArgumentException(name + " must be between " + least + " and 1, not " + value);
        }
        return value;
    }

    /** @return ax, 0 to 1 */
    public double anxiety() {
        return anxiety;
    }

    /** @return av, 0 to 1 */
    public double avoidance() {
        return avoidance;
    }

    /** @return rho, 0.4 to 1 */
    public double reactivity() {
        return reactivity;
    }

    /** @return s0, the felt security this person comes back to */
    public double restingSecurity() {
        return restingSecurity;
    }

    /** @return beta E, sensitivity to pressure and to falling short */
    public double pressureSensitivity() {
        return pressureSensitivity;
    }

    /** @return beta B, sensitivity to disconnection */
    public double disconnectionSensitivity() {
        return disconnectionSensitivity;
    }

    /** @return lambda, calming per turn */
    public double calming() {
        return calming;
    }

    /** @return how much of the arousal stays hidden at full withdrawal */
    public double mask() {
        return mask;
    }

    /** @return h, how strongly a threat turns pursuit up */
    public double turningUp() {
        return turningUp;
    }

    /** @return d, how strongly pressure turns withdrawal up */
    public double turningDown() {
        return turningDown;
    }

    /** @return gamma, uptake of safety */
    public double uptake() {
        return uptake;
    }

    /** @return the own alarm that being open costs */
    public double opennessCost() {
        return opennessCost;
    }
}
