package org.cyclework.roleplay.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclework.model.vignette.MoveCode.*;
import static org.cyclework.model.vignette.OutcomeClass.CONNECTED;
import static org.cyclework.model.vignette.OutcomeClass.CYCLE;
import static org.cyclework.model.vignette.OutcomeClass.HUSHED;

import java.util.List;
import java.util.stream.Stream;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.roleplay.dynamics.Shares.Setup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Order matters, asking matters, and no move or pair of moves wins by itself. */
class NoMagicMoveTest {

    private static final int FORTY = 40;

    @ParameterizedTest
    @EnumSource(Side.class)
    void noSingleMoveConnectsMoreThanHalfTheTime(Side chair) {
        Setup setup = Setup.standard(chair);
        for (MoveCode move : MoveCode.values()) {
            for (int intensity = 1; intensity <= 3; intensity++) {
                double connected = setup.play(List.of(new Utterance(move, intensity))).of(CONNECTED);
                double most = chair == Side.A ? 0 : .16;
                assertThat(connected).as("%s %d", move, intensity).isLessThanOrEqualTo(most + .02);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void noLoopOfTwoMovesConnectsMoreThanHalfTheTime(Side chair) {
        Setup setup = Setup.standard(chair).seeds(FORTY);
        double best = 0;
        for (MoveCode first : MoveCode.values()) {
            for (MoveCode second : MoveCode.values()) {
                if (first != second) {
                    best = Math.max(best, setup.play(Scripts.clear(first, second)).of(CONNECTED));
                }
            }
        }
        assertThat(best).isLessThanOrEqualTo(.30);
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void stagedBeatsRandomOrderAndThatBeatsReversed(Side chair) {
        Setup setup = Setup.standard(chair);
        List<Utterance> staged = Scripts.staged(chair);
        double inOrder = setup.play(staged).of(CONNECTED);
        double shuffled = setup.play(seed -> TraineePolicy.script(Scripts.shuffled(staged, seed))).of(CONNECTED);
        double reversed = setup.play(staged.reversed()).of(CONNECTED);
        assertThat(inOrder).isGreaterThan(shuffled);
        assertThat(shuffled).isGreaterThan(reversed);
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void whoNeverAsksNeverConnects(Side chair) {
        for (List<Utterance> script : List.of(Scripts.NEVER_ASK, Scripts.NEVER_ASK_BUT_APOLOGISE)) {
            Shares shares = Setup.standard(chair).play(script);
            assertThat(shares.of(CONNECTED)).as("%s", shares).isZero();
            assertThat(shares.of(HUSHED)).as("%s", shares).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void appeasingAloneIsQuietAtOnesExpenseOrTheLoop(Side chair) {
        Shares shares = Setup.standard(chair).play(Scripts.clear(PLACATE));
        assertThat(shares.of(HUSHED) + shares.of(CYCLE)).as("%s", shares).isEqualTo(1);
    }

    @Test
    void appeasingAPursuerCalmsALittleAndLeavesTheLoop() {
        int calmer = 0;
        int rounds = 0;
        for (long seed = 0; seed < 200; seed++) {
            Couple couple = Setup.standard(Side.B).opened(seed);
            double before = couple.partner(Side.A).state().a();
            List<Turn> turns = new ScriptedScene(Side.B, 14).play(couple, seed,
                    TraineePolicy.script(Scripts.clear(PLACATE))).turns();
            assertThat(Outcomes.inCycle(couple.partner(Side.A).state())).isTrue();
            for (int i = 0; i < turns.size(); i += 2) {
                rounds++;
                calmer += turns.get(i).a().a() < before ? 1 : 0;
                before = turns.get(i + 1).a().a();
            }
        }
        assertThat(calmer / (double) rounds).isGreaterThan(.5);
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void breaksAloneOrBreaksNotKeptNeverHelp(Side chair) {
        for (List<Utterance> script : List.of(Scripts.clear(PAUSE), Scripts.clear(PAUSE, DEFLECT))) {
            Shares shares = Setup.standard(chair).play(script);
            assertThat(shares.of(CYCLE) + shares.of(HUSHED)).as("%s", shares).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("couplesAndChairs")
    void answeringWhatWasSaidIsAtLeastAsGoodAsAnyScript(Setup setup) {
        double responsive = setup.play(Scripts.responsive()).of(CONNECTED);
        assertThat(responsive).isGreaterThanOrEqualTo(setup.play(Scripts.staged(setup.chair())).of(CONNECTED));
        assertThat(responsive).isGreaterThanOrEqualTo(setup.play(Scripts.FOUR_MOVES).of(CONNECTED));
    }

    static Stream<Setup> couplesAndChairs() {
        return Stream.of(Side.values()).map(Setup::standard)
                .flatMap(setup -> Stream.of(setup, setup.couple(Shares.MIXED, Shares.AVOIDANT),
                        setup.couple(Shares.ANXIOUS, Shares.MIXED)))
                .flatMap(setup -> Stream.of(setup, setup.stuck(20)));
    }

    @Test
    void aBoundaryWhenAttackedCostsNothingButAppeasingAndLeavingDo() {
        Setup setup = Setup.standard(Side.B);
        double staged = setup.play(Scripts.DISTANCER).of(CONNECTED);
        assertThat(setup.play(Scripts.whenAttacked(Scripts.DISTANCER, LIMIT)).of(CONNECTED))
                .isGreaterThanOrEqualTo(staged - .03);
        assertThat(setup.play(Scripts.whenAttacked(Scripts.DISTANCER, PLACATE)).of(CONNECTED))
                .isLessThanOrEqualTo(staged - .15);
        assertThat(setup.play(Scripts.whenAttacked(Scripts.DISTANCER, EXIT)).of(CONNECTED))
                .isLessThanOrEqualTo(staged - .15);
    }

    @Test
    void aLessReactivePartnerIsReachedAsOften() {
        for (double rho : new double[] {.4, .7}) {
            for (Side chair : Side.values()) {
                assertThat(Setup.standard(chair).rhoOfB(rho).play(Scripts.staged(chair)).of(CONNECTED))
                        .as("rho %s, chair %s", rho, chair).isGreaterThanOrEqualTo(.95);
            }
        }
    }
}
