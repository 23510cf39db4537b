package org.cyclework.record.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cyclework.record.Group;
import org.cyclework.record.Role;
import org.cyclework.record.Verbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is moved from group to group is in one of them, whatever several machines decided at once and in whatever order it arrives. */
class MovesTest {

    private static final UUID BOSS = new UUID(1, 0);
    private static final UUID SUE = new UUID(1, 1);
    private static final UUID ADA = new UUID(1, 2);
    private static final UUID A = new UUID(4, 1);
    private static final UUID B = new UUID(4, 2);
    private static final UUID C = new UUID(4, 3);

    private final Signatures signatures = new Signatures();
    private final Map<UUID, AccountKey> keys = new HashMap<>();
    private TrustRoot root;
    private Replica here;
    private Replica there;
    private long next = 1;

    @BeforeEach
    void aClassInThreeGroups() {
        List.of(BOSS, SUE).forEach(person -> keys.put(person, AccountKey.make(new SecureRandom())));
        UUID founding = id();
        root = new TrustRoot(new UUID(5, 5), founding, BOSS, keys.get(BOSS).open(), true);
        here = new Replica(Optional.of(root), signatures, 1);
        there = new Replica(Optional.of(root), signatures, 2);
        here.write(founding, BOSS, keys.get(BOSS), Verbs.INSTITUTION_FOUNDED, root.institution().toString(), Fields.none().and("name", "I"));
        write(here, BOSS, Verbs.ACCOUNT_OPENED, SUE, Fields.none().and("kind", "passphrase").and("key", keys.get(SUE).open()));
        write(here, BOSS, Verbs.ROLE_GRANTED, SUE, Fields.none().and("role", "supervisor"));
        for (UUID group : List.of(A, B, C)) {
            write(here, BOSS, Verbs.GROUP_MADE, group, Fields.none().and("name", "G"));
            write(here, BOSS, Verbs.MEMBER_ADDED, group, Fields.none().and("person", SUE).and("as", "supervisor"));
        }
        write(here, BOSS, Verbs.MEMBER_ADDED, A, Fields.none().and("person", ADA).and("as", "trainee"));
        there.take(here);
    }

    private UUID id() {
        return new UUID(9, next++);
    }

    private void write(Replica on, UUID by, String verb, UUID object, Fields payload) {
        on.write(id(), by, keys.get(by), verb, object.toString(), payload);
    }

    private void move(Replica on, UUID by, UUID from, UUID to) {
        write(on, by, Verbs.MEMBER_MOVED, to, Fields.none().and("person", ADA).and("left", from));
    }

    private static List<UUID> groups(InstitutionState state) {
        return state.groups().stream().filter(group -> group.members().contains(Group.Member.trainee(ADA))).map(Group::id).toList();
    }

    private List<UUID> afterMeeting() {
        here.take(there);
        there.take(here);
        assertThat(groups(here.state())).isEqualTo(groups(there.state()));
        return groups(here.state());
    }

    @Test
    void whoIsMovedIsInTheNewGroup() {
        move(here, SUE, A, B);
        assertThat(groups(here.state())).containsExactly(B);
    }

    @Test
    void ofTwoMovesToDifferentGroupsTheLaterOneCounts() {
        move(here, SUE, A, B);
        there.putClock(10);
        move(there, BOSS, A, C);
        assertThat(afterMeeting()).containsExactly(C);
    }

    @Test
    void twoMovesInOppositeDirectionsAtOneMomentEndInOneGroup() {
        write(here, BOSS, Verbs.MEMBER_ADDED, B, Fields.none().and("person", ADA).and("as", "trainee"));
        there.take(here);
        move(here, SUE, A, B);
        move(there, BOSS, B, A);
        assertThat(afterMeeting()).hasSize(1);
    }

    @Test
    void thereAndBackMeanwhileAndThereOnceMore() {
        move(there, BOSS, A, B);
        move(there, BOSS, B, A);
        move(here, SUE, A, B);
        assertThat(afterMeeting()).hasSize(1);
    }

    @Test
    void aMoveIntoAGroupThatWasClosedMeanwhileMovesNobody() {
        write(here, BOSS, Verbs.GROUP_CLOSED, B, Fields.none());
        there.putClock(10);
        move(there, SUE, A, B);
        assertThat(afterMeeting()).containsExactly(A);
        assertThat(here.state().left(here.known.getLast().event().wall().toLocalDate())).isEmpty();
    }

    @Test
    void whoBelievesSomebodyWhereAnOverruledMoveLedMovesOnFromWhereSheStayed() {
        write(here, BOSS, Verbs.ROLE_REVOKED, SUE, Fields.none().and("role", "supervisor"));
        there.putClock(10);
        move(there, SUE, A, B);
        move(there, BOSS, B, C);
        assertThat(groups(there.state())).containsExactly(C);
        assertThat(afterMeeting()).containsExactly(C);
    }

    @Test
    void aMoveThatASupervisorMayNotMakeMovesNobody() {
        write(here, BOSS, Verbs.MEMBER_REMOVED, B, Fields.none().and("person", SUE).and("as", "supervisor"));
        move(here, SUE, A, B);
        assertThat(groups(here.state())).containsExactly(A);
    }

    @Test
    void whoWasTakenOutMeanwhileComesIntoTheNewGroup() {
        write(here, BOSS, Verbs.MEMBER_REMOVED, A, Fields.none().and("person", ADA).and("as", "trainee"));
        move(there, SUE, A, B);
        assertThat(afterMeeting()).containsExactly(B);
    }

    @Test
    void anotherMembershipStays() {
        write(here, BOSS, Verbs.MEMBER_ADDED, C, Fields.none().and("person", ADA).and("as", "trainee"));
        there.take(here);
        move(here, SUE, A, B);
        move(there, BOSS, A, B);
        assertThat(afterMeeting()).containsExactlyInAnyOrder(B, C);
    }

    /** Three machines whose clocks are off move somebody about, close groups, take and give the role, and hear of each other now and then. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whateverIsMovedAtOnceEndsInOneGroupOnEveryMachine(long seed) {
        Random chance = new Random(seed);
        Replica third = new Replica(Optional.of(root), signatures, 3);
        third.take(here);
        List<Replica> all = List.of(here, there, third);
        for (int step = 0; step < 60; step++) {
            Replica on = all.get(chance.nextInt(3));
            switch (chance.nextInt(10)) {
                case 0 -> on.take(all.get(chance.nextInt(3)));
                case 1 -> on.putClock(chance.nextInt(20));
                case 2 -> write(on, BOSS, chance.nextBoolean() ? Verbs.ROLE_REVOKED : Verbs.ROLE_GRANTED, SUE, Fields.none().and("role", "supervisor"));
                case 3 -> write(on, BOSS, chance.nextBoolean() ? Verbs.MEMBER_REMOVED : Verbs.MEMBER_ADDED, new UUID(4, 1 + chance.nextInt(3)),
                        Fields.none().and("person", SUE).and("as", "supervisor"));
                default -> moveFromWhereSheIs(on, chance);
            }
            assertThat(groups(on.state())).as("seed %d, step %d", seed, step).hasSize(1);
        }
        all.forEach(one -> all.forEach(one::take));
        List<UUID> end = groups(here.state());
        assertThat(end).as("seed " + seed).hasSize(1);
        List<Told> told = new ArrayList<>(here.known);
        for (int order : IntStream.range(0, 5).toArray()) {
            Collections.shuffle(told, chance);
            assertThat(groups(new InstitutionFold(Optional.of(root), told, signatures, each -> false).state())).as("seed %d, order %d", seed, order).isEqualTo(end);
        }
    }

    private void moveFromWhereSheIs(Replica on, Random chance) {
        UUID from = groups(on.state()).getFirst();
        List<UUID> others = List.of(A, B, C).stream().filter(group -> !group.equals(from)).toList();
        boolean sue = on.state().roles(SUE).contains(Role.SUPERVISOR) && chance.nextBoolean();
        move(on, sue ? SUE : BOSS, from, others.get(chance.nextInt(2)));
    }
}
