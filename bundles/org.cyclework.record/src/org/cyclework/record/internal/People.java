package org.cyclework.record.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.Audience;
import org.cyclework.record.Learner;
import org.cyclework.record.NewEvent;
import org.cyclework.record.Projection;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.accounts.Fields;
import org.cyclework.record.internal.accounts.InstitutionState;

/** The people of a record, each once, without those who were erased. */
final class People {

    static final PersonProjection PERSON = new PersonProjection();

    private People() {
    }

    /** @return them in the order they enrolled */
    static List<Learner> all(OpenedRecord record) {
        SortedMap<Moment, Learner> inOrder = new TreeMap<>();
        InstitutionState state = record.institution().state();
        record.read(reads -> reads.everybody(PERSON, PersonProjection.KEY)).forEach((id, person) -> {
            if (!state.erased().contains(id) && state.kept(id).equals(id)) {
                inOrder.put(person.enrolled(), person.of(id));
            }
        });
        return List.copyOf(inOrder.values());
    }

    static Learner enrol(RecordCore core, OpenedRecord record, String name) {
        UUID learner = core.newId();
        UUID actor = new Issuing(core, record).enroller(learner);
        NewEvent event = new NewEvent(Verbs.TRAINEE_ENROLLED, Verbs.TRAINEE, Fields.none().and("name", name).json()).withId(core.newId());
        return new Learner(learner, name, core.write(record, learner, Audience.PERSON, actor, List.of(event)).getFirst().when());
    }

    /** @return whether somebody was enrolled here under this very id */
    static boolean isKnown(OpenedRecord record, UUID person) {
        return !record.institution().state().erased().contains(person)
                && record.read(reads -> reads.state(person, PERSON, PersonProjection.KEY)).isPresent();
    }

    /** @return what a projection made of everybody within the scope */
    static <S> Map<UUID, Map<String, S>> states(OpenedRecord record, Gate gate, Access access, Projection<S> projection) {
        List<UUID> within = all(record).stream().map(Learner::id).filter(access.scope()::holds).toList();
        gate.requireReadable(record, access, within, projection);
        return record.read(reads -> {
            Map<UUID, SortedMap<String, S>> found = reads.statesOf(within, projection);
            Map<UUID, Map<String, S>> inOrder = new LinkedHashMap<>();
            within.stream().filter(found::containsKey).forEach(person -> inOrder.put(person, found.get(person)));
            return inOrder;
        });
    }
}
