package org.cyclework.roleplay;

import java.util.Optional;

/**
 * What helps at a moment.
 *
 * @param example the line to learn from; only in a worked example, and only where the case has one
 * @param freeMoves whether any move at any intensity may be played instead of an option
 * @param hint whether a thought that helps to choose can be asked for
 * @param returnDue whether a break was announced and this is the moment to come back from it
 */
public record Aids(Optional<Example> example, boolean freeMoves, boolean hint, boolean returnDue) {

    /**
     * A line to learn from.
     *
     * @param choiceId which of the choices
     * @param reason why it fits here
     */
    public record Example(String choiceId, String reason) {
    }
}
