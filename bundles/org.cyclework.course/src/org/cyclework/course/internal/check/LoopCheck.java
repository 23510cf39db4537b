package org.cyclework.course.internal.check;

import java.util.List;
import org.cyclework.model.vignette.AuthoredLoop;
import org.cyclework.model.vignette.LoopHalf;
import org.cyclework.model.vignette.Partner;
import org.cyclework.model.vignette.VignetteCase;

/** The author's loop, which trainees compare theirs with, tells of both partners. */
final class LoopCheck implements Check {

    @Override
    public void check(PackModel pack, Findings findings) {
        for (VignetteCase vignette : pack.all(VignetteCase.class)) {
            AuthoredLoop loop = vignette.getLoop();
            if (loop != null) {
                halves(vignette, loop, findings);
            } else if (Scenes.played(vignette)) {
                findings.warning(vignette, "no-loop", "The case has no loop, so the debrief has nothing to compare the trainee's with.", "Write both halves.");
            }
        }
    }

    private static void halves(VignetteCase vignette, AuthoredLoop loop, Findings findings) {
        List<Partner> partners = loop.getHalves().stream().map(LoopHalf::getPartner).toList();
        boolean both = partners.size() == 2 && vignette.getPartners().stream().allMatch(partners::contains);
        if (!both) {
            findings.error(loop, "loop-halves", "The loop does not have one half for each partner.", "Write two halves, the one that begins first.");
        }
    }
}
