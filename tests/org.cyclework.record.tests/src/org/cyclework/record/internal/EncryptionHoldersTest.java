package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cyclework.record.Account;
import org.cyclework.record.Encryption.State;
import org.cyclework.record.Learner;
import org.cyclework.record.PassphraseCost;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.RecoveryCode;
import org.cyclework.record.RecoveryResult.Recovered;
import org.cyclework.record.Role;
import org.cyclework.record.SignInResult.SignedIn;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.internal.accounts.KeyBook;
import org.cyclework.record.standalone.RecordFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever passphrase was acknowledged unlocks an encrypted home, whatever could not be written, and a key that is in use stays so. */
class EncryptionHoldersTest {

    private static final String NEXT = "the next passphrase";

    @TempDir
    Path top;
    private EncryptedHome home;
    private String code;

    @BeforeEach
    void encrypted() {
        home = new EncryptedHome(top.resolve("home"));
        code = home.turnOn();
    }

    @AfterEach
    void close() {
        home.close();
    }

    private Path unfinished() {
        return home.folder().resolve("keys.tmp");
    }

    /** From now on the file of the keys cannot be written. */
    private void block() throws IOException {
        Files.createDirectories(unfinished().resolve("in the way"));
    }

    private void unblock() throws IOException {
        Backups.remove(unfinished());
    }

    private UUID sue() {
        UUID sue = home.record.enrol("Sue").id();
        home.record.accounts().open(home.administrator(), sue, Account.Kind.PASSPHRASE, "the words of Sue".toCharArray());
        return sue;
    }

    private void requireOnly(UUID person, String opens, String not) throws IOException {
        home.record.close();
        unblock();
        home.again();
        assertThat(home.signIn(person, not)).as(not).isFalse();
        home.again();
        assertThat(home.signIn(person, opens)).as(opens).isTrue();
    }

    @Test
    void aChangeThatCannotBeWrittenIntoTheKeysIsRefused() throws IOException {
        block();
        assertThatThrownBy(() -> home.record.accounts().change(home.record.accounts().access(Role.TRAINEE), EncryptedHome.PASSPHRASE.toCharArray(), NEXT.toCharArray()))
                .isInstanceOf(RecordUnavailable.class).hasMessageContaining("cannot be written");
        requireOnly(home.boss, EncryptedHome.PASSPHRASE, NEXT);
    }

    @Test
    void anAccountThatCouldNotUnlockIsNotOpened() throws IOException {
        block();
        assertThatThrownBy(this::sue).isInstanceOf(RecordUnavailable.class);
        assertThat(home.record.accounts().accounts()).extracting(Account::person).containsExactlyInAnyOrder(home.boss, home.ada);
        unblock();
        UUID sue = sue();
        requireOnly(sue, "the words of Sue", NEXT);
    }

    @Test
    void aResetThatCannotBeWrittenIntoTheKeysIsRefused() throws IOException {
        UUID sue = sue();
        block();
        assertThatThrownBy(() -> home.record.accounts().reset(home.administrator(), sue, NEXT.toCharArray())).isInstanceOf(RecordUnavailable.class);
        requireOnly(sue, "the words of Sue", NEXT);
        home.bossSignsIn();
        home.record.accounts().reset(home.administrator(), sue, NEXT.toCharArray());
        requireOnly(sue, NEXT, "the words of Sue");
    }

    @Test
    void aRecoveryThatCannotBeWrittenIntoTheKeysIsRefused() throws IOException {
        UUID sue = home.record.enrol("Sue").id();
        RecoveryCode own = home.record.accounts().open(home.administrator(), sue, Account.Kind.PASSPHRASE, "the words of Sue".toCharArray()).orElseThrow();
        block();
        assertThatThrownBy(() -> home.record.accounts().recover(sue, own.letters(), NEXT.toCharArray())).isInstanceOf(RecordUnavailable.class);
        requireOnly(sue, "the words of Sue", NEXT);
        assertThat(home.record.accounts().recover(sue, own.letters(), NEXT.toCharArray())).isInstanceOf(Recovered.class);
        requireOnly(sue, NEXT, "the words of Sue");
    }

    @Test
    void whereTheProgramEndsBetweenTheKeysAndTheJournalThePassphraseBeforeUnlocks() throws IOException {
        LocalRecord record = (LocalRecord) home.record;
        NewSecret next = record.core().locked(opened -> NewSecret.passphrase(record.core(), home.boss, NEXT.toCharArray(),
                record.core().sessions().key(home.boss).orElseThrow(), Optional.empty()));
        record.core().holding(() -> {
            record.core().holders().expect(record.core().opened().orElseThrow(), home.boss, next.verifier(), Optional.empty(),
                    record.core().sessions().key(home.boss).orElseThrow());
            return null;
        });
        home.again();
        assertThat(home.record.people()).extracting(Learner::name).containsExactly("Bea Boss");
        assertThat(home.record.accounts().accounts()).hasSize(1);
        assertThat(home.bossSignsIn()).isTrue();
        assertThat(KeyBook.read(home.folder()).orElseThrow().holders(home.boss)).as("only what counts").hasSize(1);
        requireOnly(home.boss, EncryptedHome.PASSPHRASE, NEXT);
    }

    /** Somebody put a file of another encrypted record among those of the institution, which would let nobody in at the next start. */
    @Test
    void aCodeThatIsTypedAgainKeepsTheKeyInUse() throws IOException {
        Path strange;
        try (EncryptedHome other = new EncryptedHome(top.resolve("other"))) {
            other.turnOn();
            Path theirs = institution(other);
            strange = Files.copy(theirs, institution(home).resolveSibling(theirs.getFileName()));
        }
        try {
            home.encryption().unlock(code);
        } catch (RecordUnavailable e) {
            assertThat(e.kind()).isEqualTo(RecordUnavailable.Kind.KEYS_MISSING);
        }
        assertThat(((LocalRecord) home.record).core().vault().keyring().writing()).as("the key").isPresent();
        Files.delete(strange);
        home.work("L1.2");
        assertThat(home.lessons()).containsExactly("L1.1", "L1.2");
        home.record.close();
        assertThat(home.holding(EncryptedHome.WORD)).isEmpty();
    }

    private static Path institution(EncryptedHome of) throws IOException {
        try (Stream<Path> files = Files.walk(of.folder().resolve("journal").resolve(Institution.ID.toString()))) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }

    @Test
    void aCodeThatIsTypedAgainKeepsTheKeyBefore() throws IOException {
        String next = home.encryption().change(home.administrator(), (done, total) -> done == 0).code().orElseThrow().letters();
        home.loseTheKeys();
        home.loseTheCopy();
        assertThat(home.encryption().unlock(next)).isEmpty();
        assertThat(home.encryption().state()).isEqualTo(State.ON);
        assertThat(home.lessons()).containsExactly("L1.1");
        home.again();
        assertThat(home.encryption().unlock(next)).isEmpty();
        assertThat(home.lessons()).containsExactly("L1.1");
    }

    /** Whoever opens a record a second time in the same program reads it, as beside another program, and is refused with a sentence. */
    @Test
    void aSecondOpeningInTheSameProgramChangesNothing() throws IOException {
        String keys = Files.readString(home.folder().resolve("keys"));
        try (StandaloneRecord second = RecordFactory.at(home.location(), Clock.systemUTC(), UUID::randomUUID, PassphraseCost.LOWEST)) {
            assertThat(second.accounts().signIn(home.boss, EncryptedHome.PASSPHRASE.toCharArray())).isInstanceOf(SignedIn.class);
            assertThat(second.people()).hasSize(2);
            for (Runnable act : List.<Runnable>of(() -> second.enrol("Eve"), () -> second.encryption().change(second.keeper(), Watch.NOBODY),
                    () -> second.accounts().change(second.accounts().access(Role.TRAINEE), EncryptedHome.PASSPHRASE.toCharArray(), NEXT.toCharArray()))) {
                assertThatThrownBy(act::run).isInstanceOf(RecordUnavailable.class).hasMessageContaining("in use by another running Cyclework");
            }
        }
        assertThat(home.folder().resolve("keys")).hasContent(keys);
        home.work("L1.2");
        assertThat(home.lessons()).containsExactly("L1.1", "L1.2");
    }

    @Test
    void whileASecretIsLookedAtOthersAskTheRecord() throws InterruptedException {
        home.again();
        LocalAccounts accounts = (LocalAccounts) home.record.accounts();
        CountDownLatch looking = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        List<Boolean> inTime = new ArrayList<>();
        CompletableFuture<Boolean> signing = CompletableFuture.supplyAsync(() -> accounts.unlocked(home.boss, holder -> {
            looking.countDown();
            try {
                inTime.add(Boolean.valueOf(asked.await(20, TimeUnit.SECONDS)));
            } catch (InterruptedException e) {
                inTime.add(Boolean.FALSE);
            }
            return holder.verifier().unwrap(home.boss, EncryptedHome.PASSPHRASE.toCharArray(), holder.open());
        }).isEmpty());
        looking.await();
        assertThat(home.record.people()).hasSize(1);
        assertThat(home.bossSignsIn()).as("whoever is faster").isTrue();
        asked.countDown();
        assertThat(signing.join()).isTrue();
        assertThat(inTime).containsExactly(Boolean.TRUE);
        assertThat(home.record.accounts().signIn(home.boss, EncryptedHome.PASSPHRASE.toCharArray())).isInstanceOf(SignedIn.class);
        assertThat(home.lessons()).containsExactly("L1.1");
    }
}
