package org.cyclework.roleplay.dynamics;

import java.util.Objects;
import org.cyclework.model.vignette.MoveCode;

/**
 * Two people in a scene, and the contact they have made in it. Changes with every turn; take a {@link #copy()} to try
 * something out. Not thread-safe.
 */
public final class Couple {

    private static final double TOO_ALARMED = .60;
    private static final int CLEAR = 2;

    private final TurnModel model;
    private final BondingRules rules;
    private final Partner a;
    private final Partner b;
    private final int[] openings = new int[2];
    private final int[] answered = new int[2];
    private Side openedBy;

    /**
     * Two people before the first turn.
     *
     * @param a the first; changed by turns
     * @param b the second; changed by turns
     * @param rules what counts as contact
     * @param model the formulas
     */
    public Couple(Partner a, Partner b, BondingRules rules, TurnModel model) {
        this.a = Objects.requireNonNull(a);
        this.b = Objects.requireNonNull(b);
        this.rules = Objects.requireNonNull(rules);
        this.model = Objects.requireNonNull(model);
    }

    /**
     * Two people before the first turn, with the product's rules and formulas.
     *
     * @param a the first; changed by turns
     * @param b the second; changed by turns
     */
    public Couple(Partner a, Partner b) {
        this(a, b, BondingRules.standard(), TurnModel.standard());
    }

    /**
     * One of the two.
     *
     * @param side who
     * @return the person
     */
    public Partner partner(Side side) {
        return side == Side.A ? a : b;
    }

    /**
     * One of them speaks, the other hears.
     *
     * @param speaker who speaks
     * @param utterance what is said
     * @return the turn
     */
    public Turn take(Side speaker, Utterance utterance) {
        Appraisal appraisal = apply(speaker, utterance);
        return new Turn(speaker, utterance.move(), utterance.intensity(), appraisal, a.state(), b.state(), bonds());
    }

    /**
     * As {@link #take}, for those who need no log.
     *
     * @param speaker who speaks
     * @param utterance what is said
     * @return what it meant to the hearer
     */
    public Appraisal apply(Side speaker, Utterance utterance) {
        boolean calm = a.a < TOO_ALARMED && b.a < TOO_ALARMED;
        Appraisal appraisal = model.step(partner(speaker), partner(speaker.other()), utterance);
        MoveCode applied = appraisal.applied();
        if (openedBy == speaker.other() && calm && rules.replies().contains(applied)) {
            answered[openedBy.ordinal()]++;
        }
        openedBy = null;
        if (utterance.intensity() >= CLEAR && rules.openings().contains(applied)) {
            openings[speaker.ordinal()]++;
            openedBy = speaker;
        }
        return appraisal;
    }

    /** A new scene opens: what was heard, said, kept, opened and answered is forgotten; the states stay. */
    public void openScene() {
        a.openScene();
        b.openScene();
        openedBy = null;
        for (Side side : Side.values()) {
            openings[side.ordinal()] = 0;
            answered[side.ordinal()] = 0;
        }
    }

    /**
     * A later scene of the same story opens: what was heard, said and kept is forgotten, while openings and their answers
     * go on counting.
     *
     * @param startA where the first stands now
     * @param startB where the second stands now
     */
    public void openLaterScene(PartnerState startA, PartnerState startB) {
        a.openScene();
        b.openScene();
        a.set(startA);
        b.set(startB);
        openedBy = null;
    }

    /** @return bonding exchanges in this scene so far */
    public int bonds() {
        return answered[0] + answered[1];
    }

    /**
     * How many openings a person has made in this scene.
     *
     * @param side who
     * @return the number
     */
    public int openings(Side side) {
        return openings[side.ordinal()];
    }

    /**
     * How many of a person's openings were answered, with both calm enough.
     *
     * @param side who opened
     * @return the number
     */
    public int answeredOpenings(Side side) {
        return answered[side.ordinal()];
    }

    /** @return an independent copy */
    public Couple copy() {
        Couple copy = new Couple(a.copy(), b.copy(), rules, model);
        copy.openedBy = openedBy;
        System.arraycopy(openings, 0, copy.openings, 0, openings.length);
        System.arraycopy(answered, 0, copy.answered, 0, answered.length);
        return copy;
    }
}
