package org.cyclework.roleplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.roleplay.internal.Casting;
import org.cyclework.roleplay.internal.DebriefBuilder;
import org.cyclework.roleplay.internal.Moments;
import org.cyclework.roleplay.internal.Performance;

/**
 * A case being played from one chair. The same case, seat, seed and steps give the same play, to the letter. Not
 * thread-safe.
 */
public final class Play {

    private final Performance performance;
    private final List<PlayStep> steps = new ArrayList<>();

    private Play(Performance performance) {
        this.performance = performance;
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
        return new Play(new Performance(Casting.of(vignette, seat), seed));
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
        Play play = start(vignette, seat, seed);
        try {
            steps.forEach(play::take);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new SceneRefused("“" + vignette.getTitle() + "” has changed since this play: " + e.getMessage());
        }
        return play;
    }

    /** @return the case */
    public VignetteCase vignette() {
        return performance.casting().vignette();
    }

    /** @return the chair */
    public Seat seat() {
        return performance.casting().scene().getSeat();
    }

    /** @return the seed */
    public long seed() {
        return performance.seed();
    }

    /** @return the name of the trainee's character */
    public String ownName() {
        return performance.casting().own().getName();
    }

    /** @return the name of the simulated partner */
    public String otherName() {
        return performance.casting().other().getName();
    }

    /**
     * The moment to choose in.
     *
     * @return what may be known now
     * @throws IllegalStateException after the end
     */
    public Moment now() {
        if (ended()) {
            throw new IllegalStateException("The scene is over.");
        }
        return Moments.of(performance);
    }

    /**
     * Says or does one of the options; the other answers.
     *
     * @param optionId the id of one of {@link Moment#choices()}
     * @throws IllegalArgumentException for any other id
     * @throws IllegalStateException after the end, or while a beat waits
     */
    public void choose(String optionId) {
        performance.choose(optionId);
        steps.add(PlayStep.choice(optionId));
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
        performance.answer(beatId, answer);
        steps.add(PlayStep.beat(beatId, answer));
    }

    /** Leaves the scene at once; possible at every moment and never counted against anyone. Does nothing after the end. */
    public void stopAndStepOut() {
        if (!ended()) {
            performance.stepOut();
            steps.add(PlayStep.stepOut());
        }
    }

    /**
     * The character leaves for safety's sake: nothing more is applied and the scene ends {@code STOPPED_SAFELY}.
     * Does nothing after the end.
     */
    public void safetyExit() {
        if (!ended()) {
            performance.safetyExit();
            steps.add(PlayStep.safetyExit());
        }
    }

    /** @return whether the scene is over */
    public boolean ended() {
        return performance.end().isPresent();
    }

    /** @return how the scene closed; empty while it goes on */
    public Optional<SceneEnd> end() {
        return performance.end();
    }

    /** @return everything said so far, oldest first */
    public List<SpokenLine> story() {
        return performance.story();
    }

    /** @return what was done so far, oldest first */
    public List<PlayStep> steps() {
        return List.copyOf(steps);
    }

    /**
     * Explains the scene.
     *
     * @return the debrief
     * @throws IllegalStateException while the scene goes on
     */
    public Debrief debrief() {
        if (!ended()) {
            throw new IllegalStateException("The debrief comes after the scene.");
        }
        return new DebriefBuilder(performance).build();
    }

    /**
     * Takes one step of any kind, as the method of its kind does.
     *
     * @param step what is done
     * @throws IllegalArgumentException where it does not fit the moment
     * @throws IllegalStateException where it cannot be taken now
     */
    public void take(PlayStep step) {
        switch (step.kind()) {
            case CHOICE -> choose(step.id());
            case BEAT -> answerBeat(step.id(), step.answer());
            case STEP_OUT -> stopAndStepOut();
            case SAFETY_EXIT -> safetyExit();
        }
    }

    /**
     * Whether a step can be taken now; changes nothing.
     *
     * @param step what would be done
     * @throws IllegalArgumentException where it does not fit the moment
     * @throws IllegalStateException where it cannot be taken now
     */
    public void check(PlayStep step) {
        switch (step.kind()) {
            case CHOICE -> performance.requireOption(step.id());
            case BEAT -> performance.requireAnswer(step.id(), step.answer());
            case STEP_OUT, SAFETY_EXIT -> {
                // leaving is always possible
            }
        }
    }
}
