package org.cyclework.roleplay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cyclework.model.vignette.Beat;
import org.cyclework.model.vignette.BeatChoice;
import org.cyclework.model.vignette.BeatGuard;
import org.cyclework.model.vignette.BeatKind;
import org.cyclework.model.vignette.Effect;
import org.cyclework.model.vignette.Guard;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Node;
import org.cyclework.model.vignette.Option;
import org.cyclework.model.vignette.PinnedReply;
import org.cyclework.model.vignette.PlayedGuard;
import org.cyclework.model.vignette.Scene;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.SignatureShift;
import org.cyclework.model.vignette.StartState;
import org.cyclework.model.vignette.StateGuard;
import org.cyclework.model.vignette.StateVariable;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.model.vignette.VignetteFactory;
import org.cyclework.model.vignette.VisitGuard;
import org.cyclework.model.vignette.Who;

/**
 * Builds a case with a story for tests: several nodes, scenes, conditions and effects around Ada, who pursues, and Ben, who
 * distances. What is added goes to the scene, node and option named last; a node that is only named as a next one gets its
 * content when {@link #node} names it.
 */
public final class StoryBuilder {

    private static final VignetteFactory FACTORY = VignetteFactory.eINSTANCE;

    private final VignetteCase vignette;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private Scene scene;
    private Node node;
    private Option option;

    /** A case of one empty scene, "one", played from this seat. */
    public StoryBuilder(Seat seat) {
        vignette = new VignetteBuilder(seat).build();
        scene = vignette.getScenes().get(0);
        scene.setId("one");
        scene.getNodes().clear();
        scene.setStart(null);
    }

    public StoryBuilder rounds(int ofTheCase) {
        vignette.setRounds(ofTheCase);
        return this;
    }

    public StoryBuilder stuck(int turns) {
        vignette.setStuckTurns(turns);
        return this;
    }

    /** Where a person stands at the opening. */
    public StoryBuilder start(Seat seat, double a, double s, double p, double w, double t) {
        StartState start = FACTORY.createStartState();
        start.setArousal(a);
        start.setSecurity(s);
        start.setPursuit(p);
        start.setWithdrawal(w);
        start.setTrust(t);
        vignette.getPartners().get(seat == Seat.PURSUER ? 0 : 1).setStart(start);
        return this;
    }

    /** A later scene of the same seat. */
    public StoryBuilder scene(String id, String after, Guard... guards) {
        Scene before = vignette.getScenes().stream().filter(each -> each.getId().equals(after)).findFirst().orElseThrow();
        scene = FACTORY.createScene();
        scene.setId(id);
        scene.setTitle("title of " + id);
        scene.setSeat(before.getSeat());
        scene.setSetting("setting of " + id);
        scene.setBriefing("briefing of " + id);
        scene.setInterlude("interlude of " + id);
        scene.setAfter(before);
        scene.getGuards().addAll(List.of(guards));
        vignette.getScenes().add(scene);
        return this;
    }

    /** A first scene of the other seat. */
    public StoryBuilder sceneOf(Seat seat, String id) {
        scene = FACTORY.createScene();
        scene.setId(id);
        scene.setTitle("title of " + id);
        scene.setSeat(seat);
        scene.setSetting("setting of " + id);
        scene.setBriefing("briefing of " + id);
        vignette.getScenes().add(scene);
        return this;
    }

    public StoryBuilder roundsOfScene(int rounds) {
        scene.setRounds(rounds);
        return this;
    }

    /** A node of the scene; the first one is where it starts. */
    public StoryBuilder node(String id, Guard... guards) {
        node = named(id);
        node.setNarration("narration of " + id);
        node.getGuards().addAll(List.of(guards));
        scene.getNodes().add(node);
        if (scene.getStart() == null) {
            scene.setStart(node);
        }
        return this;
    }

    public StoryBuilder otherwise(String next) {
        node.setOtherwise(named(next));
        return this;
    }

    public StoryBuilder hint(String text) {
        node.setHint(text);
        return this;
    }

    /** Something to say, with intensity 2; without a next node the scene ends after it. */
    public StoryBuilder option(String id, MoveCode move, String next, Guard... guards) {
        option = FACTORY.createOption();
        option.setId(id);
        option.setMove(move);
        option.setIntensity(2);
        option.setLine("line of " + id);
        option.setNext(next == null ? null : named(next));
        option.getGuards().addAll(List.of(guards));
        node.getOptions().add(option);
        return this;
    }

    public StoryBuilder intensity(int of) {
        option.setIntensity(of);
        return this;
    }

    public StoryBuilder modelReason(String text) {
        option.setModelReason(text);
        return this;
    }

    public StoryBuilder wayOut(String id) {
        option(id, MoveCode.NEUTRAL, null);
        option.setSafetyExit(true);
        return this;
    }

    /** What choosing the option does. */
    public StoryBuilder effect(Who who, StateVariable variable, double add) {
        option.getEffects().add(effectOf(who, variable, add));
        return this;
    }

    /** What arriving at the node does. */
    public StoryBuilder arriving(Who who, StateVariable variable, double add) {
        node.getEffects().add(effectOf(who, variable, add));
        return this;
    }

    public StoryBuilder pinned(MoveCode move, int intensity) {
        PinnedReply reply = FACTORY.createPinnedReply();
        reply.setMove(move);
        reply.setIntensity(intensity);
        node.setPinnedReply(reply);
        return this;
    }

    public StoryBuilder allowed(MoveCode... moves) {
        node.getAllowedReplies().addAll(List.of(moves));
        return this;
    }

    /** A move that carries more pressure and presence here. */
    public StoryBuilder shift(MoveCode move, double pressure, double presence) {
        SignatureShift shift = FACTORY.createSignatureShift();
        shift.setMove(move);
        shift.setX(pressure);
        shift.setPr(presence);
        node.getSignatures().add(shift);
        return this;
    }

    /** A question with choices, of which the first fits; without choices it takes any text or a number. */
    public StoryBuilder beat(String id, BeatKind kind, String... choices) {
        Beat beat = FACTORY.createBeat();
        beat.setId(id);
        beat.setKind(kind);
        beat.setPrompt("prompt of " + id);
        for (String each : choices) {
            BeatChoice choice = FACTORY.createBeatChoice();
            choice.setId(each);
            choice.setText("text of " + each);
            choice.setFitting(beat.getChoices().isEmpty());
            beat.getChoices().add(choice);
        }
        node.setBeat(beat);
        return this;
    }

    public VignetteCase build() {
        return vignette;
    }

    /** The node of this id. */
    public Node named(String id) {
        return nodes.computeIfAbsent(id, absent -> {
            Node made = FACTORY.createNode();
            made.setId(absent);
            return made;
        });
    }

    /** A condition on a value. */
    public static StateGuard state(Who who, StateVariable variable, double atLeast, double below) {
        StateGuard guard = FACTORY.createStateGuard();
        guard.setWho(who);
        guard.setVariable(variable);
        guard.setAtLeast(atLeast);
        guard.setBelow(below);
        return guard;
    }

    /** A condition on what was played in the last rounds, 0 for all. */
    public static PlayedGuard played(Who who, int times, int last, MoveCode... moves) {
        PlayedGuard guard = FACTORY.createPlayedGuard();
        guard.setWho(who);
        guard.setTimes(times);
        guard.setLast(last);
        guard.getMoves().addAll(List.of(moves));
        return guard;
    }

    /** A condition on where the story has been. */
    public VisitGuard visited(String id, int times) {
        VisitGuard guard = FACTORY.createVisitGuard();
        guard.setNode(named(id));
        guard.setTimes(times);
        return guard;
    }

    /** A condition on how the beat of a node was answered; no choices for any answer. */
    public BeatGuard answered(String nodeId, String... choices) {
        BeatGuard guard = FACTORY.createBeatGuard();
        guard.setBeat(named(nodeId).getBeat());
        named(nodeId).getBeat().getChoices().stream().filter(each -> List.of(choices).contains(each.getId()))
                .forEach(guard.getChoices()::add);
        return guard;
    }

    /** The same condition negated. */
    public static <G extends Guard> G not(G guard) {
        guard.setNegated(true);
        return guard;
    }

    private static Effect effectOf(Who who, StateVariable variable, double add) {
        Effect effect = FACTORY.createEffect();
        effect.setWho(who);
        effect.setVariable(variable);
        effect.setAdd(add);
        return effect;
    }
}
