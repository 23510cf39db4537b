package org.cyclework.record.internal.query;

import java.util.List;
import org.cyclework.record.Audience;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.internal.journal.Entry;
import org.cyclework.record.internal.journal.JournalEvent;

/**
 * An event of the journal, and what tells it from another one with its id.
 *
 * @param event the event
 * @param digest SHA-256 of its bytes, in hexadecimal digits
 */
public record StoredEvent(LearningEvent event, String digest) {

    /** @return the events of an entry, in order */
    public static List<StoredEvent> of(Entry entry) {
        Audience audience = new Audience(entry.stream().audience());
        return entry.events().stream().map(each -> of(entry, audience, each)).toList();
    }

    private static StoredEvent of(Entry entry, Audience audience, JournalEvent event) {
        return new StoredEvent(new LearningEvent(event.id(), entry.stream().learner(), audience, event.verb(),
                event.version(), event.object(), event.session(), event.actor(), event.payload(), event.at(), event.wall(),
                event.acts(), entry.stream().writer(), entry.number()), event.digest());
    }

    /**
     * Of two events with one id, the one that counts.
     *
     * @param one an event
     * @param other another one with its id
     * @return the first in canonical order
     */
    public static StoredEvent first(StoredEvent one, StoredEvent other) {
        int order = Canonical.ORDER.compare(one.event(), other.event());
        return order < 0 || order == 0 && one.digest().compareTo(other.digest()) <= 0 ? one : other;
    }
}
