package org.cyclework.roleplay;

import java.util.List;
import java.util.Optional;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.roleplay.dynamics.PartnerState;

/**
 * A case being played from one chair. The same case, seat, seed and steps give the same play, to the letter. Not
 * thread-safe.
 */
public interface Play {

    /** @return the case */
    VignetteCase vignette();

    /** @return the chair from which the story is told; of two at one screen the pursuer's */
    Seat seat();

    /** @return who sits at the screen, how much help there is, and the seed */
    Setup setup();

    /** @return the seed */
    long seed();

    /** @return the name of the trainee's character */
    String ownName();

    /** @return the name of the simulated partner */
    String otherName();

    /**
     * The moment to choose in.
     *
     * @return what may be known now
     * @throws IllegalStateException after the end
     */
    Moment now();

    /**
     * Says or does one of the options; the other answers.
     *
     * @param optionId the id of one of {@link Moment#choices()}
     * @throws IllegalArgumentException for any other id
     * @throws IllegalStateException after the end, or while a beat waits
     */
    default void choose(String optionId) {
        choose(optionId, "");
    }

    /**
     * As {@link #choose(String)}, with what the trainee would have said before the options were seen.
     *
     * @param optionId the id of one of {@link Moment#choices()}
     * @param ownWords the trainee's own words; may be empty
     */
    void choose(String optionId, String ownWords);

    /**
     * Plays a move without an option; the words come from the case, and the story goes on as from the nearest option.
     *
     * @param move the move
     * @param intensity 1 low, 2 clear, 3 strong
     * @param ownWords what the trainee would have said; may be empty
     * @throws IllegalArgumentException for another intensity
     * @throws IllegalStateException after the end, while a beat waits, or where this play goes by options
     */
    void move(MoveCode move, int intensity, String ownWords);

    /**
     * Takes a hint for this moment; it is kept among the steps and changes nothing.
     *
     * @return a thought that helps to choose
     * @throws IllegalStateException after the end
     */
    String hint();

    /**
     * Answers the waiting beat.
     *
     * @param beatId its id
     * @param answer as {@link PendingBeat} says
     * @throws IllegalArgumentException where the id or the answer does not fit; the message can be shown
     * @throws IllegalStateException after the end, or where no beat waits
     */
    void answerBeat(String beatId, String answer);

    /** Leaves the scene at once; possible at every moment and never counted against anyone. Does nothing after the end. */
    void stopAndStepOut();

    /**
     * The character leaves for safety's sake: nothing more is applied and the scene ends {@code STOPPED_SAFELY}.
     * Does nothing after the end.
     */
    void safetyExit();

    /** @return whether the scene is over */
    boolean ended();

    /** @return how the scene closed; empty while it goes on */
    Optional<SceneEnd> end();

    /** @return everything said so far, oldest first */
    List<SpokenLine> story();

    /** @return what was done so far, oldest first */
    List<PlayStep> steps();

    /** @return how many rounds were played to their end, over all scenes */
    int rounds();

    /** @return the highest arousal of the character that the story is told from so far, 0 to 1 */
    double peakArousal();

    /**
     * The steps that lead up to a round.
     *
     * @param round the round, from 1 over all scenes
     * @return what was done before anything was said in it, its beat and hints left out; all steps for a later round
     */
    List<PlayStep> stepsBefore(int round);

    /**
     * Where someone stood as the play opened.
     *
     * @param chair whose chair
     * @return the state; for what comes after it, see {@link #transcript()}
     */
    PartnerState opening(Seat chair);

    /** @return everything said, with where both people stood after it */
    Transcript transcript();

    /**
     * Explains the play to the one from whose chair the story is told.
     *
     * @return the debrief
     * @throws IllegalStateException while the scene goes on
     */
    default Debrief debrief() {
        return debrief(seat());
    }

    /**
     * Explains the play to the one in this chair: of two at one screen each is "own" in their own debrief.
     *
     * @param chair a chair that a trainee sat in
     * @return the debrief
     * @throws IllegalArgumentException where the program played that chair
     * @throws IllegalStateException while the scene goes on
     */
    Debrief debrief(Seat chair);

    /**
     * Takes one step of any kind, as the method of its kind does.
     *
     * @param step what is done
     * @throws IllegalArgumentException where it does not fit the moment
     * @throws IllegalStateException where it cannot be taken now
     */
    void take(PlayStep step);

    /**
     * Whether a step can be taken now; changes nothing.
     *
     * @param step what would be done
     * @throws IllegalArgumentException where it does not fit the moment
     * @throws IllegalStateException where it cannot be taken now
     */
    void check(PlayStep step);
}
