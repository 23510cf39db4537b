package org.cyclework.record.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.Group;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.journal.AccountSignature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No event takes the place of another that has its id, whoever wrote it and whatever its clock says. */
class TwinsTest {

    private static final UUID BOSS = new UUID(1, 0);
    private static final UUID ONE = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);

    private final Map<UUID, AccountKey> keys = new HashMap<>();
    private final SecureRandom random = new SecureRandom();
    private Replica here;
    private UUID ones;
    private UUID others;
    private long next = 1;

    private UUID id() {
        return new UUID(9, next++);
    }

    private Told write(UUID id, UUID actor, String verb, UUID object, Fields payload) {
        return here.write(id, actor, keys.get(actor), verb, object.toString(), payload);
    }

    /** Writes an event that says to have been before the last hundred. */
    private Told backdated(UUID id, UUID actor, AccountKey key, String verb, UUID object, Fields payload) {
        here.putClock(-2);
        Told told = here.signed(id, actor, key, verb, object.toString(), payload, List.of());
        here.known.add(0, told);
        here.putClock(2);
        return told;
    }

    @BeforeEach
    void anInstitutionWithTwoSupervisors() {
        List.of(BOSS, ONE, OTHER).forEach(person -> keys.put(person, AccountKey.make(random)));
        UUID founding = id();
        TrustRoot root = new TrustRoot(new UUID(5, 5), founding, BOSS, keys.get(BOSS).open(), true);
        here = new Replica(Optional.of(root), new Signatures(), 1);
        write(founding, BOSS, Verbs.INSTITUTION_FOUNDED, new UUID(5, 5), Fields.none().and("name", "I"));
        ones = groupOf(ONE);
        others = groupOf(OTHER);
    }

    private UUID groupOf(UUID supervisor) {
        write(id(), BOSS, Verbs.ACCOUNT_OPENED, supervisor, Fields.none().and("kind", "passphrase").and("key", keys.get(supervisor).open()));
        write(id(), BOSS, Verbs.ROLE_GRANTED, supervisor, Fields.none().and("role", "supervisor"));
        UUID group = id();
        write(id(), supervisor, Verbs.GROUP_MADE, group, Fields.none().and("name", "G"));
        member(supervisor, group, supervisor, "supervisor");
        return group;
    }

    private void member(UUID by, UUID group, UUID person, String as) {
        write(id(), by, Verbs.MEMBER_ADDED, group, Fields.none().and("person", person).and("as", as));
    }

    private Group group(UUID id) {
        return here.state().group(id).orElseThrow();
    }

    @Test
    void aTwinOfAnotherSupervisorVoidsNoDecision() {
        Told closing = write(id(), BOSS, Verbs.GROUP_CLOSED, others, Fields.none());
        backdated(closing.event().id(), OTHER, keys.get(OTHER), Verbs.GROUP_RENAMED, others, Fields.none().and("name", "mine"));
        assertThat(group(others).closed()).isTrue();
        assertThat(group(others).name()).as("it counts by itself").isEqualTo("mine");
    }

    @Test
    void aTwinOfNobodysVoidsNoDecision() {
        Told closing = write(id(), BOSS, Verbs.GROUP_CLOSED, others, Fields.none());
        backdated(closing.event().id(), OTHER, AccountKey.make(random), Verbs.GROUP_RENAMED, others, Fields.none().and("name", "mine"));
        assertThat(group(others).closed()).isTrue();
        assertThat(group(others).name()).isEqualTo("G");
    }

    /** Puts a copy of an event in, whose bytes are the same, before it. */
    private void copy(Told told, Optional<AccountSignature> beside) {
        here.known.add(0, new Told(told.event(), told.digest(), told.seen(), beside));
    }

    private Optional<AccountSignature> signedBy(Told told, AccountKey key) {
        AccountSignature right = told.signature().orElseThrow();
        byte[] message = right.message(told.event().learner(), told.event().audience().name());
        return Optional.of(new AccountSignature(key.open(), Base64.getEncoder().encodeToString(key.sign(message)), right.text()));
    }

    @Test
    void aCopyWithoutTheSignatureOrWithAnothersHidesNeitherDecisionNorRevocation() {
        Told closing = write(id(), BOSS, Verbs.GROUP_CLOSED, others, Fields.none());
        Told revocation = write(id(), BOSS, Verbs.ROLE_REVOKED, OTHER, Fields.none().and("role", "supervisor"));
        for (Told told : List.of(closing, revocation)) {
            copy(told, Optional.empty());
            copy(told, signedBy(told, keys.get(OTHER)));
            copy(told, told.signature().map(right -> new AccountSignature(right.key(), signedBy(told, keys.get(OTHER)).orElseThrow().signed(), right.text())));
        }
        assertThat(group(others).closed()).isTrue();
        assertThat(here.state().roles()).doesNotContainKey(OTHER);
        write(id(), BOSS, Verbs.ROLE_GRANTED, OTHER, Fields.none().and("role", "supervisor"));
        assertThat(here.state().roles()).as("a grant that saw the revocation").containsKey(OTHER);
    }

    @Test
    void aTwinOfAnAssignmentGivesNobodyASayInIt() {
        UUID assignment = id();
        write(assignment, ONE, Verbs.GROUP_ASSIGNED, assignment, Fields.none().and("group", ones));
        backdated(assignment, OTHER, keys.get(OTHER), Verbs.GROUP_ASSIGNED, assignment, Fields.none().and("group", others));
        write(id(), OTHER, Verbs.GROUP_TASK_WITHDRAWN, assignment, Fields.none());
        assertThat(here.state().counting()).extracting(LearningEvent::verb).doesNotContain(Verbs.GROUP_TASK_WITHDRAWN);
        assertThat(here.state().counting()).filteredOn(event -> event.verb().equals(Verbs.GROUP_ASSIGNED)).extracting(LearningEvent::actor)
                .containsExactlyInAnyOrder(ONE, OTHER);
        write(id(), BOSS, Verbs.GROUP_TASK_WITHDRAWN, assignment, Fields.none());
        assertThat(here.state().counting()).extracting(LearningEvent::verb).contains(Verbs.GROUP_TASK_WITHDRAWN);
    }

    @Test
    void whoPartsTheOwnEntriesPartsNobodyElses() {
        UUID[] people = {id(), id(), id(), id()};
        for (UUID person : List.of(people[0], people[1])) {
            member(ONE, ones, person, "trainee");
        }
        for (UUID person : List.of(people[2], people[3])) {
            member(OTHER, others, person, "trainee");
        }
        UUID joined = id();
        write(joined, ONE, Verbs.PEOPLE_JOINED, people[0], Fields.none().and("person", people[1]));
        write(joined, OTHER, Verbs.PEOPLE_JOINED, people[2], Fields.none().and("person", people[3]));
        assertThat(here.state().kept(people[1])).isEqualTo(people[0]);
        assertThat(here.state().kept(people[3])).isEqualTo(people[2]);
        here.known.add(parting(OTHER, joined, people[2], people[3]));
        assertThat(here.state().kept(people[1])).isEqualTo(people[0]);
        assertThat(here.state().kept(people[3])).isEqualTo(people[3]);
    }

    private Told parting(UUID by, UUID joined, UUID kept, UUID other) {
        return here.acting(id(), by, keys.get(by), Verbs.PEOPLE_PARTED, kept.toString(), Fields.none().and("person", other), List.of(joined));
    }
}
