package org.cyclework.benchmarks;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.roleplay.dynamics.Couple;
import org.cyclework.roleplay.dynamics.Partner;
import org.cyclework.roleplay.dynamics.PartnerState;
import org.cyclework.roleplay.dynamics.SelfPlay;
import org.cyclework.roleplay.dynamics.Style;
import org.cyclework.roleplay.dynamics.TurnModel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Turns of the couple's dynamics against the same formulas on bare numbers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class DynamicsBenchmark {

    private static final int TURNS = 1000;
    private static final double ROUNDING = 1e-9;
    private static final MoveCode[] MOVES = {MoveCode.PRESS, MoveCode.STONEWALL, MoveCode.SOFTBID, MoveCode.VALIDATE, MoveCode.BLAME,
        MoveCode.DEFEND, MoveCode.AVAIL, MoveCode.NEUTRAL, MoveCode.DISCLOSE, MoveCode.SNAP, MoveCode.REPAIR};

    private final Style anxious = new Style(.80, .15);
    private final Style avoidant = new Style(.20, .85);

    /** Two different things need no comparison. */
    @Setup
    public void checkThatBothMeanTheSame() {
        PartnerState ours = ours();
        BareFormulas bare = bare();
        if (Math.abs(ours.a() - bare.a) + Math.abs(ours.s() - bare.s) + Math.abs(ours.p() - bare.p) + Math.abs(ours.w() - bare.w)
                + Math.abs(ours.t() - bare.t) > ROUNDING) {
            throw new IllegalStateException("the bare formulas end elsewhere than ours: " + ours);
        }
    }

    /** @return where the first of the two ends, so that nothing is optimised away */
    @Benchmark
    @OperationsPerInvocation(TURNS)
    public PartnerState ours() {
        Partner a = new Partner(anxious);
        Partner b = new Partner(avoidant);
        TurnModel model = TurnModel.standard();
        for (int turn = 0; turn < TURNS; turn++) {
            if (turn % 2 == 0) {
                model.step(a, b, MOVES[turn % MOVES.length], 2);
            } else {
                model.step(b, a, MOVES[turn % MOVES.length], 2);
            }
        }
        return a.state();
    }

    /** @return the same */
    @Benchmark
    @OperationsPerInvocation(TURNS)
    public BareFormulas bare() {
        BareFormulas a = new BareFormulas(.80, .15);
        BareFormulas b = new BareFormulas(.20, .85);
        for (int turn = 0; turn < TURNS; turn++) {
            int move = MOVES[turn % MOVES.length].getValue();
            if (turn % 2 == 0) {
                BareFormulas.step(a, b, move);
            } else {
                BareFormulas.step(b, a, move);
            }
        }
        return a;
    }

    /** @return how many turns two simulated partners played, each move chosen by chance and every turn logged */
    @Benchmark
    @OperationsPerInvocation(TURNS)
    public int selfPlay() {
        return new SelfPlay(7).play(new Couple(new Partner(anxious), new Partner(avoidant)), TURNS, Optional.empty()).size();
    }
}
