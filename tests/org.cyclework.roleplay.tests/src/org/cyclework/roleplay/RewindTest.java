package org.cyclework.roleplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.roleplay.standalone.Plays;
import org.junit.jupiter.api.Test;

/** Same seed, same past, same future: going back and doing the same gives the same play to the letter, whatever was tried between. */
class RewindTest {

    private static final int BUILT = 3000;
    private static final int OF_THE_COURSE = 400;

    /** A play as it can be seen after a step. */
    private record Seen(Object moment, Object end, List<SpokenLine> story, Transcript transcript, int rounds, double peak) {

        static Seen of(Play play) {
            return new Seen(play.ended() ? "over" : play.now(), play.end(), play.story(), play.transcript(), play.rounds(),
                    play.peakArousal());
        }
    }

    @Test
    void builtCases() {
        for (long seed = 0; seed < BUILT; seed++) {
            check(RandomStories.of(seed), seed);
        }
    }

    @Test
    void casesOfTheCourse() {
        List<VignetteCase> cases = CoursePlays.playable();
        for (long seed = 0; seed < OF_THE_COURSE; seed++) {
            check(cases.get((int) (seed % cases.size())), seed);
        }
    }

    private static void check(VignetteCase vignette, long seed) {
        String name = vignette.getId() + ", seed " + seed;
        RandomTrainee trainee = new RandomTrainee(seed);
        Setup setup = trainee.setup(vignette, seed);
        Play play = Plays.start(vignette, setup);
        List<Seen> seen = new ArrayList<>(List.of(Seen.of(play)));
        while (!play.ended()) {
            play.take(trainee.next(play));
            seen.add(Seen.of(play));
        }
        List<PlayStep> steps = play.steps();
        assertThat(steps).as(name).hasSize(seen.size() - 1);
        int round = 1 + new Random(seed).nextInt(play.rounds() + 1);
        List<PlayStep> shared = play.stepsBefore(round);
        assertThat(steps.subList(0, shared.size())).as(name).isEqualTo(shared);

        Play other = Plays.replay(vignette, setup, shared);
        assertThat(Seen.of(other)).as(name).isEqualTo(seen.get(shared.size()));
        assertThat(other.rounds()).as(name).isEqualTo(Math.min(round - 1, play.rounds()));
        RandomTrainee differently = new RandomTrainee(seed + 1_000_003);
        while (!other.ended()) {
            other.take(differently.next(other));
        }
        assertThat(other.steps().subList(0, shared.size())).as(name).isEqualTo(shared);
        List<Transcript.Row> past = seen.get(shared.size()).transcript().rows();
        assertThat(other.transcript().rows().subList(0, past.size())).as("another move changes no past: " + name).isEqualTo(past);
        assertThat(Seen.of(play)).as("another try changes nothing here: " + name).isEqualTo(seen.get(seen.size() - 1));

        Play again = Plays.replay(vignette, setup, shared);
        for (int i = shared.size(); i < steps.size(); i++) {
            again.take(steps.get(i));
            assertThat(Seen.of(again)).as(name + ", step " + i).isEqualTo(seen.get(i + 1));
        }
        assertThat(again.steps()).as(name).isEqualTo(steps);
        if (seed % 40 == 0) {
            assertThat(again.debrief()).as(name).isEqualTo(play.debrief());
        }
    }
}
