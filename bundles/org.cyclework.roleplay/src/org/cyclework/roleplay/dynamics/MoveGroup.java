package org.cyclework.roleplay.dynamics;

import org.cyclework.model.vignette.MoveCode;

/** What kind of move a move is. */
public enum MoveGroup {
    /** Turning towards the other with pressure or attack. */
    APPROACH_NEGATIVE,
    /** Turning away, or ending the talk. */
    AVOID_NEGATIVE,
    /** Making contact safer. */
    JOINING,
    /** Standing by oneself without attack. */
    FIRM,
    /** Everything else. */
    NEUTRAL;

    /**
     * The group of a move.
     *
     * @param move the move
     * @return its group
     */
    public static MoveGroup of(MoveCode move) {
        return switch (move) {
            case PRESS, BLAME, PROBE, PROVOKE, CONTEMPT -> APPROACH_NEGATIVE;
            case DEFLECT, MINIMISE, DEFEND, PLACATE, STONEWALL, EXIT, SNAP -> AVOID_NEGATIVE;
            case SOFTBID, DISCLOSE, SPACE, AVAIL, PAUSE, VALIDATE, REPAIR, NAMECYCLE, ACCEPT -> JOINING;
            case LIMIT, ASSERT -> FIRM;
            case NEUTRAL -> NEUTRAL;
        };
    }
}
