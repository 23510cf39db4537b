package org.cyclework.record.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cyclework.record.Audience;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Projection;
import org.cyclework.record.Verbs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers from the log alone, by folding a person's events in memory. */
final class FoldedReads implements Reads {

    private static final Logger LOG = LoggerFactory.getLogger(FoldedReads.class);

    private final EventLog log;

    FoldedReads(EventLog log) {
        this.log = log;
    }

    @Override
    public <S> Map<UUID, S> everybody(Projection<S> projection, String key) {
        Map<UUID, S> all = new HashMap<>();
        log.learners().forEach(learner -> state(learner, projection, key).ifPresent(state -> all.put(learner, state)));
        return all;
    }

    @Override
    public List<LearningEvent> events(UUID learner, Set<Audience> audiences) {
        return filtered(learner, audiences, event -> true);
    }

    @Override
    public List<LearningEvent> about(UUID learner, Set<Audience> audiences, String objectId) {
        return filtered(learner, audiences, event -> event.objectId().equals(objectId));
    }

    @Override
    public List<LearningEvent> ofSession(UUID learner, Set<Audience> audiences, UUID session) {
        return filtered(learner, audiences, event -> event.session().filter(session::equals).isPresent());
    }

    private List<LearningEvent> filtered(UUID learner, Set<Audience> audiences, Predicate<LearningEvent> wanted) {
        return log.events(learner, audiences).stream().filter(wanted).toList();
    }

    @Override
    public <S> SortedMap<String, S> states(UUID learner, Projection<S> projection) {
        SortedMap<String, S> states = new TreeMap<>();
        Set<Audience> audiences = projection.verbs().stream().map(Verbs::audience).collect(Collectors.toSet());
        for (LearningEvent event : log.events(learner, audiences)) {
            if (projection.verbs().contains(event.verb()) && event.audience().equals(Verbs.audience(event.verb()))) {
                projection.key(event).ifPresent(key -> fold(states, projection, key, event));
            }
        }
        return states;
    }

    private static <S> void fold(SortedMap<String, S> states, Projection<S> projection, String key, LearningEvent event) {
        try {
            S before = states.containsKey(key) ? states.get(key) : projection.empty();
            states.put(key, projection.step(before, event));
        } catch (RuntimeException e) {
            LOG.warn("An event of {} could not be folded into {}.", key, projection.name(), e);
        }
    }

    @Override
    public <S> Optional<S> state(UUID learner, Projection<S> projection, String key) {
        return Optional.ofNullable(states(learner, projection).get(key));
    }
}
