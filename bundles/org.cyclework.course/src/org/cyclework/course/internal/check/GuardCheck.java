package org.cyclework.course.internal.check;

import java.util.List;
import java.util.Set;
import org.cyclework.model.vignette.Guard;
import org.cyclework.model.vignette.Node;
import org.cyclework.model.vignette.Option;
import org.cyclework.model.vignette.Scene;
import org.cyclework.model.vignette.VignetteCase;
import org.eclipse.emf.ecore.EObject;

/** Wherever a condition turns the story away there is a way on, and every condition can hold. */
final class GuardCheck implements Check {

    @Override
    public void check(PackModel pack, Findings findings) {
        for (VignetteCase vignette : pack.all(VignetteCase.class)) {
            for (Scene scene : vignette.getScenes()) {
                scene(scene, findings);
                scene.getNodes().forEach(n -> node(scene, n, findings));
            }
        }
    }

    private static void scene(Scene scene, Findings findings) {
        if (scene.getAfter() == null && !scene.getGuards().isEmpty()) {
            findings.error(scene, "guarded-start", "The scene follows no other and has guards, which nothing can meet yet.", "Remove them, or name the scene it follows in 'after'.");
        } else {
            conditions(scene, scene.getGuards(), Scenes.upTo(scene.getAfter()), findings);
        }
        if (scene.getStart() != null && !scene.getStart().getGuards().isEmpty()) {
            findings.error(scene.getStart(), "guarded-start", "The scene starts here, so there is nowhere else to go when the guards do not hold.", "Remove the guards, or start at another node.");
        }
    }

    private static void node(Scene scene, Node node, Findings findings) {
        Set<Scene> known = Scenes.upTo(scene);
        conditions(node, node.getGuards(), known, findings);
        otherwise(scene, node, findings);
        for (Option option : node.getOptions()) {
            conditions(option, option.getGuards(), known, findings);
        }
        if (!node.getOptions().isEmpty() && node.getOptions().stream().noneMatch(o -> o.getGuards().isEmpty())) {
            findings.error(node, "no-sure-option", "Every option has a condition, so there may be nothing to choose.", "Leave the guards off at least one option.");
        }
    }

    private static void otherwise(Scene scene, Node node, Findings findings) {
        Node otherwise = node.getOtherwise();
        if (node.getGuards().isEmpty()) {
            if (otherwise != null) {
                findings.warning(node, "otherwise-unused", "Nothing keeps the story out of this node, so 'otherwise' is never taken.", "Add the guards, or remove 'otherwise'.");
            }
        } else if (otherwise == null) {
            findings.error(node, "otherwise-missing", "The story is stuck when the guards do not hold.", "Name in 'otherwise' where it then goes.");
        } else if (otherwise.eContainer() != scene) {
            findings.error(node, "leaves-scene", "'otherwise' names a node of another scene.", "Name a node of this scene.");
        } else if (Scenes.entered(otherwise).contains(node)) {
            findings.error(node, "otherwise-circle", "Going by 'otherwise' from node to node leads back here, so the story is stuck when no guard holds.",
                    "Let one of the nodes be without guards.");
        }
    }

    private static void conditions(EObject owner, List<Guard> guards, Set<Scene> known, Findings findings) {
        guards.forEach(g -> GuardRules.check(owner, g, known, findings));
    }
}
