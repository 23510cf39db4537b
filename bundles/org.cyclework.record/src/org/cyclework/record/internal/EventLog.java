package org.cyclework.record.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Audience;
import org.cyclework.record.LearningEvent;

/** Events as they were written. */
interface EventLog {

    /** @return everybody whom events are about */
    List<UUID> learners();

    /** @return a person's events for these audiences in canonical order, each once */
    List<LearningEvent> events(UUID learner, Set<Audience> audiences);
}
