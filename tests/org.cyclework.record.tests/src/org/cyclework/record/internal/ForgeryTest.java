package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.Account;
import org.cyclework.record.Group;
import org.cyclework.record.InstitutionInfo;
import org.cyclework.record.NewEvent;
import org.cyclework.record.PassphraseCost;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.Role;
import org.cyclework.record.SignInResult.Reason;
import org.cyclework.record.SignInResult.Refused;
import org.cyclework.record.SignInResult.SignedIn;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.accounts.AccountKey;
import org.cyclework.record.internal.accounts.Fields;
import org.cyclework.record.internal.accounts.TrustRoot;
import org.cyclework.record.internal.accounts.Verifier;
import org.cyclework.record.internal.journal.EventDraft;
import org.cyclework.record.internal.journal.EventSigner;
import org.cyclework.record.internal.journal.Journal;
import org.cyclework.record.internal.journal.JournalPlaces;
import org.cyclework.record.internal.journal.JournalRuntime;
import org.cyclework.record.internal.journal.RealFiles;
import org.cyclework.record.internal.journal.ThisMachine;
import org.cyclework.record.standalone.RecordFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines that somebody with the rights to the files writes past the program, as another machine might send them, do not count. */
class ForgeryTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    @TempDir
    Path folder;
    private UUID boss;
    private UUID ada;
    private UUID mallory;

    private StandaloneRecord open() {
        return RecordFactory.at(new RecordLocation(folder), Clock.systemUTC(), UUID::randomUUID, PassphraseCost.LOWEST);
    }

    @BeforeEach
    void anInstitution() {
        try (StandaloneRecord record = open()) {
            boss = record.enrol("Bea").id();
            ada = record.enrol("Ada").id();
            mallory = record.enrol("Mallory").id();
            record.append(record.pick(ada), new NewEvent(Verbs.LESSON_READ, "L1.1"));
            record.accounts().found(boss, "a long passphrase".toCharArray(), "The Institute");
            Access administrator = record.accounts().access(Role.ADMINISTRATOR);
            record.accounts().open(administrator, ada, Account.Kind.PIN, "4711".toCharArray());
            record.accounts().open(administrator, mallory, Account.Kind.PIN, "2580".toCharArray());
        }
    }

    private void forge(UUID learner, String audience, Optional<AccountKey> key, NewEvent... events) {
        forgeSigned(learner, audience, key.map(ForgeryTest::signer), events);
    }

    private void forgeSigned(UUID learner, String audience, Optional<EventSigner> signer, NewEvent... events) {
        JournalPlaces places = new JournalPlaces(folder, new RecordLocation(folder).state());
        try (Journal journal = Journal.open(places, new RealFiles(), new JournalRuntime(Clock.systemUTC(), UUID::randomUUID, RANDOM, ThisMachine.marks()))) {
            List<EventDraft> drafts = Arrays.stream(events).map(event -> new EventDraft(UUID.randomUUID(), event.verb(), 1, event.objectId(),
                    Optional.empty(), boss, event.payloadJson(), List.of())).toList();
            journal.append(learner, audience, drafts, signer);
        }
    }

    private static EventSigner signer(AccountKey key) {
        return signer(key, key.open());
    }

    /** Signs with one key and names another. */
    private static EventSigner signer(AccountKey key, String claimed) {
        return new EventSigner() {

            @Override
            public String open() {
                return claimed;
            }

            @Override
            public byte[] sign(byte[] message) {
                return key.sign(message);
            }
        };
    }

    @Test
    void aForgedRoleOrAccountIsNone() {
        AccountKey own = AccountKey.make(RANDOM);
        for (Optional<AccountKey> key : List.of(Optional.<AccountKey>empty(), Optional.of(own))) {
            forge(Institution.ID, "institution", key,
                    new NewEvent(Verbs.ACCOUNT_OPENED, mallory.toString(), Fields.none().and("kind", "passphrase").and("key", own.open()).json()),
                    new NewEvent(Verbs.ROLE_GRANTED, mallory.toString(), Fields.none().and("role", "administrator").json()),
                    new NewEvent(Verbs.ROLE_REVOKED, boss.toString(), Fields.none().and("role", "administrator").json()),
                    new NewEvent(Verbs.PERSON_ERASED, ada.toString()));
            forge(mallory, "secret", key, new NewEvent(Verbs.VERIFIER_SET, mallory.toString(),
                    Verifier.ofPassphrase(mallory, "my own words".toCharArray(), own, PassphraseCost.LOWEST, RANDOM).json()));
        }
        try (StandaloneRecord record = open()) {
            assertThat(record.people()).hasSize(3);
            assertThat(((Refused) record.accounts().signIn(mallory, "my own words".toCharArray())).reason()).isEqualTo(Reason.WRONG);
            assertThat(record.accounts().signIn(boss, "a long passphrase".toCharArray())).isInstanceOf(SignedIn.class);
            assertThat(record.accounts().roles(record.keeper())).containsOnlyKeys(boss);
            assertThat(record.notices()).anyMatch(notice -> notice.startsWith("8 decisions"));
        }
    }

    @Test
    void aSignatureThatOnlyNamesTheRightKeyIsNone() throws IOException {
        String bossKey = TrustRoot.read(folder).orElseThrow().key();
        EventSigner pretending = signer(AccountKey.make(RANDOM), bossKey);
        forgeSigned(Institution.ID, "institution", Optional.of(pretending), new NewEvent(Verbs.ACCOUNT_CLOSED, ada.toString()),
                new NewEvent(Verbs.PERSON_ERASED, ada.toString()), new NewEvent(Verbs.GROUP_MADE, UUID.randomUUID().toString(), "{\"name\":\"forged\"}"));
        forgeSigned(boss, "secret", Optional.of(pretending), new NewEvent(Verbs.VERIFIER_SET, boss.toString(), "{}"));
        try (StandaloneRecord record = open()) {
            assertThat(record.accounts().signIn(ada, "4711".toCharArray())).isInstanceOf(SignedIn.class);
            assertThat(record.accounts().signIn(boss, "a long passphrase".toCharArray())).isInstanceOf(SignedIn.class);
            assertThat(record.groups().list(record.keeper())).isEmpty();
        }
    }

    @Test
    void aForgedPinOrPassphraseOpensNothingAndLocksNobodyOut() {
        AccountKey own = AccountKey.make(RANDOM);
        for (Optional<AccountKey> key : List.of(Optional.<AccountKey>empty(), Optional.of(own))) {
            forge(ada, "secret", key, new NewEvent(Verbs.VERIFIER_SET, ada.toString(),
                    Verifier.ofPin(ada, "1793".toCharArray(), PassphraseCost.LOWEST, RANDOM).json()));
            forge(boss, "secret", key, new NewEvent(Verbs.VERIFIER_SET, boss.toString(),
                    Verifier.ofPassphrase(boss, "my own words".toCharArray(), own, PassphraseCost.LOWEST, RANDOM).json()));
        }
        try (StandaloneRecord record = open()) {
            assertThat(((Refused) record.accounts().signIn(ada, "1793".toCharArray())).reason()).isEqualTo(Reason.WRONG);
            assertThat(((Refused) record.accounts().signIn(boss, "my own words".toCharArray())).reason()).isEqualTo(Reason.WRONG);
            assertThat(record.accounts().signIn(ada, "4711".toCharArray())).isInstanceOf(SignedIn.class);
            assertThat(record.accounts().signIn(boss, "a long passphrase".toCharArray())).isInstanceOf(SignedIn.class);
        }
    }

    @Test
    void aForgedNoteOfTheStaffIsNotShown() {
        forge(ada, "staff", Optional.empty(), new NewEvent(Verbs.STAFF_NOTED, "L1.1"));
        forge(ada, "staff", Optional.of(AccountKey.make(RANDOM)), new NewEvent(Verbs.STAFF_NOTED, "L1.1"));
        try (StandaloneRecord record = open()) {
            record.accounts().signIn(boss, "a long passphrase".toCharArray());
            Group group = record.groups().make(record.accounts().access(Role.SUPERVISOR), "G", Group.Kind.GROUP, Optional.empty());
            record.groups().add(record.accounts().access(Role.SUPERVISOR), group.id(),
                    new Group.Member(ada, Group.As.TRAINEE, Optional.empty(), Optional.empty()));
            Access supervisor = record.accounts().access(Role.SUPERVISOR).about(ada);
            record.append(supervisor, new NewEvent(Verbs.STAFF_NOTED, "L1.1", "{\"text\":\"mine\"}"));
            assertThat(record.events(supervisor, "L1.1")).filteredOn(event -> event.verb().equals(Verbs.STAFF_NOTED)).singleElement()
                    .matches(event -> event.payloadJson().contains("mine"));
            assertThat(record.states(supervisor, new Counting(1, Verbs.STAFF_NOTED)).values()).isNotEmpty();
        }
    }

    @Test
    void aSpoiltFileOfWhomToTrustOpensNothing() throws IOException {
        Files.writeString(folder.resolve(TrustRoot.FILE), "{\"format\":1}\n");
        try (StandaloneRecord record = open()) {
            assertThatThrownBy(record::people).isInstanceOf(RecordUnavailable.class).hasMessageContaining("institution");
            assertThatThrownBy(() -> record.pick(ada)).isInstanceOf(RecordUnavailable.class);
        }
    }

    @Test
    void twoMachinesThatMeetAgreeThatTheRevocationWins() throws IOException {
        Path second = Files.createTempDirectory(folder.getParent(), "second");
        try (StandaloneRecord here = open();
                StandaloneRecord there = RecordFactory.at(new RecordLocation(second), Clock.systemUTC(), UUID::randomUUID, PassphraseCost.LOWEST)) {
            here.accounts().signIn(boss, "a long passphrase".toCharArray());
            here.accounts().open(here.keeper(), mallory, Account.Kind.PASSPHRASE, "my own words".toCharArray());
            here.accounts().grant(here.keeper(), mallory, Role.SUPERVISOR);
            there.merge(there.keeper(), folder, Watch.NOBODY);
            InstitutionInfo offered = there.accounts().offered().getFirst();
            assertThat(Optional.of(offered)).isEqualTo(here.accounts().institution());
            assertThatThrownBy(() -> there.accounts().adopt(there.keeper(), offered.id(), "ACDEF", true)).isInstanceOf(IllegalArgumentException.class);
            there.accounts().adopt(there.keeper(), offered.id(), offered.code().toLowerCase(Locale.ROOT), true);
            assertThatThrownBy(there::keeper).isInstanceOf(AccessDenied.class);
            assertThat(there.accounts().signIn(boss, "a long passphrase".toCharArray())).isInstanceOf(SignedIn.class);
            there.accounts().revoke(there.keeper(), mallory, Role.SUPERVISOR);
            here.accounts().revoke(here.keeper(), mallory, Role.SUPERVISOR);
            here.accounts().grant(here.keeper(), mallory, Role.SUPERVISOR);
            here.merge(here.keeper(), second, Watch.NOBODY);
            there.merge(there.keeper(), folder, Watch.NOBODY);
            assertThat(here.accounts().roles(here.keeper())).containsOnlyKeys(boss).isEqualTo(there.accounts().roles(there.keeper()));
        }
    }
}
