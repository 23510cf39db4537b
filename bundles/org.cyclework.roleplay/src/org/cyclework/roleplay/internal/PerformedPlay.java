package org.cyclework.roleplay.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.roleplay.Debrief;
import org.cyclework.roleplay.Moment;
import org.cyclework.roleplay.Play;
import org.cyclework.roleplay.PlayStep;
import org.cyclework.roleplay.SceneEnd;
import org.cyclework.roleplay.SceneRefused;
import org.cyclework.roleplay.Seats;
import org.cyclework.roleplay.Setup;
import org.cyclework.roleplay.SpokenLine;
import org.cyclework.roleplay.Transcript;
import org.cyclework.roleplay.dynamics.PartnerState;
import org.cyclework.roleplay.dynamics.Side;
import org.cyclework.roleplay.internal.texts.Words;

/** A case being performed, and the steps that were taken. */
public final class PerformedPlay implements Play {

    private final Performance performance;
    private final List<PlayStep> steps = new ArrayList<>();

    private PerformedPlay(Performance performance) {
        this.performance = performance;
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
        return new PerformedPlay(new Performance(casting, setup));
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

    @Override
    public VignetteCase vignette() {
        return performance.casting().vignette();
    }

    @Override
    public Seat seat() {
        return performance.casting().scene().getSeat();
    }

    @Override
    public Setup setup() {
        return performance.setup();
    }

    @Override
    public long seed() {
        return performance.setup().seed();
    }

    @Override
    public String ownName() {
        return performance.casting().own().getName();
    }

    @Override
    public String otherName() {
        return performance.casting().other().getName();
    }

    @Override
    public Moment now() {
        if (ended()) {
            throw new IllegalStateException(Words.of("refused.over"));
        }
        return Moments.of(performance);
    }

    @Override
    public void choose(String optionId, String ownWords) {
        choose(PlayStep.choice(optionId, ownWords));
    }

    private void choose(PlayStep step) {
        PlayStep taken = step.offered().isEmpty() ? step.among(performance.few()) : step;
        performance.choose(taken);
        steps.add(taken);
    }

    @Override
    public void move(MoveCode move, int intensity, String ownWords) {
        take(PlayStep.move(move, intensity, ownWords));
    }

    @Override
    public String hint() {
        take(PlayStep.hint(now().nodeId()));
        return Hints.at(performance);
    }

    @Override
    public void answerBeat(String beatId, String answer) {
        performance.answer(beatId, answer);
        steps.add(PlayStep.beat(beatId, answer));
    }

    @Override
    public void stopAndStepOut() {
        if (!ended()) {
            performance.stepOut();
            steps.add(PlayStep.stepOut());
        }
    }

    @Override
    public void safetyExit() {
        if (!ended()) {
            performance.safetyExit();
            steps.add(PlayStep.safetyExit());
        }
    }

    @Override
    public boolean ended() {
        return performance.end().isPresent();
    }

    @Override
    public Optional<SceneEnd> end() {
        return performance.end();
    }

    @Override
    public List<SpokenLine> story() {
        return performance.said();
    }

    @Override
    public List<PlayStep> steps() {
        return List.copyOf(steps);
    }

    @Override
    public int rounds() {
        return performance.rounds().size();
    }

    @Override
    public double peakArousal() {
        return performance.rounds().stream()
                .mapToDouble(round -> round.reply().state(performance.casting().side()).a())
                .reduce(performance.opening().partner(performance.casting().side()).state().a(), Math::max);
    }

    @Override
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

    @Override
    public PartnerState opening(Seat chair) {
        return performance.opening().partner(chair == Seat.PURSUER ? Side.A : Side.B).state();
    }

    @Override
    public Transcript transcript() {
        return Transcripts.of(performance);
    }

    @Override
    public Debrief debrief(Seat chair) {
        if (!ended()) {
            throw new IllegalStateException(Words.of("refused.debriefAfter"));
        }
        if (chair != seat() && setup().seats() != Seats.BOTH) {
            throw new IllegalArgumentException(Words.of("refused.nobodySat"));
        }
        return new DebriefBuilder(performance, chair == Seat.PURSUER ? Side.A : Side.B).build();
    }

    @Override
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

    @Override
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
