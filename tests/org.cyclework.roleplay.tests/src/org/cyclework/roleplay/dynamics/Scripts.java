package org.cyclework.roleplay.dynamics;

import static org.cyclework.model.vignette.MoveCode.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cyclework.model.vignette.MoveCode;

/** The trainee scripts and policies that the model's tables are made with. */
final class Scripts {

    static final List<Utterance> PURSUER = clear(PAUSE, VALIDATE, SPACE, NAMECYCLE, AVAIL, SOFTBID, VALIDATE, DISCLOSE,
            AVAIL, REPAIR, VALIDATE, SOFTBID, AVAIL, DISCLOSE);
    static final List<Utterance> DISTANCER = clear(PAUSE, AVAIL, VALIDATE, REPAIR, AVAIL, DISCLOSE, VALIDATE, SOFTBID,
            AVAIL, NAMECYCLE, DISCLOSE, VALIDATE, REPAIR, AVAIL);
    static final List<Utterance> NEVER_ASK = clear(PAUSE, VALIDATE, SPACE, AVAIL, VALIDATE, SPACE, AVAIL);
    static final List<Utterance> NEVER_ASK_BUT_APOLOGISE = clear(PAUSE, VALIDATE, SPACE, AVAIL, REPAIR, VALIDATE, SPACE,
            AVAIL, REPAIR);
    static final List<Utterance> FOUR_MOVES = clear(PAUSE, VALIDATE, SOFTBID, AVAIL);

    private static final Set<MoveCode> ATTACKS = EnumSet.of(BLAME, CONTEMPT, PROVOKE);
    private static final Set<MoveCode> APPROACHES = EnumSet.of(PRESS, BLAME, PROBE, PROVOKE, CONTEMPT, SNAP);

    private Scripts() {
    }

    static List<Utterance> clear(MoveCode... moves) {
        return Stream.of(moves).map(move -> new Utterance(move, 2)).toList();
    }

    static List<Utterance> staged(Side chair) {
        return chair == Side.A ? PURSUER : DISTANCER;
    }

    static List<Utterance> shuffled(List<Utterance> script, long seed) {
        return IntStream.range(0, script.size()).boxed()
                .sorted(Comparator.comparingDouble(k -> SeededChance.of(seed + "|" + k + "|order")))
                .map(script::get).toList();
    }

    static TraineePolicy whenAttacked(List<Utterance> script, MoveCode answer) {
        TraineePolicy otherwise = TraineePolicy.script(script);
        return (round, own, soFar) -> {
            boolean attacked = !soFar.isEmpty() && ATTACKS.contains(soFar.get(soFar.size() - 1).move());
            boolean tooOften = answer == LIMIT && lastOwn(soFar, 2).contains(LIMIT);
            return attacked && !tooOften ? new Utterance(answer, 2) : otherwise.say(round, own, soFar);
        };
    }

    static TraineePolicy responsive() {
        return (round, own, soFar) -> {
            List<MoveCode> used = lastOwn(soFar, 3);
            if (own.state().a() > .55 && !used.contains(PAUSE)) {
                return new Utterance(PAUSE, 2);
            }
            return answers(soFar).stream().filter(move -> !used.contains(move)).findFirst()
                    .map(move -> new Utterance(move, 2)).orElseThrow();
        };
    }

    private static List<MoveCode> answers(List<Turn> soFar) {
        if (soFar.isEmpty()) {
            return List.of(SOFTBID, DISCLOSE, VALIDATE, AVAIL);
        }
        MoveCode last = soFar.get(soFar.size() - 1).move();
        if (last == DISCLOSE || last == SOFTBID || last == ASSERT) {
            return List.of(VALIDATE, AVAIL, REPAIR, DISCLOSE);
        }
        if (APPROACHES.contains(last)) {
            return List.of(VALIDATE, AVAIL, REPAIR, LIMIT);
        }
        if (MoveGroup.of(last) == MoveGroup.AVOID_NEGATIVE) {
            return List.of(VALIDATE, NAMECYCLE, SPACE, REPAIR);
        }
        return List.of(SOFTBID, DISCLOSE, VALIDATE, AVAIL);
    }

    private static List<MoveCode> lastOwn(List<Turn> soFar, int count) {
        List<MoveCode> own = new ArrayList<>();
        for (int i = soFar.size() - 2; i >= 0 && own.size() < count; i -= 2) {
            own.add(soFar.get(i).move());
        }
        return own;
    }
}
