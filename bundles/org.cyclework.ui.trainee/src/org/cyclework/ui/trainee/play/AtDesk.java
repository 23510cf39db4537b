package org.cyclework.ui.trainee.play;

import org.cyclework.record.Access;
import org.cyclework.ui.CurrentLearner;
import org.cyclework.ui.Engines;

/** Whose play it is: the person at the desk. */
final class AtDesk {

    private AtDesk() {
    }

    /**
     * @return what lets the person at the desk play
     * @throws IllegalStateException where nobody has given a name yet
     */
    static Access access() {
        return Engines.get(CurrentLearner.class).access()
                .orElseThrow(() -> new IllegalStateException("Nobody has given a name yet."));
    }
}
