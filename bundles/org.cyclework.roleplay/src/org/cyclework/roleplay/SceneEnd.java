package org.cyclework.roleplay;

import java.util.Optional;
import org.cyclework.model.vignette.OutcomeClass;

/**
 * How a scene closed.
 *
 * @param reason why it closed
 * @param outcome the class; empty where the trainee stepped out before the end
 * @param outcomeName what this case calls the class; empty with the class
 * @param text the closing words
 */
public record SceneEnd(Reason reason, Optional<OutcomeClass> outcome, String outcomeName, String text) {

    /** Why a scene closed. */
    public enum Reason {
        /** All rounds were played. */
        ROUNDS_OVER,
        /** The story had come to its end. */
        STORY_OVER,
        /** The trainee stopped and stepped out. */
        STEPPED_OUT,
        /** The character left for safety's sake. */
        SAFETY_EXIT
    }
}
