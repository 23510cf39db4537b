package org.cyclework.record.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import org.cyclework.record.Audience;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Projection;

/** What is asked of the record. Answered by the query database, or from the journal's lines while that is not up to date. */
interface Reads {

    /** @return everybody's state of this key, of those who have one */
    <S> Map<UUID, S> everybody(Projection<S> projection, String key);

    /** @return events in canonical order */
    List<LearningEvent> events(UUID learner, Set<Audience> audiences);

    /** @return events about an object in canonical order */
    List<LearningEvent> about(UUID learner, Set<Audience> audiences, String objectId);

    /** @return events of a session in canonical order */
    List<LearningEvent> ofSession(UUID learner, Set<Audience> audiences, UUID session);

    /** @return states by key */
    <S> SortedMap<String, S> states(UUID learner, Projection<S> projection);

    /** @return several people's states by key, of those who have any */
    default <S> Map<UUID, SortedMap<String, S>> statesOf(List<UUID> learners, Projection<S> projection) {
        Map<UUID, SortedMap<String, S>> all = new HashMap<>();
        for (UUID learner : learners) {
            SortedMap<String, S> states = states(learner, projection);
            if (!states.isEmpty()) {
                all.put(learner, states);
            }
        }
        return all;
    }

    <S> Optional<S> state(UUID learner, Projection<S> projection, String key);
}
