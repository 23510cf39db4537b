package org.cyclework.record.internal.accounts;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.cyclework.record.Group;
import org.cyclework.record.Verbs;

/** The groups as they are after some events, and who supervises whom by them. */
final class GroupBook {

    private final Map<UUID, Group> groups = new LinkedHashMap<>();
    private final Map<UUID, Set<Group.Member>> ever = new LinkedHashMap<>();
    private final MoveTrail trail = new MoveTrail();
    private final Leaving leaving = new Leaving();

    /** Takes an event that counts; what makes no sense changes nothing. */
    void take(Told told) {
        told.object().ifPresent(group -> take(told, group));
    }

    private void take(Told told, UUID id) {
        Fields fields = told.fields();
        LocalDate day = told.event().wall().toLocalDate();
        switch (told.event().verb()) {
            case Verbs.GROUP_MADE -> groups.putIfAbsent(id, new Group(id, fields.text("name").orElse(""),
                    fields.text("kind").filter("cohort"::equals).isPresent() ? Group.Kind.COHORT : Group.Kind.GROUP,
                    fields.uuid("within").filter(within -> !within.equals(id)), false, List.of()));
            case Verbs.GROUP_RENAMED -> change(id, group -> new Group(id, fields.text("name").orElse(group.name()), group.kind(),
                    group.within(), group.closed(), group.members()));
            case Verbs.GROUP_CLOSED -> change(id, group -> closed(group, day));
            case Verbs.MEMBER_ADDED -> member(fields).ifPresent(member -> change(id, group -> with(group, member)));
            case Verbs.MEMBER_REMOVED -> member(fields).ifPresent(member -> change(id, group -> without(group, member.person(), member.as(), day)));
            case Verbs.MEMBER_MOVED -> fields.uuid("person").ifPresent(person -> fields.uuid("left").ifPresent(left -> move(person, left, id, day)));
            default -> {}
        }
    }

    /** Takes a move that does not count, since whoever did not know that may move the trainee on. */
    void overrule(Told told) {
        if (told.event().verb().equals(Verbs.MEMBER_MOVED)) {
            Fields fields = told.fields();
            told.object().ifPresent(to -> fields.uuid("person").ifPresent(person -> fields.uuid("left").ifPresent(left -> trail.overruled(person, left, to))));
        }
    }

    /** Nobody is moved into a group that is closed or was never made. */
    private void move(UUID person, UUID named, UUID to, LocalDate day) {
        if (of(to).filter(group -> !group.closed()).isEmpty()) {
            trail.overruled(person, named, to);
            return;
        }
        Optional<UUID> left = trail.from(person, named, group -> isTrainee(group, person));
        left.filter(from -> !from.equals(to)).ifPresent(from -> change(from, group -> without(group, person, Group.As.TRAINEE, day)));
        trail.moved(person, left.orElse(named), to);
        if (!isTrainee(to, person)) {
            change(to, group -> with(group, Group.Member.trainee(person)));
        }
    }

    private boolean isTrainee(UUID group, UUID person) {
        return of(group).filter(each -> isIn(each, person, Group.As.TRAINEE, member -> true)).isPresent();
    }

    private void change(UUID id, Function<Group, Group> change) {
        groups.computeIfPresent(id, (same, group) -> change.apply(group));
    }

    private Group closed(Group group, LocalDate day) {
        group.members().stream().filter(member -> member.as() == Group.As.TRAINEE && !group.closed()).forEach(member -> leaving.left(group.id(), member, day));
        return new Group(group.id(), group.name(), group.kind(), group.within(), true, group.members());
    }

    private Group with(Group group, Group.Member member) {
        List<Group.Member> members = others(group, member.person(), member.as());
        members.add(member);
        ever.computeIfAbsent(group.id(), made -> new HashSet<>()).add(new Group.Member(member.person(), member.as(), Optional.empty(), Optional.empty()));
        if (member.as() == Group.As.TRAINEE) {
            leaving.came(group.id(), member.person());
            trail.came(member.person(), group.id());
        }
        return new Group(group.id(), group.name(), group.kind(), group.within(), group.closed(), members);
    }

    private Group without(Group group, UUID person, Group.As as, LocalDate day) {
        group.members().stream().filter(member -> member.person().equals(person) && member.as() == as && as == Group.As.TRAINEE && !group.closed())
                .forEach(member -> leaving.left(group.id(), member, day));
        return new Group(group.id(), group.name(), group.kind(), group.within(), group.closed(), others(group, person, as));
    }

    private static List<Group.Member> others(Group group, UUID person, Group.As as) {
        List<Group.Member> members = new ArrayList<>(group.members());
        members.removeIf(each -> each.person().equals(person) && each.as() == as);
        return members;
    }

    static Optional<Group.Member> member(Fields fields) {
        Optional<Group.As> as = fields.text("as").flatMap(GroupBook::as);
        return fields.uuid("person").flatMap(person -> as.map(which -> new Group.Member(person, which, day(fields, "from"), day(fields, "until"))));
    }

    private static Optional<Group.As> as(String word) {
        return switch (word) {
            case "trainee" -> Optional.of(Group.As.TRAINEE);
            case "supervisor" -> Optional.of(Group.As.SUPERVISOR);
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> day(Fields fields, String name) {
        try {
            return fields.text(name).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty(); // no day
        }
    }

    List<Group> all() {
        return List.copyOf(groups.values());
    }

    Optional<Group> of(UUID id) {
        return Optional.ofNullable(groups.get(id));
    }

    /** @return by person the day of leaving the last group; those who are in one, or will be, are missing */
    SortedMap<UUID, LocalDate> left(UnaryOperator<UUID> kept, LocalDate today) {
        return leaving.days(groups.values(), kept, today);
    }

    /** @return the open groups that somebody supervises on a day: the own ones, and those within the own cohorts */
    List<Group> supervisedBy(UUID supervisor, LocalDate day) {
        return groups.values().stream().filter(group -> !group.closed())
                .filter(group -> withCohorts(group).stream().anyMatch(each -> isIn(each, supervisor, Group.As.SUPERVISOR, member -> member.isIn(day)))).toList();
    }

    private static boolean isIn(Group group, UUID person, Group.As as, Predicate<Group.Member> counts) {
        return group.members().stream().anyMatch(member -> member.person().equals(person) && member.as() == as && counts.test(member));
    }

    /** The group, its cohort, and so on; a circle ends. */
    private List<Group> withCohorts(Group group) {
        List<Group> line = new ArrayList<>(List.of(group));
        Optional<Group> above = group.within().flatMap(this::of);
        while (above.isPresent() && !line.contains(above.get())) {
            line.add(above.get());
            above = above.get().within().flatMap(this::of);
        }
        return line;
    }

    /** @return the trainees whom somebody supervises on a day */
    Set<UUID> traineesOf(UUID supervisor, LocalDate day) {
        Set<UUID> trainees = new HashSet<>();
        for (Group group : supervisedBy(supervisor, day)) {
            group.members().stream().filter(member -> member.as() == Group.As.TRAINEE && member.isIn(day)).map(Group.Member::person)
                    .forEach(trainees::add);
        }
        return trainees;
    }

    /** @return those who supervise a trainee on a day */
    Set<UUID> supervisorsOf(UUID trainee, LocalDate day) {
        return supervisorsOf(trainee, member -> member.isIn(day));
    }

    /** @return those who supervise a trainee on a day or will; a day that lies too early hides nobody */
    Set<UUID> supervisorsSoonOrNow(UUID trainee, LocalDate day) {
        return supervisorsOf(trainee, member -> member.until().filter(day::isAfter).isEmpty());
    }

    private Set<UUID> supervisorsOf(UUID trainee, Predicate<Group.Member> counts) {
        Set<UUID> supervisors = new HashSet<>();
        for (Group group : groups.values()) {
            if (!group.closed() && isIn(group, trainee, Group.As.TRAINEE, counts)) {
                withCohorts(group).forEach(each -> each.members().stream()
                        .filter(member -> member.as() == Group.As.SUPERVISOR && counts.test(member)).map(Group.Member::person).forEach(supervisors::add));
            }
        }
        return supervisors;
    }

    /** @return whether the one was ever a supervisor where the other was ever a trainee */
    boolean everSupervised(UUID supervisor, UUID trainee) {
        return groups.values().stream().filter(group -> wasIn(group, trainee, Group.As.TRAINEE))
                .anyMatch(group -> withCohorts(group).stream().anyMatch(each -> wasIn(each, supervisor, Group.As.SUPERVISOR)));
    }

    private boolean wasIn(Group group, UUID person, Group.As as) {
        return ever.getOrDefault(group.id(), Set.of()).contains(new Group.Member(person, as, Optional.empty(), Optional.empty()));
    }
}
