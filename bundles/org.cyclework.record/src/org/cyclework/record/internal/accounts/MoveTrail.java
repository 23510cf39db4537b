package org.cyclework.record.internal.accounts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Where moves took trainees, group by group. A move that did not know of another one names a group in which the trainee is no
 * longer; the trail leads from it to where the trainee is, and that is the group that is left. So of moves that did not know of
 * each other the last one counts, and the trainee is in one group afterwards, as before.
 */
final class MoveTrail {

    private final Map<UUID, Map<UUID, UUID>> trails = new HashMap<>();

    /**
     * The group that a move leaves.
     *
     * @param person the trainee
     * @param named the group that the move says is left
     * @param isIn whether the trainee is in a group
     * @return that group, or the one to which the trail leads; empty where the trainee was taken out of it in another way
     */
    Optional<UUID> from(UUID person, UUID named, Predicate<UUID> isIn) {
        Map<UUID, UUID> trail = trails.getOrDefault(person, Map.of());
        Set<UUID> been = new HashSet<>();
        UUID group = named;
        while (group != null && been.add(group)) {
            if (isIn.test(group)) {
                return Optional.of(group);
            }
            group = trail.get(group);
        }
        return Optional.empty();
    }

    /** A trainee went from one group to another. */
    void moved(UUID person, UUID from, UUID to) {
        trails.computeIfAbsent(person, first -> new HashMap<>()).put(from, to);
        came(person, to);
    }

    /** A trainee who should have gone to a group stayed; who believes the trainee there means the one that was to be left. */
    void overruled(UUID person, UUID from, UUID to) {
        trails.computeIfAbsent(person, first -> new HashMap<>()).putIfAbsent(to, from);
    }

    /** A trainee is in a group now. */
    void came(UUID person, UUID group) {
        trails.getOrDefault(person, new HashMap<>()).remove(group);
    }
}
