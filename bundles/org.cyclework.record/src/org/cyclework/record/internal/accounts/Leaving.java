package org.cyclework.record.internal.accounts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.cyclework.record.Group;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Verbs;

/** When people left the last group in which they were trainees, by the institution's events. */
final class Leaving {

    private final InstitutionState state;
    private final LocalDate today;
    private final Map<UUID, Map<UUID, LocalDate>> ended = new HashMap<>();
    private final Map<UUID, Map<UUID, Optional<LocalDate>>> open = new HashMap<>();

    Leaving(InstitutionState state, LocalDate today) {
        this.state = state;
        this.today = today;
        state.counting.forEach(this::take);
    }

    private void take(LearningEvent event) {
        LocalDate day = event.wall().toLocalDate();
        Fields fields = Fields.read(event.payloadJson());
        Optional<UUID> group = Fields.uuidOf(event.objectId());
        switch (event.verb()) {
            case Verbs.MEMBER_ADDED -> GroupBook.member(fields).filter(member -> member.as() == Group.As.TRAINEE)
                    .ifPresent(member -> group.ifPresent(id -> members(id).put(member.person(), member.until())));
            case Verbs.MEMBER_REMOVED -> GroupBook.member(fields).filter(member -> member.as() == Group.As.TRAINEE)
                    .ifPresent(member -> group.ifPresent(id -> end(id, member.person(), day)));
            case Verbs.GROUP_CLOSED -> group.ifPresent(id -> List.copyOf(members(id).keySet()).forEach(person -> end(id, person, day)));
            default -> {}
        }
    }

    private Map<UUID, Optional<LocalDate>> members(UUID group) {
        return open.computeIfAbsent(group, made -> new HashMap<>());
    }

    private void end(UUID group, UUID person, LocalDate day) {
        Optional<LocalDate> until = members(group).remove(person);
        if (until != null) {
            left(person, group, until.filter(day::isAfter).orElse(day));
        }
    }

    private void left(UUID person, UUID group, LocalDate day) {
        ended.computeIfAbsent(state.kept(person), made -> new HashMap<>()).merge(group, day, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** @return by person the day of leaving the last group; those who are in one, or will be, are missing */
    SortedMap<UUID, LocalDate> days() {
        Set<UUID> still = new HashSet<>();
        open.forEach((group, members) -> members.forEach((person, until) -> {
            if (state.group(group).filter(Group::closed).isPresent() || until.filter(today::isAfter).isPresent()) {
                left(person, group, until.orElse(today));
            } else {
                still.add(state.kept(person));
            }
        }));
        SortedMap<UUID, LocalDate> days = new TreeMap<>();
        ended.forEach((person, groups) -> {
            if (!still.contains(person)) {
                days.put(person, groups.values().stream().max(LocalDate::compareTo).orElse(today));
            }
        });
        return days;
    }
}
