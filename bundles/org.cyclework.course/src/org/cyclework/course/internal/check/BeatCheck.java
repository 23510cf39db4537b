package org.cyclework.course.internal.check;

import org.cyclework.model.vignette.Beat;
import org.cyclework.model.vignette.BeatChoice;
import org.cyclework.model.vignette.BeatKind;

/** A beat can be answered, and its answers teach something. */
final class BeatCheck implements Check {

    @Override
    public void check(PackModel pack, Findings findings) {
        for (Beat beat : pack.all(Beat.class)) {
            boolean choices = beat.getKind() == BeatKind.PREDICT_MOVE || beat.getKind() == BeatKind.PREDICT_NEED;
            if (choices && beat.getChoices().size() < 2) {
                findings.error(beat, "beat-choices", "A beat of the kind " + beat.getKind() + " needs answers to choose from.", "Write at least two.");
            }
            if (beat.getKind() == BeatKind.PREDICT_NEED && beat.getChoices().stream().noneMatch(BeatChoice::isFitting)) {
                findings.error(beat, "beat-choices", "No answer is marked as fitting.", "Mark those that are plausible.");
            }
            if (beat.getKind() == BeatKind.PREDICT_MOVE) {
                beat.getChoices().stream().filter(c -> !pack.fileOf(c).places().written(c, "move")).forEach(c -> findings.error(c, "no-move",
                        "The answer does not say which move it predicts.", "Give it a move, NEUTRAL included."));
            }
            for (BeatChoice choice : beat.getChoices()) {
                if (blank(choice.getFeedback()) && blank(beat.getFeedback())) {
                    findings.error(choice, "missing-feedback", "Whoever answers so learns nothing.", "Write feedback for the answer or for the beat.");
                }
            }
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
