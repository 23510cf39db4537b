package org.cyclework.roleplay;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.model.vignette.MoveCode;

/**
 * A play whose steps go into the learner record. A step that cannot be written is not taken, and the record's own
 * exception reaches the caller. Not thread-safe.
 */
public interface KeptPlay {

    /** @return the play's session in the record, unique for ever */
    UUID session();

    /** @return the try that goes on, to look at; steps are taken through this kept play, not through it */
    Play play();

    /** @return every way through this play, in the order they were begun; the last one goes on */
    List<Try> tries();

    /**
     * What happened to this play since it was left, where it did not come back as it was.
     *
     * @return a sentence to show, such as that the case was edited and where the play goes on now; empty where all is well
     */
    Optional<String> notice();

    /**
     * As {@link Play#choose(String)}.
     *
     * @param optionId the option
     */
    default void choose(String optionId) {
        choose(optionId, "");
    }

    /**
     * As {@link Play#choose(String, String)}.
     *
     * @param optionId the option
     * @param ownWords what the trainee would have said; may be empty
     */
    void choose(String optionId, String ownWords);

    /**
     * As {@link Play#move}.
     *
     * @param move the move
     * @param intensity 1 low, 2 clear, 3 strong
     * @param ownWords what the trainee would have said; may be empty
     */
    void move(MoveCode move, int intensity, String ownWords);

    /**
     * As {@link Play#answerBeat}.
     *
     * @param beatId the beat
     * @param answer the answer
     */
    void answerBeat(String beatId, String answer);

    /**
     * As {@link Play#hint}.
     *
     * @return the hint
     */
    String hint();

    /**
     * Goes back to the beginning of a round and begins a new try there. All tries are kept. Possible at every moment, also
     * after the end and after the debrief.
     *
     * @param tryNumber the try that is left
     * @param round the first round to play anew, from 1 over all scenes
     * @throws IllegalArgumentException where there is no such try, or it has not come to that round
     */
    void rewind(int tryNumber, int round);

    /** As {@link Play#stopAndStepOut}. */
    void stopAndStepOut();

    /** As {@link Play#safetyExit}. */
    void safetyExit();

    /**
     * Keeps something the trainee wrote.
     *
     * @param reflection the text
     */
    void reflect(Reflection reflection);

    /** @return what the trainee wrote, the last text of each kind and key; empty texts are left out */
    List<Reflection> reflections();

    /**
     * Marks the debrief as worked through: from now on the scene counts.
     *
     * @throws IllegalStateException while the scene goes on
     */
    void finishDebrief();

    /**
     * Writes the end of a scene that had ended without it, as older versions could leave it. Looking at a play writes
     * nothing; whoever goes on with it calls this.
     */
    void settle();

    /** @return whether the debrief was worked through */
    boolean debriefed();
}
