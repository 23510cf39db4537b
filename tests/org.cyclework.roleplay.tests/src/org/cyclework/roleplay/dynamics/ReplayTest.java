package org.cyclework.roleplay.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cyclework.model.vignette.MoveCode.ACCEPT;
import static org.cyclework.model.vignette.MoveCode.ASSERT;
import static org.cyclework.model.vignette.MoveCode.LIMIT;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.OutcomeClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** The same seed gives the same scene, whatever was asked before or beside it. */
class ReplayTest {

    private final long seed = System.nanoTime();
    private final RandomPeople random = new RandomPeople(seed);

    @Test
    void theSameSeedGivesTheSameLogToTheLastDigit(TestReporter reporter) {
        reporter.publishEntry("seed", String.valueOf(seed));
        for (int i = 0; i < 200; i++) {
            Partner a = random.partner();
            Partner b = random.partner();
            List<Turn> once = new SelfPlay(i).play(new Couple(a.copy(), b.copy()), 40, Optional.empty());
            List<Turn> again = new SelfPlay(i).play(new Couple(a.copy(), b.copy()), 40, Optional.empty());
            assertThat(again).as("seed %d", seed).isEqualTo(once);
            assertThat(again.toString()).isEqualTo(once.toString());
        }
    }

    @Test
    void areplyDoesNotDependOnWhatWasAskedBefore() {
        MoveSelector fresh = new MoveSelector(7);
        MoveSelector used = new MoveSelector(7);
        Random order = new Random(seed);
        for (int i = 0; i < 1000; i++) {
            Partner chooser = random.partner();
            int turn = order.nextInt(50);
            used.choose(random.partner(), order.nextInt(50), "sim", MoveSet.standard());
            assertThat(used.choose(chooser, turn, "sim", MoveSet.standard())).as("seed %d", seed)
                    .isEqualTo(fresh.choose(chooser, turn, "sim", MoveSet.standard()))
                    .isEqualTo(new MoveSelector(7).choose(chooser.copy(), turn, "sim", MoveSet.standard()));
        }
    }

    @Test
    void acopyGoesItsOwnWayAndTheOriginalStays() {
        Couple couple = Shares.Setup.standard(Side.A).opened(5);
        String before = couple.partner(Side.A).state() + " " + couple.partner(Side.B).state();
        Couple branch = couple.copy();
        List<Turn> first = new ScriptedScene(Side.A, 14).play(branch, 5, TraineePolicy.script(Scripts.PURSUER)).turns();
        assertThat(couple.partner(Side.A).state() + " " + couple.partner(Side.B).state()).isEqualTo(before);
        assertThat(new ScriptedScene(Side.A, 14).play(couple.copy(), 5, TraineePolicy.script(Scripts.PURSUER)).turns())
                .isEqualTo(first);
    }

    @Test
    void theChanceIsTheFirstEightBytesOfTheHash() throws Exception {
        for (int turn : new int[] {0, 7, 13, 199, 1_234_567}) {
            for (long each : new long[] {0, 3, -12, Long.MAX_VALUE, Long.MIN_VALUE}) {
                byte[] hash = MessageDigest.getInstance("SHA-256")
                        .digest((each + "|" + turn + "|sim").getBytes(StandardCharsets.UTF_8));
                double u = 0;
                for (int i = 7; i >= 0; i--) {
                    u = (u + (hash[i] & 0xff)) / 256;
                }
                assertThat(new SeededChance(each).at(turn, "sim")).isCloseTo(u, within(1e-15)).isBetween(0.0, 1.0);
                assertThat(SeededChance.of(each + "|" + turn + "|sim")).isEqualTo(new SeededChance(each).at(turn, "sim"));
            }
        }
    }

    @Test
    void withoutAListBoundariesRequestsAndConcessionsAreNeverChosen() {
        Set<MoveCode> chosen = EnumSet.noneOf(MoveCode.class);
        for (int i = 0; i < 5_000; i++) {
            chosen.add(new MoveSelector(i).choose(random.partner(), i % 30, "sim", MoveSet.standard()).move());
        }
        assertThat(chosen).as("seed %d", seed).doesNotContain(LIMIT, ASSERT, ACCEPT).hasSizeGreaterThan(15);
    }

    @Test
    void withAListTheyCanBe() {
        Set<MoveCode> chosen = EnumSet.noneOf(MoveCode.class);
        for (int i = 0; i < 500; i++) {
            chosen.add(new MoveSelector(i).choose(random.partner(), 0, "sim", MoveSet.of(ACCEPT, LIMIT, ASSERT)).move());
        }
        assertThat(chosen).as("seed %d", seed).containsExactlyInAnyOrder(LIMIT, ASSERT, ACCEPT);
    }

    @Test
    void asafetyExitEndsAnySceneInAnyRoundAndChangesNothing() {
        for (int round = 0; round < 14; round++) {
            for (Side chair : Side.values()) {
                Couple stopped = Shares.Setup.standard(chair).opened(round);
                ScriptedScene.Result result = new ScriptedScene(chair, 14, MoveSet.standard(), OptionalInt.of(round))
                        .play(stopped, round, TraineePolicy.script(Scripts.staged(chair)));
                Couple upToThen = Shares.Setup.standard(chair).opened(round);
                List<Turn> turns = new ScriptedScene(chair, round).play(upToThen, round,
                        TraineePolicy.script(Scripts.staged(chair))).turns();
                assertThat(result.outcome()).isEqualTo(OutcomeClass.STOPPED_SAFELY);
                assertThat(result.turns()).isEqualTo(turns);
                assertThat(stopped.partner(Side.A).state()).isEqualTo(upToThen.partner(Side.A).state());
                assertThat(stopped.partner(Side.B).state()).isEqualTo(upToThen.partner(Side.B).state());
                assertThat(stopped.partner(chair).previousMove()).isEqualTo(upToThen.partner(chair).previousMove());
            }
        }
    }

    @Test
    void asafetyExitBeyondTheLastRoundIsNeverReached() {
        ScriptedScene.Result result = new ScriptedScene(Side.A, 14, MoveSet.standard(), OptionalInt.of(14))
                .play(Shares.Setup.standard(Side.A).opened(3), 3, TraineePolicy.script(Scripts.PURSUER));
        assertThat(result.outcome()).isEqualTo(OutcomeClass.CONNECTED);
    }
}
