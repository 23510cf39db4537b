package org.cyclework.record.internal.accounts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.internal.query.Canonical;

/** Which ids were declared to be one person's. */
final class Joins {

    private final Map<String, Pair> declared = new LinkedHashMap<>();
    private final Map<UUID, UUID> above = new HashMap<>();

    private record Pair(UUID event, UUID kept, UUID other) {
    }

    void join(Told told, UUID kept, UUID other) {
        declared.put(told.digest(), new Pair(told.event().id(), kept, other));
        again();
    }

    /** Takes back what these events declared about somebody. */
    void part(List<UUID> events, UUID other) {
        declared.values().removeIf(pair -> pair.other().equals(other) && events.contains(pair.event()));
        again();
    }

    private void again() {
        above.clear();
        for (Pair pair : declared.values()) {
            UUID kept = kept(pair.kept());
            UUID other = kept(pair.other());
            if (!kept.equals(other)) {
                above.put(other, kept);
            }
        }
    }

    UUID kept(UUID person) {
        UUID kept = person;
        while (above.containsKey(kept)) {
            kept = above.get(kept);
        }
        return kept;
    }

    Set<UUID> identities(UUID person) {
        UUID kept = kept(person);
        Set<UUID> all = new LinkedHashSet<>(Set.of(kept));
        above.keySet().stream().filter(other -> kept(other).equals(kept)).sorted(Canonical.IDS).forEach(all::add);
        return all;
    }

    Optional<UUID> joinedBy(UUID other) {
        return declared.values().stream().filter(pair -> pair.other().equals(other)).map(Pair::event).findFirst();
    }
}
