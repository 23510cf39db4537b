package org.cyclework.record.internal.accounts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import org.cyclework.record.Account;
import org.cyclework.record.Group;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Role;

/** What the institution's events say: who is who, who may do what, which groups there are. A value, once folded. */
public final class InstitutionState {

    final Optional<TrustRoot> root;
    final GroupBook groups = new GroupBook();
    final Map<UUID, Opened> accounts = new HashMap<>();
    final Joins joins = new Joins();
    final Map<String, Fields> homes = new HashMap<>();
    final List<LearningEvent> counting = new ArrayList<>();
    final Set<String> frontier = new LinkedHashSet<>();
    final Map<UUID, Set<UUID>> assigned = new HashMap<>();
    final Set<UUID> erased = new LinkedHashSet<>();
    final List<LearningEvent> unconfirmed = new ArrayList<>();
    final Map<UUID, UUID> undeclared = new LinkedHashMap<>();
    Optional<RightsFold> rights = Optional.empty();
    Map<UUID, Set<Role>> roles = Map.of();
    String name = "";
    int notCounting;
    OptionalInt retention = OptionalInt.empty();

    /**
     * An account that is open.
     *
     * @param kind by what its owner signs in
     * @param key its public key; empty where it has none
     * @param event the event that opened it
     */
    public record Opened(Account.Kind kind, String key, UUID event) {
    }

    InstitutionState(Optional<TrustRoot> root) {
        this.root = root;
    }

    /** @return what is trusted; empty on a machine that belongs to no institution */
    public Optional<TrustRoot> root() {
        return root;
    }

    /** @return whether people sign in here */
    public boolean isShared() {
        return root.filter(TrustRoot::shared).isPresent();
    }

    /** @return what a person should know, as sentences */
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (notCounting > 0) {
            remarks.add(notCounting + (notCounting == 1 ? " decision" : " decisions") + " about accounts, roles or groups came without the signature of somebody who"
                    + " had the right to, and does not count.");
        }
        long apart = undeclared.entrySet().stream().filter(pair -> !kept(pair.getKey()).equals(kept(pair.getValue()))).count();
        if (apart > 0) {
            remarks.add((apart == 1 ? "One person was" : apart + " people were") + " declared to have two entries here before people signed in, which does not count any longer. "
                    + "Whoever may declares it again.");
        }
        if (rights.filter(RightsFold::isLastOneKept).isPresent()) {
            remarks.add("Every administrator was revoked, so the oldest one stays. Give the role to whoever should have it.");
        }
        return remarks;
    }

    /** @return what it is called */
    public String name() {
        return name;
    }

    /** @return for how many months work of people who left all groups is kept; empty where there is no rule */
    public OptionalInt retention() {
        return retention;
    }

    /** @return by person the day of leaving the last group; those who are in one, or will be, are missing */
    public SortedMap<UUID, LocalDate> left(LocalDate today) {
        return groups.left(this::kept, today);
    }

    /** @return the roles of everybody who has more than that of a trainee */
    public Map<UUID, Set<Role>> roles() {
        return roles;
    }

    /** @return all of a person's roles */
    public Set<Role> roles(UUID person) {
        Set<Role> all = new LinkedHashSet<>(Set.of(Role.TRAINEE));
        all.addAll(roles.getOrDefault(person, Set.of()));
        return all;
    }

    /** @return the accounts that are open, by person */
    public Map<UUID, Opened> accounts() {
        return Map.copyOf(accounts);
    }

    /** @return the groups in the order they were made */
    public List<Group> groups() {
        return groups.all();
    }

    /** @return the group of this id */
    public Optional<Group> group(UUID id) {
        return groups.of(id);
    }

    /** @return the open groups that somebody supervises on a day */
    public List<Group> supervisedBy(UUID supervisor, LocalDate day) {
        return groups.supervisedBy(supervisor, day);
    }

    /** @return the trainees whom somebody supervises on a day, under every id that is theirs */
    public Set<UUID> traineesOf(UUID supervisor, LocalDate day) {
        Set<UUID> all = new LinkedHashSet<>();
        groups.traineesOf(supervisor, day).forEach(trainee -> all.addAll(identities(trainee)));
        return all;
    }

    /** @return those who supervise a trainee on a day */
    public Set<UUID> supervisorsOf(UUID trainee, LocalDate day) {
        Set<UUID> all = new LinkedHashSet<>();
        identities(trainee).forEach(each -> all.addAll(groups.supervisorsOf(each, day)));
        return all;
    }

    /** @return the id under which a person is kept; the same one where nothing was joined */
    public UUID kept(UUID person) {
        return joins.kept(person);
    }

    /** @return every id that was declared to be this person's, the kept one first */
    public Set<UUID> identities(UUID person) {
        return joins.identities(person);
    }

    /** @return whether one of the entries of a person has an account with a passphrase, which is nobody's to open but the owner's */
    public boolean signsWithPassphrase(UUID person) {
        return identities(person).stream().map(accounts::get).anyMatch(account -> account != null && account.kind() == Account.Kind.PASSPHRASE);
    }

    /** @return the declaration by which somebody is under another id; empty where there is none */
    public Optional<UUID> joinedBy(UUID other) {
        return joins.joinedBy(other);
    }

    /** @return whether somebody supervises a group on a day */
    public boolean leads(UUID supervisor, UUID group, LocalDate day) {
        return supervisedBy(supervisor, day).stream().anyMatch(each -> each.id().equals(group));
    }

    /**
     * Whom a supervisor may take into a group: into an own one a trainee whom nobody else supervises, and into one that has
     * nobody yet the supervisor who made it.
     *
     * @param supervisor who is no administrator
     * @param group which
     * @param member who, as what and when
     * @param day of the decision
     * @return whether it counts
     */
    public boolean mayTake(UUID supervisor, Optional<UUID> group, Group.Member member, LocalDate day) {
        Optional<Group> into = group.flatMap(this::group);
        if (into.isEmpty()) {
            return false;
        }
        if (member.as() == Group.As.SUPERVISOR) {
            return member.person().equals(supervisor) && into.get().members().isEmpty() && into.get().within().isEmpty();
        }
        Set<UUID> others = new LinkedHashSet<>();
        identities(member.person()).forEach(each -> others.addAll(groups.supervisorsSoonOrNow(each, day)));
        return leads(supervisor, into.get().id(), day) && (others.isEmpty() || others.contains(supervisor));
    }

    /** @return what is known of the homes that are admitted, by public key, base 64 */
    public Map<String, Fields> homes() {
        return Map.copyOf(homes);
    }

    /**
     * Whether somebody may change what was assigned under an id: whoever supervises every group that it was assigned to, since
     * another supervisor may have used the id of what is not the own.
     *
     * @param supervisor who is no administrator
     * @param assignment its id
     * @param day of the decision
     * @return whether it counts
     */
    boolean mayChange(UUID supervisor, Optional<UUID> assignment, LocalDate day) {
        Set<UUID> to = assignment.map(id -> assigned.getOrDefault(id, Set.of())).orElse(Set.of());
        return !to.isEmpty() && to.stream().allMatch(group -> leads(supervisor, group, day));
    }

    /** @return what came from elsewhere about who was erased, or who is the same person as another one, and nobody here confirmed */
    public List<LearningEvent> unconfirmed() {
        return List.copyOf(unconfirmed);
    }

    /** @return ids of people who were erased */
    public Set<UUID> erased() {
        return Set.copyOf(erased);
    }

    /** @return the events that count, first one first */
    public List<LearningEvent> counting() {
        return List.copyOf(counting);
    }

    /** @return the digests of events that no other event has seen: what a new event says that its writer had seen */
    public List<String> frontier() {
        return List.copyOf(frontier);
    }

    /**
     * Whether a supervisor's event about a trainee counts.
     *
     * @param told an event of review or staff
     * @param signatures checks
     * @return whether somebody signed it who supervised the trainee and was a supervisor then
     */
    public boolean counts(Told told, Signatures signatures) {
        if (root.isEmpty()) {
            return true;
        }
        return signatures.isRight(told) && rights.orElseThrow().signedByItsActor(told)
                && rights.get().rolesBefore(told.event()).getOrDefault(told.actor(), Set.of()).contains(Role.SUPERVISOR)
                && everSupervised(told.actor(), told.event().learner());
    }

    /**
     * Whether what a person's secret is checked by counts.
     *
     * @param told an event of the audience secret
     * @param signatures checks
     * @return whether the account itself signed it, or, for a PIN, an administrator of that time or a supervisor whose trainee it was
     */
    public boolean countsAsSecret(Told told, Signatures signatures) {
        Opened account = accounts.get(told.event().learner());
        if (account == null || rights.isEmpty() || !signatures.isRight(told)) {
            return false;
        }
        return account.kind() == Account.Kind.PASSPHRASE ? told.key().equals(account.key()) : rights.get().signedByItsActor(told) && maySetPin(told);
    }

    private boolean maySetPin(Told told) {
        Set<Role> then = rights.orElseThrow().rolesBefore(told.event()).getOrDefault(told.actor(), Set.of());
        return then.contains(Role.ADMINISTRATOR) || then.contains(Role.SUPERVISOR) && everSupervised(told.actor(), told.event().learner());
    }

    private boolean everSupervised(UUID supervisor, UUID trainee) {
        return identities(trainee).stream().anyMatch(each -> groups.everSupervised(supervisor, each));
    }
}
