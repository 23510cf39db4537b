package org.cyclework.roleplay.dynamics;

import org.cyclework.model.vignette.MoveCode;

/**
 * What one turn meant to the hearer, term by term.
 *
 * @param applied what the move landed as: EXIT for a break that was not kept, else the move itself
 * @param pressure E, threat of pressure or of falling short, 0 to 1
 * @param disconnection B, threat of disconnection, 0 to 1
 * @param safety S, safety taken in, 0 to 1
 * @param slowing L, how much the talk slowed, 0 to 1
 * @param leak how much of the speaker's own alarm came through in the tone, 0 to 1
 * @param gate how far the hearer was open to safety, 0 flooded to 1 calm
 * @param repetition how often the hearer had just heard this move, 0 to 3
 * @param fit N, how well the safety on offer fitted this person
 * @param missedReturn whether an announced break was not kept
 * @param keptBreak whether an announced break was kept, so that both settled
 */
public record Appraisal(MoveCode applied, double pressure, double disconnection, double safety, double slowing,
        double leak, double gate, int repetition, double fit, boolean missedReturn, boolean keptBreak) {
}
