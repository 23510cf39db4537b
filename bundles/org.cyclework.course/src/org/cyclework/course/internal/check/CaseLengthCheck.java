package org.cyclework.course.internal.check;

import java.util.Locale;
import org.cyclework.course.internal.cast.CaseTexts;
import org.cyclework.model.vignette.SuitabilityStatus;
import org.cyclework.model.vignette.VignetteCase;

/** A case is as long as it can be read and kept up: played ones hold more words than those of decisions. */
final class CaseLengthCheck implements Check {

    private static final int LEAST = 9_000;
    private static final int MOST = 13_000;
    private static final int LEAST_OF_DECISIONS = 2_000;
    private static final int MOST_OF_DECISIONS = 6_000;

    @Override
    public void check(PackModel pack, Findings findings) {
        for (VignetteCase vignette : pack.all(VignetteCase.class)) {
            boolean decisions = vignette.getOpening() != null;
            boolean played = Scenes.played(vignette) && vignette.getSuitability() != null
                    && vignette.getSuitability().getStatus() == SuitabilityStatus.SUITABLE;
            if (decisions || played) {
                length(vignette, decisions ? LEAST_OF_DECISIONS : LEAST, decisions ? MOST_OF_DECISIONS : MOST, findings);
            }
        }
    }

    private static void length(VignetteCase vignette, int least, int most, Findings findings) {
        int words = CaseTexts.of(vignette).mapToInt(text -> Said.words(Said.shown(vignette, text.text())).size()).sum();
        if (words < least || words > most) {
            findings.warning(vignette, "case-length", String.format(Locale.ROOT, "The case has %,d words; %,d to %,d are a case's size.", words, least, most),
                    words > most ? "Cut what a play can do without: nodes that differ little, lines beyond the fourth." : "Write what is missing.");
        }
    }
}
