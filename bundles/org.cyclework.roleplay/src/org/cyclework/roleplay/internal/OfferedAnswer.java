package org.cyclework.roleplay.internal;

import org.cyclework.roleplay.dynamics.Utterance;

/**
 * Something that the second of two at one screen might have answered.
 *
 * @param said the move
 * @param words the words that stood for it
 */
public record OfferedAnswer(Utterance said, String words) {

    /**
     * Whether this is the answer that was given.
     *
     * @param given the answer
     * @return whether move and intensity are the same
     */
    boolean is(Utterance given) {
        return said.move() == given.move() && said.intensity() == given.intensity();
    }
}
