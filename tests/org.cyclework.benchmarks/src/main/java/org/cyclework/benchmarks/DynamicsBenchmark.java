package org.cyclework.benchmarks;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.roleplay.dynamics.Couple;
import org.cyclework.roleplay.dynamics.Partner;
import org.cyclework.roleplay.dynamics.SelfPlay;
import org.cyclework.roleplay.dynamics.Style;
import org.cyclework.roleplay.dynamics.TurnModel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Turns of the couple's dynamics against the same formulas on bare doubles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class DynamicsBenchmark {

    private static final int TURNS = 1000;
    private static final MoveCode[] MOVES = {MoveCode.PRESS, MoveCode.STONEWALL, MoveCode.SOFTBID, MoveCode.VALIDATE, MoveCode.BLAME,
        MoveCode.DEFEND, MoveCode.AVAIL, MoveCode.NEUTRAL};

    private final Style anxious = new Style(.80, .15);
    private final Style avoidant = new Style(.20, .85);

    /** @return the last arousal, so that nothing is optimised away */
    @Benchmark
    @OperationsPerInvocation(TURNS)
    public double ours() {
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
        return a.state().a() + b.state().a();
    }

    /** @return the last arousal */
    @Benchmark
    @OperationsPerInvocation(TURNS)
    public double bare() {
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
        return a.a + b.a;
    }

    /** @return how many turns were played, each with a choice */
    @Benchmark
    @OperationsPerInvocation(TURNS)
    public int oursWithChoice() {
        return new SelfPlay(7).play(new Couple(new Partner(anxious), new Partner(avoidant)), TURNS, Optional.empty()).size();
    }
}
