package org.cyclework.ui.supervisor.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cyclework.record.Access;
import org.cyclework.record.Account;
import org.cyclework.record.Group;
import org.cyclework.record.Groups;
import org.cyclework.record.PersonName;
import org.cyclework.record.Role;
import org.cyclework.ui.Counted;
import org.cyclework.ui.Dates;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.office.Office;
import org.cyclework.ui.supervisor.rows.Column;

/**
 * Groups and who is in them; no SWT.
 *
 * @param groups those that concern whoever asks and are not closed
 * @param names what everybody is called who is enrolled here
 * @param accounts by what people sign in
 * @param today the day on which it is told
 */
record PeopleModel(List<Group> groups, Map<UUID, String> names, Map<UUID, Account> accounts, LocalDate today) {

    /**
     * A line of the list of groups.
     *
     * @param group the group; empty for those who are in none
     * @param name what it is called
     * @param detail what it is, and how many are in it
     */
    record Line(Optional<Group> group, String name, String detail) {

        /** @return what stays the same when it is read again */
        Object key() {
            return group.map(Group::id);
        }
    }

    /**
     * Somebody in a list.
     *
     * @param id who
     * @param name what the person is called
     * @param as as what the person is in the group; empty outside of one
     * @param days since when and until when; may be empty
     * @param account by what the person signs in, in words
     */
    record Row(UUID id, String name, Optional<Group.As> as, String days, String account) {
    }

    /** Keeps what is not closed. */
    PeopleModel {
        groups = groups.stream().filter(group -> !group.closed()).toList();
        names = Map.copyOf(names);
        accounts = Map.copyOf(accounts);
    }

    /** Reads what there is; slow. */
    static PeopleModel read(Office office, LocalDate today) {
        Map<UUID, Account> accounts = office.accounts().accounts().stream().collect(Collectors.toMap(Account::person, Function.identity(), (one, other) -> one));
        return new PeopleModel(office.groups().list(office.access()), office.names(), accounts, today);
    }

    static List<Column<Line>> lineColumns() {
        return List.of(Column.of(Messages.Column_group, 58, Line::name), Column.of(Messages.Column_kind, 42, Line::detail));
    }

    static List<Column<Row>> rowColumns() {
        return List.of(Column.of(Messages.Column_name, 28, Row::name), Column.of(Messages.Column_as, 18, row -> row.as().map(PeopleModel::as).orElse("")),
                Column.of(Messages.Column_days, 24, Row::days), Column.of(Messages.Column_account, 34, Row::account));
    }

    private static String as(Group.As as) {
        return as == Group.As.TRAINEE ? Messages.As_trainee : Messages.As_supervisor;
    }

    /** @return the groups, cohorts first, and at the end those who are in none */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        groups.stream().sorted(Comparator.comparing((Group group) -> group.kind() == Group.Kind.GROUP).thenComparing(Column.byWords(Group::name))).forEach(group -> lines.add(
                new Line(Optional.of(group), group.name(), Counted.of(group.kind() == Group.Kind.COHORT ? Messages.To_cohort : Messages.To_group, trainees(group)))));
        int nowhere = nowhere().size();
        if (nowhere > 0) {
            lines.add(new Line(Optional.empty(), Messages.People_nowhere, Counted.of(Messages.People_count, nowhere)));
        }
        return lines;
    }

    /** @return the line of a group; empty where it is not among them */
    Optional<Line> line(UUID group) {
        return lines().stream().filter(line -> line.group().filter(one -> one.id().equals(group)).isPresent()).findFirst();
    }

    private static long trainees(Group group) {
        return group.members().stream().filter(member -> member.as() == Group.As.TRAINEE).map(Group.Member::person).distinct().count();
    }

    /** @return who is in a group, supervisors first, then by name; of the line for nobody's group those who are in none */
    List<Row> rows(Line line) {
        return line.group().map(this::members).orElseGet(this::nowhere);
    }

    private List<Row> members(Group group) {
        return group.members().stream().map(member -> row(member.person(), Optional.of(member.as()), days(member)))
                .sorted(Comparator.comparing((Row row) -> row.as().filter(Group.As.TRAINEE::equals).isPresent()).thenComparing(Column.byWords(Row::name))).toList();
    }

    /** @return who is in a group and was not before */
    List<Row> come(UUID group, PeopleModel before) {
        Set<UUID> there = before.groups.stream().filter(one -> one.id().equals(group)).flatMap(one -> one.members().stream()).map(Group.Member::person).collect(Collectors.toSet());
        return line(group).map(this::rows).orElse(List.of()).stream().filter(row -> !there.contains(row.id())).toList();
    }

    private List<Row> nowhere() {
        Set<UUID> somewhere = groups.stream().flatMap(group -> group.members().stream()).map(Group.Member::person).collect(Collectors.toCollection(HashSet::new));
        return others(somewhere);
    }

    /** @return everybody who is enrolled and not in a group */
    List<Row> outside(Group group) {
        return others(group.members().stream().map(Group.Member::person).collect(Collectors.toSet()));
    }

    private List<Row> others(Set<UUID> left) {
        return names.keySet().stream().filter(id -> !left.contains(id)).map(id -> row(id, Optional.empty(), "")).sorted(Column.byWords(Row::name)).toList();
    }

    private Row row(UUID id, Optional<Group.As> as, String days) {
        return new Row(id, names.getOrDefault(id, Messages.People_unknown), as, days, account(id));
    }

    private String account(UUID id) {
        return Optional.ofNullable(accounts.get(id)).map(PeopleModel::account).orElse(Messages.Account_none);
    }

    private static String account(Account account) {
        List<String> words = new ArrayList<>(List.of(account.kind() == Account.Kind.PIN ? Messages.Account_pin : Messages.Account_passphrase));
        if (account.roles().contains(Role.SUPERVISOR)) {
            words.add(Messages.As_supervisor);
        }
        if (account.roles().contains(Role.ADMINISTRATOR)) {
            words.add(Messages.Role_keeper);
        }
        return String.join(" · ", words);
    }

    private static String days(Group.Member member) {
        String from = member.from().map(day -> Messages.bind(Messages.Given_from, Dates.day(day))).orElse("");
        String until = member.until().map(day -> Messages.bind(Messages.Given_due, Dates.day(day))).orElse("");
        return (from + " " + until).strip();
    }

    /** @return other groups to which somebody can be moved from one */
    List<Group> moves(Group from) {
        return groups.stream().filter(group -> group.kind() == Group.Kind.GROUP && !group.id().equals(from.id())).toList();
    }

    /** @return what a move would come to, before it is done, as far as the groups here tell */
    String askMove(Row person, Group from, Group to) {
        Set<UUID> others = supervisors(groups.stream().filter(group -> !group.id().equals(from.id()) && isTrainee(group, person.id())).toList());
        Set<UUID> before = new LinkedHashSet<>(others);
        before.addAll(supervisors(List.of(from)));
        Set<UUID> after = new LinkedHashSet<>(others);
        after.addAll(supervisors(List.of(to)));
        List<String> words = new ArrayList<>(List.of(Messages.bind(Messages.Moved_ask, new Object[] {person.name(), from.name(), to.name()})));
        told(Messages.Moved_come, Messages.Moved_comeSeveral, after.stream().filter(id -> !before.contains(id)).toList(), person.name()).ifPresent(words::add);
        told(Messages.Moved_go, Messages.Moved_goSeveral, before.stream().filter(id -> !after.contains(id)).toList(), person.name()).ifPresent(words::add);
        words.add(Messages.bind(Messages.Moved_keeps, person.name()));
        return String.join(" ", words);
    }

    private boolean isTrainee(Group group, UUID person) {
        return group.members().stream().anyMatch(member -> member.person().equals(person) && member.as() == Group.As.TRAINEE && member.isIn(today));
    }

    /** Those of the groups, and of the cohorts above them. */
    private Set<UUID> supervisors(List<Group> of) {
        Set<UUID> all = new LinkedHashSet<>();
        for (Group group : of) {
            Optional<Group> one = Optional.of(group);
            for (int depth = 0; one.isPresent() && depth < groups.size(); depth++) {
                one.get().members().stream().filter(member -> member.as() == Group.As.SUPERVISOR && member.isIn(today)).map(Group.Member::person).forEach(all::add);
                Optional<UUID> above = one.get().within();
                one = groups.stream().filter(each -> above.filter(each.id()::equals).isPresent()).findFirst();
            }
        }
        return all;
    }

    /** @return what taking people out would come to, before it is done */
    static String askTakeOut(Group group, List<Row> people) {
        return Messages.bind(Messages.People_askTakeOut, people.stream().map(Row::name).map(PersonName::isolated).collect(Collectors.joining(", ")), group.name());
    }

    /** @return the membership that a row tells of */
    static Optional<Group.Member> member(Group group, Row row) {
        return group.members().stream().filter(member -> member.person().equals(row.id()) && row.as().filter(member.as()::equals).isPresent()).findFirst();
    }

    /** @return where people are, to be put back there */
    static List<MemberStep.Place> places(Group group, List<Row> people) {
        return people.stream().flatMap(row -> member(group, row).stream()).map(member -> new MemberStep.Place(group.id(), member)).toList();
    }

    /** @return what a move comes to, for whoever moved and whoever sees the work */
    String moved(String person, Group to, Groups.Moved moved) {
        List<String> words = new ArrayList<>(List.of(Messages.bind(Messages.Moved_to, person, to.name())));
        told(Messages.Moved_come, Messages.Moved_comeSeveral, moved.come(), person).ifPresent(words::add);
        told(Messages.Moved_go, Messages.Moved_goSeveral, moved.go(), person).ifPresent(words::add);
        words.add(Messages.bind(Messages.Moved_keeps, person));
        return String.join(" ", words);
    }

    private Optional<String> told(String one, String several, List<UUID> who, String person) {
        String called = who.stream().map(id -> names.getOrDefault(id, Messages.People_unknown)).map(PersonName::isolated).collect(Collectors.joining(", "));
        return who.isEmpty() ? Optional.empty() : Optional.of(Messages.bind(who.size() == 1 ? one : several, called, person));
    }

    /**
     * Takes people into a group from today on; slow.
     *
     * @param as as what
     */
    void add(Groups groups, Access access, Group group, List<Row> people, Group.As as) {
        people.forEach(row -> groups.add(access, group.id(), new Group.Member(row.id(), as, Optional.of(today), Optional.empty())));
    }

    /** Takes people out of a group; slow. */
    static void remove(Groups groups, Access access, Group group, List<Row> people) {
        people.forEach(row -> row.as().ifPresent(as -> groups.remove(access, group.id(), row.id(), as)));
    }
}
