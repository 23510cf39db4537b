package org.cyclework.roleplay.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cyclework.model.vignette.MoveCode.*;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.cyclework.model.vignette.MoveCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one turn must never do, whatever the people and the move. */
class ModelPropertiesTest {

    private static final Set<MoveCode> PURE_THREATS = EnumSet.of(PRESS, BLAME, PROBE, PROVOKE, CONTEMPT, DEFLECT, MINIMISE,
            DEFEND, STONEWALL, EXIT, SNAP);
    private static final double ROUNDING = 1e-12;

    private final TurnModel model = TurnModel.standard();
    private final long seed = System.nanoTime();
    private final RandomPeople random = new RandomPeople(seed);

    @BeforeEach
    void nameTheSeed(TestReporter reporter) {
        reporter.publishEntry("seed", String.valueOf(seed));
    }

    @Test
    void noVariableLeavesItsRangeAndNoneIsUndefined() {
        for (int i = 0; i < 100_000; i++) {
            Partner first = random.partner();
            Partner second = random.partner();
            for (int turn = 0; turn < 4; turn++) {
                Partner speaker = turn % 2 == 0 ? first : second;
                Partner hearer = turn % 2 == 0 ? second : first;
                Appraisal heard = model.step(speaker, hearer, random.move(), random.intensity());
                if (!(inRange(first) && inRange(second) && inRange(heard))) {
                    assertThat(heard).as("seed %d: %s and %s", seed, first.state(), second.state()).isNull();
                }
            }
        }
    }

    @Test
    void extremeStylesStayDefined() {
        for (double ax : new double[] {0, 1}) {
            for (double av : new double[] {0, 1}) {
                for (MoveCode move : MoveCode.values()) {
                    Partner speaker = new Partner(new Style(ax, av));
                    Partner hearer = new Partner(new Style(ax, av));
                    assertThat(inRange(model.step(speaker, hearer, move, 3))).as("%s at %s/%s", move, ax, av).isTrue();
                    assertThat(inRange(hearer)).isTrue();
                }
            }
        }
    }

    @Test
    void aStrongerThreatNeverSoothes() {
        for (int i = 0; i < 20_000; i++) {
            PartnerState speaker = random.state();
            Partner hearer = random.partner();
            for (MoveCode move : PURE_THREATS) {
                PartnerState weaker = after(speaker, hearer, move, 1);
                PartnerState stronger = after(speaker, hearer, move, 3);
                boolean worse = stronger.a() >= weaker.a() - ROUNDING && stronger.p() >= weaker.p() - ROUNDING
                        && stronger.w() >= weaker.w() - ROUNDING && stronger.s() <= weaker.s() + ROUNDING
                        && stronger.t() <= weaker.t() + ROUNDING;
                assertThat(worse).as("seed %d: %s, %s then %s", seed, move, weaker, stronger).isTrue();
            }
        }
    }

    @Test
    void clearerPresenceAndValidationOfACalmPersonNeverHurts() {
        PartnerState calm = new PartnerState(0, 1, 0, 0, 1);
        for (int i = 0; i < 20_000; i++) {
            Partner hearer = random.partner();
            for (MoveCode move : new MoveCode[] {AVAIL, VALIDATE}) {
                PartnerState weaker = after(calm, hearer, move, 1);
                PartnerState stronger = after(calm, hearer, move, 3);
                boolean better = stronger.a() <= weaker.a() + ROUNDING && stronger.p() <= weaker.p() + ROUNDING
                        && stronger.w() <= weaker.w() + ROUNDING && stronger.s() >= weaker.s() - ROUNDING
                        && stronger.t() >= weaker.t() - ROUNDING;
                assertThat(better).as("seed %d: %s, %s then %s", seed, move, weaker, stronger).isTrue();
            }
        }
    }

    @Test
    void moreAvoidanceNeverWithdrawsLessUnderPressure() {
        for (int i = 0; i < 20_000; i++) {
            double ax = random.unit();
            double[] av = DoubleStream.of(random.unit(), random.unit()).sorted().toArray();
            PartnerState state = random.state();
            PartnerState speaker = random.state();
            double less = after(speaker, new Partner(new Style(ax, av[0]), state), PRESS, 2).w();
            double more = after(speaker, new Partner(new Style(ax, av[1]), state), PRESS, 2).w();
            assertThat(more).as("seed %d", seed).isGreaterThanOrEqualTo(less - ROUNDING);
        }
    }

    @Test
    void moreAnxietyNeverPursuesLessAgainstSilence() {
        for (int i = 0; i < 20_000; i++) {
            double av = random.unit();
            double[] ax = DoubleStream.of(random.unit(), random.unit()).sorted().toArray();
            PartnerState state = random.state();
            PartnerState speaker = random.state();
            double less = after(speaker, new Partner(new Style(ax[0], av), state), STONEWALL, 2).p();
            double more = after(speaker, new Partner(new Style(ax[1], av), state), STONEWALL, 2).p();
            assertThat(more).as("seed %d", seed).isGreaterThanOrEqualTo(less - ROUNDING);
        }
    }

    @Test
    void lessReactivityNeverRaisesArousalAndChangesNothingElse() {
        for (int i = 0; i < 40_000; i++) {
            double ax = random.unit();
            double av = random.unit();
            double[] rho = DoubleStream.of(random.reactivity(), random.reactivity()).sorted().toArray();
            PartnerState state = random.state();
            PartnerState speaker = random.state();
            MoveCode move = random.move();
            int intensity = random.intensity();
            PartnerState less = after(speaker, new Partner(new Style(ax, av, rho[0]), state), move, intensity);
            PartnerState more = after(speaker, new Partner(new Style(ax, av, rho[1]), state), move, intensity);
            assertThat(less.a()).as("seed %d", seed).isLessThanOrEqualTo(more.a() + ROUNDING);
            assertThat(new double[] {less.s(), less.p(), less.w(), less.t()}).as("seed %d", seed)
                    .containsExactly(more.s(), more.p(), more.w(), more.t());
        }
    }

    @ParameterizedTest
    @CsvSource({".30,.155", ".70,.079", ".95,.012"})
    void lessSafetyGetsInAsAlarmRises(double arousal, double wanted) {
        Partner hearer = new Partner(new Style(.20, .85), new PartnerState(arousal, .5, .2, .2, .4));
        Partner speaker = new Partner(new Style(.80, .15), new PartnerState(.15, .5, .2, .2, .5));
        assertThat(model.step(speaker, hearer, AVAIL, 2).safety()).isCloseTo(wanted, within(.001));
    }

    @Test
    void safetyFallsStrictlyWithTheHearersAlarm() {
        double before = Double.MAX_VALUE;
        for (int i = 0; i <= 100; i++) {
            Partner hearer = new Partner(new Style(.2, .85), new PartnerState(i / 100.0, .5, .2, .2, .4));
            double safety = model.step(new Partner(new Style(.8, .15)), hearer, AVAIL, 2).safety();
            assertThat(safety).isLessThan(before);
            before = safety;
        }
    }

    @Test
    void whoWithdrawsShowsLessThanIsFelt() {
        for (int i = 0; i < 10_000; i++) {
            Partner person = random.partner();
            PartnerState state = person.state();
            assertThat(person.shownArousal()).isEqualTo(state.shown(person.style())).isBetween(0.0, state.a());
            if (state.w() > .5 && state.a() > 0) {
                assertThat(person.shownArousal()).as("seed %d", seed).isLessThan(state.a());
            }
        }
    }

    @Test
    void whoComesFirstMakesNoDifference() {
        for (int i = 0; i < 5_000; i++) {
            Partner one = random.partner();
            Partner two = random.partner();
            Couple couple = new Couple(one.copy(), two.copy());
            Couple swapped = new Couple(two.copy(), one.copy());
            Side side = i % 2 == 0 ? Side.A : Side.B;
            for (int turn = 0; turn < 6; turn++) {
                Utterance utterance = new Utterance(random.move(), random.intensity());
                Turn left = couple.take(side, utterance);
                Turn right = swapped.take(side.other(), utterance);
                assertThat(right.a()).as("seed %d", seed).isEqualTo(left.b());
                assertThat(right.b()).isEqualTo(left.a());
                assertThat(right.bonds()).isEqualTo(left.bonds());
                side = side.other();
            }
        }
    }

    private PartnerState after(PartnerState speaker, Partner hearer, MoveCode move, int intensity) {
        Partner copy = hearer.copy();
        model.step(new Partner(new Style(.5, .5), speaker), copy, move, intensity);
        return copy.state();
    }

    private static boolean inRange(Partner partner) {
        // the state itself refuses anything outside 0 to 1, an undefined number too
        return partner.state() != null && unit(partner.shownArousal());
    }

    private static boolean inRange(Appraisal heard) {
        return unit(heard.pressure()) && unit(heard.disconnection()) && unit(heard.safety()) && unit(heard.slowing())
                && unit(heard.leak()) && unit(heard.gate()) && heard.fit() >= 0;
    }

    private static boolean unit(double value) {
        return value >= 0 && value <= 1;
    }
}
