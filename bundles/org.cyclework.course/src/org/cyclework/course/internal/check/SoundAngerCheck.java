package org.cyclework.course.internal.check;

import java.util.List;
import org.cyclework.model.vignette.Node;
import org.cyclework.model.vignette.VignetteCase;

/**
 * Anger is not always a cover: a case has a moment of sound anger, and says where by the concept of the node. Whether it is
 * heard as anger there only a reader can tell.
 */
final class SoundAngerCheck implements Check {

    private static final String CONCEPT = "primary-anger";

    @Override
    public void check(PackModel pack, Findings findings) {
        for (VignetteCase vignette : pack.all(VignetteCase.class)) {
            List<Node> nodes = vignette.getScenes().stream().flatMap(scene -> scene.getNodes().stream()).toList();
            if (Scenes.played(vignette) && nodes.stream().noneMatch(node -> node.getConceptKeys().contains(CONCEPT))) {
                findings.warning(vignette, "no-sound-anger", "No node of the case is marked as a moment of sound anger.",
                        "Give one a line that is angry for a good reason and heard so, and the concept '" + CONCEPT + "'.");
            }
        }
    }
}
