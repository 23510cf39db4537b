package org.cyclework.record.internal.accounts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.internal.journal.AccountSignature;
import org.cyclework.record.internal.journal.Entry;
import org.cyclework.record.internal.journal.JournalEvent;
import org.cyclework.record.internal.query.Canonical;
import org.cyclework.record.internal.query.StoredEvent;

/**
 * An event, and what it takes to judge whether it counts.
 *
 * @param event the event
 * @param digest of its bytes
 * @param seen digests of the institution's events that its writer had seen, and nothing else had
 * @param signature the account's
 */
public record Told(LearningEvent event, String digest, List<String> seen, Optional<AccountSignature> signature) {

    /** First one first; of those with one id the smaller digest. */
    public static final Comparator<Told> ORDER = Comparator.comparing(Told::event, Canonical.ORDER).thenComparing(Told::digest);

    /** @return an entry's events, in order */
    public static List<Told> of(Entry entry) {
        List<StoredEvent> stored = StoredEvent.of(entry);
        List<Told> told = new ArrayList<>(stored.size());
        for (int i = 0; i < stored.size(); i++) {
            JournalEvent event = entry.events().get(i);
            told.add(new Told(stored.get(i).event(), event.digest(), event.seen(), event.signature()));
        }
        return told;
    }

    /** @return each once, first one first; others with the id of one stay, and those that another key signed, since none hides another */
    static List<Told> sorted(List<Told> events) {
        Set<String> known = new HashSet<>();
        return events.stream().sorted(ORDER).filter(told -> known.add(told.signed())).toList();
    }

    /** @return what tells it from others: its bytes, and what stands beside them */
    private String signed() {
        return digest + signature.map(beside -> " " + beside.key() + " " + beside.signed()).orElse("");
    }

    /** @return what tells it from others whose signatures are right: its bytes and who signed them */
    String identity() {
        return digest + " " + key();
    }

    UUID actor() {
        return event.actor();
    }

    /** @return the key that is said to have signed it; empty where nobody did */
    String key() {
        return signature.map(AccountSignature::key).orElse("");
    }

    Fields fields() {
        return Fields.read(event.payloadJson());
    }

    /** @return the person, group or other thing with an id that it is about */
    Optional<UUID> object() {
        return Fields.uuidOf(event.objectId());
    }
}
