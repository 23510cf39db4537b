package org.cyclework.supervision;

import java.util.Objects;
import java.util.UUID;

/**
 * A turn of a play.
 *
 * @param session the play
 * @param tryNumber which way through it, from 1
 * @param turn which turn of both people, from 1, in the order of {@link org.cyclework.roleplay.Transcript#rows} and of the
 *        debrief's turns
 */
public record TurnRef(UUID session, int tryNumber, int turn) {

    /** Checks the numbers. */
    public TurnRef {
        Objects.requireNonNull(session);
        if (tryNumber < 1 || turn < 1) {
            throw new IllegalArgumentException("tries and turns are counted from 1");
        }
    }
}
