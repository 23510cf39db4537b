package org.cyclework.course.internal.check;

import java.util.List;
import org.cyclework.model.vignette.Ending;
import org.cyclework.model.vignette.OutcomeClass;

/** Who stepped out of a scene is sent to the page about safety and to nothing that could be tried again. */
final class SafeStopCheck implements Check {

    @Override
    public void check(PackModel pack, Findings findings) {
        String safety = pack.contents().getSafetyLesson();
        if (safety == null || safety.isBlank()) {
            return;
        }
        for (Ending ending : pack.all(Ending.class)) {
            if (ending.getOutcome() == OutcomeClass.STOPPED_SAFELY && !ending.getLessonIds().equals(List.of(safety))) {
                findings.warning(ending, "safe-stop", "The ending of a safe stop leads to " + (ending.getLessonIds().isEmpty() ? "no lesson" : String.join(", ", ending.getLessonIds()))
                        + " and not to the page about safety alone.", "Let 'lessonIds' be " + safety + ".");
            }
        }
    }
}
