package org.cyclework.roleplay.check;

import static org.cyclework.model.vignette.MoveCode.ACCEPT;
import static org.cyclework.model.vignette.MoveCode.ASSERT;
import static org.cyclework.model.vignette.MoveCode.AVAIL;
import static org.cyclework.model.vignette.MoveCode.DISCLOSE;
import static org.cyclework.model.vignette.MoveCode.LIMIT;
import static org.cyclework.model.vignette.MoveCode.NAMECYCLE;
import static org.cyclework.model.vignette.MoveCode.PAUSE;
import static org.cyclework.model.vignette.MoveCode.REPAIR;
import static org.cyclework.model.vignette.MoveCode.SNAP;
import static org.cyclework.model.vignette.MoveCode.SOFTBID;
import static org.cyclework.model.vignette.MoveCode.SPACE;
import static org.cyclework.model.vignette.MoveCode.VALIDATE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Option;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.dynamics.Couple;
import org.cyclework.roleplay.dynamics.MoveGroup;
import org.cyclework.roleplay.dynamics.SeededChance;
import org.cyclework.roleplay.internal.Nearest;
import org.cyclework.roleplay.internal.Walk;

/** The players that a case is tried with. They choose among what the case offers; where a move is not offered, the nearest one. */
final class Players {

    private static final List<MoveCode> STAGED_PURSUER = List.of(PAUSE, VALIDATE, SPACE, NAMECYCLE, AVAIL, SOFTBID, VALIDATE,
            DISCLOSE, AVAIL, REPAIR, VALIDATE, SOFTBID, AVAIL, DISCLOSE);
    private static final List<MoveCode> STAGED_DISTANCER = List.of(PAUSE, AVAIL, VALIDATE, REPAIR, AVAIL, DISCLOSE, VALIDATE,
            SOFTBID, AVAIL, NAMECYCLE, DISCLOSE, VALIDATE, REPAIR, AVAIL);
    private static final Set<MoveCode> OPENING = Set.of(DISCLOSE, SOFTBID, ASSERT);
    private static final int STRONG = 2;

    private Players() {
    }

    /** The staged script of this seat. */
    static Player staged(Seat seat) {
        List<MoveCode> script = seat == Seat.PURSUER ? STAGED_PURSUER : STAGED_DISTANCER;
        return (walk, open) -> Nearest.to(script.get(walk.rounds() % script.size()), STRONG, open);
    }

    /** The same moves backwards: what comes last comes first. */
    static Player reversed(Seat seat) {
        List<MoveCode> script = (seat == Seat.PURSUER ? STAGED_PURSUER : STAGED_DISTANCER).reversed();
        return (walk, open) -> Nearest.to(script.get(walk.rounds() % script.size()), STRONG, open);
    }

    /** Anything, by the seed. */
    static Player random() {
        return (walk, open) -> {
            double chance = SeededChance.of(walk.seed() + "|" + walk.rounds() + "|player");
            return open.get(Math.min(open.size() - 1, (int) (chance * open.size())));
        };
    }

    /** The same move wherever it is offered, and anything by the seed where it is not. */
    static Player only(MoveCode move) {
        Player otherwise = random();
        return (walk, open) -> open.stream().filter(option -> option.getMove() == move).findFirst()
                .orElseGet(() -> otherwise.choose(walk, open));
    }

    /** Whatever threatens the other most, looking one turn ahead. */
    static Player worst() {
        return (walk, open) -> open.stream().max(Comparator.comparingDouble(option -> {
            Couple couple = walk.couple().copy();
            var heard = couple.apply(walk.casting().side(),
                    new org.cyclework.roleplay.dynamics.Utterance(option.getMove(), option.getIntensity()));
            return heard.pressure() + heard.disconnection() - heard.safety();
        })).orElseThrow();
    }

    /** Listens: a break when flooded, else an answer to what was said last, nothing twice within three turns. */
    static Supplier<Player> responsive() {
        return () -> {
            List<MoveCode> used = new ArrayList<>();
            return (walk, open) -> {
                MoveCode wanted = wanted(walk, used, open);
                Option chosen = Nearest.to(wanted, STRONG, open);
                used.add(chosen.getMove());
                return chosen;
            };
        };
    }

    /** Soothes and never makes an opening, whatever counts as one for this couple: validates, apologises, gives room. */
    static Player neverAsking() {
        List<MoveCode> script = List.of(PAUSE, VALIDATE, SPACE, AVAIL, REPAIR);
        return (walk, open) -> {
            List<MoveCode> own = walk.casting().vignette().getBondingOpenings();
            List<Option> quiet = open.stream()
                    .filter(option -> own.isEmpty() ? !OPENING.contains(option.getMove()) : !own.contains(option.getMove())).toList();
            return Nearest.to(script.get(walk.rounds() % script.size()), STRONG, quiet.isEmpty() ? open : quiet);
        };
    }

    private static MoveCode wanted(Walk walk, List<MoveCode> used, List<Option> open) {
        List<MoveCode> recent = used.subList(Math.max(0, used.size() - 3), used.size());
        List<MoveCode> offered = open.stream().map(Option::getMove).toList();
        if (walk.own().state().a() > .55 && !recent.contains(PAUSE) && offered.contains(PAUSE)) {
            return PAUSE;
        }
        List<MoveCode> answers = answers(walk);
        return answers.stream().filter(move -> !recent.contains(move) && offered.contains(move)).findFirst()
                .or(() -> answers.stream().filter(offered::contains).findFirst())
                .or(() -> offered.stream().filter(move -> MoveGroup.of(move) == MoveGroup.JOINING).findFirst())
                .orElse(answers.get(0));
    }

    private static List<MoveCode> answers(Walk walk) {
        if (walk.lastReply().isEmpty()) {
            return List.of(SOFTBID, DISCLOSE, VALIDATE, AVAIL);
        }
        MoveCode last = walk.lastReply().get();
        if (OPENING.contains(last)) {
            return List.of(VALIDATE, AVAIL, REPAIR, DISCLOSE, ACCEPT);
        }
        if (MoveGroup.of(last) == MoveGroup.APPROACH_NEGATIVE || last == SNAP) {
            return List.of(VALIDATE, AVAIL, REPAIR, LIMIT);
        }
        if (MoveGroup.of(last) == MoveGroup.AVOID_NEGATIVE) {
            return List.of(VALIDATE, NAMECYCLE, SPACE, REPAIR);
        }
        return List.of(SOFTBID, DISCLOSE, VALIDATE, AVAIL, ASSERT);
    }
}
