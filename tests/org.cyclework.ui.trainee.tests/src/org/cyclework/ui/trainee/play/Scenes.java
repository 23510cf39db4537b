package org.cyclework.ui.trainee.play;

import org.cyclework.roleplay.Moment;
import org.cyclework.roleplay.PendingBeat;
import org.cyclework.roleplay.PlayStep;

/** What a trainee who always takes the first thing offered does next. */
final class Scenes {

    private Scenes() {
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
