package org.cyclework.roleplay;

import org.cyclework.model.vignette.MoveCode;
import org.cyclework.roleplay.internal.texts.MoveWords;
import org.cyclework.roleplay.internal.texts.Words;

/** What moves and their strengths are called, the same in the scene, the debrief and the copies of it. */
public final class Moves {

    private Moves() {
    }

    /**
     * The name of a move for a list or a table.
     *
     * @param move the move
     * @return the name without an article, such as "pressing bid"
     */
    public static String name(MoveCode move) {
        return MoveWords.of(move).name().replaceFirst(Words.of("move.article"), "");
    }

    /**
     * Whether a move has a strength to speak of: nobody is silent or gone clearly or a little.
     *
     * @param move the move
     * @return whether its strength is told
     */
    public static boolean hasStrength(MoveCode move) {
        return move != MoveCode.STONEWALL && move != MoveCode.EXIT;
    }

    /**
     * The name of a strength.
     *
     * @param intensity 1 to 3
     * @return "low", "clear" or "strong"
     */
    public static String strength(int intensity) {
        return switch (intensity) {
            case 1 -> Words.of("strength.low");
            case 2 -> Words.of("strength.clear");
            default -> Words.of("strength.strong");
        };
    }
}
