package org.cyclework.roleplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.cyclework.model.vignette.BeatKind;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.standalone.Plays;
import org.junit.jupiter.api.Test;

/** Guesses against what was so. */
class CalibrationTest {

    @Test
    void aConfidentGuessOfTheMoveIsScoredOverAllAnswersAndSomethingElse() {
        // three answers and "something else": .70 on the chosen one, .10 on each of the others
        assertThat(brierOf("t-say@70", MoveCode.DEFEND)).isCloseTo(.3 * .3 + 3 * .01, within(1e-9));
        assertThat(brierOf("t-say@70", MoveCode.SNAP)).isCloseTo(.7 * .7 + .9 * .9 + 2 * .01, within(1e-9));
        assertThat(brierOf("t-say@70", MoveCode.CONTEMPT)).isCloseTo(.7 * .7 + .9 * .9 + 2 * .01, within(1e-9));
        assertThat(brierOf("t-say@100", MoveCode.DEFEND)).isZero();
        assertThat(brierOf("t-say@0", MoveCode.SNAP)).isCloseTo(4 / 9.0 + 2 / 9.0, within(1e-9));
        assertThat(brierOf("t-say@100", MoveCode.SNAP)).isEqualTo(2);
    }

    @Test
    void withoutAConfidenceAGuessIsRightOrNotAndNoMore() {
        Debrief debrief = guessedMove("t-say", MoveCode.DEFEND);
        assertThat(debrief.beats().get(0).error()).isEmpty();
        assertThat(debrief.beats().get(0).fitting()).contains(true);
        assertThat(debrief.calibration().moves()).isEqualTo(1);
        assertThat(debrief.calibration().movesFitting()).isEqualTo(1);
        assertThat(debrief.calibration().forecasts()).isZero();
        assertThat(debrief.calibration().brier()).isEmpty();
        assertThat(debrief.calibration().sentences()).first().isEqualTo("The next move: one guess, right.");
    }

    @Test
    void aGuessOfWhatWasFeltIsCountedInStepsOfTenAndNamesTheMixedEvidence() {
        Play play = Plays.start(new VignetteBuilder(Seat.PURSUER).rounds(1).start(Seat.DISTANCER, .72, .3, .8)
                .beat("t-felt", BeatKind.PREDICT_AROUSAL).option("t-see", MoveCode.VALIDATE).build(), Seat.PURSUER, 1);
        play.answerBeat("t-felt", "3");
        play.choose("t-see");
        Debrief debrief = play.debrief();
        assertThat(debrief.beats().get(0).error()).hasValue(4);
        assertThat(debrief.beats().get(0).fitting()).contains(false);
        assertThat(debrief.beats().get(0).feedback()).contains("Here more was felt than showed.", "mixed", "simply be calm");
        assertThat(debrief.calibration().meanError()).hasValue(4);
        assertThat(debrief.calibration().sentences().get(0)).contains("one guess, 4 of ten steps away");
    }

    @Test
    void aCalmLookOverACalmInsideIsSaidToBeThat() {
        Play play = Plays.start(new VignetteBuilder(Seat.PURSUER).rounds(1).start(Seat.DISTANCER, .2, .6, .1)
                .beat("t-felt", BeatKind.PREDICT_AROUSAL).option("t-see", MoveCode.VALIDATE).build(), Seat.PURSUER, 1);
        play.answerBeat("t-felt", "2");
        play.choose("t-see");
        assertThat(play.debrief().beats().get(0).error()).hasValue(0);
        assertThat(play.debrief().beats().get(0).feedback()).contains("about what was felt", "mixed", "simply be calm");
    }

    @Test
    void thereIsNeverOneNumberForAllAndTheNumberOfGuessesIsAlwaysSaid() {
        Debrief debrief = guessedMove("t-say@70", MoveCode.SNAP);
        assertThat(debrief.calibration().sentences()).hasSize(2);
        assertThat(debrief.calibration().sentences().get(0)).contains("one guess", "You were surer");
        assertThat(debrief.calibration().sentences().get(1)).contains("one guess", "too few");
        assertThat(debrief.toString().toLowerCase(Locale.ROOT)).doesNotContain("empathy");
    }

    @Test
    void nothingIsSaidWhereNothingWasGuessed() {
        Play play = Plays.start(new VignetteBuilder(Seat.PURSUER).rounds(1).option("t-see", MoveCode.VALIDATE).build(), Seat.PURSUER, 1);
        play.choose("t-see");
        assertThat(play.debrief().calibration().sentences()).isEmpty();
    }

    private static double brierOf(String answer, MoveCode came) {
        return guessedMove(answer, came).beats().get(0).error().orElseThrow();
    }

    private static Debrief guessedMove(String answer, MoveCode came) {
        Play play = Plays.start(new VignetteBuilder(Seat.PURSUER).rounds(1).beat("t-next", BeatKind.PREDICT_MOVE)
                .beatChoice("t-say", MoveCode.DEFEND, false).beatChoice("t-snap", MoveCode.SNAP, false)
                .beatChoice("t-go", MoveCode.EXIT, false).option("t-press", MoveCode.PRESS).pinned(came, 2).build(),
                Seat.PURSUER, 1);
        play.answerBeat("t-next", answer);
        play.choose("t-press");
        return play.debrief();
    }
}
