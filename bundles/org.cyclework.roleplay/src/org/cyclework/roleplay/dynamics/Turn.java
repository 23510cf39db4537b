package org.cyclework.roleplay.dynamics;

import org.cyclework.model.vignette.MoveCode;

/**
 * One turn as it happened.
 *
 * @param speaker who spoke
 * @param move the move as chosen; what it landed as stands in the appraisal
 * @param intensity 1 low, 2 clear, 3 strong
 * @param appraisal what it meant to the hearer
 * @param a the first person after the turn
 * @param b the second person after the turn
 * @param bonds bonding exchanges in this scene so far
 */
public record Turn(Side speaker, MoveCode move, int intensity, Appraisal appraisal, PartnerState a, PartnerState b,
        int bonds) {

    /**
     * One of the two after the turn.
     *
     * @param side who
     * @return the state
     */
    public PartnerState state(Side side) {
        return side == Side.A ? a : b;
    }
}
