package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.Account;
import org.cyclework.record.Group;
import org.cyclework.record.Groups;
import org.cyclework.record.NewEvent;
import org.cyclework.record.PassphraseCost;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.RecoveryCode;
import org.cyclework.record.RecoveryResult;
import org.cyclework.record.Role;
import org.cyclework.record.SignInResult;
import org.cyclework.record.SignInResult.Reason;
import org.cyclework.record.SignInResult.Refused;
import org.cyclework.record.SignInResult.SignedIn;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.accounts.Waits;
import org.cyclework.record.standalone.RecordFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine becomes a shared one, people sign in, and supervisors see their groups. */
class AccountsTest {

    @TempDir
    Path folder;
    private StandaloneRecord record;
    private UUID boss;
    private UUID ada;
    private UUID ben;

    private static char[] secret(String text) {
        return text.toCharArray();
    }

    private StandaloneRecord open() {
        return RecordFactory.at(new RecordLocation(folder), Clock.systemUTC(), UUID::randomUUID, PassphraseCost.LOWEST);
    }

    @BeforeEach
    void threePeopleWithoutAccounts() {
        record = open();
        boss = record.enrol("Bea Boss").id();
        ada = record.enrol("Ada").id();
        ben = record.enrol("Ben").id();
        record.append(record.pick(ada), new NewEvent(Verbs.LESSON_READ, "L1.1"));
    }

    @AfterEach
    void close() {
        record.close();
    }

    private RecoveryCode found() {
        return record.accounts().found(boss, secret("a long passphrase"), "The Institute");
    }

    private Access administrator() {
        return record.accounts().access(Role.ADMINISTRATOR);
    }

    private void again() {
        record.close();
        record = open();
    }

    @Test
    void aMachineBecomesASharedOneWithoutLosingALine() {
        Access before = record.pick(ada);
        assertThat(record.accounts().isShared()).isFalse();
        found();
        assertThat(record.accounts().isShared()).isTrue();
        assertThat(record.people()).extracting(person -> person.name()).containsExactly("Bea Boss", "Ada", "Ben");
        assertThatThrownBy(() -> record.events(before)).isInstanceOf(AccessDenied.class);
        record.accounts().open(administrator(), ada, Account.Kind.PIN, secret("4711"));
        assertThat(record.accounts().signIn(ada, secret("4711"))).isEqualTo(new SignedIn(ada, Set.of(Role.TRAINEE)));
        assertThat(record.lessons(record.pick(ada))).hasSize(1);
    }

    @Test
    void nobodyGetsAccessWithoutSigningIn() {
        found();
        again();
        assertThat(record.people()).hasSize(3);
        assertThat(record.accounts().current()).isEmpty();
        assertThatThrownBy(() -> record.pick(boss)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> record.keeper()).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> record.enrol("Cem")).isInstanceOf(AccessDenied.class);
        assertThat(record.accounts().signIn(boss, secret("a long passphrase")))
                .isEqualTo(new SignedIn(boss, Set.of(Role.TRAINEE, Role.SUPERVISOR, Role.ADMINISTRATOR)));
        assertThat(record.keeper()).isEqualTo(administrator());
        assertThat(record.enrol("Cem").name()).isEqualTo("Cem");
        record.accounts().signOut();
        assertThatThrownBy(() -> record.pick(boss)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void anAccessIsVoidAfterSigningOut() {
        found();
        Access access = administrator();
        assertThat(record.accounts().roles(access)).containsOnlyKeys(boss);
        record.accounts().signOut();
        assertThatThrownBy(() -> record.accounts().roles(access)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void aSupervisorSeesTheOwnGroupOnlyAndNotesForTheStaff() {
        found();
        record.accounts().open(administrator(), ben, Account.Kind.PASSPHRASE, secret("bens own words"));
        record.accounts().grant(administrator(), ben, Role.SUPERVISOR);
        Access bossAccess = administrator();
        Group group = record.groups().make(bossAccess, "Tuesday", Group.Kind.GROUP, Optional.empty());
        record.groups().add(bossAccess, group.id(), new Group.Member(ben, Group.As.SUPERVISOR, Optional.empty(), Optional.empty()));
        record.accounts().signIn(ben, secret("bens own words"));
        Access nobody = record.accounts().access(Role.SUPERVISOR);
        assertThatThrownBy(() -> nobody.about(ada)).isInstanceOf(AccessDenied.class);
        record.groups().add(nobody, group.id(), new Group.Member(ada, Group.As.TRAINEE, Optional.empty(), Optional.empty()));
        Access supervisor = record.accounts().access(Role.SUPERVISOR).about(ada);
        record.append(supervisor, new NewEvent(Verbs.STAFF_NOTED, "L1.1", "{\"text\":\"calm\"}"));
        assertThat(record.events(supervisor)).extracting(event -> event.verb()).contains(Verbs.STAFF_NOTED, Verbs.LESSON_READ);
        record.accounts().open(bossAccess, ada, Account.Kind.PIN, secret("4711"));
        record.accounts().signIn(ada, secret("4711"));
        assertThat(record.events(record.pick(ada))).extracting(event -> event.verb()).doesNotContain(Verbs.STAFF_NOTED);
        record.groups().remove(bossAccess, group.id(), ada, Group.As.TRAINEE);
        assertThatThrownBy(() -> record.events(supervisor)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void aForgottenPassphraseIsReplacedByThePrintedCodeOnce() {
        RecoveryCode code = found();
        again();
        String slip = code.letters().substring(0, 3) + (code.letters().charAt(3) == 'A' ? 'C' : 'A') + code.letters().substring(4);
        assertThat(record.accounts().recover(boss, slip, secret("another passphrase")))
                .isInstanceOfSatisfying(RecoveryResult.Refused.class, refused -> assertThat(refused.why().reason()).isEqualTo(Reason.MISTYPED));
        RecoveryResult result = record.accounts().recover(boss, code.letters().toLowerCase(Locale.ROOT).replace('-', ' '), secret("another passphrase"));
        assertThat(result).isInstanceOf(RecoveryResult.Recovered.class);
        again();
        assertThat(((Refused) record.accounts().signIn(boss, secret("a long passphrase"))).reason()).isEqualTo(Reason.WRONG);
        assertThat(record.accounts().signIn(boss, secret("another passphrase"))).isInstanceOf(SignedIn.class);
        assertThat(((RecoveryResult.Refused) record.accounts().recover(boss, code.letters(), secret("a third passphrase"))).why().reason())
                .isEqualTo(Reason.WRONG);
    }

    @Test
    void wrongSecretsMakeAWaitThatANewStartDoesNotShorten() {
        found();
        for (int i = 0; i < 3; i++) {
            assertThat(((Refused) record.accounts().signIn(boss, secret("something else"))).reason()).isEqualTo(Reason.WRONG);
        }
        again();
        SignInResult result = record.accounts().signIn(boss, secret("a long passphrase"));
        assertThat(((Refused) result).reason()).isEqualTo(Reason.WAIT);
        assertThat(((Refused) result).pause()).isPositive();
    }

    @Test
    void aProgramThatEndsWhileSomebodySignsInCountsAgainstNobody() throws IOException {
        found();
        for (int killed = 0; killed < 3; killed++) {
            assertThat(new Waits(folder, Clock.systemUTC()).begin(boss)).isZero();
        }
        for (int slip = 0; slip < 2; slip++) {
            assertThat(record.accounts().signIn(boss, secret("something else"))).isEqualTo(new Refused(Reason.WRONG, Duration.ZERO));
        }
        assertThat(record.accounts().signIn(boss, secret("a long passphrase"))).isInstanceOf(SignedIn.class);
        assertThat(folder.resolve(Waits.FILE)).isEmptyFile();
    }

    @Test
    void theLastAdministratorStays() {
        found();
        assertThatThrownBy(() -> record.accounts().revoke(administrator(), boss, Role.ADMINISTRATOR)).isInstanceOf(IllegalArgumentException.class);
        record.accounts().open(administrator(), ben, Account.Kind.PASSPHRASE, secret("bens own words"));
        record.accounts().grant(administrator(), ben, Role.ADMINISTRATOR);
        record.accounts().revoke(administrator(), boss, Role.ADMINISTRATOR);
        assertThatThrownBy(this::administrator).isInstanceOf(AccessDenied.class);
        record.accounts().signIn(ben, secret("bens own words"));
        assertThat(record.accounts().roles(administrator())).containsEntry(ben, Set.of(Role.ADMINISTRATOR));
    }

    @Test
    void whoChangesTheGroupIsSeenByTheNewSupervisorAlone() {
        found();
        Access boss = administrator();
        record.accounts().open(boss, ben, Account.Kind.PASSPHRASE, secret("bens own words"));
        record.accounts().grant(boss, ben, Role.SUPERVISOR);
        Group old = record.groups().make(record.accounts().access(Role.SUPERVISOR), "Old", Group.Kind.GROUP, Optional.empty());
        Group cohort = record.groups().make(boss, "Year", Group.Kind.COHORT, Optional.empty());
        Group young = record.groups().make(boss, "Young", Group.Kind.GROUP, Optional.of(cohort.id()));
        record.groups().add(boss, cohort.id(), new Group.Member(ben, Group.As.SUPERVISOR, Optional.empty(), Optional.empty()));
        record.groups().add(boss, old.id(), new Group.Member(ada, Group.As.TRAINEE, Optional.of(LocalDate.now()), Optional.empty()));
        Groups.Moved moved = record.groups().move(boss, ada, old.id(), young.id());
        assertThat(moved).isEqualTo(new Groups.Moved(List.of(), List.of(ben), List.of(this.boss)));
        record.accounts().signIn(ben, secret("bens own words"));
        assertThat(record.lessons(record.accounts().access(Role.SUPERVISOR).about(ada))).hasSize(1);
        assertThat(record.groups().list(record.accounts().access(Role.SUPERVISOR))).extracting(Group::name).containsExactly("Year", "Young");
        record.groups().add(boss, young.id(), new Group.Member(ada, Group.As.TRAINEE, Optional.empty(), Optional.of(LocalDate.now().minusDays(1))));
        assertThatThrownBy(() -> record.accounts().access(Role.SUPERVISOR).about(ada)).as("until yesterday").isInstanceOf(AccessDenied.class);
    }

    @Test
    void whoWasErasedHasNoAccountAndTheLastAdministratorIsNotErased() {
        found();
        record.accounts().open(administrator(), ada, Account.Kind.PIN, secret("4711"));
        record.erase(administrator().about(ada));
        assertThat(((Refused) record.accounts().signIn(ada, secret("4711"))).reason()).isEqualTo(Reason.NO_ACCOUNT);
        assertThatThrownBy(() -> record.erase(administrator().about(boss))).isInstanceOf(IllegalArgumentException.class);
        assertThat(record.people()).extracting(person -> person.name()).containsExactly("Bea Boss", "Ben");
        again();
        assertThat(record.people()).hasSize(2);
    }

    @Test
    void whatWasDecidedBeforeStaysSo() {
        UUID twin = record.enrol("Bn").id();
        record.erase(record.keeper().about(ada));
        record.accounts().join(record.keeper(), ben, twin);
        record.accounts().part(record.keeper(), twin);
        record.accounts().join(record.keeper(), ben, twin);
        Group group = record.groups().make(record.keeper(), "Tuesday", Group.Kind.GROUP, Optional.empty());
        record.groups().add(record.keeper(), group.id(), new Group.Member(ben, Group.As.TRAINEE, Optional.empty(), Optional.empty()));
        found();
        again();
        assertThat(record.notices()).singleElement().asString().startsWith("One person was declared to have two entries");
        assertThat(record.people()).extracting(person -> person.name()).containsExactly("Bea Boss", "Ben", "Bn");
        record.accounts().signIn(boss, secret("a long passphrase"));
        assertThat(record.institution(administrator())).extracting(event -> event.verb()).contains(Verbs.PERSON_ERASED);
        assertThat(record.groups().list(administrator())).singleElement().satisfies(each -> assertThat(each.members()).hasSize(1));
        record.accounts().join(administrator(), ben, twin);
        assertThat(record.people()).extracting(person -> person.name()).containsExactly("Bea Boss", "Ben");
        assertThat(record.notices()).isEmpty();
    }

    @Test
    void aSupervisorPutsNobodyWithAPassphraseUnderAnother() {
        found();
        Group group = record.groups().make(record.accounts().access(Role.SUPERVISOR), "Tuesday", Group.Kind.GROUP, Optional.empty());
        for (UUID trainee : List.of(ada, ben)) {
            record.groups().add(administrator(), group.id(), new Group.Member(trainee, Group.As.TRAINEE, Optional.empty(), Optional.empty()));
            record.accounts().open(administrator(), trainee, trainee.equals(ada) ? Account.Kind.PIN : Account.Kind.PASSPHRASE,
                    secret(trainee.equals(ada) ? "4711" : "known to nobody"));
        }
        Access supervisor = record.accounts().access(Role.SUPERVISOR);
        assertThatThrownBy(() -> record.accounts().join(supervisor, ada, ben)).isInstanceOf(AccessDenied.class);
        record.accounts().join(supervisor, ben, ada);
    }

    @Test
    void aPassphraseIsChangedByWhoeverKnowsIt() {
        found();
        Access own = record.accounts().access(Role.TRAINEE);
        assertThat(record.accounts().change(own, secret("some other words"), secret("my new passphrase"))).isInstanceOf(Refused.class);
        assertThat(record.accounts().change(own, secret("a long passphrase"), secret("my new passphrase"))).isInstanceOf(SignedIn.class);
        again();
        assertThat(record.accounts().signIn(boss, secret("a long passphrase"))).isInstanceOf(Refused.class);
        assertThat(record.accounts().signIn(boss, secret("my new passphrase"))).isInstanceOf(SignedIn.class);
        assertThatThrownBy(() -> record.accounts().open(administrator(), ada, Account.Kind.PIN, secret("1234"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> record.accounts().open(administrator(), ada, Account.Kind.PASSPHRASE, secret("short"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoEntriesOfOnePersonAreOneUntilThatIsTakenBack() {
        record.append(record.pick(ben), new NewEvent(Verbs.LESSON_READ, "L2.1"));
        record.accounts().join(record.keeper(), ada, ben);
        assertThat(record.people()).extracting(person -> person.name()).containsExactly("Bea Boss", "Ada");
        assertThat(record.lessons(record.pick(ben))).extracting(lesson -> lesson.lessonId()).containsExactlyInAnyOrder("L1.1", "L2.1");
        record.append(record.pick(ben), new NewEvent(Verbs.LESSON_READ, "L3.1"));
        assertThat(record.events(record.pick(ada))).hasSize(5);
        record.accounts().part(record.keeper(), ben);
        assertThat(record.lessons(record.pick(ben))).extracting(lesson -> lesson.lessonId()).containsExactly("L2.1");
        assertThat(record.lessons(record.pick(ada))).extracting(lesson -> lesson.lessonId()).containsExactlyInAnyOrder("L1.1", "L3.1");
    }
}
