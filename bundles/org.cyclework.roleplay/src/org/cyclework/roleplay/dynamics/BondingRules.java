package org.cyclework.roleplay.dynamics;

/**
 * What counts as contact for a couple.
 *
 * @param openings moves that open, from intensity 2 on
 * @param replies moves that meet an opening, at any intensity
 */
public record BondingRules(MoveSet openings, MoveSet replies) {

    private static final BondingRules STANDARD = new BondingRules(MoveSet.standardOpenings(),
            MoveSet.standardReplies());

    /** @return the rules where a case gives none */
    public static BondingRules standard() {
        return STANDARD;
    }
}
