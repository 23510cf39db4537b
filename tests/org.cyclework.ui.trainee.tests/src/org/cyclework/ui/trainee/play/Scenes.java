package org.cyclework.ui.trainee.play;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cyclework.course.Course;
import org.cyclework.course.pack.PackReader;
import org.cyclework.roleplay.Moment;
import org.cyclework.roleplay.PendingBeat;
import org.cyclework.roleplay.PlayStep;

/** The built-in course, and what a trainee who always takes the first thing offered does next. */
final class Scenes {

    private static final String PACK = "bundles/org.cyclework.content.attachment/pack";

    private Scenes() {
    }

    static Course course() {
        Path above = Path.of("").toAbsolutePath();
        while (!Files.exists(above.resolve(PACK))) {
            above = above.getParent();
        }
        return PackReader.course(List.of(PackReader.open(above.resolve(PACK))));
    }

    /** @return the first step that is offered, never one that leaves the scene */
    static PlayStep next(Moment moment) {
        if (moment.beat().isPresent()) {
            PendingBeat beat = moment.beat().get();
            return PlayStep.beat(beat.id(), beat.choices().isEmpty() ? "4" : beat.choices().getFirst().id() + "@70");
        }
        return PlayStep.choice(moment.choices().stream().filter(choice -> !choice.safetyExit()).findFirst().orElseThrow().id(), "own words");
    }
}
