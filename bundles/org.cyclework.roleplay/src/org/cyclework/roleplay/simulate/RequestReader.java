package org.cyclework.roleplay.simulate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.cyclework.roleplay.dynamics.BondingRules;
import org.cyclework.roleplay.dynamics.MoveSet;
import org.cyclework.roleplay.dynamics.PartnerState;
import org.cyclework.roleplay.dynamics.Side;
import org.cyclework.roleplay.dynamics.Style;
import org.cyclework.roleplay.dynamics.Utterance;

/** Reads a request in the exchange format and checks every value; what is not known is refused. */
final class RequestReader {

    /** The turns before the answer begins cost only time. */
    private static final int MOST_STUCK = 1_000_000;
    /** One answer is held in memory until it is written. */
    private static final int MOST_ANSWERED = 10_000;
    private static final Set<String> SCENE = Set.of("id", "a", "b", "seed", "stuck", "chair", "allow", "moves",
            "rounds", "safetyExitAt", "bondingOpenings", "bondingReplies");
    private static final Set<String> SELF_PLAY = Set.of("id", "a", "b", "seed", "stuck", "chair", "allow", "turns",
            "first", "bondingOpenings", "bondingReplies");

    private RequestReader() {
    }

    static SimulationRequest read(ObjectNode request) {
        boolean selfPlay = request.path("chair").asText().equals("none");
        Fields fields = new Fields(request, "", selfPlay ? SELF_PLAY : SCENE);
        Optional<Side> chair = chair(fields);
        Optional<Fields> allow = fields.has("allow") ? Optional.of(fields.object("allow", Set.of("a", "b")))
                : Optional.empty();
        BondingRules standard = BondingRules.standard();
        BondingRules rules = new BondingRules(fields.moveSet("bondingOpenings").orElse(standard.openings()),
                fields.moveSet("bondingReplies").orElse(standard.replies()));
        List<Utterance> moves = selfPlay ? List.of() : fields.utterances("moves");
        return new SimulationRequest(person(fields, "a"), person(fields, "b"), fields.seed("seed"),
                fields.has("stuck") ? fields.whole("stuck", 0, MOST_STUCK) : 0, chair, moves,
                fields.whole(selfPlay ? "turns" : "rounds", 1, MOST_ANSWERED), safetyExit(fields), rules,
                fields.utterance("first"), allowed(allow, "a"), allowed(allow, "b"));
    }

    private static Optional<Side> chair(Fields fields) {
        String chair = fields.text("chair");
        return switch (chair) {
            case "a" -> Optional.of(Side.A);
            case "b" -> Optional.of(Side.B);
            case "none" -> Optional.empty();
            default -> throw new BadRequest("chair must be \"a\", \"b\" or \"none\", not \"" + chair + "\"");
        };
    }

    private static OptionalInt safetyExit(Fields fields) {
        return fields.has("safetyExitAt") ? OptionalInt.of(fields.whole("safetyExitAt", 0, Integer.MAX_VALUE))
                : OptionalInt.empty();
    }

    private static MoveSet allowed(Optional<Fields> allow, String side) {
        Optional<MoveSet> list = allow.flatMap(fields -> fields.moveSet(side));
        if (list.isPresent() && list.get().isEmpty()) {
            throw new BadRequest("allow." + side + " must name at least one move");
        }
        return list.orElse(MoveSet.standard());
    }

    private static SimulationRequest.Person person(Fields fields, String side) {
        Fields person = fields.object(side, Set.of("ax", "av", "rho", "start"));
        Style style = new Style(person.unit("ax", 0), person.unit("av", 0), person.unit("rho", .4, 1));
        PartnerState rest = PartnerState.restingOf(style);
        if (!person.has("start")) {
            return new SimulationRequest.Person(style, rest);
        }
        Fields start = person.object("start", Set.of("a", "s", "p", "w", "t"));
        return new SimulationRequest.Person(style, new PartnerState(start.unit("a", 0, rest.a()),
                start.unit("s", 0, rest.s()), start.unit("p", 0, rest.p()), start.unit("w", 0, rest.w()),
                start.unit("t", 0, rest.t())));
    }
}
