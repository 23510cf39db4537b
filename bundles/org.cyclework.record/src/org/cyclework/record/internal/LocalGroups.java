package org.cyclework.record.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cyclework.record.Access;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.Audience;
import org.cyclework.record.Group;
import org.cyclework.record.Groups;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.PersonName;
import org.cyclework.record.Role;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.accounts.Fields;
import org.cyclework.record.internal.accounts.InstitutionState;

/** The groups of a record, by the institution's events. */
class LocalGroups implements Groups {

    private final RecordCore core;

    LocalGroups(RecordCore core) {
        this.core = core;
    }

    @Override
    public Group make(Access access, String name, Group.Kind kind, Optional<UUID> within) {
        UUID id = core.newId();
        return deciding(access, (record, state) -> {
            within.ifPresent(cohort -> requireLeading(state, access, cohort));
            Fields fields = Fields.none().and("name", checked(name)).and("kind", kind.name().toLowerCase(Locale.ROOT)).and("within", within);
            List<NewEvent> events = new ArrayList<>(List.of(event(Verbs.GROUP_MADE, id, fields)));
            if (access.role() == Role.SUPERVISOR && within.isEmpty()) {
                events.add(event(Verbs.MEMBER_ADDED, id, fields(new Group.Member(access.actor(), Group.As.SUPERVISOR, Optional.empty(), Optional.empty()))));
            }
            return events;
        }, state -> state.group(id).orElseThrow());
    }

    @Override
    public void rename(Access access, UUID group, String name) {
        deciding(access, (record, state) -> {
            requireLeading(state, access, group);
            return List.of(event(Verbs.GROUP_RENAMED, group, Fields.none().and("name", checked(name))));
        }, state -> null);
    }

    @Override
    public void close(Access access, UUID group) {
        deciding(access, (record, state) -> {
            requireLeading(state, access, group);
            return List.of(event(Verbs.GROUP_CLOSED, group, Fields.none()));
        }, state -> null);
    }

    @Override
    public void add(Access access, UUID group, Group.Member member) {
        deciding(access, (record, state) -> List.of(adding(record, state, access, group, member)), state -> null);
    }

    @Override
    public void remove(Access access, UUID group, UUID person, Group.As as) {
        deciding(access, (record, state) -> List.of(removing(state, access, group, person, as)), state -> null);
    }

    @Override
    public Moved move(Access access, UUID person, UUID from, UUID to) {
        if (from.equals(to)) {
            throw new IllegalArgumentException("The group that is left and the new one are the same. Nothing was changed.");
        }
        Group.Member member = Group.Member.trainee(person);
        List<UUID> before = new ArrayList<>();
        return deciding(access, (record, state) -> {
            before.addAll(supervisors(state, person));
            requireTaking(record, state, access, to, member);
            requireMember(state, access, from, person, Group.As.TRAINEE);
            return List.of(event(Verbs.MEMBER_MOVED, to, Fields.none().and("person", person).and("left", from)));
        }, state -> {
            Set<UUID> after = supervisors(state, person);
            return new Moved(before.stream().filter(after::contains).toList(), after.stream().filter(each -> !before.contains(each)).toList(),
                    before.stream().filter(each -> !after.contains(each)).toList());
        });
    }

    private Set<UUID> supervisors(InstitutionState state, UUID person) {
        return state.supervisorsOf(person, today()).stream().filter(each -> state.root().isEmpty() || state.roles(each).contains(Role.SUPERVISOR))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public List<Group> list(Access access) {
        return core.locked(record -> {
            core.gate().requireForRecord(record, access, Operation.SEE_INSTITUTION);
            InstitutionState state = record.institution().state();
            return state.groups().stream().filter(group -> concerns(state, access, group)).sorted(Comparator.comparing(Group::closed)).toList();
        });
    }

    private boolean concerns(InstitutionState state, Access access, Group group) {
        return switch (access.role()) {
            case ADMINISTRATOR -> true;
            case SUPERVISOR -> state.leads(access.actor(), group.id(), today()) || isMember(group, access.actor());
            case TRAINEE -> state.identities(access.actor()).stream().anyMatch(each -> isMember(group, each));
        };
    }

    private static boolean isMember(Group group, UUID person) {
        return group.members().stream().anyMatch(member -> member.person().equals(person));
    }

    private LocalDate today() {
        return core.gate().today();
    }

    private NewEvent adding(OpenedRecord record, InstitutionState state, Access access, UUID group, Group.Member member) {
        requireTaking(record, state, access, group, member);
        return event(Verbs.MEMBER_ADDED, group, fields(member));
    }

    private void requireTaking(OpenedRecord record, InstitutionState state, Access access, UUID group, Group.Member member) {
        Group into = group(state, group);
        Managing.requireKnown(record, member.person());
        if (into.closed()) {
            throw new IllegalArgumentException("This group is closed. Nothing was changed.");
        }
        if (access.role() == Role.SUPERVISOR && !state.mayTake(access.actor(), Optional.of(group), member, today())) {
            throw new AccessDenied((member.as() == Group.As.SUPERVISOR ? "Who supervises a group is for an administrator to say."
                    : "A supervisor takes into the own groups people whom nobody else supervises.") + " Nothing was changed.");
        }
        if (member.as() == Group.As.SUPERVISOR && state.root().isPresent() && !state.roles(member.person()).contains(Role.SUPERVISOR)) {
            throw new IllegalArgumentException("Only somebody with the role of a supervisor can supervise a group. Nothing was changed.");
        }
    }

    private NewEvent removing(InstitutionState state, Access access, UUID group, UUID person, Group.As as) {
        requireMember(state, access, group, person, as);
        return event(Verbs.MEMBER_REMOVED, group, fields(new Group.Member(person, as, Optional.empty(), Optional.empty())));
    }

    private void requireMember(InstitutionState state, Access access, UUID group, UUID person, Group.As as) {
        requireLeading(state, access, group);
        Group from = group(state, group);
        if (from.members().stream().noneMatch(member -> member.person().equals(person) && member.as() == as)) {
            throw new IllegalArgumentException("This person is not in the group. Nothing was changed.");
        }
    }

    private static Fields fields(Group.Member member) {
        return Fields.none().and("person", member.person()).and("as", member.as().name().toLowerCase(Locale.ROOT)).and("from", member.from())
                .and("until", member.until());
    }

    private static Group group(InstitutionState state, UUID id) {
        return state.group(id).orElseThrow(() -> new IllegalArgumentException("There is no group with the id " + id + ". Nothing was changed."));
    }

    private void requireLeading(InstitutionState state, Access access, UUID group) {
        group(state, group);
        if (access.role() == Role.SUPERVISOR && !state.leads(access.actor(), group, today())) {
            throw new AccessDenied("This is none of your groups. Nothing was changed.");
        }
    }

    private static String checked(String name) {
        return PersonName.orRefuse(name).value();
    }

    private NewEvent event(String verb, UUID group, Fields fields) {
        return new NewEvent(verb, group.toString(), fields.json()).withId(core.newId());
    }

    /** Says what has to be written, where that is allowed. */
    private interface Deciding {

        List<NewEvent> events(OpenedRecord record, InstitutionState state);
    }

    /** Tells what it is then. */
    private interface Outcome<T> {

        T of(InstitutionState state);
    }

    private <T> T deciding(Access access, Deciding deciding, Outcome<T> outcome) {
        return core.locked(record -> {
            core.gate().requireForRecord(record, access, Operation.MANAGE_GROUPS);
            List<NewEvent> events = deciding.events(record, record.institution().state());
            List<LearningEvent> written = core.write(record, Institution.ID, Audience.INSTITUTION, access.actor(), events);
            core.announce(written);
            return outcome.of(record.institution().state());
        });
    }
}
