package org.cyclework.roleplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cyclework.model.vignette.MoveCode.BLAME;
import static org.cyclework.model.vignette.MoveCode.SOFTBID;

import java.util.List;
import org.cyclework.model.vignette.BeatKind;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.roleplay.standalone.Plays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hints, which change nothing, and questions, whose answers are taken with how sure the trainee is. */
class HintAndBeatTest {

    private static VignetteCase vignette() {
        return new StoryBuilder(Seat.PURSUER).rounds(4).node("n").hint("look at the hands").option("ask", SOFTBID, "m")
                .option("blame", BLAME, "m").node("m").beat("q", BeatKind.PREDICT_MOVE, "q-right", "q-wrong")
                .option("m-ask", SOFTBID, "m").option("m-blame", BLAME, "m").build();
    }

    @Test
    void aHintIsToldKeptAndChangesNothing() {
        Play helped = Plays.start(vignette(), Seat.PURSUER, 8);
        Play alone = Plays.start(vignette(), Seat.PURSUER, 8);
        Moment before = helped.now();
        assertThat(helped.hint()).isEqualTo("look at the hands");
        assertThat(helped.hint()).isEqualTo("look at the hands");
        assertThat(helped.now()).isEqualTo(before);
        for (Play play : List.of(helped, alone)) {
            play.choose("ask");
            play.answerBeat("q", "q-right");
            play.choose("m-blame");
        }
        assertThat(helped.transcript()).isEqualTo(alone.transcript());
        assertThat(helped.now()).isEqualTo(alone.now());
        assertThat(helped.steps()).startsWith(PlayStep.hint("n"), PlayStep.hint("n")).hasSize(alone.steps().size() + 2);
        assertThat(Plays.replay(vignette(), Setup.of(Seat.PURSUER, 8), helped.steps()).steps()).isEqualTo(helped.steps());
    }

    @Test
    void whereTheAuthorGaveNoneThereIsAHintAllTheSame() {
        Play play = Plays.start(vignette(), Seat.PURSUER, 8);
        play.choose("ask");
        assertThat(play.hint()).isNotBlank();
        assertThat(play.now().aids().hint()).isTrue();
    }

    @Test
    void aHintOfAnotherPlaceIsRefusedAndNoneIsGivenAfterTheEnd() {
        Play play = Plays.start(vignette(), Seat.PURSUER, 8);
        assertThatThrownBy(() -> play.take(PlayStep.hint("m"))).isInstanceOf(IllegalArgumentException.class);
        play.stopAndStepOut();
        assertThatThrownBy(play::hint).isInstanceOf(IllegalStateException.class);
        assertThat(play.steps()).containsExactly(PlayStep.stepOut());
    }

    @ParameterizedTest
    @ValueSource(strings = {"q-right", "q-wrong", "q-right@0", "q-wrong@100", " q-right@55 "})
    void aChoiceIsTakenWithOrWithoutHowSureTheTraineeIs(String answer) {
        Play play = asked();
        play.answerBeat("q", answer);
        assertThat(play.now().beat()).isEmpty();
        play.choose("m-ask");
        assertThat(play.rounds()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q-right@101", "q-right@999", "q-right@-1", "q-right@", "q-none", "q-none@50", "", "@50", "q-right@5000"})
    void anyOtherAnswerIsRefusedAndTheQuestionWaitsOn(String answer) {
        Play play = asked();
        assertThatThrownBy(() -> play.answerBeat("q", answer)).isInstanceOf(IllegalArgumentException.class);
        assertThat(play.now().beat()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "-1", "4.5", "", "four", "4@50"})
    void feltAlarmIsAWholeNumberFromNoughtToTen(String answer) {
        VignetteCase vignette = new StoryBuilder(Seat.PURSUER).node("n").beat("a", BeatKind.PREDICT_AROUSAL).option("o", SOFTBID, "n").build();
        Play play = Plays.start(vignette, Seat.PURSUER, 1);
        assertThatThrownBy(() -> play.answerBeat("a", answer)).isInstanceOf(IllegalArgumentException.class);
        play.answerBeat("a", "10");
        assertThat(play.now().beat()).isEmpty();
    }

    @Test
    void aQuestionIsAskedOnceAlsoWhereTheStoryComesBack() {
        Play play = asked();
        play.answerBeat("q", "q-right");
        play.choose("m-ask");
        assertThat(play.now().nodeId()).isEqualTo("m");
        assertThat(play.now().beat()).isEmpty();
    }

    @Test
    void leavingNeedsNoAnswer() {
        Play stopped = asked();
        stopped.stopAndStepOut();
        assertThat(stopped.end()).map(SceneEnd::reason).contains(SceneEnd.Reason.STEPPED_OUT);
        Play away = asked();
        away.safetyExit();
        assertThat(away.end()).map(SceneEnd::reason).contains(SceneEnd.Reason.SAFETY_EXIT);
    }

    private static Play asked() {
        Play play = Plays.start(vignette(), Seat.PURSUER, 8);
        play.choose("ask");
        assertThat(play.now().beat()).map(PendingBeat::id).contains("q");
        return play;
    }
}
