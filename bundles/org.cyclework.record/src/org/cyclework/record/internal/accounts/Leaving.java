package org.cyclework.record.internal.accounts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.cyclework.record.Group;

/** When people left the groups in which they were trainees. */
final class Leaving {

    private final Map<UUID, Map<UUID, LocalDate>> ended = new HashMap<>();

    /** Somebody is in a group now. */
    void came(UUID group, UUID person) {
        ended.getOrDefault(person, new HashMap<>()).remove(group);
    }

    /** A membership ended on a day, or before by itself. */
    void left(UUID group, Group.Member member, LocalDate day) {
        ended.computeIfAbsent(member.person(), first -> new HashMap<>()).put(group, member.until().filter(day::isAfter).orElse(day));
    }

    /**
     * The days of leaving.
     *
     * @param groups as they are now
     * @param kept says under which id a person is kept
     * @param today the day
     * @return by person the day of leaving the last group; those who are in one, or will be, are missing
     */
    SortedMap<UUID, LocalDate> days(Collection<Group> groups, UnaryOperator<UUID> kept, LocalDate today) {
        SortedMap<UUID, LocalDate> days = new TreeMap<>();
        ended.forEach((person, left) -> left.values().forEach(day -> later(days, kept.apply(person), day)));
        Set<UUID> still = new HashSet<>();
        for (Group group : groups) {
            group.members().stream().filter(member -> member.as() == Group.As.TRAINEE).forEach(member -> {
                Optional<LocalDate> over = member.until().filter(today::isAfter);
                if (!group.closed() && over.isEmpty()) {
                    still.add(kept.apply(member.person()));
                } else if (!ended.getOrDefault(member.person(), Map.of()).containsKey(group.id())) {
                    later(days, kept.apply(member.person()), over.orElse(today));
                }
            });
        }
        days.keySet().removeAll(still);
        return days;
    }

    private static void later(SortedMap<UUID, LocalDate> days, UUID person, LocalDate day) {
        days.merge(person, day, (one, other) -> one.isAfter(other) ? one : other);
    }
}
