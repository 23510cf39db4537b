package org.cyclework.roleplay;

import java.util.List;
import java.util.Optional;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;

/**
 * A case being played from one chair. The same case, seat, seed and steps give the same play, to the letter. Not
 * thread-safe.
 */
public final class Play {

    private Play() {
    }

    /**
     * Opens a case.
     *
     * @param vignette the case; not changed
     * @param seat the chair the trainee takes
     * @param seed what fixes the order of the options and the other's answers
     * @return the play at its first moment
     * @throws SceneRefused where the case is not suitable for partner chairs, or has no scene for this seat
     */
    public static Play start(VignetteCase vignette, Seat seat, long seed) {
        throw new UnsupportedOperationException();
    }

    /**
     * Rebuilds a play.
     *
     * @param vignette the case; not changed
     * @param seat the chair
     * @param seed the seed it was started with
     * @param steps what was done, oldest first
     * @return the play after these steps
     * @throws SceneRefused as in {@link #start}, and where a step does not fit the case any more
     */
    public static Play replay(VignetteCase vignette, Seat seat, long seed, List<PlayStep> steps) {
        throw new UnsupportedOperationException();
    }

    /** @return the case */
    public VignetteCase vignette() {
        throw new UnsupportedOperationException();
    }

    /** @return the chair */
    public Seat seat() {
        throw new UnsupportedOperationException();
    }

    /** @return the seed */
    public long seed() {
        throw new UnsupportedOperationException();
    }

    /** @return the name of the trainee's character */
    public String ownName() {
        throw new UnsupportedOperationException();
    }

    /** @return the name of the simulated partner */
    public String otherName() {
        throw new UnsupportedOperationException();
    }

    /**
     * The moment to choose in.
     *
     * @return what may be known now
     * @throws IllegalStateException after the end
     */
    public Moment now() {
        throw new UnsupportedOperationException();
    }

    /**
     * Says or does one of the options; the other answers.
     *
     * @param optionId the id of one of {@link Moment#choices()}
     * @throws IllegalArgumentException for any other id
     * @throws IllegalStateException after the end, or while a beat waits
     */
    public void choose(String optionId) {
        throw new UnsupportedOperationException();
    }

    /**
     * Answers the waiting beat.
     *
     * @param beatId its id
     * @param answer as {@link PendingBeat} says
     * @throws IllegalArgumentException where the id or the answer does not fit; the message can be shown
     * @throws IllegalStateException after the end, or where no beat waits
     */
    public void answerBeat(String beatId, String answer) {
        throw new UnsupportedOperationException();
    }

    /** Leaves the scene at once; possible at every moment and never counted against anyone. Does nothing after the end. */
    public void stopAndStepOut() {
        throw new UnsupportedOperationException();
    }

    /**
     * The character leaves for safety's sake: nothing more is applied and the scene ends {@code STOPPED_SAFELY}.
     * Does nothing after the end.
     */
    public void safetyExit() {
        throw new UnsupportedOperationException();
    }

    /** @return whether the scene is over */
    public boolean ended() {
        throw new UnsupportedOperationException();
    }

    /** @return how the scene closed; empty while it goes on */
    public Optional<SceneEnd> end() {
        throw new UnsupportedOperationException();
    }

    /** @return everything said so far, oldest first */
    public List<SpokenLine> story() {
        throw new UnsupportedOperationException();
    }

    /** @return what was done so far, oldest first */
    public List<PlayStep> steps() {
        throw new UnsupportedOperationException();
    }

    /**
     * Explains the scene.
     *
     * @return the debrief
     * @throws IllegalStateException while the scene goes on
     */
    public Debrief debrief() {
        throw new UnsupportedOperationException();
    }
}
