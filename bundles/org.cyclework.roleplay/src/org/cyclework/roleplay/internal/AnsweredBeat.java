package org.cyclework.roleplay.internal;

import org.cyclework.model.vignette.Beat;

/**
 * A beat that was answered.
 *
 * @param beat the question
 * @param answer the answer as given
 * @param round the round it was asked in, from 0
 * @param felt the other's felt arousal at that moment
 * @param shown what of it showed
 */
public record AnsweredBeat(Beat beat, String answer, int round, double felt, double shown) {
}
