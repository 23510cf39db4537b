package org.cyclework.roleplay.internal;

import java.util.OptionalInt;
import org.cyclework.model.vignette.Beat;

/**
 * A beat that was answered.
 *
 * @param beat the question
 * @param answer the answer as given, without how sure the trainee was
 * @param confidence how sure the trainee was, 0 to 100; empty where it was not said
 * @param round the round it was asked in, from 0 over the whole play
 * @param felt the other's felt arousal at that moment
 * @param shown what of it showed
 */
public record AnsweredBeat(Beat beat, String answer, OptionalInt confidence, int round, double felt, double shown) {
}
