package org.cyclework.roleplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.OutcomeClass;
import org.cyclework.model.vignette.Scene;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.model.vignette.VignetteFactory;
import org.cyclework.roleplay.dynamics.MoveGroup;
import org.cyclework.roleplay.dynamics.MoveSet;
import org.cyclework.roleplay.standalone.Plays;
import org.junit.jupiter.api.Test;

/** Two at one screen: each is "own" in their own debrief. */
class DebriefOfTwoTest {

    private static final List<MoveCode> MENDING = MoveCode.VALUES.stream().filter(move -> move != MoveCode.PAUSE)
            .filter(move -> Set.of(MoveGroup.JOINING, MoveGroup.FIRM).contains(MoveGroup.of(move))).toList();

    @Test
    void eachReadsTheSamePlayFromTheirOwnChair() {
        Play play = played(4, "VALIDATE", "SOFTBID", "BLAME");
        Debrief pursuer = play.debrief(Seat.PURSUER);
        Debrief distancer = play.debrief(Seat.DISTANCER);
        assertThat(pursuer).isEqualTo(play.debrief());
        assertThat(distancer.ownName()).isEqualTo("Ben").isEqualTo(pursuer.otherName());
        assertThat(distancer.seat()).isEqualTo(Seat.DISTANCER);
        assertThat(distancer.own()).isEqualTo(pursuer.other());
        assertThat(distancer.other()).isEqualTo(pursuer.own());
        assertThat(distancer.turns()).hasSameSizeAs(pursuer.turns());
        for (int i = 0; i < distancer.turns().size(); i++) {
            Debrief.PlayedTurn seen = distancer.turns().get(i);
            assertThat(seen.line().own()).isNotEqualTo(pursuer.turns().get(i).line().own());
            assertThat(seen.line().own()).isEqualTo(seen.line().name().equals("Ben"));
        }
        assertThat(distancer.balance().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(3);
        assertThat(distancer.groups()).allSatisfy(group -> assertThat(pursuer.groups())
                .anyMatch(same -> same.group() == group.group() && same.own().equals(group.other())));
    }

    @Test
    void eachHasTheirOwnOutcome() {
        Set<String> pairs = new HashSet<>();
        for (long seed = 0; seed < 60; seed++) {
            Play play = chance(seed);
            Optional<OutcomeClass> first = play.debrief(Seat.PURSUER).end().outcome();
            Optional<OutcomeClass> second = play.debrief(Seat.DISTANCER).end().outcome();
            assertThat(first).isEqualTo(play.end().orElseThrow().outcome());
            pairs.add(first.equals(second) ? "same" : "different");
        }
        assertThat(pairs).containsExactlyInAnyOrder("same", "different");
    }

    @Test
    void aTurningPointOfTheSecondSeatIsRerunFromThatSeat() {
        int points = 0;
        for (long seed = 0; seed < 40; seed++) {
            Play play = chance(seed);
            for (Debrief.TurningPoint point : play.debrief(Seat.DISTANCER).turningPoints()) {
                points++;
                Transcript.Row told = play.transcript().rows().get(2 * point.round() - 2);
                Transcript.Row said = play.transcript().rows().get(2 * point.round() - 1);
                assertThat(point.line()).isEqualTo(said.text());
                assertThat(point.move()).isEqualTo(said.move());
                assertThat(point.changedOwn().arousal()).isCloseTo(said.distancer().a() - told.distancer().a(), within(1e-9));
                assertThat(point.changedOther().security()).isCloseTo(said.pursuer().s() - told.pursuer().s(), within(1e-9));
                assertThat(point.alternatives()).isNotEmpty().allMatch(other -> other.line().isEmpty());
            }
        }
        assertThat(points).isPositive();
    }

    @Test
    void ownWordsAreThoseOfTheChair() {
        Play play = Plays.start(both(), new Setup(Seats.BOTH, Support.OPTIONS, Optional.empty(), 1));
        play.choose("t-VALIDATE", "I see you");
        play.choose(play.now().choices().get(0).id(), "leave me be");
        play.stopAndStepOut();
        assertThat(play.debrief().wordings()).extracting(Debrief.Wording::ownWords).containsExactly("I see you");
        assertThat(play.debrief(Seat.DISTANCER).wordings()).extracting(Debrief.Wording::ownWords).containsExactly("leave me be");
    }

    @Test
    void besideTheSecondSeatsWordsStandsALineThatItCouldHaveChosen() {
        Set<Boolean> chosenIt = new HashSet<>();
        Set<Boolean> asked = new HashSet<>();
        int all = 0;
        int with = 0;
        for (long seed = 0; seed < 60; seed++) {
            Play play = Plays.start(both(), new Setup(Seats.BOTH, Support.OPTIONS, Optional.empty(), seed));
            List<List<Choice>> stood = answering(play, new Random(seed));
            for (Debrief.Wording wording : play.debrief(Seat.DISTANCER).wordings()) {
                all++;
                with += wording.model().isPresent() ? 1 : 0;
                wording.model().ifPresent(model -> {
                    String id = model.move() + "/" + model.intensity();
                    assertThat(stood.get(wording.round() - 1)).anyMatch(choice -> choice.id().equals(id) && choice.line().equals(model.line()));
                    assertThat(model.move()).as("a break is no answer to everything").isIn(MoveCode.PAUSE == wording.move()
                            ? List.of(MoveCode.PAUSE) : MENDING);
                    assertThat(model.reason()).contains("in this model");
                    boolean same = wording.move() == model.move();
                    assertThat(model.reason().startsWith("You chose it")).isEqualTo(same);
                    assertThat(model.reason().contains("Ada") && model.reason().contains("Ben")).isNotEqualTo(same);
                    chosenIt.add(same);
                    boolean lost = MoveSet.standardOpenings().contains(wording.move()) && !MoveSet.standardOpenings().contains(model.move());
                    assertThat(model.reason().contains("Easier is not the same as said")).isEqualTo(lost);
                    asked.add(lost);
                });
            }
        }
        assertThat(all).isEqualTo(60 * 6);
        assertThat(with).isGreaterThan(all * 9 / 10);
        assertThat(chosenIt).containsExactlyInAnyOrder(true, false);
        assertThat(asked).containsExactlyInAnyOrder(true, false);
    }

    private static List<List<Choice>> answering(Play play, Random chance) {
        List<List<Choice>> stood = new ArrayList<>();
        while (!play.ended()) {
            play.choose(play.now().choices().get(chance.nextInt(play.now().choices().size())).id());
            stood.add(play.now().choices());
            play.choose(play.now().choices().get(chance.nextInt(play.now().choices().size())).id(), "what I would say");
        }
        return stood;
    }

    @Test
    void aChairThatTheProgramPlayedHasNoDebrief() {
        Play play = Plays.start(both(), Seat.PURSUER, 1);
        play.stopAndStepOut();
        assertThatThrownBy(() -> play.debrief(Seat.DISTANCER)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Play played(long seed, String... moves) {
        Play play = Plays.start(both(), new Setup(Seats.BOTH, Support.FREE, Optional.empty(), seed));
        for (String move : moves) {
            play.choose("t-" + move);
            play.move(MoveCode.DEFEND, 2, "");
        }
        play.stopAndStepOut();
        return play;
    }

    private static Play chance(long seed) {
        Play play = Plays.start(both(), new Setup(Seats.BOTH, Support.OPTIONS, Optional.empty(), seed));
        Random chance = new Random(seed);
        while (!play.ended()) {
            play.choose(play.now().choices().get(chance.nextInt(play.now().choices().size())).id());
        }
        return play;
    }

    private static VignetteCase both() {
        VignetteCase vignette = new VignetteBuilder(Seat.PURSUER).option("t-VALIDATE", MoveCode.VALIDATE)
                .option("t-SOFTBID", MoveCode.SOFTBID).option("t-BLAME", MoveCode.BLAME).option("t-PRESS", MoveCode.PRESS).build();
        Scene other = VignetteFactory.eINSTANCE.createScene();
        other.setId("t-other");
        other.setSeat(Seat.DISTANCER);
        vignette.getScenes().add(other);
        return vignette;
    }
}
