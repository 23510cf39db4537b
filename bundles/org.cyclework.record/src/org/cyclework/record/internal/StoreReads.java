package org.cyclework.record.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import org.cyclework.record.Audience;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Projection;
import org.cyclework.record.internal.query.QueryStore;

/** Answers from the query database. */
record StoreReads(QueryStore store) implements Reads {

    @Override
    public <S> Map<UUID, S> everybody(Projection<S> projection, String key) {
        return store.everybody(projection, key);
    }

    @Override
    public List<LearningEvent> events(UUID learner, Set<Audience> audiences) {
        return store.events(learner, audiences);
    }

    @Override
    public List<LearningEvent> about(UUID learner, Set<Audience> audiences, String objectId) {
        return store.about(learner, audiences, objectId);
    }

    @Override
    public List<LearningEvent> ofSession(UUID learner, Set<Audience> audiences, UUID session) {
        return store.ofSession(learner, audiences, session);
    }

    @Override
    public <S> Map<UUID, SortedMap<String, S>> statesOf(List<UUID> learners, Projection<S> projection) {
        return store.statesOf(learners, projection);
    }

    @Override
    public <S> SortedMap<String, S> states(UUID learner, Projection<S> projection) {
        return store.states(learner, projection);
    }

    @Override
    public <S> Optional<S> state(UUID learner, Projection<S> projection, String key) {
        return store.state(learner, projection, key);
    }
}
