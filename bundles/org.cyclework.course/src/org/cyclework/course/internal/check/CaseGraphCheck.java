package org.cyclework.course.internal.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.cyclework.model.vignette.Chair;
import org.cyclework.model.vignette.Ending;
import org.cyclework.model.vignette.Node;
import org.cyclework.model.vignette.Option;
import org.cyclework.model.vignette.OutcomeClass;
import org.cyclework.model.vignette.Scene;
import org.cyclework.model.vignette.VignetteCase;

/** A scene can be played: every moment can be reached, offers a choice, and every way leads to an ending that is written. */
final class CaseGraphCheck implements Check {

    @Override
    public void check(PackModel pack, Findings findings) {
        for (VignetteCase vignette : pack.all(VignetteCase.class)) {
            vignette.getScenes().forEach(s -> graph(vignette, s, findings));
            chairs(vignette, findings);
        }
    }

    private static void graph(VignetteCase vignette, Scene scene, Findings findings) {
        Set<Node> reached = reached(scene.getStart());
        for (Node node : scene.getNodes()) {
            if (!reached.contains(node)) {
                findings.error(node, "unreachable-node", "No way leads from the start of the scene to this node.", "Let an option or an 'otherwise' lead here, or remove the node.");
            }
            if (node.getOptions().isEmpty()) {
                findings.error(node, "dead-end", "The node offers no choice, so the scene is stuck.", "Give it options.");
            }
            for (Option option : node.getOptions()) {
                if (option.getNext() == null && vignette.getEndings().stream().noneMatch(e -> e.getSeat() == scene.getSeat())) {
                    findings.error(option, "dead-end", "The scene ends here and the case has no ending for this seat.", "Write the endings, or name the next node.");
                } else if (option.getNext() != null && option.getNext().eContainer() != scene) {
                    findings.error(option, "leaves-scene", "The next node belongs to another scene.", "Name a node of this scene.");
                }
            }
        }
        boolean ends = reached.stream().flatMap(n -> n.getOptions().stream()).anyMatch(o -> o.getNext() == null);
        if (!reached.isEmpty() && !ends) {
            findings.warning(scene, "no-way-out", "No option ends the scene; only the number of rounds does.", "Leave 'next' out where the scene should end.");
        }
    }

    private static Set<Node> reached(Node start) {
        Set<Node> reached = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>();
        if (start != null) {
            open.add(start);
        }
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (reached.add(node)) {
                node.getOptions().stream().flatMap(o -> Scenes.after(o).stream()).forEach(open::push);
            }
        }
        return reached;
    }

    private static void chairs(VignetteCase vignette, Findings findings) {
        for (Scene scene : vignette.getScenes()) {
            for (OutcomeClass outcome : OutcomeClass.values()) {
                if (vignette.getEndings().stream().noneMatch(e -> fits(e, scene, outcome))) {
                    findings.error(scene, "missing-ending", "There is no ending " + outcome + " for the " + scene.getSeat() + ".", "Write one.");
                }
            }
        }
        for (Chair chair : vignette.getChairs()) {
            boolean partner = chair == Chair.PURSUER || chair == Chair.DISTANCER;
            if (partner && vignette.getScenes().stream().noneMatch(s -> s.getSeat().getName().equals(chair.getName()))) {
                findings.error(vignette, "chair-without-scene", "The chair " + chair + " is offered and no scene is written for it.", "Write the scene, or take the chair off the list.");
            }
        }
    }

    private static boolean fits(Ending ending, Scene scene, OutcomeClass outcome) {
        return ending.getSeat() == scene.getSeat() && ending.getOutcome() == outcome;
    }
}
