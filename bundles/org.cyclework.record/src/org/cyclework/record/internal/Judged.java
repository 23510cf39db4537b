package org.cyclework.record.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cyclework.record.Audience;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Projection;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.accounts.InstitutionState;
import org.cyclework.record.internal.accounts.Told;
import org.cyclework.record.internal.query.Canonical;

/**
 * Answers with what counts, about the whole person: where an institution is trusted, events of supervisors only with the
 * signature of somebody who had the right to; and everything that stands under either of two ids that are one person's. The
 * tables know nothing of either, so where something does not count, and for such people, the journal's lines answer.
 */
final class Judged implements Reads {

    private final Reads reads;
    private final JournalLog log;
    private final Institution institution;

    Judged(Reads reads, JournalLog log, Institution institution) {
        this.reads = reads;
        this.log = log;
        this.institution = institution;
    }

    @Override
    public <S> Map<UUID, S> everybody(Projection<S> projection, String key) {
        return reads.everybody(projection, key);
    }

    @Override
    public List<LearningEvent> events(UUID learner, Set<Audience> audiences) {
        return gather(learner, audiences, (id, plain) -> reads.events(id, plain), event -> true);
    }

    @Override
    public List<LearningEvent> about(UUID learner, Set<Audience> audiences, String objectId) {
        Set<String> meant = meant(learner, objectId);
        return gather(learner, audiences, (id, plain) -> meant.stream().flatMap(object -> reads.about(id, plain, object).stream()).toList(),
                event -> meant.contains(event.objectId()));
    }

    /** What is about somebody who was declared to be the same as others is about all of them. */
    private Set<String> meant(UUID learner, String objectId) {
        Set<String> ids = institution.state().identities(learner).stream().map(UUID::toString).collect(Collectors.toSet());
        return ids.contains(objectId) ? ids : Set.of(objectId);
    }

    @Override
    public List<LearningEvent> ofSession(UUID learner, Set<Audience> audiences, UUID session) {
        return gather(learner, audiences, (id, plain) -> reads.ofSession(id, plain, session),
                event -> event.session().filter(session::equals).isPresent());
    }

    /** Asks about one id. */
    private interface Asking {

        List<LearningEvent> of(UUID id, Set<Audience> audiences);
    }

    private List<LearningEvent> gather(UUID learner, Set<Audience> audiences, Asking asking, Predicate<LearningEvent> wanted) {
        InstitutionState state = institution.state();
        Set<UUID> ids = state.identities(learner);
        boolean judging = audiences.stream().anyMatch(Institution.OF_SUPERVISORS::contains) && !ids.stream().allMatch(institution::isClean);
        if (ids.size() == 1 && !judging) {
            return asking.of(learner, audiences);
        }
        Set<Audience> plain = new LinkedHashSet<>(audiences);
        if (judging) {
            plain.removeAll(Institution.OF_SUPERVISORS);
        }
        List<LearningEvent> events = new ArrayList<>();
        for (UUID id : ids) {
            events.addAll(asking.of(id, plain));
            if (judging) {
                judged(state, id, audiences).stream().filter(wanted).forEach(events::add);
            }
        }
        events.sort(Canonical.ORDER);
        return events;
    }

    private List<LearningEvent> judged(InstitutionState state, UUID id, Set<Audience> audiences) {
        Set<Audience> those = audiences.stream().filter(Institution.OF_SUPERVISORS::contains).collect(Collectors.toSet());
        Set<String> digests = new HashSet<>();
        return log.told(id, those).stream().filter(told -> state.counts(told, institution.signatures())).sorted(Told.ORDER)
                .filter(told -> digests.add(told.digest())).map(Told::event).toList();
    }

    @Override
    public <S> SortedMap<String, S> states(UUID learner, Projection<S> projection) {
        return isPlain(learner, projection) ? reads.states(learner, projection) : folded().states(learner, projection);
    }

    @Override
    public <S> Optional<S> state(UUID learner, Projection<S> projection, String key) {
        return isPlain(learner, projection) ? reads.state(learner, projection, key) : folded().state(learner, projection, key);
    }

    @Override
    public <S> Map<UUID, SortedMap<String, S>> statesOf(List<UUID> learners, Projection<S> projection) {
        InstitutionState state = institution.state();
        Map<Boolean, List<UUID>> plain = learners.stream().collect(Collectors.partitioningBy(learner -> isPlain(state, learner, projection)));
        Map<UUID, SortedMap<String, S>> all = new HashMap<>(reads.statesOf(plain.get(true), projection));
        all.putAll(folded().statesOf(plain.get(false), projection));
        return all;
    }

    private boolean isPlain(UUID learner, Projection<?> projection) {
        return isPlain(institution.state(), learner, projection);
    }

    private boolean isPlain(InstitutionState state, UUID learner, Projection<?> projection) {
        boolean ofSupervisors = projection.verbs().stream().map(Verbs::audience).anyMatch(Institution.OF_SUPERVISORS::contains);
        return state.identities(learner).size() == 1 && (!ofSupervisors || institution.isClean(state, learner));
    }

    private FoldedReads folded() {
        return new FoldedReads(new EventLog() {

            @Override
            public List<UUID> learners() {
                return log.learners();
            }

            @Override
            public List<LearningEvent> events(UUID learner, Set<Audience> audiences) {
                return Judged.this.events(learner, audiences);
            }
        });
    }
}
