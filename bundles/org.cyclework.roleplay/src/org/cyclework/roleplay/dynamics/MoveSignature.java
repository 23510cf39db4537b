package org.cyclework.roleplay.dynamics;

/**
 * What a move carries at full intensity, each 0 to 1.
 *
 * @param pressure X, how much it presses
 * @param disconnection R, how much it takes contact away
 * @param attack K, how much it attacks
 * @param space sp, how much room it leaves
 * @param presence pr, how much it says "I am here"
 * @param validation va, how much it makes sense of the other
 * @param openness ow, how much of the speaker it shows or owns
 * @param slowing sl, how much it slows the talk
 */
public record MoveSignature(double pressure, double disconnection, double attack, double space, double presence,
        double validation, double openness, double slowing) {
}
