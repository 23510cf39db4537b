package org.cyclework.roleplay.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclework.model.vignette.MoveCode.BLAME;
import static org.cyclework.model.vignette.MoveCode.NEUTRAL;
import static org.cyclework.model.vignette.MoveCode.PAUSE;
import static org.cyclework.model.vignette.MoveCode.SOFTBID;
import static org.cyclework.model.vignette.MoveCode.VALIDATE;
import static org.cyclework.model.vignette.StateVariable.AROUSAL;
import static org.cyclework.model.vignette.Who.OWN;
import static org.cyclework.roleplay.StoryBuilder.not;
import static org.cyclework.roleplay.StoryBuilder.played;

import org.cyclework.model.vignette.Guard;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.roleplay.Play;
import org.cyclework.roleplay.SceneEnd;
import org.cyclework.roleplay.Seats;
import org.cyclework.roleplay.PlayStep;
import org.cyclework.roleplay.Setup;
import org.cyclework.roleplay.StoryBuilder;
import org.cyclework.roleplay.Support;
import org.cyclework.roleplay.Transcript;
import org.cyclework.roleplay.dynamics.PartnerState;
import org.cyclework.roleplay.dynamics.Side;
import org.cyclework.roleplay.standalone.Plays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A case of several scenes: what is carried over, what starts again, which scene follows, and when all is read. */
class ScenesTest {

    private static StoryBuilder evening(Seat seat) {
        return new StoryBuilder(seat).rounds(3).stuck(4).start(Seat.PURSUER, .3, .6, .25, .15, .5)
                .start(Seat.DISTANCER, .2, .6, .15, .35, .6).node("e").pinned(VALIDATE, 2).option("e-ask", SOFTBID, "e")
                .option("e-blame", BLAME, "e").option("e-break", PAUSE, "e").option("e-end", NEUTRAL, null);
    }

    private static StoryBuilder withMorning(StoryBuilder story, Guard... guards) {
        return story.scene("two", "one", guards).roundsOfScene(2).node("m").pinned(NEUTRAL, 1).option("m-rest", NEUTRAL, "m")
                .option("m-ask", SOFTBID, "m");
    }

    private static Performance opened(StoryBuilder story, Seat seat) {
        return new Performance(Casting.of(story.build(), seat), Setup.of(seat, 3));
    }

    @ParameterizedTest
    @EnumSource(Seat.class)
    void securityAndTrustAreCarriedOverAndTheRestStartsAgain(Seat seat) {
        Performance play = opened(withMorning(evening(seat)), seat);
        play.choose(PlayStep.choice("e-blame"));
        play.choose(PlayStep.choice("e-ask"));
        play.choose(PlayStep.choice("e-end"));
        assertThat(play.sceneNumber()).isEqualTo(2);
        assertThat(play.roundsOfScene()).isZero();
        assertThat(play.end()).isEmpty();
        for (Side side : Side.values()) {
            PartnerState before = play.rounds().get(2).reply().state(side);
            PartnerState now = play.couple().partner(side).state();
            PartnerState start = play.casting().start(side);
            assertThat(now).isEqualTo(new PartnerState(start.a(), before.s(), start.p(), start.w(), before.t()));
            assertThat(now.s()).isNotEqualTo(start.s());
        }
    }

    @Test
    void aBreakThatWasPendingIsForgottenOverNight() {
        Performance play = opened(withMorning(evening(Seat.PURSUER)), Seat.PURSUER);
        play.choose(PlayStep.choice("e-ask"));
        play.choose(PlayStep.choice("e-ask"));
        play.choose(PlayStep.choice("e-break"));
        assertThat(play.sceneNumber()).isEqualTo(2);
        assertThat(play.own().breakPending()).isFalse();
    }

    @Test
    void openingsGoOnCountingAndTheOutcomeIsReadAfterTheLastScene() {
        Performance asked = opened(withMorning(evening(Seat.PURSUER).stuck(0)), Seat.PURSUER);
        asked.choose(PlayStep.choice("e-ask"));
        asked.choose(PlayStep.choice("e-end"));
        assertThat(asked.couple().openings(Side.A)).isEqualTo(1);
        asked.choose(PlayStep.choice("m-rest"));
        assertThat(asked.end()).isEmpty();
        asked.choose(PlayStep.choice("m-rest"));
        assertThat(asked.end()).map(SceneEnd::reason).contains(SceneEnd.Reason.ROUNDS_OVER);
        assertThat(asked.couple().openings(Side.A)).isEqualTo(1);
        assertThat(asked.couple().answeredOpenings(Side.A)).isEqualTo(1);
        assertThat(asked.end().orElseThrow().outcome())
                .contains(org.cyclework.roleplay.dynamics.Outcomes.of(asked.couple(), Side.A));
    }

    @Test
    void anOpeningAtTheEndOfASceneIsNotAnsweredByTheNextOne() {
        StoryBuilder story = new StoryBuilder(Seat.DISTANCER).rounds(1).node("e").pinned(SOFTBID, 2).option("e-rest", NEUTRAL, "e")
                .scene("two", "one").node("m").pinned(NEUTRAL, 1).option("m-see", VALIDATE, "m");
        Performance play = opened(story, Seat.DISTANCER);
        play.choose(PlayStep.choice("e-rest"));
        play.choose(PlayStep.choice("m-see"));
        assertThat(play.couple().openings(Side.A)).isEqualTo(1);
        assertThat(play.couple().answeredOpenings(Side.A)).isZero();
    }

    @Test
    void theFirstSceneInFileOrderWhoseConditionsHoldFollows() {
        StoryBuilder story = withMorning(evening(Seat.PURSUER), played(OWN, 1, 0, BLAME)).scene("three", "one").node("t")
                .pinned(NEUTRAL, 1).option("t-end", NEUTRAL, null);
        Performance hard = opened(story, Seat.PURSUER);
        hard.choose(PlayStep.choice("e-blame"));
        hard.choose(PlayStep.choice("e-end"));
        assertThat(hard.scene().getId()).isEqualTo("two");
        Performance soft = opened(story, Seat.PURSUER);
        soft.choose(PlayStep.choice("e-ask"));
        soft.choose(PlayStep.choice("e-end"));
        assertThat(soft.scene().getId()).isEqualTo("three");
        soft.choose(PlayStep.choice("t-end"));
        assertThat(soft.end()).map(SceneEnd::reason).contains(SceneEnd.Reason.STORY_OVER);
    }

    @Test
    void whereNoSceneFollowsThePlayIsOver() {
        Performance play = opened(withMorning(evening(Seat.PURSUER), not(played(OWN, 1, 0, BLAME))), Seat.PURSUER);
        play.choose(PlayStep.choice("e-blame"));
        play.choose(PlayStep.choice("e-end"));
        assertThat(play.end()).map(SceneEnd::reason).contains(SceneEnd.Reason.STORY_OVER);
        assertThat(play.sceneNumber()).isEqualTo(1);
    }

    @Test
    void eachSceneHasItsOwnRoundsElseThoseOfTheCaseAndTheyAreCountedThroughAll() {
        Play play = Plays.start(withMorning(evening(Seat.PURSUER)).build(), Seat.PURSUER, 3);
        assertThat(play.now().rounds()).isEqualTo(3);
        for (int i = 1; i <= 3; i++) {
            assertThat(play.now().round()).isEqualTo(i);
            assertThat(play.now().stage().number()).isEqualTo(1);
            play.choose("e-ask");
        }
        assertThat(play.now().rounds()).isEqualTo(5);
        assertThat(play.now().round()).isEqualTo(4);
        play.choose("m-rest");
        assertThat(play.now().round()).isEqualTo(5);
        play.choose("m-rest");
        assertThat(play.ended()).isTrue();
        assertThat(play.rounds()).isEqualTo(5);
        assertThat(play.transcript().rows()).extracting(Transcript.Row::scene).containsExactly(1, 1, 1, 1, 1, 1, 2, 2, 2, 2);
        assertThat(play.transcript().rows()).extracting(Transcript.Row::round).containsExactly(1, 1, 2, 2, 3, 3, 4, 4, 5, 5);
    }

    @Test
    void whatLiesBetweenTwoScenesIsToldOnlyAtTheFirstMoment() {
        Play play = Plays.start(withMorning(evening(Seat.PURSUER)).build(), Seat.PURSUER, 3);
        assertThat(play.now().stage().interlude()).isEmpty();
        play.choose("e-end");
        assertThat(play.now().stage().interlude()).contains("interlude of two");
        assertThat(play.now().stage().title()).isEqualTo("title of two");
        assertThat(play.now().stage().setting()).isEqualTo("setting of two");
        play.choose("m-rest");
        assertThat(play.now().stage().interlude()).isEmpty();
    }

    @Test
    void anEffectOfTheLastOptionIsFeltBeforeTheNextSceneIsChosen() {
        StoryBuilder story = new StoryBuilder(Seat.PURSUER).node("e").pinned(NEUTRAL, 1).option("hot", NEUTRAL, null)
                .effect(OWN, AROUSAL, 1).option("cool", NEUTRAL, null)
                .scene("two", "one", StoryBuilder.state(OWN, AROUSAL, .9, 1.1)).node("m").option("m-end", NEUTRAL, null);
        Performance hot = opened(story, Seat.PURSUER);
        hot.choose(PlayStep.choice("hot"));
        assertThat(hot.sceneNumber()).isEqualTo(2);
        assertThat(hot.own().state().a()).as("arousal starts again").isEqualTo(hot.casting().start(Side.A).a());
        Performance cool = opened(story, Seat.PURSUER);
        cool.choose(PlayStep.choice("cool"));
        assertThat(cool.end()).isPresent();
    }

    @Test
    void scenesOfTheOtherSeatAreNeverPlayed() {
        VignetteCase both = withMorning(evening(Seat.PURSUER)).sceneOf(Seat.DISTANCER, "d").node("d-n").option("d-end", NEUTRAL, null)
                .build();
        Play play = Plays.start(both, Seat.DISTANCER, 1);
        assertThat(play.now().nodeId()).isEqualTo("d-n");
        play.choose("d-end");
        assertThat(play.ended()).isTrue();
        Play two = Plays.start(both, new Setup(Seats.BOTH, Support.OPTIONS, java.util.Optional.empty(), 1));
        assertThat(two.now().nodeId()).isEqualTo("e");
    }
}
