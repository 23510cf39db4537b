package org.cyclework.roleplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclework.model.vignette.MoveCode.*;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.cyclework.model.vignette.Effect;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Node;
import org.cyclework.model.vignette.Option;
import org.cyclework.model.vignette.Scene;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.StateVariable;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.model.vignette.VignetteFactory;
import org.cyclework.model.vignette.Who;
import org.cyclework.roleplay.Debrief.Alternative;
import org.cyclework.roleplay.Debrief.Extreme;
import org.cyclework.roleplay.Debrief.TurningPoint;
import org.cyclework.roleplay.standalone.Plays;
import org.junit.jupiter.api.Test;

/** Which rounds are told as turning points, and what is told of them. */
class TurningPointsTest {

    private static final MoveCode[] OFFERED = {PRESS, BLAME, VALIDATE, SOFTBID, AVAIL, PLACATE, PAUSE, LIMIT, ASSERT};

    @Test
    void theBestAndTheWorstForEachStandSideBySide() {
        int both = 0;
        for (long seed = 0; seed < 40; seed++) {
            for (TurningPoint point : played(seed).debrief().turningPoints()) {
                for (Alternative other : point.alternatives()) {
                    assertThat(other.extremes()).isNotEmpty();
                    if (other.extremes().contains(Extreme.BEST_FOR_OTHER)) {
                        assertThat(other.other().security()).isPositive();
                    }
                    if (other.extremes().contains(Extreme.WORST_FOR_OWN)) {
                        assertThat(other.own().security()).isNegative();
                    }
                    assertThat(other.better()).isEqualTo(other.own().security() >= .03 || other.other().security() >= .03);
                    assertThat(other.text()).contains("Ben", "Ada", "in this model");
                }
                long kinds = point.alternatives().stream().map(Alternative::better).distinct().count();
                both += kinds == 2 ? 1 : 0;
            }
        }
        assertThat(both).isPositive();
    }

    @Test
    void anAlternativeHasTheAuthorsLineWhereAnOptionHasItsMove() {
        boolean with = false;
        boolean without = false;
        for (long seed = 0; seed < 20; seed++) {
            for (TurningPoint point : played(seed).debrief().turningPoints()) {
                for (Alternative other : point.alternatives()) {
                    boolean offered = List.of(OFFERED).contains(other.move());
                    assertThat(other.line()).isEqualTo(offered ? Optional.of("line of t-" + other.move()) : Optional.empty());
                    other.line().ifPresent(line -> assertThat(other.text()).contains(line));
                    with |= offered;
                    without |= !offered;
                }
            }
        }
        assertThat(with).isTrue();
        assertThat(without).isTrue();
    }

    @Test
    void aWayOutIsNoAlternative() {
        VignetteCase vignette = new VignetteBuilder(Seat.PURSUER).rounds(2).option("t-VALIDATE", VALIDATE).wayOut("t-out").build();
        Play play = Plays.start(vignette, Seat.PURSUER, 1);
        play.choose("t-VALIDATE");
        play.choose("t-VALIDATE");
        assertThat(play.debrief().turningPoints()).flatExtracting(TurningPoint::alternatives).extracting(Alternative::move)
                .doesNotContain(NEUTRAL);
    }

    @Test
    void aBreakIsCalledForOnceAtMost() {
        int called = 0;
        for (long seed = 0; seed < 60; seed++) {
            long breaks = played(seed).debrief().turningPoints().stream().flatMap(point -> point.alternatives().stream())
                    .filter(other -> other.move() == PAUSE).count();
            assertThat(breaks).as("seed %d", seed).isLessThanOrEqualTo(1);
            called += (int) breaks;
        }
        assertThat(called).isPositive();
    }

    @Test
    void whereNothingEasierAsksForTheSameItIsSaidSo() {
        boolean said = false;
        for (long seed = 0; seed < 60; seed++) {
            for (TurningPoint point : played(seed).debrief().turningPoints()) {
                boolean told = point.why().stream().anyMatch(why -> why.startsWith("Easier is not the same as said"));
                boolean opening = point.move() == SOFTBID;
                boolean easier = point.alternatives().stream().anyMatch(Alternative::better);
                boolean asksToo = point.alternatives().stream().filter(Alternative::better)
                        .anyMatch(other -> other.move() == SOFTBID || other.move() == DISCLOSE || other.move() == ASSERT);
                assertThat(told).as("seed %d", seed).isEqualTo(opening && easier && !asksToo);
                said |= told;
            }
        }
        assertThat(said).isTrue();
    }

    @Test
    void askingIsNeverToldAsTheWorseWay() {
        for (long seed = 0; seed < 60; seed++) {
            assertThat(played(seed).debrief().turningPoints()).as("seed %d", seed).flatExtracting(TurningPoint::alternatives)
                    .filteredOn(other -> !other.better()).extracting(Alternative::move).doesNotContain(SOFTBID, DISCLOSE, ASSERT);
        }
    }

    @Test
    void aTurningPointCanBeGoneBackTo() {
        Play play = played(3);
        for (TurningPoint point : play.debrief().turningPoints()) {
            Play again = Plays.replay(play.vignette(), play.setup(), play.stepsBefore(point.round()));
            assertThat(again.rounds()).isEqualTo(point.round() - 1);
            again.choose(play.steps().get(point.round() - 1).id());
            assertThat(again.story().get(2 * point.round() - 2).text()).isEqualTo(point.line());
        }
        assertThat(play.debrief().turningPoints()).isNotEmpty();
    }

    @Test
    void whatTheStoryDidIsNotTakenForTheWorkOfAMove() {
        VignetteCase plain = new VignetteBuilder(Seat.PURSUER).rounds(2).option("t-VALIDATE", VALIDATE).build();
        VignetteCase moved = new VignetteBuilder(Seat.PURSUER).rounds(2).option("t-VALIDATE", VALIDATE).build();
        Effect effect = VignetteFactory.eINSTANCE.createEffect();
        effect.setWho(Who.OTHER);
        effect.setVariable(StateVariable.AROUSAL);
        effect.setAdd(.30);
        moved.getScenes().get(0).getNodes().get(0).getOptions().get(0).getEffects().add(effect);
        assertThat(twice(moved).turns().get(1).explanation()).contains("What happens here, and no move, raises Ben’s alarm a great deal.");
        assertThat(twice(plain).turns().get(1).explanation()).noneMatch(text -> text.contains("and no move"));
        assertThat(twice(moved).other().felt().get(2)).isEqualTo(twice(plain).other().felt().get(2));
        assertThat(twice(moved).other().felt().get(3)).isGreaterThan(twice(plain).other().felt().get(3));
    }

    @Test
    void noLookAheadGoesIntoTheNextScene() {
        VignetteCase vignette = new VignetteBuilder(Seat.PURSUER).rounds(2).option("t-BLAME", BLAME).option("t-VALIDATE", VALIDATE)
                .build();
        vignette.getScenes().add(morning(vignette.getScenes().get(0)));
        Play play = Plays.start(vignette, Seat.PURSUER, 1);
        play.choose("t-BLAME");
        play.choose("t-BLAME");
        play.choose("t-later");
        play.choose("t-later");
        Debrief debrief = play.debrief();
        assertThat(debrief.scenes()).containsExactly(new Debrief.PlayedScene(1, "Evening", 1),
                new Debrief.PlayedScene(2, "Morning", 3));
        assertThat(debrief.turns()).extracting(Debrief.PlayedTurn::scene).containsExactly(1, 1, 1, 1, 2, 2, 2, 2);
        assertThat(debrief.turningPoints()).isNotEmpty()
                .allSatisfy(point -> assertThat(point.ahead()).isEqualTo(point.round() % 2 == 1 ? 2 : 1));
        assertThat(DebriefText.of(debrief, List.of())).containsSubsequence("Scene 1: Evening", "Scene 2: Morning");
    }

    private static Scene morning(Scene evening) {
        Scene morning = VignetteFactory.eINSTANCE.createScene();
        morning.setId("t-morning");
        morning.setTitle("Morning");
        morning.setSeat(Seat.PURSUER);
        morning.setAfter(evening);
        Node node = VignetteFactory.eINSTANCE.createNode();
        node.setId("t-coffee");
        node.setNarration("Coffee.");
        Option option = VignetteFactory.eINSTANCE.createOption();
        option.setId("t-later");
        option.setMove(PRESS);
        option.setIntensity(2);
        option.setLine("Now?");
        option.setNext(node);
        node.getOptions().add(option);
        morning.getNodes().add(node);
        morning.setStart(node);
        return morning;
    }

    private static Debrief twice(VignetteCase vignette) {
        Play play = Plays.start(vignette, Seat.PURSUER, 1);
        play.choose("t-VALIDATE");
        play.choose("t-VALIDATE");
        return play.debrief();
    }

    private static Play played(long seed) {
        VignetteBuilder builder = new VignetteBuilder(Seat.PURSUER).rounds(8);
        for (MoveCode move : OFFERED) {
            builder.option("t-" + move, move);
        }
        Play play = Plays.start(builder.build(), Seat.PURSUER, seed);
        Random chance = new Random(seed);
        while (!play.ended()) {
            play.choose("t-" + OFFERED[chance.nextInt(OFFERED.length)]);
        }
        return play;
    }
}
