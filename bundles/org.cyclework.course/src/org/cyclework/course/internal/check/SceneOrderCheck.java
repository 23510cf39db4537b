package org.cyclework.course.internal.check;

import java.util.EnumSet;
import java.util.Set;
import org.cyclework.model.vignette.Scene;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;

/** From each seat there is one first scene, and every other one can follow. */
final class SceneOrderCheck implements Check {

    @Override
    public void check(PackModel pack, Findings findings) {
        for (VignetteCase vignette : pack.all(VignetteCase.class)) {
            Set<Seat> begun = EnumSet.noneOf(Seat.class);
            for (Scene scene : vignette.getScenes()) {
                if (scene.getAfter() == null && !begun.add(scene.getSeat())) {
                    findings.error(scene, "second-first-scene", "The " + scene.getSeat() + " has a first scene already, so this one is never played.",
                            "Name in 'after' the scene it follows.");
                }
                parts(scene, findings);
                if (scene.getAfter() != null) {
                    follower(vignette, scene, findings);
                }
            }
        }
    }

    private static void parts(Scene scene, Findings findings) {
        if (scene.getStart() != null && scene.getStart().eContainer() != scene) {
            findings.error(scene, "leaves-scene", "The scene starts at a node of another scene.", "Name a node of this scene.");
        }
        if (scene.getRounds() < 0) {
            findings.error(scene, "bad-rounds", "A scene cannot have " + scene.getRounds() + " rounds.", "Use 0 for those of the case.");
        }
        boolean interlude = scene.getInterlude() != null && !scene.getInterlude().isBlank();
        if (interlude && scene.getAfter() == null) {
            findings.warning(scene, "interlude-unused", "The scene follows no other, so nobody reads its interlude.", "Name in 'after' the scene it follows, or move the text into the setting.");
        } else if (!interlude && scene.getAfter() != null) {
            findings.warning(scene, "no-interlude", "Nothing tells what lies between the two scenes.", "Write the interlude.");
        }
    }

    private static void follower(VignetteCase vignette, Scene scene, Findings findings) {
        if (Scenes.followsItself(scene)) {
            findings.error(scene, "scene-circle", "The scene follows itself, by way of those before it.", "Let one scene of the seat follow none.");
        }
        if (scene.getAfter().getSeat() != scene.getSeat()) {
            findings.error(scene, "after-other-seat", "The scene follows one that is played from the other seat.", "Name a scene of the " + scene.getSeat() + ".");
        }
        for (Scene sibling : vignette.getScenes()) {
            if (sibling == scene) {
                break;
            }
            if (sibling.getAfter() == scene.getAfter() && sibling.getSeat() == scene.getSeat() && sibling.getGuards().isEmpty()) {
                findings.error(scene, "never-follows", "The scene " + sibling.getId() + " stands before it, has no guards and follows in every case.",
                        "Put the scene with guards first, or give that one guards.");
                break;
            }
        }
    }
}
