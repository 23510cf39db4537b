package org.cyclework.roleplay.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.cyclework.course.pack.PackReader;
import org.cyclework.model.vignette.Beat;
import org.cyclework.model.vignette.BeatKind;
import org.cyclework.model.vignette.Option;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.dynamics.Couple;
import org.cyclework.roleplay.dynamics.PartnerState;
import org.cyclework.roleplay.dynamics.Side;
import org.cyclework.roleplay.dynamics.Utterance;
import org.cyclework.roleplay.internal.Casting;
import org.cyclework.roleplay.internal.Performance;
import org.cyclework.roleplay.internal.PlayedRound;
import org.cyclework.roleplay.internal.Walk;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The checker's walk through the first case, with its story, its conditions and the choice of each answer, against the same
 * moves on the bare dynamics.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class WalkBenchmark {

    private static final int ROUNDS = 500;
    private static final int TURNS = 2 * ROUNDS;
    private static final int PLACES = 1000;
    private static final Path PACK = Path.of("../../bundles/org.cyclework.content.attachment/pack");

    private final List<Recorded> plays = new ArrayList<>();
    private Casting casting;

    /** A play: where it starts, what was chosen, and what both said. */
    private record Recorded(Walk start, Couple couple, List<Option> chosen, List<Utterance> said) {
    }

    /** Records plays by chance until there are enough rounds; both ways of playing them must come to the same states. */
    @Setup
    public void record() {
        casting = Casting.of(PackReader.course(List.of(PackReader.open(PACK))).vignette("V1").orElseThrow(), Seat.PURSUER);
        int rounds = 0;
        for (long seed = 0; rounds < ROUNDS; seed++) {
            Performance play = played(seed);
            List<PlayedRound> kept = play.rounds().subList(0, Math.min(play.rounds().size(), ROUNDS - rounds));
            List<Utterance> said = new ArrayList<>();
            kept.forEach(round -> {
                said.add(round.said());
                said.add(round.answer());
            });
            plays.add(new Recorded(new Walk(casting, seed), casting.opened(seed), kept.stream().map(PlayedRound::option).toList(), said));
            rounds += kept.size();
        }
        if (!ours().equals(bare())) {
            throw new IllegalStateException("the walk ends elsewhere than the bare dynamics");
        }
    }

    private Performance played(long seed) {
        Performance play = new Performance(casting, org.cyclework.roleplay.Setup.of(Seat.PURSUER, seed));
        Random chance = new Random(seed);
        while (play.end().isEmpty()) {
            play.pendingBeat().ifPresent(beat -> play.answer(beat.getId(), answer(beat)));
            List<Option> open = play.options().stream().filter(option -> !option.isSafetyExit()).toList();
            play.choose(org.cyclework.roleplay.PlayStep.choice(open.get(chance.nextInt(open.size())).getId(), ""));
        }
        return play;
    }

    private static String answer(Beat beat) {
        return !beat.getChoices().isEmpty() ? beat.getChoices().get(0).getId() : beat.getKind() == BeatKind.PREDICT_AROUSAL ? "5" : "so";
    }

    /** @return where the trainee's character ends in the last play, so that nothing is optimised away */
    @Benchmark
    @OperationsPerInvocation(TURNS)
    public PartnerState ours() {
        PartnerState end = null;
        for (Recorded play : plays) {
            Walk walk = play.start().copy();
            for (Option option : play.chosen()) {
                if (walk.options().isEmpty()) {
                    throw new IllegalStateException("nothing is offered");
                }
                walk.play(option);
            }
            end = walk.own().state();
        }
        return end;
    }

    /** @return the same */
    @Benchmark
    @OperationsPerInvocation(TURNS)
    public PartnerState bare() {
        PartnerState end = null;
        for (Recorded play : plays) {
            Couple couple = play.couple().copy();
            List<Utterance> said = play.said();
            for (int i = 0; i < said.size(); i++) {
                couple.apply(i % 2 == 0 ? casting.side() : casting.side().other(), said.get(i));
            }
            end = couple.partner(Side.A).state();
        }
        return end;
    }

    /** @return turns played while walking through the first thousand places of the case, everything told apart and compared */
    @Benchmark
    public long explored() {
        Explorer explorer = new Explorer(PLACES);
        explorer.explore(casting, 4);
        return explorer.turns();
    }
}
