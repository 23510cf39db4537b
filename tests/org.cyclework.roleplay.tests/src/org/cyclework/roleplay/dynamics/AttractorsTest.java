package org.cyclework.roleplay.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.cyclework.model.vignette.MoveCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where couples end up by themselves: two worlds for the same people, and how easily one is left for the other. */
class AttractorsTest {

    private static final Optional<Utterance> HARD_PRESS = Optional.of(new Utterance(MoveCode.PRESS, 3));

    @Test
    void afterOneHardPressTheLoopRunsByTurnForty() {
        assertThat(share(200, seed -> Outcomes.inCycle(played(seed, resting(), 40, HARD_PRESS).partner(Side.B).state())))
                .isCloseTo(.995, within(.02));
    }

    @Test
    void fromACalmTrustingStartTheSameTwoStayOutOfIt() {
        assertThat(share(200, seed -> !Outcomes.inCycle(played(seed, calm(), 40, Optional.empty()).partner(Side.B).state())))
                .isCloseTo(.975, within(.02));
    }

    @Test
    void theLoopEndsWithOneHighAndOneHidden() {
        List<Turn> last = new ArrayList<>();
        List<Couple> ends = new ArrayList<>();
        for (long seed = 0; seed < 60; seed++) {
            Couple couple = resting();
            List<Turn> turns = new SelfPlay(seed).play(couple, 60, HARD_PRESS);
            last.addAll(turns.subList(40, 60));
            ends.add(couple);
        }
        assertThat(mean(ends, Side.A).a()).isCloseTo(.83, within(.02));
        assertThat(mean(ends, Side.B).a()).isCloseTo(.78, within(.02));
        assertThat(mean(ends, Side.A).s()).isCloseTo(.06, within(.02));
        assertThat(mean(ends, Side.B).s()).isCloseTo(.05, within(.02));
        assertThat(mean(ends, Side.A).p()).isCloseTo(.90, within(.02));
        assertThat(mean(ends, Side.B).w()).isCloseTo(.92, within(.02));
        assertThat(shareOfMoves(last, Side.A, MoveGroup.APPROACH_NEGATIVE)).isCloseTo(.96, within(.02));
        assertThat(shareOfMoves(last, Side.B, MoveGroup.AVOID_NEGATIVE)).isCloseTo(.94, within(.02));
    }

    @Test
    void theCalmStartEndsInJoiningMoves() {
        List<Turn> last = new ArrayList<>();
        List<Couple> ends = new ArrayList<>();
        for (long seed = 0; seed < 60; seed++) {
            Couple couple = calm();
            List<Turn> turns = new SelfPlay(seed).play(couple, 60, Optional.empty());
            last.addAll(turns.subList(40, 60));
            ends.add(couple);
        }
        assertThat(mean(ends, Side.A).s()).isCloseTo(.81, within(.03));
        assertThat(mean(ends, Side.B).s()).isCloseTo(.75, within(.03));
        assertThat(shareOfMoves(last, Side.A, MoveGroup.JOINING)).isCloseTo(.95, within(.03));
        assertThat(shareOfMoves(last, Side.B, MoveGroup.JOINING)).isCloseTo(.92, within(.03));
    }

    @ParameterizedTest
    @EnumSource(MoveCode.class)
    void twoSecurePeopleRecoverFromAnySingleMove(MoveCode move) {
        double recovered = share(60, seed -> {
            Couple couple = couple(Shares.SECURE, Shares.SECURE);
            new SelfPlay(seed).play(couple, 16, Optional.of(new Utterance(move, 3)));
            return couple.partner(Side.A).state().s() > .6 && couple.partner(Side.B).state().s() > .6;
        });
        assertThat(recovered).as("%s", move).isGreaterThanOrEqualTo(.95);
    }

    @Test
    void howOftenACalmLookHidesAlarmDependsOnReactivity() {
        double full = hiddenAlarm(1);
        double middling = hiddenAlarm(.7);
        double low = hiddenAlarm(.4);
        assertThat(full).isGreaterThan(.65);
        assertThat(middling).isBetween(low + .20, full - .05);
        assertThat(low).isLessThan(.30);
    }

    /** Of the calm-looking turns of an avoidant partner in the loop, the share in which the felt alarm is high. */
    private static double hiddenAlarm(double rho) {
        Style avoidant = new Style(.20, .85, rho);
        int looking = 0;
        int alarmed = 0;
        for (long seed = 0; seed < 200; seed++) {
            Couple couple = new Couple(new Partner(new Style(.80, .15)), new Partner(avoidant));
            for (Turn turn : new SelfPlay(seed).play(couple, 30, Optional.of(new Utterance(MoveCode.PRESS, 2)))) {
                if (turn.b().shown(avoidant) < .35) {
                    looking++;
                    alarmed += turn.b().a() > .60 ? 1 : 0;
                }
            }
        }
        return alarmed / (double) looking;
    }

    @Test
    void withNegativeMovesOnlyTheLoopCollapsesAndTheSecureHold() {
        MoveSet negative = MoveSet.of(MoveGroup.APPROACH_NEGATIVE, MoveGroup.AVOID_NEGATIVE, MoveGroup.NEUTRAL);
        List<Couple> anxious = new ArrayList<>();
        List<Couple> secure = new ArrayList<>();
        for (long seed = 0; seed < 60; seed++) {
            Couple first = resting();
            Couple second = couple(Shares.SECURE, Shares.SECURE);
            new SelfPlay(seed, negative, negative).play(first, 60, Optional.empty());
            new SelfPlay(seed, negative, negative).play(second, 60, Optional.empty());
            anxious.add(first);
            secure.add(second);
        }
        assertThat(mean(anxious, Side.B).s()).isLessThan(.10);
        assertThat((mean(secure, Side.A).s() + mean(secure, Side.B).s()) / 2).isCloseTo(.41, within(.04));
        assertThat((mean(secure, Side.A).a() + mean(secure, Side.B).a()) / 2).isCloseTo(.29, within(.04));
    }

    @Test
    void tippingIsFasterThanMending() {
        List<Integer> tipping = new ArrayList<>();
        List<Integer> mending = new ArrayList<>();
        for (long seed = 0; seed < 100; seed++) {
            tipping.add(rounds(calm(), seed, List.of(new Utterance(MoveCode.BLAME, 2)),
                    couple -> couple.partner(Side.B).state().s() < .30));
            Couple stuck = resting();
            SelfPlay.stick(stuck, seed, 20);
            mending.add(rounds(stuck, seed, Scripts.PURSUER, couple -> couple.partner(Side.B).state().s() > .50
                    && couple.partner(Side.A).state().s() > .40));
        }
        assertThat(median(tipping)).isLessThan(median(mending));
        assertThat(median(mending)).isBetween(6, 10);
    }

    @Test
    void stressLeavesItsMarkOnTheLoopButNotOnTheSecure() {
        double[] anxious = underStress(Shares.ANXIOUS, Shares.AVOIDANT);
        assertThat(anxious[0]).isGreaterThan(.70);
        assertThat(anxious[1]).isLessThan(.15);
        assertThat(anxious[2]).isLessThan(.15);
        double[] secure = underStress(Shares.SECURE, Shares.SECURE);
        assertThat(secure[0]).isGreaterThan(.80);
        assertThat(secure[1]).isLessThan(secure[0] - .15);
        assertThat(secure[2]).isGreaterThan(.80);
    }

    /** Mean security before, under and after stress from outside that rises and falls step by step. */
    private static double[] underStress(double[] a, double[] b) {
        double[] seen = new double[3];
        int seeds = 60;
        for (long seed = 0; seed < seeds; seed++) {
            Couple couple = new Couple(new Partner(new Style(a[0], a[1]), PartnerState.calm()),
                    new Partner(new Style(b[0], b[1]), PartnerState.calm()));
            MoveSelector selector = new MoveSelector(seed);
            int turn = 0;
            for (int step = 0; step <= 12; step++) {
                double stress = .05 * (6 - Math.abs(6 - step));
                for (int i = 0; i < 20; i++, turn++) {
                    for (Side side : Side.values()) {
                        PartnerState state = couple.partner(side).state();
                        couple.partner(side).set(new PartnerState(state.a() + stress * (1 - state.a()), state.s(),
                                state.p(), state.w(), state.t()));
                    }
                    Side speaker = turn % 2 == 0 ? Side.A : Side.B;
                    couple.apply(speaker, selector.choose(couple.partner(speaker), turn, speaker.name(), MoveSet.standard()));
                }
                if (step % 6 == 0) {
                    seen[step / 6] += (couple.partner(Side.A).state().s() + couple.partner(Side.B).state().s()) / 2 / seeds;
                }
            }
        }
        return seen;
    }

    private static int rounds(Couple couple, long seed, List<Utterance> script, Predicate<Couple> reached) {
        MoveSelector selector = new MoveSelector(seed);
        for (int round = 0; round < 60; round++) {
            couple.apply(Side.A, script.get(round % script.size()));
            couple.apply(Side.B, selector.choose(couple.partner(Side.B), round, ScriptedScene.SIMULATED, MoveSet.standard()));
            if (reached.test(couple)) {
                return round + 1;
            }
        }
        return 60;
    }

    private static int median(List<Integer> numbers) {
        return numbers.stream().sorted().toList().get(numbers.size() / 2);
    }

    private static double share(int seeds, LongPredicate holds) {
        return LongStream.range(0, seeds).filter(holds).count() / (double) seeds;
    }

    private static Couple played(long seed, Couple couple, int turns, Optional<Utterance> first) {
        new SelfPlay(seed).play(couple, turns, first);
        return couple;
    }

    private static Couple resting() {
        return couple(Shares.ANXIOUS, Shares.AVOIDANT);
    }

    private static Couple calm() {
        Couple couple = resting();
        couple.partner(Side.A).set(PartnerState.calm());
        couple.partner(Side.B).set(PartnerState.calm());
        return couple;
    }

    private static Couple couple(double[] a, double[] b) {
        return new Couple(new Partner(new Style(a[0], a[1])), new Partner(new Style(b[0], b[1])));
    }

    private static PartnerState mean(List<Couple> couples, Side side) {
        double[] sum = new double[5];
        for (Couple couple : couples) {
            PartnerState state = couple.partner(side).state();
            sum[0] += state.a();
            sum[1] += state.s();
            sum[2] += state.p();
            sum[3] += state.w();
            sum[4] += state.t();
        }
        int n = couples.size();
        return new PartnerState(sum[0] / n, sum[1] / n, sum[2] / n, sum[3] / n, sum[4] / n);
    }

    private static double shareOfMoves(List<Turn> turns, Side side, MoveGroup group) {
        List<Turn> own = turns.stream().filter(turn -> turn.speaker() == side).toList();
        return own.stream().filter(turn -> MoveGroup.of(turn.move()) == group).count() / (double) own.size();
    }
}
