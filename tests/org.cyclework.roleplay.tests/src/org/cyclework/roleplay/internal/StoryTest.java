package org.cyclework.roleplay.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.cyclework.model.vignette.MoveCode.BLAME;
import static org.cyclework.model.vignette.MoveCode.DEFLECT;
import static org.cyclework.model.vignette.MoveCode.EXIT;
import static org.cyclework.model.vignette.MoveCode.NEUTRAL;
import static org.cyclework.model.vignette.MoveCode.PAUSE;
import static org.cyclework.model.vignette.MoveCode.SOFTBID;
import static org.cyclework.model.vignette.MoveCode.STONEWALL;
import static org.cyclework.model.vignette.MoveCode.VALIDATE;
import static org.cyclework.model.vignette.StateVariable.AROUSAL;
import static org.cyclework.model.vignette.StateVariable.SECURITY;
import static org.cyclework.model.vignette.StateVariable.TRUST;
import static org.cyclework.model.vignette.StateVariable.WITHDRAWAL;
import static org.cyclework.model.vignette.Who.OTHER;
import static org.cyclework.model.vignette.Who.OWN;
import static org.cyclework.roleplay.StoryBuilder.not;
import static org.cyclework.roleplay.StoryBuilder.played;
import static org.cyclework.roleplay.StoryBuilder.state;

import java.util.List;
import java.util.Optional;
import org.cyclework.model.vignette.BeatKind;
import org.cyclework.model.vignette.Guard;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Option;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.roleplay.PlayStep;
import org.cyclework.roleplay.Setup;
import org.cyclework.roleplay.StoryBuilder;
import org.cyclework.roleplay.dynamics.MoveSignature;
import org.cyclework.roleplay.dynamics.PartnerState;
import org.cyclework.roleplay.dynamics.Side;
import org.cyclework.roleplay.dynamics.Signatures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The story of a case: conditions, ways round, effects, and what moves carry at a place. */
class StoryTest {

    private static Performance opened(StoryBuilder story, Seat seat) {
        return opened(story.build(), seat);
    }

    private static Performance opened(VignetteCase vignette, Seat seat) {
        return new Performance(Casting.of(vignette, seat), Setup.of(seat, 11));
    }

    private static List<String> offered(Performance play) {
        return play.options().stream().map(Option::getId).sorted().toList();
    }

    private static StoryBuilder room(Seat seat, Guard guard) {
        return new StoryBuilder(seat).start(Seat.PURSUER, .5, .3, .6, .1, .4).start(Seat.DISTANCER, .2, .7, .1, .8, .9)
                .node("n").option("always", NEUTRAL, "n").option("guarded", SOFTBID, "n", guard);
    }

    @ParameterizedTest
    @EnumSource(Seat.class)
    void aStateConditionReadsTheRightPersonAndItsRangeIsClosedBelowAndOpenAbove(Seat seat) {
        double own = seat == Seat.PURSUER ? .5 : .2;
        double other = seat == Seat.PURSUER ? .2 : .5;
        assertThat(offered(opened(room(seat, state(OWN, AROUSAL, own, own + .01)), seat))).contains("guarded");
        assertThat(offered(opened(room(seat, state(OWN, AROUSAL, 0, own)), seat))).doesNotContain("guarded");
        assertThat(offered(opened(room(seat, state(OWN, AROUSAL, other, other + .01)), seat))).doesNotContain("guarded");
        assertThat(offered(opened(room(seat, state(OTHER, AROUSAL, other, other + .01)), seat))).contains("guarded");
        assertThat(offered(opened(room(seat, not(state(OWN, AROUSAL, own, own + .01))), seat))).doesNotContain("guarded");
        assertThat(offered(opened(room(seat, not(state(OWN, AROUSAL, 0, own))), seat))).contains("guarded");
    }

    @Test
    void everyVariableCanBeAskedFor() {
        assertThat(offered(opened(room(Seat.PURSUER, state(OTHER, SECURITY, .69, .71)), Seat.PURSUER))).contains("guarded");
        assertThat(offered(opened(room(Seat.PURSUER, state(OTHER, WITHDRAWAL, .79, .81)), Seat.PURSUER))).contains("guarded");
        assertThat(offered(opened(room(Seat.PURSUER, state(OTHER, TRUST, .89, .91)), Seat.PURSUER))).contains("guarded");
        assertThat(offered(opened(room(Seat.PURSUER, state(OTHER, TRUST, .1, .81)), Seat.PURSUER))).doesNotContain("guarded");
    }

    @Test
    void allConditionsOfAnOptionMustHold() {
        StoryBuilder story = room(Seat.PURSUER, state(OWN, AROUSAL, .4, .6));
        story.named("n").getOptions().get(1).getGuards().add(state(OWN, SECURITY, .9, 1.1));
        assertThat(offered(opened(story, Seat.PURSUER))).containsExactly("always");
    }

    @Test
    void anOptionWhoseConditionDoesNotHoldCannotBeChosen() {
        Performance play = opened(room(Seat.PURSUER, played(OWN, 1, 0, NEUTRAL)), Seat.PURSUER);
        assertThatThrownBy(() -> play.choose(PlayStep.choice("guarded"))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("guarded");
        assertThat(play.rounds()).isEmpty();
        play.choose(PlayStep.choice("always"));
        play.choose(PlayStep.choice("guarded"));
        assertThat(play.rounds()).hasSize(2);
    }

    @Test
    void aPlayedConditionCountsMovesOfEitherOneInTheLastRoundsOrInAll() {
        StoryBuilder story = new StoryBuilder(Seat.PURSUER).rounds(20).node("n").pinned(DEFLECT, 1)
                .option("blame", BLAME, "n").option("rest", NEUTRAL, "n")
                .option("twice", SOFTBID, "n", played(OWN, 2, 0, BLAME, VALIDATE))
                .option("lately", SOFTBID, "n", played(OWN, 1, 2, BLAME))
                .option("never", SOFTBID, "n", not(played(OWN, 1, 0, BLAME)))
                .option("heard", SOFTBID, "n", played(OTHER, 2, 0, DEFLECT))
                .option("said", SOFTBID, "n", played(OWN, 1, 0, DEFLECT));
        Performance play = opened(story, Seat.PURSUER);
        assertThat(offered(play)).containsExactly("blame", "never", "rest");
        play.choose(PlayStep.choice("blame"));
        assertThat(offered(play)).containsExactly("blame", "lately", "rest");
        play.choose(PlayStep.choice("rest"));
        assertThat(offered(play)).containsExactly("blame", "heard", "lately", "rest");
        play.choose(PlayStep.choice("rest"));
        assertThat(offered(play)).as("two rounds ago is not lately").containsExactly("blame", "heard", "rest");
        play.choose(PlayStep.choice("blame"));
        assertThat(offered(play)).containsExactly("blame", "heard", "lately", "rest", "twice");
    }

    @Test
    void aBreakThatWasNotKeptCountsAsLeaving() {
        StoryBuilder story = new StoryBuilder(Seat.PURSUER).node("n").pinned(NEUTRAL, 1).option("break", PAUSE, "n")
                .option("left", SOFTBID, "n", played(OWN, 1, 0, EXIT)).option("paused", SOFTBID, "n", played(OWN, 2, 0, PAUSE));
        Performance play = opened(story, Seat.PURSUER);
        play.choose(PlayStep.choice("break"));
        assertThat(offered(play)).containsExactly("break");
        play.choose(PlayStep.choice("break"));
        assertThat(offered(play)).containsExactly("break", "left");
    }

    @Test
    void aVisitConditionCountsArrivalsTheFirstOneIncluded() {
        StoryBuilder story = new StoryBuilder(Seat.PURSUER).rounds(9);
        story.node("n").option("on", NEUTRAL, "n").option("to-b", NEUTRAL, "b").option("once", NEUTRAL, "n", story.visited("n", 1))
                .option("twice", NEUTRAL, "n", story.visited("n", 2)).option("been", NEUTRAL, "n", story.visited("b", 1))
                .option("not-been", NEUTRAL, "n", not(story.visited("b", 1))).node("b").option("back", NEUTRAL, "n");
        Performance play = opened(story, Seat.PURSUER);
        assertThat(offered(play)).containsExactly("not-been", "on", "once", "to-b");
        play.choose(PlayStep.choice("on"));
        assertThat(offered(play)).containsExactly("not-been", "on", "once", "to-b", "twice");
        play.choose(PlayStep.choice("to-b"));
        play.choose(PlayStep.choice("back"));
        assertThat(offered(play)).containsExactly("been", "on", "once", "to-b", "twice");
    }

    @Test
    void aBeatConditionAsksForOneAnswerForAFittingOneOrForAny() {
        StoryBuilder story = new StoryBuilder(Seat.PURSUER);
        story.node("n").beat("q", BeatKind.PREDICT_NEED, "right", "wrong");
        var fitting = story.answered("n");
        fitting.setFitting(true);
        story.option("named", NEUTRAL, "n", story.answered("n", "wrong")).option("fitting", NEUTRAL, "n", fitting)
                .option("any", NEUTRAL, "n", story.answered("n")).option("open", NEUTRAL, "n", not(story.answered("n")));
        Performance right = opened(story, Seat.PURSUER);
        assertThat(offered(right)).containsExactly("open");
        right.answer("q", "right@80");
        assertThat(offered(right)).containsExactly("any", "fitting");
        Performance wrong = opened(story, Seat.PURSUER);
        wrong.answer("q", "wrong");
        assertThat(offered(wrong)).containsExactly("any", "named");
    }

    @Test
    void aClosedNodeSendsTheStoryOnUntilOneIsOpen() {
        StoryBuilder story = new StoryBuilder(Seat.PURSUER).node("n").option("go", NEUTRAL, "first")
                .node("first", played(OWN, 1, 0, BLAME)).otherwise("second").option("f", NEUTRAL, "n")
                .node("second", not(played(OWN, 1, 0, NEUTRAL))).otherwise("third").option("s", NEUTRAL, "n")
                .node("third").option("t", NEUTRAL, "n");
        Performance play = opened(story, Seat.PURSUER);
        play.choose(PlayStep.choice("go"));
        assertThat(play.node().getId()).isEqualTo("third");
        StoryBuilder open = new StoryBuilder(Seat.PURSUER).node("n").option("go", NEUTRAL, "first")
                .node("first", played(OWN, 1, 0, NEUTRAL)).otherwise("second").option("f", NEUTRAL, "n")
                .node("second").option("s", NEUTRAL, "n");
        Performance straight = opened(open, Seat.PURSUER);
        straight.choose(PlayStep.choice("go"));
        assertThat(straight.node().getId()).isEqualTo("first");
    }

    @Test
    void aCircleOfClosedNodesComesToStand() {
        StoryBuilder story = new StoryBuilder(Seat.PURSUER).node("n").option("go", NEUTRAL, "first")
                .node("first", played(OWN, 1, 0, BLAME)).otherwise("second").option("f", NEUTRAL, "n")
                .node("second", played(OWN, 1, 0, BLAME)).otherwise("first").option("s", NEUTRAL, "n");
        Performance play = opened(story, Seat.PURSUER);
        play.choose(PlayStep.choice("go"));
        assertThat(play.node().getId()).isIn("first", "second");
    }

    @ParameterizedTest
    @EnumSource(Seat.class)
    void effectsComeAfterTheAnswerTouchTheRightPersonAndStayWithinBounds(Seat seat) {
        StoryBuilder story = new StoryBuilder(seat).node("n").pinned(NEUTRAL, 1)
                .option("plain", NEUTRAL, "n").option("odd", NEUTRAL, "n").effect(OWN, TRUST, .2).effect(OTHER, AROUSAL, 1)
                .effect(OTHER, SECURITY, -1);
        Performance plain = opened(story, seat);
        plain.choose(PlayStep.choice("plain"));
        Performance odd = opened(story, seat);
        odd.choose(PlayStep.choice("odd"));
        PartnerState own = plain.own().state();
        assertThat(odd.own().state()).isEqualTo(own.plus(TRUST, .2));
        assertThat(odd.own().state().t()).isCloseTo(own.t() + .2, within(1e-12));
        assertThat(odd.other().state().a()).isEqualTo(1);
        assertThat(odd.other().state().s()).isZero();
        assertThat(odd.rounds().get(0).reply()).as("the turn itself knows nothing of them").isEqualTo(plain.rounds().get(0).reply());
        assertThat(odd.couple().partner(seat == Seat.PURSUER ? Side.B : Side.A).state().a()).isEqualTo(1);
    }

    @Test
    void arrivingAtANodeHasItsEffectsAlsoAtTheStart() {
        StoryBuilder story = new StoryBuilder(Seat.PURSUER).start(Seat.PURSUER, .5, .5, .2, .2, .5).node("n")
                .arriving(OWN, AROUSAL, .3).option("go", NEUTRAL, "b").node("b").arriving(OWN, AROUSAL, -1).option("x", NEUTRAL, "b");
        Performance play = opened(story, Seat.PURSUER);
        assertThat(play.own().state().a()).isCloseTo(.8, within(1e-12));
        assertThat(play.opening().partner(Side.A).state().a()).isCloseTo(.8, within(1e-12));
        play.choose(PlayStep.choice("go"));
        assertThat(play.own().state().a()).isZero();
    }

    @Test
    void whatAMoveCarriesIsShiftedForBothPartnersAndKeptWithinBounds() {
        StoryBuilder story = new StoryBuilder(Seat.PURSUER).node("n").pinned(VALIDATE, 2).shift(SOFTBID, .4, -.9)
                .shift(VALIDATE, 0, .9).option("ask", SOFTBID, "n").option("see", VALIDATE, "n").option("rest", NEUTRAL, "n");
        Performance play = opened(story, Seat.PURSUER);
        play.choose(PlayStep.choice("ask"));
        MoveSignature said = play.rounds().get(0).said().signature().orElseThrow();
        MoveSignature table = Signatures.standard().of(SOFTBID);
        assertThat(said.pressure()).isCloseTo(table.pressure() + .4, within(1e-12));
        assertThat(said.presence()).isZero();
        assertThat(said.openness()).isEqualTo(table.openness());
        assertThat(play.rounds().get(0).answer().signature()).map(MoveSignature::presence).contains(1.0);
        play.choose(PlayStep.choice("rest"));
        assertThat(play.rounds().get(1).said().signature()).isEqualTo(Optional.empty());
    }

    @Test
    void aShiftIsFeltByTheHearer() {
        Performance plain = opened(new StoryBuilder(Seat.PURSUER).node("n").option("ask", SOFTBID, "n"), Seat.PURSUER);
        Performance hard = opened(new StoryBuilder(Seat.PURSUER).node("n").shift(SOFTBID, .8, 0).option("ask", SOFTBID, "n"),
                Seat.PURSUER);
        plain.choose(PlayStep.choice("ask"));
        hard.choose(PlayStep.choice("ask"));
        assertThat(hard.rounds().get(0).own().appraisal().pressure())
                .isGreaterThan(plain.rounds().get(0).own().appraisal().pressure() + .1);
    }

    @ParameterizedTest
    @EnumSource(value = MoveCode.class, names = {"STONEWALL", "ACCEPT", "CONTEMPT"})
    void aFixedAnswerIsGivenWhateverTheStateAndIsLoggedAsFixed(MoveCode move) {
        Performance play = opened(new StoryBuilder(Seat.DISTANCER).stuck(12).node("n").pinned(move, 3).option("go", NEUTRAL, "n"),
                Seat.DISTANCER);
        play.choose(PlayStep.choice("go"));
        PlayedRound round = play.rounds().get(0);
        assertThat(round.reply().move()).isEqualTo(move);
        assertThat(round.reply().intensity()).isEqualTo(3);
        assertThat(round.pinned()).isTrue();
        assertThat(Transcripts.of(play).rows()).extracting(row -> row.pinned()).containsExactly(false, true);
    }

    @Test
    void theOtherAnswersOnlyWithWhatANodeAllows() {
        List<MoveCode> allowed = List.of(MoveCode.LIMIT, STONEWALL);
        VignetteCase vignette = new StoryBuilder(Seat.PURSUER).rounds(40).node("n").allowed(MoveCode.LIMIT, STONEWALL)
                .option("go", SOFTBID, "n").option("on", BLAME, "n").build();
        for (long seed = 0; seed < 20; seed++) {
            Performance play = new Performance(Casting.of(vignette, Seat.PURSUER), Setup.of(Seat.PURSUER, seed));
            while (play.end().isEmpty()) {
                play.choose(PlayStep.choice(play.options().get(0).getId()));
            }
            assertThat(play.rounds()).as("seed %d", seed).allMatch(round -> allowed.contains(round.reply().move()) && !round.pinned());
        }
    }
}
