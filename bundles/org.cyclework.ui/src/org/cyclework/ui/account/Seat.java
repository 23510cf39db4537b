package org.cyclework.ui.account;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cyclework.record.Learner;
import org.cyclework.record.Topics;
import org.cyclework.ui.Events;

/** What is told where another person sits down, or nobody does any more. */
public final class Seat {

    private Seat() {
    }

    /**
     * Tells who sits here, and whether somebody left for it.
     *
     * @param before who sat here
     * @param now who does from now on
     * @return the properties of the message
     */
    public static Map<String, Object> told(Optional<Learner> before, Optional<Learner> now) {
        Map<String, Object> told = new HashMap<>();
        now.ifPresent(learner -> told.put(Topics.PAYLOAD, learner));
        before.map(Learner::id).filter(id -> now.map(Learner::id).filter(id::equals).isEmpty()).ifPresent(id -> told.put(Events.LEFT, id));
        return told;
    }
}
