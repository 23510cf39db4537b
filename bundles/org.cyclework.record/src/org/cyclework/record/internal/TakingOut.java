package org.cyclework.record.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.Audience;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.journal.Entry;
import org.cyclework.record.internal.journal.Journal;
import org.cyclework.record.internal.journal.StreamId;

/** Takes texts out of entries for ever: one that a person names here, and those that the same person named elsewhere. */
final class TakingOut {

    private static final Set<Audience> AUDIENCES = Set.of(Audience.OWN, Audience.WORK);

    private final OpenedRecord record;
    private final Journal journal;

    TakingOut(OpenedRecord record) {
        this.record = record;
        journal = record.journal();
    }

    void blank(Access access, UUID event, UUID by) {
        LearningEvent gone = events(access.learner()).stream().filter(each -> each.id().equals(event)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no event " + event + "."));
        Entry entry = alone(gone).orElseThrow(
                () -> new IllegalArgumentException("Event " + event + " shares its entry with others, which would go with it."));
        record.append(access.learner(), gone.audience(), access.actor(), List.of(
                new NewEvent(Optional.of(by), Verbs.ENTRY_BLANKED, 1, Verbs.ENTRY, NewEvent.NOTHING_MORE, List.of(event))));
        journal.blank(entry.stream(), entry.head(), by);
        record.tables().redo(access.learner());
    }

    /** What these people took out on other machines is taken out here as well, in whichever order it came. */
    void follow(Collection<UUID> people) {
        for (UUID person : people) {
            Map<UUID, UUID> gone = gone(person);
            boolean changed = false;
            for (LearningEvent event : gone.isEmpty() ? List.<LearningEvent>of() : events(person)) {
                Optional<Entry> entry = gone.containsKey(event.id()) ? alone(event) : Optional.empty();
                changed |= entry.isPresent() && journal.blank(entry.get().stream(), entry.get().head(), gone.get(event.id()));
            }
            if (changed) {
                record.tables().redo(person);
            }
        }
    }

    private List<LearningEvent> events(UUID learner) {
        return record.read(reads -> reads.events(learner, AUDIENCES));
    }

    /** @return the events that a person said to be taken out, each with the event that says so */
    private Map<UUID, UUID> gone(UUID person) {
        Map<UUID, UUID> gone = new HashMap<>();
        Set<UUID> self = record.institution().state().identities(person);
        for (LearningEvent said : record.read(reads -> reads.about(person, AUDIENCES, Verbs.ENTRY))) {
            if (said.verb().equals(Verbs.ENTRY_BLANKED) && self.contains(said.actor())) {
                said.acts().forEach(act -> gone.putIfAbsent(act, said.id()));
            }
        }
        return gone;
    }

    /** @return the entry that holds this event and no other */
    private Optional<Entry> alone(LearningEvent event) {
        StreamId stream = new StreamId(event.writer(), event.learner(), event.audience().name());
        Entry[] entry = new Entry[1];
        journal.read(stream, event.number() - 1, each -> {
            entry[0] = each;
            return false;
        });
        return Optional.ofNullable(entry[0])
                .filter(each -> each.events().size() == 1 && each.events().get(0).id().equals(event.id()));
    }
}
