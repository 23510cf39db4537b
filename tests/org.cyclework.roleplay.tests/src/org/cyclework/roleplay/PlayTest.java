package org.cyclework.roleplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cyclework.model.vignette.MoveCode.*;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cyclework.model.vignette.BeatKind;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.OutcomeClass;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.SuitabilityStatus;
import org.cyclework.roleplay.dynamics.ScriptedScene;
import org.cyclework.roleplay.dynamics.Scenes;
import org.cyclework.roleplay.standalone.Plays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Walking a case from a partner's chair. */
class PlayTest {

    @ParameterizedTest
    @EnumSource(value = SuitabilityStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "SUITABLE")
    void acaseThatIsNotSuitableNeverOpensAPartnerChair(SuitabilityStatus status) {
        VignetteBuilder builder = new VignetteBuilder(Seat.PURSUER).option("t-ask", SOFTBID).suitability(status);
        assertThatThrownBy(() -> Plays.start(builder.build(), Seat.PURSUER, 1)).isInstanceOf(SceneRefused.class)
                .hasMessageContaining("All no, twice.");
    }

    @Test
    void achairWithoutASceneIsRefused() {
        VignetteBuilder builder = new VignetteBuilder(Seat.PURSUER).option("t-ask", SOFTBID);
        assertThatThrownBy(() -> Plays.start(builder.build(), Seat.DISTANCER, 1)).isInstanceOf(SceneRefused.class);
    }

    @Test
    void theNumbersAreThoseOfTheModel() {
        Play play = Plays.start(new VignetteBuilder(Seat.PURSUER).stuck(12).rounds(14).option("t-break", PAUSE)
                .option("t-see", VALIDATE).build(), Seat.PURSUER, 7);
        for (int round = 0; round < 14; round++) {
            play.choose(round % 2 == 0 ? "t-break" : "t-see");
        }
        ScriptedScene.Result expected = Scenes.stuckTwelve(7, List.of(PAUSE, VALIDATE));
        assertThat(play.debrief().turns()).extracting(Debrief.PlayedTurn::move)
                .containsExactlyElementsOf(expected.turns().stream().map(turn -> turn.move()).toList());
        assertThat(play.debrief().other().felt().subList(1, 29))
                .containsExactlyElementsOf(expected.turns().stream().map(turn -> turn.b().a()).toList());
        assertThat(play.end().orElseThrow().outcome()).contains(expected.outcome());
        assertThat(play.end().orElseThrow().reason()).isEqualTo(SceneEnd.Reason.ROUNDS_OVER);
    }

    @Test
    void theOrderOfTheOptionsIsFixedByTheSeedOnly() {
        Set<String> orders = new HashSet<>();
        for (long seed = 0; seed < 30; seed++) {
            List<Choice> once = choices().now().choices();
            assertThat(once).isEqualTo(choices().now().choices());
            orders.add(Plays.start(choiceCase().build(), Seat.PURSUER, seed).now().choices().toString());
        }
        assertThat(orders).hasSizeGreaterThan(3);
    }

    @Test
    void onlyTheShownStateOfTheOtherIsTold() {
        Play play = Plays.start(new VignetteBuilder(Seat.PURSUER).option("t-ask", SOFTBID)
                .start(Seat.DISTANCER, .8, .3, .9).build(), Seat.PURSUER, 1);
        assertThat(play.now().shownArousal()).isLessThan(.3);
        assertThat(play.now().ownArousal()).isEqualTo(.25);
        assertThat(play.now().otherSaid()).isEmpty();
    }

    @Test
    void anAuthorsReplyWinsAndIsLoggedAsSuch() {
        Play play = Plays.start(new VignetteBuilder(Seat.PURSUER).lastOption("t-press", PRESS).pinned(ACCEPT, 1).build(),
                Seat.PURSUER, 1);
        play.choose("t-press");
        Debrief.PlayedTurn reply = play.debrief().turns().get(1);
        assertThat(reply.move()).isEqualTo(ACCEPT);
        assertThat(reply.intensity()).isEqualTo(1);
        assertThat(reply.pinned()).isTrue();
        assertThat(play.end().orElseThrow().reason()).isEqualTo(SceneEnd.Reason.STORY_OVER);
    }

    @Test
    void anAuthorsListBindsTheReply() {
        for (long seed = 0; seed < 20; seed++) {
            Play play = Plays.start(new VignetteBuilder(Seat.PURSUER).lastOption("t-press", PRESS)
                    .allowed(LIMIT, ACCEPT).build(), Seat.PURSUER, seed);
            play.choose("t-press");
            assertThat(play.debrief().turns().get(1).move()).isIn(LIMIT, ACCEPT);
            assertThat(play.debrief().turns().get(1).pinned()).isFalse();
        }
    }

    @Test
    void theMostParticularLineIsSaidFirstAndNoneTwiceInARow() {
        VignetteBuilder builder = new VignetteBuilder(Seat.PURSUER).option("t-press", PRESS).pinned(STONEWALL, 3)
                .line("here-3", Seat.DISTANCER, STONEWALL, 3, "t-node")
                .line("any-3", Seat.DISTANCER, STONEWALL, 3, "")
                .line("any-any", Seat.DISTANCER, STONEWALL, 0, "")
                .line("elsewhere", Seat.DISTANCER, STONEWALL, 3, "t-other")
                .line("hers", Seat.PURSUER, STONEWALL, 3, "t-node");
        Play play = Plays.start(builder.build(), Seat.PURSUER, 1);
        for (int i = 0; i < 4; i++) {
            play.choose("t-press");
        }
        List<String> said = play.story().stream().filter(line -> !line.own()).map(SpokenLine::text).toList();
        assertThat(said.get(0)).isEqualTo("text of here-3");
        for (int i = 1; i < said.size(); i++) {
            assertThat(said.get(i)).isNotEqualTo(said.get(i - 1)).isIn("text of here-3", "text of any-3");
        }
    }

    @ParameterizedTest
    @EnumSource(MoveCode.class)
    void everyMoveCanBeSaidWithoutAnAuthorsLine(MoveCode move) {
        Play play = Plays.start(new VignetteBuilder(Seat.DISTANCER).option("t-press", PRESS).pinned(move, 2).build(),
                Seat.DISTANCER, 1);
        play.choose("t-press");
        String first = play.now().otherSaid().orElseThrow().text();
        play.choose("t-press");
        assertThat(play.now().otherSaid().orElseThrow().text()).isNotBlank().isNotEqualTo(first).doesNotContain("{");
        assertThat(play.now().otherSaid().orElseThrow().name()).isEqualTo("Ada");
    }

    @Test
    void abeatWaitsForItsAnswerAndLeavingDoesNotWait() {
        Play play = Plays.start(new VignetteBuilder(Seat.PURSUER).option("t-ask", SOFTBID).wayOut("t-out")
                .beat("t-beat", BeatKind.PREDICT_AROUSAL).build(), Seat.PURSUER, 1);
        assertThat(play.now().beat()).isPresent();
        assertThatThrownBy(() -> play.choose("t-ask")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> play.answerBeat("t-beat", "11")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> play.answerBeat("t-beat", "high")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> play.answerBeat("t-other", "3")).isInstanceOf(IllegalArgumentException.class);
        play.choose("t-out");
        assertThat(play.end().orElseThrow().outcome()).contains(OutcomeClass.STOPPED_SAFELY);
    }

    @Test
    void abeatIsAskedOnce() {
        Play play = Plays.start(new VignetteBuilder(Seat.PURSUER).option("t-ask", SOFTBID)
                .beat("t-beat", BeatKind.PREDICT_AROUSAL).build(), Seat.PURSUER, 1);
        play.answerBeat("t-beat", "3");
        play.choose("t-ask");
        assertThat(play.now().beat()).isEmpty();
    }

    @Test
    void steppingOutIsPossibleAtEveryMomentAndHasNoOutcome() {
        for (int after = 0; after < 5; after++) {
            Play play = choices();
            for (int i = 0; i < after; i++) {
                play.choose("t-ask");
            }
            play.stopAndStepOut();
            assertThat(play.ended()).isTrue();
            assertThat(play.end().orElseThrow().outcome()).isEmpty();
            assertThatThrownBy(play::now).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> play.choose("t-ask")).isInstanceOf(IllegalStateException.class);
            assertThat(play.debrief().turns()).hasSize(2 * after);
        }
    }

    @Test
    void awayOutEndsTheSceneAndAppliesNothing() {
        Play play = choices();
        play.choose("t-press");
        play.safetyExit();
        assertThat(play.end().orElseThrow().outcome()).contains(OutcomeClass.STOPPED_SAFELY);
        assertThat(play.debrief().turns()).hasSize(2);
    }

    @Test
    void theStepsRebuildThePlayToTheLetter() {
        Play play = Plays.start(choiceCase().beat("t-beat", BeatKind.THINK).build(), Seat.PURSUER, 99);
        play.answerBeat("t-beat", "a thought");
        play.choose("t-press");
        play.choose("t-break");
        Play again = Plays.replay(choiceCase().beat("t-beat", BeatKind.THINK).build(), Setup.of(Seat.PURSUER, 99), play.steps());
        assertThat(again.now()).isEqualTo(play.now());
        play.choose("t-ask");
        again.choose("t-ask");
        play.stopAndStepOut();
        again.stopAndStepOut();
        assertThat(again.debrief()).isEqualTo(play.debrief());
    }

    @Test
    void stepsThatDoNotFitTheCaseAnyMoreAreRefused() {
        assertThatThrownBy(() -> Plays.replay(choiceCase().build(), Setup.of(Seat.PURSUER, 1), List.of(PlayStep.choice("t-gone"))))
                .isInstanceOf(SceneRefused.class).hasMessageContaining("t-gone");
    }

    private static Play choices() {
        return Plays.start(choiceCase().build(), Seat.PURSUER, 5);
    }

    private static VignetteBuilder choiceCase() {
        return new VignetteBuilder(Seat.PURSUER).option("t-ask", SOFTBID).option("t-press", PRESS)
                .option("t-break", PAUSE).option("t-see", VALIDATE);
    }
}
