package org.cyclework.course.internal.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.cyclework.model.vignette.Line;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Option;
import org.cyclework.model.vignette.Partner;
import org.cyclework.model.vignette.PinnedReply;
import org.cyclework.model.vignette.VignetteCase;

/** Every option and every line says which move it is and how strong, and both partners have words for every move. */
final class OptionCheck implements Check {

    @Override
    public void check(PackModel pack, Findings findings) {
        for (Option option : pack.all(Option.class)) {
            if (!pack.fileOf(option).places().written(option, "move")) {
                findings.error(option, "no-move", "The option does not say which move it is.", "Give it a move, NEUTRAL included.");
            }
            intensity(option, option.getIntensity(), 1, findings);
        }
        for (Line line : pack.all(Line.class)) {
            if (!pack.fileOf(line).places().written(line, "move")) {
                findings.error(line, "no-move", "The line does not say which move it is for.", "Give it a move, NEUTRAL included.");
            }
            intensity(line, line.getIntensity(), 0, findings);
        }
        pack.all(PinnedReply.class).forEach(r -> intensity(r, r.getIntensity(), 1, findings));
        pack.all(VignetteCase.class).stream().filter(v -> !v.getScenes().isEmpty()).forEach(v -> lineBank(v, findings));
    }

    private static void intensity(org.eclipse.emf.ecore.EObject element, int intensity, int least, Findings findings) {
        if (intensity < least || intensity > 3) {
            findings.error(element, "bad-intensity", "The intensity " + intensity + " is not between " + least + " and 3.", "Use 1 for low, 2 for clear, 3 for strong.");
        }
    }

    private static void lineBank(VignetteCase vignette, Findings findings) {
        for (Partner partner : vignette.getPartners()) {
            Set<MoveCode> spoken = vignette.getLines().stream().filter(l -> l.getPartner() == partner)
                    .filter(l -> l.getNodeId() == null || l.getNodeId().isBlank()).filter(l -> l.getIntensity() == 0 || covers(vignette, partner, l))
                    .map(Line::getMove).collect(Collectors.toSet());
            for (MoveCode move : MoveCode.values()) {
                if (!spoken.contains(move)) {
                    findings.error(partner, "missing-line", partner.getName() + " has no line for the move " + move + " that fits everywhere.",
                            "Write one without nodeId, for any intensity or for each.");
                }
            }
        }
    }

    /** Lines for each of the three intensities are as good as one for any. */
    private static boolean covers(VignetteCase vignette, Partner partner, Line line) {
        return vignette.getLines().stream().filter(l -> l.getPartner() == partner && l.getMove() == line.getMove())
                .filter(l -> l.getNodeId() == null || l.getNodeId().isBlank()).map(Line::getIntensity).distinct().filter(i -> i > 0).count() == 3;
    }
}
