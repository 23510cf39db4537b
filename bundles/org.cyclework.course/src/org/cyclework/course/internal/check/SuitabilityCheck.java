package org.cyclework.course.internal.check;

import java.util.List;
import org.cyclework.model.vignette.Chair;
import org.cyclework.model.vignette.PrivateScreen;
import org.cyclework.model.vignette.Suitability;
import org.cyclework.model.vignette.SuitabilityStatus;
import org.cyclework.model.vignette.VignetteCase;

/** A partner's chair opens only where both partners were asked alone and nobody said yes. */
final class SuitabilityCheck implements Check {

    private static final List<String> QUESTIONS = List.of("fear", "force", "sex", "money", "phone", "threats", "children", "weapons");

    @Override
    public void check(PackModel pack, Findings findings) {
        pack.all(VignetteCase.class).forEach(v -> check(pack, v, findings));
    }

    private static void check(PackModel pack, VignetteCase vignette, Findings findings) {
        Suitability suitability = vignette.getSuitability();
        if (suitability == null) {
            findings.error(vignette, "no-suitability", "The case does not say whether it may be played.", "Add its suitability with both private screens.");
            return;
        }
        boolean twoNames = suitability.getScreens().size() == 2 && suitability.getScreens().stream().map(PrivateScreen::getPartner).distinct().count() == 2
                && vignette.getPartners().size() == 2;
        if (!twoNames) {
            findings.error(suitability, "screens", "There must be exactly two private screens, one for each of two partners.", "Record both, in the same wording.");
        }
        boolean yes = suitability.getScreens().stream().anyMatch(s -> QUESTIONS.stream().anyMatch(q -> yes(s, q)));
        if (yes && suitability.getStatus() == SuitabilityStatus.SUITABLE) {
            findings.error(suitability, "unsuitable", "A private screen has a yes and the case is called suitable.", "Make it observer-only, decision-only or conditional.");
        }
        boolean opens = vignette.getChairs().contains(Chair.PURSUER) || vignette.getChairs().contains(Chair.DISTANCER) || !vignette.getScenes().isEmpty();
        if (opens && (yes || suitability.getStatus() != SuitabilityStatus.SUITABLE)) {
            findings.error(vignette, "unsuitable", "The case is not suitable and opens a partner's chair.", "Leave it to observers or to decisions.");
        }
        if (opens) {
            suitability.getScreens().forEach(s -> unanswered(pack, s, findings));
        }
    }

    private static void unanswered(PackModel pack, PrivateScreen screen, Findings findings) {
        List<String> open = QUESTIONS.stream().filter(q -> !pack.fileOf(screen).places().written(screen, q)).toList();
        if (!open.isEmpty()) {
            findings.error(screen, "screens", "The private screen leaves out " + String.join(", ", open) + ".", "Write each answer down, a no included.");
        }
    }

    private static boolean yes(PrivateScreen screen, String question) {
        return (Boolean) screen.eGet(screen.eClass().getEStructuralFeature(question));
    }
}
