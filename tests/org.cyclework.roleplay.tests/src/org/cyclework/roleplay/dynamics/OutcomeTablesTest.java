package org.cyclework.roleplay.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cyclework.model.vignette.MoveCode.*;
import static org.cyclework.model.vignette.OutcomeClass.CONNECTED;
import static org.cyclework.model.vignette.OutcomeClass.CYCLE;
import static org.cyclework.model.vignette.OutcomeClass.HUSHED;
import static org.cyclework.model.vignette.OutcomeClass.TRUCE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.roleplay.dynamics.Shares.Setup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How often each way of playing ends in each class: anxious with avoidant, 12 stuck turns, 14 rounds, seeds 0 to 199. */
class OutcomeTablesTest {

    private static final double TWO_POINTS = .02;

    private record Row(String name, Side chair, Shares shares, double connected, double truce, double hushed,
            double cycle) {

        void check() {
            near("connected", shares.of(CONNECTED), connected);
            near("truce", shares.of(TRUCE), truce);
            near("hushed", shares.of(HUSHED), hushed);
            near("cycle", shares.of(CYCLE), cycle);
        }

        private void near(String what, double measured, double wanted) {
            assertThat(measured).as("%s of %s from chair %s, %s", what, name, chair, shares)
                    .isCloseTo(wanted, within(TWO_POINTS + 1e-9));
        }
    }

    @TestFactory
    Stream<DynamicTest> thePursuersChair() {
        Setup p = Setup.standard(Side.A);
        List<Utterance> staged = Scripts.PURSUER;
        return rows(List.of(
                row("responsive", p, p.play(Scripts.responsive()), .995, .005, 0, 0),
                row("staged", p, p.play(staged), .985, .015, 0, 0),
                row("random order", p, p.play(s -> TraineePolicy.script(Scripts.shuffled(staged, s))), .785, .165, .05, 0),
                row("reversed", p, p.play(staged.reversed()), .335, .52, .145, 0),
                row("four-move loop", p, p.play(Scripts.FOUR_MOVES), .94, .06, 0, 0),
                row("LIMIT when attacked", p, p.play(Scripts.whenAttacked(staged, LIMIT)), .98, .02, 0, 0),
                row("PLACATE when attacked", p, p.play(Scripts.whenAttacked(staged, PLACATE)), .98, .02, 0, 0),
                row("EXIT when attacked", p, p.play(Scripts.whenAttacked(staged, EXIT)), .98, .02, 0, 0),
                row("never ask", p, p.play(Scripts.NEVER_ASK), 0, 0, 1, 0),
                row("never ask, apologise", p, p.play(Scripts.NEVER_ASK_BUT_APOLOGISE), 0, 0, 1, 0),
                only(p, PLACATE, 2, 0, 0, 1, 0),
                only(p, PAUSE, 2, 0, 0, 0, 1),
                row("PAUSE-DEFLECT", p, p.play(Scripts.clear(PAUSE, DEFLECT)), 0, 0, 0, 1),
                only(p, LIMIT, 2, 0, 0, 1, 0),
                only(p, ASSERT, 2, 0, 0, 0, 1),
                only(p, ACCEPT, 2, 0, 0, .48, .52),
                only(p, PRESS, 2, 0, 0, 0, 1),
                row("escalating blame", p, p.play(escalatingBlame()), 0, 0, 0, 1),
                only(p, SOFTBID, 2, 0, .01, .125, .865),
                only(p, DISCLOSE, 3, 0, 0, 0, 1),
                only(p, SPACE, 2, 0, 0, .995, .005),
                only(p, AVAIL, 2, 0, 0, .995, .005)));
    }

    @TestFactory
    Stream<DynamicTest> theDistancersChair() {
        Setup d = Setup.standard(Side.B);
        List<Utterance> staged = Scripts.DISTANCER;
        return rows(List.of(
                row("responsive", d, d.play(Scripts.responsive()), .995, .005, 0, 0),
                row("staged", d, d.play(staged), .965, .03, .005, 0),
                row("random order", d, d.play(s -> TraineePolicy.script(Scripts.shuffled(staged, s))), .645, .185, .17, 0),
                row("reversed", d, d.play(staged.reversed()), .25, .28, .47, 0),
                row("four-move loop", d, d.play(Scripts.FOUR_MOVES), .95, .05, 0, 0),
                row("LIMIT when attacked", d, d.play(Scripts.whenAttacked(staged, LIMIT)), .95, .045, .005, 0),
                row("PLACATE when attacked", d, d.play(Scripts.whenAttacked(staged, PLACATE)), .715, .095, .19, 0),
                row("EXIT when attacked", d, d.play(Scripts.whenAttacked(staged, EXIT)), .455, .02, .07, .455),
                row("never ask", d, d.play(Scripts.NEVER_ASK), 0, 0, 1, 0),
                row("never ask, apologise", d, d.play(Scripts.NEVER_ASK_BUT_APOLOGISE), 0, 0, 1, 0),
                only(d, PLACATE, 2, 0, 0, 0, 1),
                only(d, PAUSE, 2, 0, 0, 0, 1),
                row("PAUSE-DEFLECT", d, d.play(Scripts.clear(PAUSE, DEFLECT)), 0, 0, 0, 1),
                only(d, LIMIT, 2, 0, 0, .98, .02),
                only(d, ASSERT, 2, 0, .145, 0, .855),
                only(d, ACCEPT, 2, 0, 0, .19, .81),
                only(d, STONEWALL, 2, 0, 0, 0, 1),
                only(d, DEFEND, 2, 0, 0, 0, 1),
                row("MINIMISE-DEFLECT", d, d.play(Scripts.clear(MINIMISE, DEFLECT)), 0, 0, 0, 1),
                row("EXIT-AVAIL", d, d.play(Scripts.clear(EXIT, AVAIL)), 0, 0, 0, 1),
                only(d, SOFTBID, 2, .14, .005, 0, .855),
                only(d, DISCLOSE, 3, .135, .01, 0, .855),
                only(d, SPACE, 2, 0, 0, .145, .855),
                only(d, AVAIL, 2, 0, 0, .345, .655)));
    }

    @TestFactory
    Stream<DynamicTest> otherCouplesAndLongerStuck() {
        double[][] couples = {Shares.ANXIOUS, Shares.AVOIDANT, Shares.MIXED, Shares.AVOIDANT, Shares.ANXIOUS,
            Shares.MIXED};
        // per couple and chair: staged, four-move loop, responsive, each after 12 and after 20 stuck turns
        double[][] wanted = {{.985, .97, .94, .92, .995, .985}, {.965, .925, .95, .935, .995, .99},
            {.95, .86, .89, .855, .985, .965}, {.715, .59, .89, .815, .985, .97},
            {.97, .935, .91, .875, .99, .985}, {.83, .65, .92, .85, .995, .97}};
        List<DynamicTest> tests = new ArrayList<>();
        for (int row = 0; row < wanted.length; row++) {
            int couple = row / 2 * 2;
            double[] figures = wanted[row];
            Side chair = Side.values()[row % 2];
            Setup setup = Setup.standard(chair).couple(couples[couple], couples[couple + 1]);
            for (int late = 0; late < 2; late++) {
                Setup stuck = setup.stuck(late == 0 ? 12 : 20);
                int column = late;
                tests.add(DynamicTest.dynamicTest("couple " + couple / 2 + " chair " + chair + " stuck " + stuck.stuck(), () -> {
                    near("staged", stuck.play(Scripts.staged(chair)), figures[column]);
                    near("four-move loop", stuck.play(Scripts.FOUR_MOVES), figures[2 + column]);
                    near("responsive", stuck.play(Scripts.responsive()), figures[4 + column]);
                }));
            }
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> entrenchment() {
        int[] stuck = {4, 8, 12, 20, 40};
        double[][] staged = {{.99, .99, .99, .97, .97}, {.99, .98, .97, .93, .82}};
        double[][] responsive = {{1, 1, 1, .99, .98}, {1, 1, 1, .99, .99}};
        List<DynamicTest> tests = new ArrayList<>();
        for (Side chair : Side.values()) {
            for (int i = 0; i < stuck.length; i++) {
                Setup setup = Setup.standard(chair).stuck(stuck[i]);
                double wantedStaged = staged[chair.ordinal()][i];
                double wantedResponsive = responsive[chair.ordinal()][i];
                tests.add(DynamicTest.dynamicTest("chair " + chair + " after " + stuck[i], () -> {
                    near("staged", setup.play(Scripts.staged(chair)), wantedStaged);
                    near("responsive", setup.play(Scripts.responsive()), wantedResponsive);
                }));
            }
        }
        return tests.stream();
    }

    private static void near(String what, Shares shares, double wanted) {
        assertThat(shares.of(CONNECTED)).as("%s, %s", what, shares).isCloseTo(wanted, within(TWO_POINTS + 1e-9));
    }

    private static List<Utterance> escalatingBlame() {
        return List.of(new Utterance(PRESS, 2), new Utterance(BLAME, 2), new Utterance(BLAME, 3));
    }

    private static Row only(Setup setup, MoveCode move, int intensity, double connected, double truce, double hushed,
            double cycle) {
        return row("only " + move + " " + intensity, setup, setup.play(List.of(new Utterance(move, intensity))),
                connected, truce, hushed, cycle);
    }

    private static Row row(String name, Setup setup, Shares shares, double connected, double truce, double hushed,
            double cycle) {
        return new Row(name, setup.chair(), shares, connected, truce, hushed, cycle);
    }

    private static Stream<DynamicTest> rows(List<Row> rows) {
        return rows.stream().map(row -> DynamicTest.dynamicTest(row.name(), row::check));
    }
}
