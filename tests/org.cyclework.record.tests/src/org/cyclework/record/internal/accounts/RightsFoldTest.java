package org.cyclework.record.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Audience;
import org.cyclework.record.Group;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Role;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.journal.AccountSignature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Roles follow from the set of events alone: any order, doubles, two machines that decide at the same time, and forgeries. */
class RightsFoldTest {

    private static final Set<Role> BOTH = Set.of(Role.SUPERVISOR, Role.ADMINISTRATOR);

    private final Signatures signatures = new Signatures();
    private final Map<UUID, AccountKey> keys = new HashMap<>();
    private final Map<String, AccountKey> made = new HashMap<>();
    private final SecureRandom random = new SecureRandom();
    private TrustRoot root;
    private Replica here;
    private Replica there;
    private long next = 1;

    private UUID id() {
        return new UUID(9, next++);
    }

    private UUID person(int number) {
        UUID person = new UUID(1, number);
        keys.computeIfAbsent(person, first -> newKey());
        return person;
    }

    private AccountKey newKey() {
        AccountKey key = AccountKey.make(random);
        made.put(key.open(), key);
        return key;
    }

    @BeforeEach
    void found() {
        UUID founding = id();
        AccountKey key = keys.get(person(0));
        root = new TrustRoot(new UUID(5, 5), founding, person(0), key.open(), true);
        here = new Replica(Optional.of(root), signatures, 1);
        here.write(founding, person(0), key, Verbs.INSTITUTION_FOUNDED, new UUID(5, 5).toString(), Fields.none().and("name", "I"));
        there = new Replica(Optional.of(root), signatures, 2);
        there.take(here);
    }

    private void open(Replica on, int by, int whom) {
        on.write(id(), person(by), keys.get(person(by)), Verbs.ACCOUNT_OPENED, person(whom).toString(),
                Fields.none().and("kind", "passphrase").and("key", keys.get(person(whom)).open()));
    }

    private Told role(Replica on, int by, String verb, int whom, String role) {
        return on.write(id(), person(by), keys.get(person(by)), verb, person(whom).toString(), Fields.none().and("role", role));
    }

    private void administrator(Replica on, int by, int whom) {
        person(whom);
        open(on, by, whom);
        role(on, by, Verbs.ROLE_GRANTED, whom, "administrator");
    }

    private void meet() {
        here.take(there);
        there.take(here);
        assertThat(here.state().roles()).isEqualTo(there.state().roles());
    }

    @Test
    void theFounderHasBothRoles() {
        assertThat(here.state().roles()).isEqualTo(Map.of(person(0), BOTH));
    }

    @Test
    void ofAGrantAndARevocationThatDidNotKnowOfEachOtherTheRevocationWins() {
        administrator(here, 0, 1);
        role(here, 0, Verbs.ROLE_GRANTED, 1, "supervisor");
        there.take(here);
        role(there, 0, Verbs.ROLE_REVOKED, 1, "supervisor");
        role(here, 0, Verbs.ROLE_GRANTED, 1, "supervisor");
        meet();
        assertThat(here.state().roles(person(1))).doesNotContain(Role.SUPERVISOR);
        role(here, 0, Verbs.ROLE_GRANTED, 1, "supervisor");
        meet();
        assertThat(there.state().roles(person(1))).as("a grant that knew of it").contains(Role.SUPERVISOR);
    }

    @Test
    void whatAnAdministratorGaveWithoutKnowingOfTheOwnRevocationIsVoid() {
        administrator(here, 0, 1);
        there.take(here);
        role(here, 0, Verbs.ROLE_REVOKED, 1, "administrator");
        administrator(there, 1, 2);
        assertThat(there.state().roles(person(2))).contains(Role.ADMINISTRATOR);
        meet();
        assertThat(here.state().roles().keySet()).containsExactly(person(0));
    }

    @Test
    void whatWasGivenBeforeTheRevocationWasWrittenStays() {
        administrator(here, 0, 1);
        administrator(here, 1, 2);
        role(here, 0, Verbs.ROLE_REVOKED, 1, "administrator");
        assertThat(here.state().roles().keySet()).containsExactlyInAnyOrder(person(0), person(2));
    }

    @Test
    void whereTwoRevokeEachOtherTheOldestAdministratorStays() {
        administrator(here, 0, 1);
        there.take(here);
        role(here, 0, Verbs.ROLE_REVOKED, 1, "administrator");
        role(there, 1, Verbs.ROLE_REVOKED, 0, "administrator");
        meet();
        assertThat(here.state().roles(person(0))).contains(Role.ADMINISTRATOR);
        assertThat(here.state().roles(person(1))).doesNotContain(Role.ADMINISTRATOR);
        assertThat(here.state().remarks()).singleElement().asString().contains("oldest one stays");
        administrator(here, 0, 2);
        assertThat(here.state().remarks()).isEmpty();
        assertThat(here.state().roles(person(2))).as("who stayed can go on").contains(Role.ADMINISTRATOR);
    }

    @Test
    void nobodyWithoutTheRoleGivesRoles() {
        administrator(here, 0, 1);
        role(here, 0, Verbs.ROLE_REVOKED, 1, "administrator");
        administrator(here, 1, 2);
        UUID stranger = person(3);
        here.write(id(), stranger, keys.get(stranger), Verbs.ACCOUNT_OPENED, stranger.toString(),
                Fields.none().and("kind", "passphrase").and("key", keys.get(stranger).open()));
        role(here, 3, Verbs.ROLE_GRANTED, 3, "administrator");
        assertThat(here.state().roles().keySet()).containsExactly(person(0));
        assertThat(here.state().accounts()).containsOnlyKeys(person(0), person(1));
    }

    @Test
    void whatIsSignedByAnotherKeyOrNotAtAllDoesNotCount() {
        administrator(here, 0, 1);
        Told grant = here.signed(id(), person(0), keys.get(person(1)), Verbs.ROLE_GRANTED, person(2).toString(),
                Fields.none().and("role", "administrator"), here.state().frontier());
        here.known.add(grant);
        here.known.add(new Told(grant.event(), "x", grant.seen(), Optional.empty()));
        Told good = role(there, 0, Verbs.ROLE_GRANTED, 3, "supervisor");
        here.known.add(new Told(good.event(), good.digest(), good.seen(),
                good.signature().map(signature -> new AccountSignature(signature.key(), signature.signed(),
                        signature.text().replace("supervisor", "administrator")))));
        assertThat(here.state().roles().keySet()).containsExactlyInAnyOrder(person(0), person(1));
    }

    @Test
    void aForgedTwinDoesNotHideARevocation() {
        administrator(here, 0, 1);
        Told revocation = role(here, 0, Verbs.ROLE_REVOKED, 1, "administrator");
        there.take(here);
        there.putClock(-100);
        Told twin = there.signed(revocation.event().id(), person(0), AccountKey.make(random), Verbs.LESSON_READ, "x", Fields.none(), List.of());
        here.known.add(0, twin);
        assertThat(here.state().roles().keySet()).containsExactly(person(0));
    }

    @Test
    void whoSaysToHaveSeenWhatComesLaterHasNotSeenIt() {
        administrator(here, 0, 1);
        role(here, 0, Verbs.ROLE_GRANTED, 1, "supervisor");
        Told revocation = role(here, 0, Verbs.ROLE_REVOKED, 1, "supervisor");
        here.putClock(-1);
        here.known.add(here.signed(new UUID(0, 1), person(0), keys.get(person(0)), Verbs.ROLE_GRANTED, person(1).toString(),
                Fields.none().and("role", "supervisor"), List.of(revocation.digest())));
        assertThat(here.state().roles(person(1))).doesNotContain(Role.SUPERVISOR);
    }

    private AccountKey renew(Replica on, int by, int whom) {
        AccountKey old = keys.put(person(whom), newKey());
        open(on, by, whom);
        return old;
    }

    @Test
    void aKeyThatWasReplacedSignsNothingMore() {
        open(here, 0, 1);
        role(here, 0, Verbs.ROLE_GRANTED, 1, "supervisor");
        AccountKey old = renew(here, 0, 1);
        here.write(id(), person(1), old, Verbs.GROUP_MADE, id().toString(), Fields.none().and("name", "by the old one"));
        here.write(id(), person(1), keys.get(person(1)), Verbs.GROUP_MADE, id().toString(), Fields.none().and("name", "by the new one"));
        assertThat(here.state().groups()).extracting(Group::name).containsExactly("by the new one");
    }

    @Test
    void whatAKeyGaveWithoutKnowingOfItsReplacementIsVoid() {
        administrator(here, 0, 1);
        administrator(here, 1, 2);
        there.take(here);
        AccountKey old = renew(here, 0, 1);
        person(3);
        there.write(id(), person(1), old, Verbs.ACCOUNT_OPENED, person(3).toString(),
                Fields.none().and("kind", "passphrase").and("key", keys.get(person(3)).open()));
        there.write(id(), person(1), old, Verbs.ROLE_GRANTED, person(3).toString(), Fields.none().and("role", "administrator"));
        assertThat(there.state().roles(person(3))).contains(Role.ADMINISTRATOR);
        meet();
        assertThat(here.state().roles().keySet()).as("what was given before stays").containsExactlyInAnyOrder(person(0), person(1), person(2));
        administrator(there, 1, 3);
        meet();
        assertThat(here.state().roles(person(3))).as("by the new one").contains(Role.ADMINISTRATOR);
    }

    @Test
    void theFoundersKeyCanBeReplacedToo() {
        administrator(here, 0, 1);
        AccountKey old = renew(here, 1, 0);
        here.write(id(), person(0), old, Verbs.ROLE_REVOKED, person(1).toString(), Fields.none().and("role", "administrator"));
        assertThat(here.state().roles(person(1))).contains(Role.ADMINISTRATOR);
        role(here, 0, Verbs.ROLE_REVOKED, 1, "administrator");
        assertThat(here.state().roles().keySet()).containsExactly(person(0));
    }

    @Test
    void aSupervisorsEventCountsByTheRoleOfItsTime() {
        open(here, 0, 1);
        role(here, 0, Verbs.ROLE_GRANTED, 1, "supervisor");
        UUID trainee = person(4);
        UUID group = id();
        here.write(id(), person(1), keys.get(person(1)), Verbs.GROUP_MADE, group.toString(), Fields.none().and("name", "G"));
        member(1, group, person(1), "supervisor");
        Told early = note(trainee, 1);
        assertThat(here.state().counts(early, signatures)).as("nobody of theirs").isFalse();
        member(1, group, trainee, "trainee");
        Told during = note(trainee, 1);
        role(here, 0, Verbs.ROLE_REVOKED, 1, "supervisor");
        Told after = note(trainee, 1);
        assertThat(here.state().counts(during, signatures)).isTrue();
        assertThat(here.state().counts(after, signatures)).isFalse();
        assertThat(here.state().counts(note(trainee, 0), signatures)).as("a supervisor of other groups").isFalse();
    }

    private void member(int by, UUID group, UUID person, String as) {
        here.write(id(), person(by), keys.get(person(by)), Verbs.MEMBER_ADDED, group.toString(), Fields.none().and("person", person).and("as", as));
    }

    private Told note(UUID trainee, int by) {
        return here.about(trainee, Audience.STAFF, id(), person(by), keys.get(person(by)), Verbs.STAFF_NOTED, "L1", Fields.none(),
                here.state().frontier());
    }

    /** @return a group of this supervisor */
    private UUID groupOf(int supervisor) {
        open(here, 0, supervisor);
        role(here, 0, Verbs.ROLE_GRANTED, supervisor, "supervisor");
        UUID group = id();
        here.write(id(), person(supervisor), keys.get(person(supervisor)), Verbs.GROUP_MADE, group.toString(), Fields.none().and("name", "G"));
        member(supervisor, group, person(supervisor), "supervisor");
        return group;
    }

    @Test
    void aPinIsSetByASupervisorOfThePersonOrAnAdministrator() {
        person(1);
        person(2);
        UUID group = groupOf(1);
        groupOf(2);
        member(1, group, person(4), "trainee");
        here.write(id(), person(0), keys.get(person(0)), Verbs.ACCOUNT_OPENED, person(4).toString(), Fields.none().and("kind", "pin"));
        List<Boolean> counting = List.of(0, 1, 2).stream().map(by -> here.about(person(4), Audience.SECRET, id(), person(by), keys.get(person(by)),
                Verbs.VERIFIER_SET, person(4).toString(), Fields.none(), here.state().frontier()))
                .map(told -> here.state().countsAsSecret(told, signatures)).toList();
        assertThat(counting).containsExactly(true, true, false);
    }

    @Test
    void whatIsAssignedToAGroupIsItsSupervisorsAndTheAdministrators() {
        person(1);
        person(2);
        UUID group = groupOf(1);
        groupOf(2);
        List<UUID> made = List.of(id(), id(), id());
        for (int by = 0; by < 3; by++) {
            here.write(made.get(by), person(by), keys.get(person(by)), Verbs.GROUP_ASSIGNED, made.get(by).toString(), Fields.none().and("group", group));
        }
        assertThat(here.state().counting()).extracting(LearningEvent::id).contains(made.get(0), made.get(1)).doesNotContain(made.get(2));
        for (String verb : List.of(Verbs.GROUP_TASK_CHANGED, Verbs.GROUP_TASK_WITHDRAWN, Verbs.GROUP_TASK_RESTORED)) {
            for (int by = 0; by < 3; by++) {
                here.write(id(), person(by), keys.get(person(by)), verb, made.get(1).toString(), Fields.none());
            }
            assertThat(here.state().counting().stream().filter(event -> event.verb().equals(verb))).extracting(LearningEvent::actor)
                    .containsExactly(person(0), person(1));
        }
    }

    private void join(int by, int kept, int other) {
        here.write(id(), person(by), keys.get(person(by)), Verbs.PEOPLE_JOINED, person(kept).toString(), Fields.none().and("person", person(other)));
    }

    @Test
    void aSupervisorPutsNobodyWithAPassphraseUnderAnother() {
        person(1);
        UUID group = groupOf(1);
        List.of(4, 5, 6).forEach(trainee -> member(1, group, person(trainee), "trainee"));
        open(here, 0, 4);
        join(1, 5, 4);
        assertThat(here.state().kept(person(4))).isEqualTo(person(4));
        join(1, 4, 6);
        join(1, 5, 6);
        assertThat(here.state().identities(person(4))).as("by way of one of the own entries").containsExactly(person(4), person(6));
        join(0, 5, 4);
        assertThat(here.state().kept(person(4))).as("an administrator").isEqualTo(person(5));
    }

    @Test
    void aBackdatedDecisionTakesNobodyAwayFromOthers() {
        person(1);
        person(2);
        UUID mine = groupOf(1);
        UUID theirs = groupOf(2);
        Fields lateOn = Fields.none().and("person", person(5)).and("as", "trainee").and("from", "1970-03-01");
        here.write(id(), person(1), keys.get(person(1)), Verbs.MEMBER_ADDED, mine.toString(), lateOn);
        Fields over = Fields.none().and("person", person(6)).and("as", "trainee").and("until", "1969-12-01");
        here.write(id(), person(1), keys.get(person(1)), Verbs.MEMBER_ADDED, mine.toString(), over);
        member(2, theirs, person(5), "trainee");
        member(2, theirs, person(6), "trainee");
        assertThat(here.state().traineesOf(person(2), LocalDate.of(1970, 4, 1))).as("whose time with another is over").containsExactly(person(6));
    }

    @Test
    void aSupervisorTakesNobodyAwayFromOthers() {
        for (int supervisor = 1; supervisor <= 2; supervisor++) {
            open(here, 0, supervisor);
            role(here, 0, Verbs.ROLE_GRANTED, supervisor, "supervisor");
        }
        UUID mine = id();
        UUID theirs = id();
        for (int supervisor = 1; supervisor <= 2; supervisor++) {
            UUID group = supervisor == 1 ? mine : theirs;
            here.write(id(), person(supervisor), keys.get(person(supervisor)), Verbs.GROUP_MADE, group.toString(), Fields.none().and("name", "G"));
            member(supervisor, group, person(supervisor), "supervisor");
        }
        member(1, mine, person(5), "trainee");
        member(2, theirs, person(5), "trainee");
        member(2, mine, person(2), "supervisor");
        member(2, mine, person(6), "trainee");
        assertThat(here.state().traineesOf(person(2), LocalDate.EPOCH)).isEmpty();
        assertThat(here.state().traineesOf(person(1), LocalDate.EPOCH)).containsExactly(person(5));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void anyOrderAndDoublesGiveTheSameAndSomebodyStaysAdministrator(long seed) {
        Random chance = new Random(seed);
        List<Replica> replicas = List.of(here, there, new Replica(Optional.of(root), signatures, 3));
        replicas.get(2).take(here);
        for (int step = 0; step < 60; step++) {
            Replica on = replicas.get(chance.nextInt(3));
            if (chance.nextInt(3) == 0) {
                on.take(replicas.get(chance.nextInt(3)));
            }
            if (chance.nextInt(10) == 0) {
                on.putClock(chance.nextInt(40) - 20);
            }
            act(on, chance);
        }
        List<Told> all = new ArrayList<>();
        replicas.forEach(replica -> all.addAll(replica.known));
        Map<UUID, Set<Role>> roles = null;
        for (int order = 0; order < 4; order++) {
            Collections.shuffle(all, chance);
            InstitutionState state = new InstitutionFold(Optional.of(root), all, signatures, told -> false).state();
            assertThat(state.roles().values()).as("seed " + seed).anyMatch(each -> each.contains(Role.ADMINISTRATOR));
            assertThat(roles == null ? state.roles() : roles).as("seed " + seed).isEqualTo(state.roles());
            roles = state.roles();
        }
        replicas.forEach(here::take);
        UUID left = roles.entrySet().stream().filter(each -> each.getValue().contains(Role.ADMINISTRATOR)).findFirst().orElseThrow().getKey();
        here.write(id(), left, made.get(here.state().accounts().get(left).key()), Verbs.GROUP_MADE, id().toString(), Fields.none().and("name", "after all"));
        assertThat(here.state().groups()).as("seed " + seed).anyMatch(group -> group.name().equals("after all"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatArrivesBitByBitIsFoldedAsIfItHadComeAtOnce(long seed) {
        Random chance = new Random(seed);
        there.take(here);
        for (int step = 0; step < 60; step++) {
            Replica on = chance.nextBoolean() ? here : there;
            if (chance.nextInt(8) == 0) {
                act(on, chance);
            }
            gather(on, chance);
        }
        there.take(here);
        List<Told> arriving = new ArrayList<>(there.known);
        List<Told> arrived = new ArrayList<>();
        InstitutionFold fold = new InstitutionFold(Optional.of(root), arrived, signatures, told -> false);
        int again = 0;
        while (!arriving.isEmpty()) {
            List<Told> some = List.copyOf(arriving.subList(0, Math.min(arriving.size(), 1 + chance.nextInt(4))));
            arriving.removeAll(some);
            arrived.addAll(some);
            if (!fold.more(some)) {
                fold = new InstitutionFold(Optional.of(root), arrived, signatures, told -> false);
                again++;
            }
            InstitutionState whole = new InstitutionFold(Optional.of(root), arrived, signatures, told -> false).state();
            assertThat(fold.state().groups()).as("seed " + seed).isEqualTo(whole.groups());
            assertThat(fold.state().roles()).isEqualTo(whole.roles());
            assertThat(fold.state().accounts()).isEqualTo(whole.accounts());
            assertThat(fold.state().frontier()).containsExactlyInAnyOrderElementsOf(whole.frontier());
        }
        assertThat(fold.state().groups()).as("seed " + seed).isNotEmpty();
        assertThat(again).as("seed " + seed).isLessThan(there.known.size());
    }

    /** Does something about groups. */
    private void gather(Replica on, Random chance) {
        UUID group = new UUID(4, chance.nextInt(3));
        int by = chance.nextInt(3);
        AccountKey key = keys.get(person(by));
        Fields member = Fields.none().and("person", person(chance.nextInt(6))).and("as", chance.nextInt(4) == 0 ? "supervisor" : "trainee");
        switch (chance.nextInt(7)) {
            case 6 -> on.write(id(), person(by), key, Verbs.MEMBER_MOVED, group.toString(), member.and("left", new UUID(4, chance.nextInt(3))));
            case 0 -> on.write(id(), person(by), key, Verbs.GROUP_MADE, group.toString(), Fields.none().and("name", "G"));
            case 1 -> on.write(id(), person(by), key, Verbs.MEMBER_REMOVED, group.toString(), member);
            case 2 -> on.write(id(), person(by), key, Verbs.ACCOUNT_OPENED, person(5).toString(), Fields.none().and("kind", "pin"));
            default -> on.write(id(), person(by), key, Verbs.MEMBER_ADDED, group.toString(), member);
        }
    }

    private void act(Replica on, Random chance) {
        int by = chance.nextInt(4);
        int whom = chance.nextInt(4);
        person(by);
        person(whom);
        String role = chance.nextBoolean() ? "administrator" : "supervisor";
        switch (chance.nextInt(4)) {
            case 0 -> {
                if (chance.nextInt(4) == 0) {
                    keys.put(person(whom), newKey());
                }
                open(on, by, whom);
            }
            case 1 -> role(on, by, Verbs.ROLE_REVOKED, whom, role);
            default -> role(on, by, Verbs.ROLE_GRANTED, whom, role);
        }
    }
}
