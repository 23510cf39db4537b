package org.cyclework.roleplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Option;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.Signature;
import org.cyclework.model.vignette.StateVariable;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.model.vignette.VignetteFactory;
import org.cyclework.model.vignette.Who;
import org.cyclework.roleplay.Debrief.Alternative;
import org.cyclework.roleplay.Debrief.TurningPoint;
import org.cyclework.roleplay.standalone.Plays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a debrief says another choice would have led to is what going back and choosing it leads to. */
class AlternativesTest {

    private static final List<MoveCode> MOVES = List.of(MoveCode.PRESS, MoveCode.BLAME, MoveCode.VALIDATE, MoveCode.SOFTBID,
            MoveCode.AVAIL, MoveCode.DEFLECT, MoveCode.DISCLOSE);

    /** What a place of the story, or an option there, may carry of its own. */
    enum Own {
        NOTHING, SHIFT_OF_THE_NODE, SIGNATURE_OF_THE_OPTION, EFFECT_OF_THE_OPTION, ARRIVING, PINNED_REPLY, ALLOWED_REPLIES
    }

    @ParameterizedTest
    @EnumSource(Own.class)
    void itIsRerunAsItWouldHaveBeenPlayed(Own own) {
        int compared = 0;
        for (long seed = 0; seed < 60; seed++) {
            Play play = played(story(own), seed, Support.OPTIONS);
            for (TurningPoint point : play.debrief().turningPoints()) {
                for (Alternative other : point.alternatives()) {
                    if (other.line().isPresent()) {
                        assertSame(own + ", seed " + seed + ", turn " + point.round() + ", " + other.move(), play, point, other,
                                again -> again.choose("o-" + other.move()));
                        compared++;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource(Own.class)
    void aFreeMoveIsToo(Own own) {
        int compared = 0;
        for (long seed = 0; seed < 60; seed++) {
            Play play = played(story(own), seed, Support.FREE);
            for (TurningPoint point : play.debrief().turningPoints()) {
                for (Alternative other : point.alternatives()) {
                    assertSame(own + ", seed " + seed + ", turn " + point.round() + ", " + other.move(), play, point, other,
                            again -> again.move(other.move(), point.intensity(), ""));
                    compared += other.line().isEmpty() ? 1 : 0;
                }
            }
        }
        assertThat(compared).as("moves that no option has").isGreaterThan(5);
    }

    @Test
    void onlyWhatStoodThereHasTheAuthorsWords() {
        Set<MoveCode> told = new HashSet<>();
        for (long seed = 0; seed < 40; seed++) {
            StoryBuilder story = new StoryBuilder(Seat.PURSUER).rounds(6).node("n").option("o-BLAME", MoveCode.BLAME, "n")
                    .option("o-open", MoveCode.AVAIL, "n", StoryBuilder.state(Who.OWN, StateVariable.AROUSAL, 0, 2)).modelReason("why")
                    .option("o-shut", MoveCode.VALIDATE, "n", StoryBuilder.state(Who.OWN, StateVariable.AROUSAL, 2, 3))
                    .modelReason("why not");
            story.named("n").getOptions().add(0, story.named("n").getOptions().remove(2));
            Play play = Plays.start(story.build(), Seat.PURSUER, seed);
            while (!play.ended()) {
                play.choose("o-BLAME", "words of my own");
            }
            assertThat(play.debrief().wordings()).isNotEmpty()
                    .allMatch(wording -> wording.model().orElseThrow().line().equals("line of o-open"));
            for (TurningPoint point : play.debrief().turningPoints()) {
                for (Alternative other : point.alternatives()) {
                    told.add(other.move());
                    assertThat(other.line()).isEqualTo(other.move() == MoveCode.AVAIL ? Optional.of("line of o-open") : Optional.empty());
                }
            }
        }
        assertThat(told).contains(MoveCode.AVAIL);
    }

    private interface Instead {
        void playedBy(Play again);
    }

    private static void assertSame(String where, Play play, TurningPoint point, Alternative told, Instead instead) {
        Play again = Plays.replay(play.vignette(), play.setup(), play.stepsBefore(point.round()));
        instead.playedBy(again);
        for (int i = point.round(); i < point.round() + point.ahead() - 1; i++) {
            again.choose(play.steps().get(i).id());
        }
        Transcript.Row was = play.transcript().rows().get(2 * (point.round() + point.ahead() - 1) - 1);
        Transcript.Row would = again.transcript().rows().get(2 * (point.round() + point.ahead() - 1) - 1);
        assertThat(told.own().security()).as(where).isCloseTo(would.pursuer().s() - was.pursuer().s(), within(1e-9));
        assertThat(told.own().arousal()).as(where).isCloseTo(would.pursuer().a() - was.pursuer().a(), within(1e-9));
        assertThat(told.other().security()).as(where).isCloseTo(would.distancer().s() - was.distancer().s(), within(1e-9));
        assertThat(told.other().arousal()).as(where).isCloseTo(would.distancer().a() - was.distancer().a(), within(1e-9));
    }

    private static Play played(VignetteCase vignette, long seed, Support support) {
        Play play = Plays.start(vignette, new Setup(Seats.PURSUER, support, Optional.empty(), seed));
        Random chance = new Random(seed);
        while (!play.ended()) {
            play.choose("o-" + MOVES.get(chance.nextInt(MOVES.size())));
        }
        return play;
    }

    private static VignetteCase story(Own own) {
        StoryBuilder story = new StoryBuilder(Seat.PURSUER).rounds(7).node("n");
        MOVES.forEach(move -> story.option("o-" + move, move, "n"));
        switch (own) {
            case SHIFT_OF_THE_NODE -> MOVES.forEach(move -> story.shift(move, .3, .1 * move.getValue() % .4));
            case ARRIVING -> story.arriving(Who.OTHER, StateVariable.AROUSAL, .05);
            case PINNED_REPLY -> story.pinned(MoveCode.VALIDATE, 1);
            case ALLOWED_REPLIES -> story.allowed(MoveCode.DEFEND, MoveCode.SNAP, MoveCode.REPAIR);
            case SIGNATURE_OF_THE_OPTION -> options(story).forEach(option -> option.setSignature(signature(option)));
            case EFFECT_OF_THE_OPTION -> options(story).forEach(option -> {
                var effect = VignetteFactory.eINSTANCE.createEffect();
                effect.setWho(option.getMove().getValue() % 2 == 0 ? Who.OWN : Who.OTHER);
                effect.setVariable(StateVariable.SECURITY);
                effect.setAdd(.02 * (option.getMove().getValue() % 5 - 2));
                option.getEffects().add(effect);
            });
            default -> {}
        }
        return story.build();
    }

    private static Stream<Option> options(StoryBuilder story) {
        return story.named("n").getOptions().stream();
    }

    private static Signature signature(Option option) {
        Signature signature = VignetteFactory.eINSTANCE.createSignature();
        boolean hard = option.getMove().getValue() % 2 == 0;
        signature.setX(hard ? .5 : 0);
        signature.setR(hard ? .4 : .1);
        signature.setPr(hard ? .1 : .6);
        signature.setVa(hard ? 0 : .5);
        return signature;
    }
}
