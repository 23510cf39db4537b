package org.cyclework.roleplay.internal;

import org.cyclework.model.vignette.Node;
import org.cyclework.roleplay.dynamics.Couple;
import org.cyclework.roleplay.dynamics.MoveSelector;
import org.cyclework.roleplay.dynamics.MoveSet;
import org.cyclework.roleplay.dynamics.ScriptedScene;
import org.cyclework.roleplay.dynamics.Side;
import org.cyclework.roleplay.dynamics.Utterance;

/** How the simulated partner answers at a node: as the author fixed it, else by its own choice. */
final class Replies {

    private final MoveSelector selector;
    private final Side other;

    Replies(long seed, Side other) {
        selector = new MoveSelector(seed);
        this.other = other;
    }

    static boolean pinned(Node node) {
        return node.getPinnedReply() != null;
    }

    Utterance at(Node node, Couple couple, int round) {
        if (pinned(node)) {
            return Signing.at(node, node.getPinnedReply().getMove(), node.getPinnedReply().getIntensity(), null);
        }
        MoveSet allowed = node.getAllowedReplies().isEmpty() ? MoveSet.standard() : MoveSet.of(node.getAllowedReplies());
        Utterance chosen = selector.choose(couple.partner(other), round, ScriptedScene.SIMULATED, allowed);
        return Signing.at(node, chosen.move(), chosen.intensity(), null);
    }
}
