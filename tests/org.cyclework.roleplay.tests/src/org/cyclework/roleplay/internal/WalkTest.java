package org.cyclework.roleplay.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.cyclework.model.vignette.Beat;
import org.cyclework.model.vignette.BeatKind;
import org.cyclework.model.vignette.Option;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.roleplay.CoursePlays;
import org.cyclework.roleplay.PlayStep;
import org.cyclework.roleplay.RandomStories;
import org.cyclework.roleplay.Setup;
import org.cyclework.roleplay.dynamics.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The walk that checks a case goes exactly the way that a play of it goes. */
class WalkTest {

    private static final int PLAYS = 150;

    static List<VignetteCase> course() {
        return CoursePlays.playable();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("course")
    void everyCaseOfTheCourse(VignetteCase vignette) {
        for (Seat seat : Seat.values()) {
            if (CoursePlays.hasScene(vignette, seat)) {
                for (long seed = 0; seed < PLAYS; seed++) {
                    goesTheSameWay(vignette, seat, seed);
                }
            }
        }
    }

    @Test
    void casesMadeByChance() {
        for (long seed = 0; seed < 1500; seed++) {
            goesTheSameWay(RandomStories.of(seed), Seat.get((int) (seed % 2)), seed);
        }
    }

    private static void goesTheSameWay(VignetteCase vignette, Seat seat, long seed) {
        String name = vignette.getId() + ", " + seat + ", seed " + seed;
        Casting casting = Casting.of(vignette, seat);
        Walk walk = new Walk(casting, seed);
        Performance play = new Performance(casting, Setup.of(seat, seed));
        Random chance = new Random(seed);
        while (play.end().isEmpty()) {
            play.pendingBeat().ifPresent(beat -> play.answer(beat.getId(), answer(seed, beat)));
            assertThat(walk.outcome()).as(name).isEmpty();
            assertThat(walk.node()).as(name).isSameAs(play.node());
            assertThat(walk.scene()).as(name).isEqualTo(play.sceneNumber());
            assertThat(walk.rounds()).as(name).isEqualTo(play.rounds().size());
            assertThat(walk.roundsOfScene()).as(name).isEqualTo(play.roundsOfScene());
            sameStates(walk, play, name);
            List<String> offered = play.options().stream().filter(option -> !option.isSafetyExit()).map(Option::getId).sorted().toList();
            List<Option> open = walk.options();
            assertThat(open.stream().map(Option::getId).sorted().toList()).as(name).isEqualTo(offered);
            if (open.isEmpty()) {
                return;
            }
            Option option = open.get(chance.nextInt(open.size()));
            Walk copy = walk.copy();
            copy.play(open.get(0));
            sameStates(walk, play, "a copy changes nothing: " + name);
            walk.play(option);
            play.choose(PlayStep.choice(option.getId()));
            PlayedRound last = play.rounds().get(play.rounds().size() - 1);
            assertThat(walk.lastOwn()).as(name).contains(option.getMove());
            assertThat(walk.lastReply()).as(name).contains(last.reply().move());
        }
        sameStates(walk, play, name);
        assertThat(walk.outcome()).as(name).isEqualTo(play.end().orElseThrow().outcome());
    }

    private static void sameStates(Walk walk, Performance play, String name) {
        for (Side side : Side.values()) {
            assertThat(walk.couple().partner(side).state()).as(name).isEqualTo(play.couple().partner(side).state());
            assertThat(walk.couple().openings(side)).as(name).isEqualTo(play.couple().openings(side));
            assertThat(walk.couple().answeredOpenings(side)).as(name).isEqualTo(play.couple().answeredOpenings(side));
        }
    }

    private static String answer(long seed, Beat beat) {
        return Walk.answer(seed, beat).orElse(beat.getKind() == BeatKind.PREDICT_AROUSAL ? "4" : "a thought");
    }
}
