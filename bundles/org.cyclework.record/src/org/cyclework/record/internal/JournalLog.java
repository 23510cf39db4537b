package org.cyclework.record.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Audience;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.internal.journal.Branch;
import org.cyclework.record.internal.accounts.Told;
import org.cyclework.record.internal.journal.Entry;
import org.cyclework.record.internal.journal.EntryReader;
import org.cyclework.record.internal.journal.Journal;
import org.cyclework.record.internal.journal.SigningHome;
import org.cyclework.record.internal.journal.StreamId;
import org.cyclework.record.internal.query.Canonical;
import org.cyclework.record.internal.query.StoredEvent;

/** The journal's events, read from its lines. */
final class JournalLog implements EventLog {

    private final Journal journal;

    JournalLog(Journal journal) {
        this.journal = journal;
    }

    @Override
    public List<UUID> learners() {
        return journal.learners();
    }

    /** Where no two events have one id: what was written for other eyes hides nothing. */
    private record Place(Audience audience, UUID id) {
    }

    @Override
    public List<LearningEvent> events(UUID learner, Set<Audience> audiences) {
        Map<Place, StoredEvent> byPlace = new HashMap<>();
        each(learner, audiences, entry -> take(entry, byPlace));
        List<LearningEvent> events = new ArrayList<>(byPlace.values().stream().map(StoredEvent::event).toList());
        events.sort(Canonical.ORDER);
        return events;
    }

    /** @return a person's events for these audiences with what it takes to judge them, in no order, those with one id all */
    List<Told> told(UUID learner, Set<Audience> audiences) {
        List<Told> told = new ArrayList<>();
        each(learner, audiences, entry -> {
            told.addAll(Told.of(entry));
            return true;
        });
        return told;
    }

    /** @return what this home itself wrote about somebody and sealed; others may have put more behind its last seal */
    List<Told> written(UUID learner) {
        SigningHome home = journal.home();
        List<Told> written = new ArrayList<>();
        for (StreamId stream : journal.streams(learner)) {
            home.sealed(stream).forEach(entry -> written.addAll(Told.of(entry)));
        }
        return written;
    }

    private void each(UUID learner, Set<Audience> audiences, EntryReader reader) {
        for (StreamId stream : journal.streams(learner)) {
            if (audiences.contains(new Audience(stream.audience()))) {
                journal.read(stream, 0, reader);
            }
        }
        for (Branch branch : journal.branches()) {
            if (branch.stream().learner().equals(learner) && audiences.contains(new Audience(branch.stream().audience()))) {
                journal.read(branch, reader);
            }
        }
    }

    private static boolean take(Entry entry, Map<Place, StoredEvent> byPlace) {
        StoredEvent.of(entry).forEach(event -> byPlace.merge(new Place(event.event().audience(), event.event().id()), event, StoredEvent::first));
        return true;
    }
}
