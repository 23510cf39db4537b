package org.cyclework.roleplay.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cyclework.model.vignette.BeatGuard;
import org.cyclework.model.vignette.Effect;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Node;
import org.cyclework.model.vignette.Option;
import org.cyclework.model.vignette.Scene;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.model.vignette.Who;
import org.cyclework.roleplay.dynamics.Couple;
import org.cyclework.roleplay.dynamics.Partner;
import org.cyclework.roleplay.dynamics.PartnerState;
import org.cyclework.roleplay.dynamics.Side;

/**
 * Where a play stands in its story: the scene, the node, where it has been and what was played. Changes with the play; take
 * a {@link #copy} to try something out. Not thread-safe.
 */
final class Story {

    private static final int MANY_ROUNDS = 32;

    private final Casting casting;
    private final Map<Node, Integer> places;
    private final byte[] visits;
    private byte[] own = new byte[MANY_ROUNDS];
    private byte[] other = new byte[MANY_ROUNDS];
    private int rounds;
    private int roundsOfScene;
    private Scene scene;
    private Node node;
    private int number = 1;

    Story(Casting casting) {
        this.casting = casting;
        scene = casting.scene();
        places = new IdentityHashMap<>();
        casting.vignette().getScenes().stream().filter(each -> each.getSeat() == scene.getSeat())
                .flatMap(each -> each.getNodes().stream()).forEach(each -> places.put(each, places.size()));
        visits = new byte[places.size()];
    }

    private Story(Story from) {
        casting = from.casting;
        places = from.places;
        visits = from.visits.clone();
        own = from.own.clone();
        other = from.other.clone();
        rounds = from.rounds;
        roundsOfScene = from.roundsOfScene;
        scene = from.scene;
        node = from.node;
        number = from.number;
    }

    Story copy() {
        return new Story(this);
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

    /** Rounds played over all scenes. */
    int rounds() {
        return rounds;
    }

    /** Rounds played in this scene. */
    int roundsOfScene() {
        return roundsOfScene;
    }

    /** How often the story has been at a node, now included. */
    int visits(Node place) {
        Integer index = places.get(place);
        return index == null ? 0 : visits[index];
    }

    /** How often one of the two has played one of the moves in the last rounds; a move counts as what it landed as. */
    int played(Who who, List<MoveCode> moves, int last) {
        byte[] landed = who == Who.OWN ? own : other;
        int times = 0;
        for (int i = last > 0 ? Math.max(0, rounds - last) : 0; i < rounds; i++) {
            times += moves.contains(MoveCode.get(landed[i])) ? 1 : 0;
        }
        return times;
    }

    /** Rounds of a scene at most. */
    static int rounds(VignetteCase vignette, Scene scene) {
        return scene.getRounds() > 0 ? scene.getRounds() : vignette.getRounds();
    }

    /** The first scene opens. */
    void begin(Couple couple, Predicate<BeatGuard> answered) {
        arrive(scene.getStart(), couple, answered);
    }

    /**
     * A round was played: the story goes on from this option.
     *
     * @return whether it goes on at all
     */
    boolean goOn(Option option, MoveCode ownLanded, MoveCode otherLanded, Couple couple, Predicate<BeatGuard> answered) {
        remember(ownLanded, otherLanded);
        if (!option.getEffects().isEmpty()) {
            apply(option.getEffects(), couple, casting.side());
        }
        if (option.getNext() != null && roundsOfScene < rounds(casting.vignette(), scene)) {
            arrive(option.getNext(), couple, answered);
            return true;
        }
        Optional<Scene> next = following(new Guards(casting.side(), couple, this, answered));
        next.ifPresent(following -> open(following, couple, answered));
        return next.isPresent();
    }

    private void remember(MoveCode ownLanded, MoveCode otherLanded) {
        if (rounds == own.length) {
            own = Arrays.copyOf(own, 2 * rounds);
            other = Arrays.copyOf(other, 2 * rounds);
        }
        own[rounds] = (byte) ownLanded.getValue();
        other[rounds] = (byte) otherLanded.getValue();
        rounds++;
        roundsOfScene++;
    }

    private Optional<Scene> following(Guards guards) {
        return casting.vignette().getScenes().stream()
                .filter(each -> each.getAfter() == scene && each.getSeat() == scene.getSeat())
                .filter(each -> guards.hold(each.getGuards())).findFirst();
    }

    /** A later scene opens: security and trust are carried over, the rest starts as the case says. */
    private void open(Scene next, Couple couple, Predicate<BeatGuard> answered) {
        scene = next;
        number++;
        roundsOfScene = 0;
        couple.openLaterScene(carried(casting.start(Side.A), couple.partner(Side.A)),
                carried(casting.start(Side.B), couple.partner(Side.B)));
        arrive(next.getStart(), couple, answered);
    }

    private void arrive(Node place, Couple couple, Predicate<BeatGuard> answered) {
        node = place.getGuards().isEmpty() ? place : entered(place, new Guards(casting.side(), couple, this, answered));
        Integer index = places.get(node);
        if (index != null && visits[index] < Byte.MAX_VALUE) {
            visits[index]++;
        }
        if (!node.getEffects().isEmpty()) {
            apply(node.getEffects(), couple, casting.side());
        }
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
