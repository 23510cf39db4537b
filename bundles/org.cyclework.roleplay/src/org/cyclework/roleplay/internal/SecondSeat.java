package org.cyclework.roleplay.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Node;
import org.cyclework.roleplay.dynamics.MoveGroup;
import org.cyclework.roleplay.dynamics.MoveSelector;
import org.cyclework.roleplay.dynamics.Partner;
import org.cyclework.roleplay.dynamics.SeededChance;
import org.cyclework.roleplay.dynamics.Utterance;

/**
 * What the second trainee at one screen may answer: from each kind of move those to which the character is drawn most
 * just now, so that the tempting and the mending ones stand side by side.
 */
final class SecondSeat {

    private static final double SPREAD = 1.2;
    private static final int OFFERED = 6;

    private SecondSeat() {
    }

    static List<Utterance> answers(Partner person, Node node, int round, long seed) {
        List<MoveCode> picked = new ArrayList<>();
        double[] pulls = new MoveSelector(seed).pulls(person);
        for (MoveCode move : MoveCode.values()) {
            // a little chance, so that the same state does not always offer the same six
            pulls[move.getValue()] += SPREAD * SeededChance.of(seed + "|" + round + "|" + move.getLiteral() + "|offer");
        }
        List<MoveCode> allowed = node.getAllowedReplies().isEmpty() ? List.of(MoveCode.values()) : node.getAllowedReplies();
        pick(MoveGroup.APPROACH_NEGATIVE, 1, allowed, pulls, picked);
        pick(MoveGroup.AVOID_NEGATIVE, 2, allowed, pulls, picked);
        pick(MoveGroup.JOINING, 2, allowed, pulls, picked);
        pick(MoveGroup.FIRM, 1, allowed, pulls, picked);
        // a node that allows few kinds still leaves a choice
        allowed.stream().distinct().filter(move -> !picked.contains(move)).sorted(strongest(pulls))
                .limit(OFFERED - picked.size()).toList().forEach(picked::add);
        return picked.stream().sorted(Comparator.comparingDouble(move -> SeededChance.of(seed + "|" + round + "|" + move)))
                .map(move -> Signing.at(node, move, MoveSelector.intensity(person, move), null)).toList();
    }

    /** The answers that these ids name, as they are at this node. */
    static List<Utterance> named(List<String> ids, Node node) {
        return ids.stream().map(FreeMove::read).map(each -> Signing.at(node, each.move(), each.intensity(), null)).toList();
    }

    private static void pick(MoveGroup group, int number, List<MoveCode> allowed, double[] pulls, List<MoveCode> into) {
        allowed.stream().filter(move -> MoveGroup.of(move) == group)
                .distinct().sorted(strongest(pulls)).limit(number).forEach(into::add);
    }

    private static Comparator<MoveCode> strongest(double[] pulls) {
        return Comparator.comparingDouble((MoveCode move) -> pulls[move.getValue()]).reversed();
    }
}
