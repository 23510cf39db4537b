package org.cyclework.roleplay.dynamics;

import java.util.Objects;
import java.util.Optional;
import org.cyclework.model.vignette.MoveCode;

/**
 * A person in a scene: style, present state, and what this scene remembers of them. Changes with every turn; take a
 * {@link #copy()} to try something out. Not thread-safe.
 */
public final class Partner {

    private static final int NONE = -1;

    final Style style;
    double a;
    double s;
    double p;
    double w;
    double t;
    int prev = NONE;
    int prev2 = NONE;
    double prevQ;
    boolean broke;
    // the last three applied moves heard, newest last; NONE where fewer were heard
    private int heard1 = NONE;
    private int heard2 = NONE;
    private int heard3 = NONE;

    /**
     * A person at the start of a scene.
     *
     * @param style how they react
     * @param start where they stand
     */
    public Partner(Style style, PartnerState start) {
        this.style = Objects.requireNonNull(style);
        set(start);
    }

    /**
     * A person at the start where a case says nothing else.
     *
     * @param style how they react
     */
    public Partner(Style style) {
        this(style, PartnerState.restingOf(style));
    }

    /** @return how they react */
    public Style style() {
        return style;
    }

    /** @return where they stand now */
    public PartnerState state() {
        return new PartnerState(a, s, p, w, t);
    }

    /** @return the arousal that shows */
    public double shownArousal() {
        return a * (1 - style.mask() * w);
    }

    /** @return the last move chosen in this scene */
    public Optional<MoveCode> previousMove() {
        return prev == NONE ? Optional.empty() : Optional.of(MoveCode.get(prev));
    }

    /** @return whether an announced break waits to be kept */
    public boolean breakPending() {
        return prev == MoveCode.PAUSE_VALUE;
    }

    /** @return an independent copy */
    public Partner copy() {
        Partner copy = new Partner(style, state());
        copy.prev = prev;
        copy.prev2 = prev2;
        copy.prevQ = prevQ;
        copy.broke = broke;
        copy.heard1 = heard1;
        copy.heard2 = heard2;
        copy.heard3 = heard3;
        return copy;
    }

    /** Forgets what was heard, said and kept: a new scene opens; the state stays. */
    public void openScene() {
        prev = NONE;
        prev2 = NONE;
        prevQ = 0;
        broke = false;
        heard1 = NONE;
        heard2 = NONE;
        heard3 = NONE;
    }

    /**
     * Puts the person somewhere else.
     *
     * @param state where
     */
    public void set(PartnerState state) {
        a = state.a();
        s = state.s();
        p = state.p();
        w = state.w();
        t = state.t();
    }

    boolean pauseAmongLastTwo() {
        return prev == MoveCode.PAUSE_VALUE || prev2 == MoveCode.PAUSE_VALUE;
    }

    int timesHeard(int move) {
        return (heard1 == move ? 1 : 0) + (heard2 == move ? 1 : 0) + (heard3 == move ? 1 : 0);
    }

    void hear(int move) {
        heard1 = heard2;
        heard2 = heard3;
        heard3 = move;
    }

    void spoke(int move, double q) {
        prev2 = prev;
        prev = move;
        prevQ = q;
    }
}
