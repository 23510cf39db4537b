package org.cyclework.course.internal.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cyclework.model.vignette.Node;
import org.cyclework.model.vignette.Option;
import org.cyclework.model.vignette.Scene;
import org.cyclework.model.vignette.VignetteCase;
import org.eclipse.emf.ecore.EObject;

/** How scenes and their nodes hang together. */
final class Scenes {

    private Scenes() {
    }

    /** @return a scene and all those that come before it, the nearest first; none where there is none; ends where they run in a circle */
    static Set<Scene> upTo(Scene scene) {
        Set<Scene> scenes = new LinkedHashSet<>();
        Scene earlier = scene;
        while (earlier != null && scenes.add(earlier)) {
            earlier = earlier.getAfter();
        }
        return scenes;
    }

    /** @return whether the scenes before this one run in a circle that it is part of */
    static boolean followsItself(Scene scene) {
        return scene.getAfter() != null && upTo(scene.getAfter()).contains(scene);
    }

    /** @return the places that an option, or what its guards turn away, may lead to */
    static List<Node> after(Option option) {
        return entered(option.getNext());
    }

    /** @return a node and those that stand in for it while guards turn the story away; ends where they run in a circle */
    static List<Node> entered(Node node) {
        List<Node> nodes = new ArrayList<>();
        for (Node n = node; n != null && !nodes.contains(n); n = n.getGuards().isEmpty() ? null : n.getOtherwise()) {
            nodes.add(n);
        }
        return nodes;
    }

    /** @return the scene that an element is part of or is */
    static Optional<Scene> of(EObject element) {
        EObject e = element;
        while (e != null && !(e instanceof Scene)) {
            e = e.eContainer();
        }
        return Optional.ofNullable((Scene) e);
    }

    /** @return whether people play this case from a partner's chair */
    static boolean played(VignetteCase vignette) {
        return !vignette.getScenes().isEmpty();
    }
}
