package org.cyclework.roleplay;

import java.util.UUID;

/**
 * A play whose steps go into the learner record. A step that cannot be written is not taken, and the record's own
 * exception reaches the caller. Not thread-safe.
 */
public interface KeptPlay {

    /** @return the play's session in the record, unique for ever */
    UUID session();

    /** @return the play to look at; steps are taken through this kept play, not through it */
    Play play();

    /**
     * As {@link Play#choose}.
     *
     * @param optionId the option
     */
    void choose(String optionId);

    /**
     * As {@link Play#answerBeat}.
     *
     * @param beatId the beat
     * @param answer the answer
     */
    void answerBeat(String beatId, String answer);

    /** As {@link Play#stopAndStepOut}. */
    void stopAndStepOut();

    /** As {@link Play#safetyExit}. */
    void safetyExit();

    /**
     * Marks the debrief as worked through: from now on the scene counts.
     *
     * @throws IllegalStateException while the scene goes on
     */
    void finishDebrief();
}
