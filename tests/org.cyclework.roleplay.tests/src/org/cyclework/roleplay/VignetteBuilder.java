package org.cyclework.roleplay;

import java.util.List;
import org.cyclework.model.vignette.Beat;
import org.cyclework.model.vignette.BeatChoice;
import org.cyclework.model.vignette.BeatKind;
import org.cyclework.model.vignette.Chair;
import org.cyclework.model.vignette.Ending;
import org.cyclework.model.vignette.Line;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Node;
import org.cyclework.model.vignette.Option;
import org.cyclework.model.vignette.OutcomeClass;
import org.cyclework.model.vignette.Partner;
import org.cyclework.model.vignette.PinnedReply;
import org.cyclework.model.vignette.Scene;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.StartState;
import org.cyclework.model.vignette.Suitability;
import org.cyclework.model.vignette.SuitabilityStatus;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.model.vignette.VignetteFactory;

/** Builds a small case for tests: a pursuer named Ada, a distancer named Ben, and one node that leads back to itself. */
public final class VignetteBuilder {

    private static final VignetteFactory FACTORY = VignetteFactory.eINSTANCE;

    private final VignetteCase vignette = FACTORY.createVignetteCase();
    private final Scene scene = FACTORY.createScene();
    private final Node node = node("t-node", "It is evening.");

    /** A suitable case with nothing to choose yet. */
    public VignetteBuilder(Seat seat) {
        vignette.setId("T1");
        vignette.setTitle("A test evening");
        vignette.setSummary("Two people, one evening.");
        vignette.setRounds(6);
        vignette.getChairs().add(Chair.PURSUER);
        vignette.getChairs().add(Chair.DISTANCER);
        Suitability suitability = FACTORY.createSuitability();
        suitability.setRationale("All no, twice.");
        vignette.setSuitability(suitability);
        vignette.getPartners().add(partner("t-ada", "Ada", Seat.PURSUER, .80, .15));
        vignette.getPartners().add(partner("t-ben", "Ben", Seat.DISTANCER, .20, .85));
        scene.setId("t-scene");
        scene.setTitle("Evening");
        scene.setSeat(seat);
        scene.setSetting("A kitchen.");
        scene.setBriefing("You are one of the two.");
        scene.getNodes().add(node);
        scene.setStart(node);
        vignette.getScenes().add(scene);
    }

    public VignetteBuilder suitability(SuitabilityStatus status) {
        vignette.getSuitability().setStatus(status);
        return this;
    }

    public VignetteBuilder rounds(int rounds) {
        vignette.setRounds(rounds);
        return this;
    }

    public VignetteBuilder stuck(int turns) {
        vignette.setStuckTurns(turns);
        return this;
    }

    /** An option that leads back to the same node. */
    public VignetteBuilder option(String id, MoveCode move) {
        return option(id, move, node);
    }

    /** An option after which the scene ends. */
    public VignetteBuilder lastOption(String id, MoveCode move) {
        return option(id, move, null);
    }

    private VignetteBuilder option(String id, MoveCode move, Node next) {
        Option option = FACTORY.createOption();
        option.setId(id);
        option.setMove(move);
        option.setIntensity(2);
        option.setLine("line of " + id);
        option.setNext(next);
        node.getOptions().add(option);
        return this;
    }

    /** An option that is a way out. */
    public VignetteBuilder wayOut(String id) {
        option(id, MoveCode.NEUTRAL, null);
        node.getOptions().get(node.getOptions().size() - 1).setSafetyExit(true);
        return this;
    }

    public VignetteBuilder pinned(MoveCode move, int intensity) {
        PinnedReply reply = FACTORY.createPinnedReply();
        reply.setMove(move);
        reply.setIntensity(intensity);
        node.setPinnedReply(reply);
        return this;
    }

    public VignetteBuilder allowed(MoveCode... moves) {
        node.getAllowedReplies().addAll(List.of(moves));
        return this;
    }

    public VignetteBuilder line(String id, Seat speaker, MoveCode move, int intensity, String nodeId) {
        Line line = FACTORY.createLine();
        line.setId(id);
        line.setPartner(vignette.getPartners().get(speaker == Seat.PURSUER ? 0 : 1));
        line.setMove(move);
        line.setIntensity(intensity);
        line.setNodeId(nodeId);
        line.setText("text of " + id);
        vignette.getLines().add(line);
        return this;
    }

    public VignetteBuilder beat(String id, BeatKind kind) {
        Beat beat = FACTORY.createBeat();
        beat.setId(id);
        beat.setKind(kind);
        beat.setPrompt("prompt of " + id);
        node.setBeat(beat);
        return this;
    }

    public VignetteBuilder beatChoice(String id, MoveCode move, boolean fitting) {
        BeatChoice choice = FACTORY.createBeatChoice();
        choice.setId(id);
        choice.setText("text of " + id);
        choice.setMove(move);
        choice.setFitting(fitting);
        node.getBeat().getChoices().add(choice);
        return this;
    }

    public VignetteBuilder ending(OutcomeClass outcome, String text) {
        Ending ending = FACTORY.createEnding();
        ending.setId("t-end-" + outcome);
        ending.setSeat(scene.getSeat());
        ending.setOutcome(outcome);
        ending.setText(text);
        ending.setStrength("strength of " + outcome);
        ending.setNextTry("try of " + outcome);
        ending.getLessonIds().add("L1.2");
        vignette.getEndings().add(ending);
        return this;
    }

    public VignetteBuilder secure(Seat seat) {
        Partner partner = vignette.getPartners().get(seat == Seat.PURSUER ? 0 : 1);
        partner.setAnxiety(.15);
        partner.setAvoidance(.15);
        return this;
    }

    public VignetteBuilder start(Seat seat, double arousal, double security, double withdrawal) {
        StartState start = FACTORY.createStartState();
        start.setArousal(arousal);
        start.setSecurity(security);
        start.setWithdrawal(withdrawal);
        vignette.getPartners().get(seat == Seat.PURSUER ? 0 : 1).setStart(start);
        return this;
    }

    public VignetteCase build() {
        return vignette;
    }

    private static Node node(String id, String narration) {
        Node node = FACTORY.createNode();
        node.setId(id);
        node.setNarration(narration);
        return node;
    }

    private static Partner partner(String id, String name, Seat seat, double anxiety, double avoidance) {
        Partner partner = FACTORY.createPartner();
        partner.setId(id);
        partner.setName(name);
        partner.setPronouns("they/them");
        partner.setSeat(seat);
        partner.setHistory("history");
        partner.setFear("fear of " + name);
        partner.setNeed("need of " + name);
        partner.setVoice("voice");
        partner.setAnxiety(anxiety);
        partner.setAvoidance(avoidance);
        return partner;
    }
}
