package org.cyclework.ui.trainee.play;

import java.util.UUID;
import org.cyclework.record.Learner;
import org.cyclework.ui.CurrentLearner;
import org.cyclework.ui.Engines;

/** Whose play it is: the person at the desk. */
final class AtDesk {

    private AtDesk() {
    }

    /**
     * @return the id of the person at the desk
     * @throws IllegalStateException where nobody has given a name yet
     */
    static UUID id() {
        return Engines.get(CurrentLearner.class).present().map(Learner::id)
                .orElseThrow(() -> new IllegalStateException("Nobody has given a name yet."));
    }
}
