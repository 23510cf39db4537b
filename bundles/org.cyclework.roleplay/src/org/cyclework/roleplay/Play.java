package org.cyclework.roleplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.roleplay.dynamics.PartnerState;
import org.cyclework.roleplay.dynamics.Side;
import org.cyclework.roleplay.internal.Casting;
import org.cyclework.roleplay.internal.DebriefBuilder;
import org.cyclework.roleplay.internal.Hints;
import org.cyclework.roleplay.internal.Moments;
import org.cyclework.roleplay.internal.Performance;
import org.cyclework.roleplay.internal.Transcripts;
import org.cyclework.roleplay.internal.texts.Words;

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
     * Opens a case for one trainee who chooses among options.
     *
     * @param vignette the case; not changed
     * @param seat the chair the trainee takes
     * @param seed what fixes the order of the options and the other's answers
     * @return the play at its first moment
     * @throws SceneRefused where the case is not suitable for partner chairs, or has no scene for this seat
     */
    public static Play start(VignetteCase vignette, Seat seat, long seed) {
        return start(vignette, Setup.of(seat, seed));
    }

    /**
     * Opens a case.
     *
     * @param vignette the case with its names and pronouns in place; not changed
     * @param setup who sits at the screen, how much help there is, and the seed
     * @return the play at its first moment
     * @throws SceneRefused where the case is not suitable for partner chairs, or has no scene for these seats
     */
    public static Play start(VignetteCase vignette, Setup setup) {
        Casting casting = Casting.of(vignette, setup.seats().told());
        if (setup.seats() == Seats.BOTH) {
            Casting.of(vignette, Seat.DISTANCER);
        }
        return new Play(new Performance(casting, setup));
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
        return replay(vignette, Setup.of(seat, seed), steps);
    }

    /**
     * Rebuilds a play.
     *
     * @param vignette the case; not changed
     * @param setup as it was started with
     * @param steps what was done, oldest first
     * @return the play after these steps
     * @throws SceneRefused as in {@link #start}, and where a step does not fit the case any more
     */
    public static Play replay(VignetteCase vignette, Setup setup, List<PlayStep> steps) {
        Play play = start(vignette, setup);
        try {
            steps.forEach(play::take);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new SceneRefused(Words.of("refused.changed", vignette.getTitle(), e.getMessage()));
        }
        return play;
    }

    /**
     * Rebuilds a play as far as its steps still fit the case.
     *
     * @param vignette the case; not changed
     * @param setup as it was started with
     * @param steps what was done, oldest first
     * @return the play after the first steps that fit; all were taken where {@link #steps()} is as long as {@code steps}
     * @throws SceneRefused as in {@link #start}
     */
    public static Play replayAsFarAsItFits(VignetteCase vignette, Setup setup, List<PlayStep> steps) {
        Play play = start(vignette, setup);
        for (PlayStep step : steps) {
            try {
                play.take(step);
            } catch (IllegalArgumentException | IllegalStateException e) {
                return play;
            }
        }
        return play;
    }

    /** @return the case */
    public VignetteCase vignette() {
        return performance.casting().vignette();
    }

    /** @return the chair from which the story is told; of two at one screen the pursuer's */
    public Seat seat() {
        return performance.casting().scene().getSeat();
    }

    /** @return who sits at the screen, how much help there is, and the seed */
    public Setup setup() {
        return performance.setup();
    }

    /** @return the seed */
    public long seed() {
        return performance.setup().seed();
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
            throw new IllegalStateException(Words.of("refused.over"));
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
        choose(optionId, "");
    }

    /**
     * As {@link #choose(String)}, with what the trainee would have said before the options were seen.
     *
     * @param optionId the id of one of {@link Moment#choices()}
     * @param ownWords the trainee's own words; may be empty
     */
    public void choose(String optionId, String ownWords) {
        choose(PlayStep.choice(optionId, ownWords));
    }

    private void choose(PlayStep step) {
        PlayStep taken = step.offered().isEmpty() ? step.among(performance.few()) : step;
        performance.choose(taken);
        steps.add(taken);
    }

    /**
     * Plays a move without an option; the words come from the case, and the story goes on as from the nearest option.
     *
     * @param move the move
     * @param intensity 1 low, 2 clear, 3 strong
     * @param ownWords what the trainee would have said; may be empty
     * @throws IllegalArgumentException for another intensity
     * @throws IllegalStateException after the end, while a beat waits, or where this play goes by options
     */
    public void move(MoveCode move, int intensity, String ownWords) {
        take(PlayStep.move(move, intensity, ownWords));
    }

    /**
     * Takes a hint for this moment; it is kept among the steps and changes nothing.
     *
     * @return a thought that helps to choose
     * @throws IllegalStateException after the end
     */
    public String hint() {
        take(PlayStep.hint(now().nodeId()));
        return Hints.at(performance);
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
        return performance.said();
    }

    /** @return what was done so far, oldest first */
    public List<PlayStep> steps() {
        return List.copyOf(steps);
    }

    /** @return how many rounds were played to their end, over all scenes */
    public int rounds() {
        return performance.rounds().size();
    }

    /** @return the highest arousal of the character that the story is told from so far, 0 to 1 */
    public double peakArousal() {
        return performance.rounds().stream()
                .mapToDouble(round -> round.reply().state(performance.casting().side()).a())
                .reduce(performance.opening().partner(performance.casting().side()).state().a(), Math::max);
    }

    /**
     * The steps that lead up to a round.
     *
     * @param round the round, from 1 over all scenes
     * @return what was done before anything was said in it, its beat and hints left out; all steps for a later round
     */
    public List<PlayStep> stepsBefore(int round) {
        int spokenPerRound = setup().seats() == Seats.BOTH ? 2 : 1;
        int wanted = (round - 1) * spokenPerRound;
        int spoken = 0;
        for (int i = 0; i < steps.size(); i++) {
            if (spoken == wanted) {
                return List.copyOf(steps.subList(0, i));
            }
            spoken += steps.get(i).speaks() ? 1 : 0;
        }
        return List.copyOf(steps);
    }

    /**
     * Where someone stood as the play opened.
     *
     * @param chair whose chair
     * @return the state; for what comes after it, see {@link #transcript()}
     */
    public PartnerState opening(Seat chair) {
        return performance.opening().partner(chair == Seat.PURSUER ? Side.A : Side.B).state();
    }

    /** @return everything said, with where both people stood after it */
    public Transcript transcript() {
        return Transcripts.of(performance);
    }

    /**
     * Explains the play to the one from whose chair the story is told.
     *
     * @return the debrief
     * @throws IllegalStateException while the scene goes on
     */
    public Debrief debrief() {
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
    public Debrief debrief(Seat chair) {
        if (!ended()) {
            throw new IllegalStateException(Words.of("refused.debriefAfter"));
        }
        if (chair != seat() && setup().seats() != Seats.BOTH) {
            throw new IllegalArgumentException(Words.of("refused.nobodySat"));
        }
        return new DebriefBuilder(performance, chair == Seat.PURSUER ? Side.A : Side.B).build();
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
            case CHOICE -> choose(step);
            case MOVE -> {
                performance.move(step.id(), step.answer());
                steps.add(step);
            }
            case HINT -> {
                check(step);
                steps.add(step);
            }
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
            case CHOICE -> performance.requireChoice(step);
            case MOVE -> performance.requireMove(step.id());
            case HINT -> {
                if (!now().nodeId().equals(step.id())) {
                    throw new IllegalArgumentException(Words.of("refused.elsewhere", step.id()));
                }
            }
            case BEAT -> performance.requireAnswer(step.id(), step.answer());
            case STEP_OUT, SAFETY_EXIT -> {
                // leaving is always possible
            }
        }
    }
}
