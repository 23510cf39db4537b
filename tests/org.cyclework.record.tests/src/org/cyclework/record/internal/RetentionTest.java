package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.Account;
import org.cyclework.record.Group;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.PassphraseCost;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.Retention.Due;
import org.cyclework.record.Role;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.Verbs;
import org.cyclework.record.standalone.RecordFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long work of people who left is kept is the institution's to say, and nobody is erased by the rule itself. */
class RetentionTest {

    private static final OptionalInt YEAR = OptionalInt.of(12);

    @TempDir
    Path top;

    private LocalDate today = LocalDate.of(2026, 3, 2);
    private StandaloneRecord record;
    private UUID boss;
    private UUID ada;
    private Group monday;

    /** A clock that stands still until the test says another day. */
    private final class Days extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return today.atTime(12, 0).toInstant(ZoneOffset.UTC);
        }
    }

    @BeforeEach
    void anInstitution() {
        record = open("one");
        boss = enrol("Bea");
        ada = enrol("Ada");
        record.accounts().found(boss, secret("a long passphrase"), "The Institute");
        monday = record.groups().make(keeper(), "Monday", Group.Kind.GROUP, Optional.empty());
        add(monday, ada, Optional.empty());
    }

    @AfterEach
    void close() {
        record.close();
    }

    private StandaloneRecord open(String name) {
        return RecordFactory.at(new RecordLocation(top.resolve(name)), new Days(), UUID::randomUUID, PassphraseCost.LOWEST);
    }

    private UUID enrol(String name) {
        UUID person = record.enrol(name).id();
        if (!record.accounts().isShared()) {
            record.append(record.pick(person), new NewEvent(Verbs.LESSON_READ, "L1.1"));
        }
        return person;
    }

    private static char[] secret(String text) {
        return text.toCharArray();
    }

    private Access keeper() {
        return record.accounts().access(Role.ADMINISTRATOR);
    }

    private void add(Group group, UUID person, Optional<LocalDate> until) {
        record.groups().add(keeper(), group.id(), new Group.Member(person, Group.As.TRAINEE, Optional.empty(), until));
    }

    private void leave(Group group, UUID person) {
        record.groups().remove(keeper(), group.id(), person, Group.As.TRAINEE);
    }

    private List<UUID> due() {
        return record.retention().due(keeper()).stream().map(Due::person).toList();
    }

    private void after(Period period) {
        today = today.plus(period);
    }

    @Test
    void withoutARuleNobodyIsEverDue() {
        leave(monday, ada);
        after(Period.ofYears(30));
        assertThat(record.retention().months(keeper())).isEmpty();
        assertThat(due()).isEmpty();
    }

    @Test
    void whoeverLeftAllGroupsIsDueWhenTheTimeIsOverAndNotADayBefore() {
        record.retention().set(keeper(), YEAR);
        assertThat(record.retention().months(keeper())).isEqualTo(YEAR);
        leave(monday, ada);
        LocalDate left = today;
        after(Period.ofMonths(12).minusDays(1));
        assertThat(due()).isEmpty();
        after(Period.ofDays(1));
        assertThat(record.retention().due(keeper())).containsExactly(new Due(ada, left, left.plusMonths(12)));
        record.retention().set(keeper(), OptionalInt.of(24));
        assertThat(due()).as("the rule was made longer").isEmpty();
        record.retention().set(keeper(), OptionalInt.empty());
        after(Period.ofYears(9));
        assertThat(due()).as("the rule was taken back").isEmpty();
        assertThat(record.retention().months(keeper())).isEmpty();
    }

    @Test
    void whoeverIsInAGroupOrComesBackIsNotDue() {
        record.retention().set(keeper(), OptionalInt.of(1));
        Group friday = record.groups().make(keeper(), "Friday", Group.Kind.GROUP, Optional.empty());
        add(friday, ada, Optional.empty());
        leave(monday, ada);
        after(Period.ofYears(1));
        assertThat(due()).isEmpty();
        leave(friday, ada);
        after(Period.ofMonths(1));
        assertThat(due()).containsExactly(ada);
        add(monday, ada, Optional.empty());
        assertThat(due()).isEmpty();
    }

    @Test
    void aMembershipThatRunsOutAndAGroupThatIsClosedAreLeftAsWell() {
        record.retention().set(keeper(), OptionalInt.of(6));
        UUID ben = record.enrol("Ben").id();
        add(monday, ben, Optional.of(today.plusDays(10)));
        LocalDate runOut = today.plusDays(10);
        Group old = record.groups().make(keeper(), "Old", Group.Kind.GROUP, Optional.empty());
        leave(monday, ada);
        add(old, ada, Optional.empty());
        after(Period.ofMonths(2));
        record.groups().close(keeper(), old.id());
        LocalDate closed = today;
        after(Period.ofYears(1));
        assertThat(record.retention().due(keeper())).containsExactly(new Due(ben, runOut, runOut.plusMonths(6)), new Due(ada, closed, closed.plusMonths(6)));
    }

    @Test
    void whoNeverWasInAGroupOrHasARoleIsNotDue() {
        record.retention().set(keeper(), OptionalInt.of(1));
        record.enrol("Never in a group");
        add(monday, boss, Optional.empty());
        leave(monday, boss);
        after(Period.ofYears(5));
        assertThat(due()).isEmpty();
    }

    @Test
    void ofTwoEntriesOfOnePersonOneThatIsInAGroupKeepsBoth() {
        record.retention().set(keeper(), OptionalInt.of(1));
        UUID twin = record.enrol("Ada B.").id();
        add(monday, twin, Optional.empty());
        record.accounts().join(keeper(), ada, twin);
        leave(monday, ada);
        after(Period.ofYears(1));
        assertThat(due()).isEmpty();
        leave(monday, twin);
        after(Period.ofYears(1));
        assertThat(due()).containsExactly(ada);
    }

    @Test
    void theRuleErasesNobodyAndTheErasingTakesThemOffTheList() {
        record.retention().set(keeper(), OptionalInt.of(1));
        leave(monday, ada);
        after(Period.ofYears(1));
        assertThat(due()).containsExactly(ada);
        assertThat(record.events(keeper().about(ada))).as("still there").isNotEmpty();
        record.erase(keeper().about(ada));
        assertThat(due()).isEmpty();
        assertThat(record.events(keeper().about(ada))).isEmpty();
    }

    @Test
    void onlyAnAdministratorSetsItAndEverybodySeesIt() {
        UUID sue = record.enrol("Sue").id();
        record.accounts().open(keeper(), sue, Account.Kind.PASSPHRASE, secret("words of sue"));
        record.accounts().grant(keeper(), sue, Role.SUPERVISOR);
        record.retention().set(keeper(), YEAR);
        record.accounts().open(keeper(), ada, Account.Kind.PIN, secret("2580"));
        record.accounts().signIn(sue, secret("words of sue"));
        Access supervisor = record.accounts().access(Role.SUPERVISOR);
        record.accounts().signIn(ada, secret("2580"));
        Access trainee = record.accounts().access(Role.TRAINEE);
        for (Access access : List.of(supervisor, trainee)) {
            assertThat(record.retention().months(access)).isEqualTo(YEAR);
            assertThatThrownBy(() -> record.retention().set(access, OptionalInt.of(1))).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> record.retention().due(access)).isInstanceOf(AccessDenied.class);
        }
        NewEvent forged = new NewEvent(Verbs.RETENTION_SET, "x", "{\"months\":1}");
        assertThatThrownBy(() -> record.append(supervisor, forged)).isInstanceOf(RuntimeException.class);
        assertThat(record.retention().months(trainee)).isEqualTo(YEAR);
    }

    @Test
    void onOnesOwnMachineThereIsNoRule() {
        try (StandaloneRecord own = open("own")) {
            UUID me = own.enrol("Ada").id();
            own.append(own.pick(me), new NewEvent(Verbs.LESSON_READ, "L1.1"));
            assertThatThrownBy(() -> own.retention().set(own.keeper(), YEAR)).isInstanceOf(IllegalStateException.class);
            assertThat(own.retention().months(own.keeper())).isEmpty();
            assertThat(own.retention().due(own.keeper())).isEmpty();
        }
    }

    @Test
    void aNumberOfMonthsThatMakesNoSenseIsRefused() {
        for (int wrong : new int[] {0, -1, 601, Integer.MAX_VALUE}) {
            assertThatThrownBy(() -> record.retention().set(keeper(), OptionalInt.of(wrong))).isInstanceOf(IllegalArgumentException.class);
        }
        int before = record.institution(keeper()).size();
        record.retention().set(keeper(), YEAR);
        assertThat(record.institution(keeper())).hasSize(before + 1).last().extracting(LearningEvent::verb).isEqualTo(Verbs.RETENTION_SET);
    }
}
