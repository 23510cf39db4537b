package org.cyclework.record.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Verbs;

/** What projections share that honour {@link Verbs#TAKEN_BACK}: it may come before the event that it takes back. */
final class TakenBack {

    private TakenBack() {
    }

    /** @return false for what takes back an event of another verb than these */
    static boolean concerns(LearningEvent event, String... verbs) {
        return !event.verb().equals(Verbs.TAKEN_BACK)
                || !event.acts().isEmpty() && Payload.of(event).verb().filter(List.of(verbs)::contains).isPresent();
    }

    static Set<UUID> with(Set<UUID> ids, UUID id) {
        Set<UUID> more = new HashSet<>(ids);
        more.add(id);
        return Set.copyOf(more);
    }

    static Set<UUID> without(Set<UUID> ids, UUID id) {
        Set<UUID> fewer = new HashSet<>(ids);
        fewer.remove(id);
        return Set.copyOf(fewer);
    }

    static String write(Set<UUID> ids) {
        return Columns.list(new TreeSet<>(ids).stream().map(UUID::toString).toList());
    }

    static Set<UUID> read(Collection<String> texts) {
        Set<UUID> ids = new HashSet<>();
        texts.forEach(text -> ids.add(UUID.fromString(text)));
        return Set.copyOf(ids);
    }
}
