package org.cyclework.roleplay.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cyclework.model.vignette.Effect;
import org.cyclework.model.vignette.Node;
import org.cyclework.model.vignette.Scene;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.model.vignette.Who;
import org.cyclework.roleplay.dynamics.Couple;
import org.cyclework.roleplay.dynamics.Partner;
import org.cyclework.roleplay.dynamics.PartnerState;
import org.cyclework.roleplay.dynamics.Side;

/** Where a play stands in its story: the scene, the node, and where it has been. Not thread-safe. */
final class Story {

    private final Casting casting;
    private final List<Node> visited = new ArrayList<>();
    private Scene scene;
    private Node node;
    private int number = 1;

    Story(Casting casting) {
        this.casting = casting;
        scene = casting.scene();
    }

    Scene scene() {
        return scene;
    }

    Node node() {
        return node;
    }

    /** Which scene of the play this is, from 1. */
    int number() {
        return number;
    }

    /** How often the story has been at a node, now included. */
    long visits(Node place) {
        return visited.stream().filter(each -> each == place).count();
    }

    /** Rounds of a scene at most. */
    static int rounds(VignetteCase vignette, Scene scene) {
        return scene.getRounds() > 0 ? scene.getRounds() : vignette.getRounds();
    }

    /** Goes to a node, or to where its guards send, and does what arriving there does. */
    void arrive(Node place, Guards guards, Couple couple) {
        node = entered(place, guards);
        visited.add(node);
        apply(node.getEffects(), couple, casting.side());
    }

    /** The scene that follows now, if there is one. */
    Optional<Scene> following(Guards guards) {
        return casting.vignette().getScenes().stream()
                .filter(each -> each.getAfter() == scene && each.getSeat() == scene.getSeat())
                .filter(each -> guards.hold(each.getGuards())).findFirst();
    }

    /** Opens a later scene: security and trust are carried over, the rest starts as the case says. */
    void open(Scene next, Couple couple) {
        scene = next;
        number++;
        couple.openLaterScene(carried(casting.start(Side.A), couple.partner(Side.A)),
                carried(casting.start(Side.B), couple.partner(Side.B)));
    }

    /** Adds what the story does to the two; {@code told} is the side it is told from. */
    static void apply(List<Effect> effects, Couple couple, Side told) {
        for (Effect effect : effects) {
            Partner touched = couple.partner(effect.getWho() == Who.OWN ? told : told.other());
            touched.set(touched.state().plus(effect.getVariable(), effect.getAdd()));
        }
    }

    private static Node entered(Node place, Guards guards) {
        Set<Node> seen = new HashSet<>();
        Node at = place;
        while (!guards.hold(at.getGuards()) && at.getOtherwise() != null && seen.add(at)) {
            at = at.getOtherwise();
        }
        return at;
    }

    private static PartnerState carried(PartnerState start, Partner partner) {
        PartnerState now = partner.state();
        return new PartnerState(start.a(), now.s(), start.p(), start.w(), now.t());
    }
}
