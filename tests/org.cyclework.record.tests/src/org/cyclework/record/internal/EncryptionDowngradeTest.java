package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.cyclework.record.Encryption.State;
import org.cyclework.record.NewEvent;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.RecordUnavailable.Kind;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.accounts.KeyBook;
import org.cyclework.record.internal.journal.DataKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever can write files cannot make an encrypted home look plain, so that people would write plain lines into it. */
class EncryptionDowngradeTest {

    @TempDir
    Path top;
    private EncryptedHome home;
    private Path plain;
    private String code;

    @BeforeEach
    void encryptedAfterACopyWasMade() throws IOException {
        home = new EncryptedHome(top.resolve("home"));
        home.record.close();
        plain = top.resolve("plain");
        EncryptedHome.copy(home.folder(), plain);
        home.again();
        home.bossSignsIn();
        code = home.turnOn();
        home.work("L1.2");
        home.record.close();
    }

    @AfterEach
    void close() {
        home.close();
    }

    private void putBackPlain(Path part) throws IOException {
        Path there = home.folder().resolve(part);
        Backups.remove(there);
        EncryptedHome.copy(plain.resolve(part), there);
    }

    private void requireRefused() {
        home.again();
        assertThat(home.encryption().state()).isEqualTo(State.KEYS_MISSING);
        for (Runnable act : Stream.<Runnable>of(home.record::people, home.record::keeper, home.record::notices, () -> home.record.enrol("Eve"),
                () -> home.bossSignsIn()).toList()) {
            assertThatThrownBy(act::run).isInstanceOfSatisfying(RecordUnavailable.class, e -> {
                assertThat(e.kind()).isEqualTo(Kind.KEYS_MISSING);
                assertThat(e.getMessage()).contains("somebody changed the files");
            });
        }
    }

    @Test
    void withOldPlainLinesOfTheInstitutionItIsStillEncrypted() throws IOException {
        home.loseTheKeys();
        home.loseTheCopy();
        putBackPlain(Path.of("journal", Institution.ID.toString()));
        requireRefused();
        assertThat(home.holding("Eve")).isEmpty();
        assertThat(home.encryption().unlock(code)).isEmpty();
        home.bossSignsIn();
        assertThat(home.encryption().state()).isEqualTo(State.ON);
        assertThat(home.lessons()).containsExactly("L1.1", "L1.2");
        home.record.close();
        assertThat(home.holding(EncryptedHome.WORD)).isEmpty();
    }

    @Test
    void theMachineRemembersItWhereEverythingIsPlain() throws IOException {
        home.loseTheKeys();
        putBackPlain(Path.of("journal"));
        putBackPlain(Path.of("drafts"));
        home.again();
        assertThat(home.encryption().state()).isEqualTo(State.KEYS_MISSING);
        assertThat(home.encryption().isLocked()).isTrue();
        assertThatThrownBy(home.record::keeper).isInstanceOfSatisfying(RecordUnavailable.class, e -> assertThat(e.kind()).isEqualTo(Kind.ENCRYPTED));
        assertThat(home.bossSignsIn()).isTrue();
        assertThat(home.encryption().state()).isEqualTo(State.ON);
        assertThat(home.record.notices()).anySatisfy(notice -> assertThat(notice).contains("put back from this computer's own copy"))
                .anySatisfy(notice -> assertThat(notice).contains("are not in the learner record now"));
        home.work("L1.3");
        home.record.close();
        assertThat(home.holding(EncryptedHome.WORD)).isEmpty();
        home.again();
        home.bossSignsIn();
        assertThat(home.record.notices()).noneSatisfy(notice -> assertThat(notice).contains("own copy"));
    }

    @Test
    void whereOnlyTheFileIsGoneWhoHasAPassphraseSignsInAndItIsPutBack() throws IOException {
        home.loseTheKeys();
        home.again();
        assertThat(home.bossSignsIn()).isTrue();
        assertThat(KeyBook.read(home.folder())).isPresent();
        assertThat(home.lessons()).containsExactly("L1.1", "L1.2");
    }

    @Test
    void whereItGoesWhileTheProgramRunsTheNextChangePutsItBack() throws IOException {
        home.again();
        home.bossSignsIn();
        home.loseTheKeys();
        assertThat(home.encryption().state()).isEqualTo(State.KEYS_MISSING);
        assertThat(home.turnOn()).isEqualTo(code);
        assertThat(home.encryption().state()).isEqualTo(State.ON);
        assertThat(KeyBook.read(home.folder())).isPresent();
    }

    @Test
    void aKeyThatIsNotTheRecordsOpensNothingThoughItIsWrappedForWhoSignsIn() throws IOException {
        KeyBook book = KeyBook.read(home.folder()).orElseThrow();
        DataKey forged = new DataKey(book.key(), new byte[DataKey.LENGTH]);
        book.heldBy(book.holders().stream().map(each -> new KeyBook.Holder(each.person(), each.name(), each.open(), each.verifier(), each.recovery(),
                KeyBook.wrap(forged, each.person(), each.open()).orElseThrow())).toList()).write(home.folder());
        home.loseTheCopy();
        home.again();
        assertThatThrownBy(home::bossSignsIn).isInstanceOfSatisfying(RecordUnavailable.class, e -> assertThat(e.kind()).isEqualTo(Kind.KEYS_MISSING));
        assertThat(home.encryption().isLocked()).isTrue();
    }

    @Test
    void oneFileFromElsewhereStopsNobodyAndIsTold() throws IOException {
        try (EncryptedHome other = new EncryptedHome(top.resolve("other"))) {
            String otherCode = other.turnOn();
            other.record.close();
            EncryptedHome.copy(other.folder().resolve("journal").resolve(other.ada.toString()), home.folder().resolve("journal").resolve(other.ada.toString()));
            home.again();
            assertThat(home.bossSignsIn()).isTrue();
            assertThat(home.record.notices()).anySatisfy(notice -> assertThat(notice).contains("lies under another key"));
            assertThat(home.encryption().turnOff(home.administrator(), Watch.NOBODY).state()).as("nobody could open it later").isEqualTo(State.TURNING_OFF);
            home.turnOn();
            assertThat(home.encryption().unlock(otherCode)).isEmpty();
            assertThat(home.encryption().turnOff(home.administrator(), Watch.NOBODY).state()).isEqualTo(State.OFF);
        }
    }

    /** What the other login knows of the home is from before. */
    private void turnedOffUnderThisLogin() throws IOException {
        EncryptedHome.copy(home.home.resolve("state"), top.resolve("another login"));
        home.again();
        home.bossSignsIn();
        home.encryption().turnOff(home.administrator(), Watch.NOBODY);
        home.record.close();
    }

    private LocalRecord underAnotherLogin() {
        return Records.at(new RecordLocation(home.folder(), top.resolve("another login")), java.time.Clock.systemUTC(), UUID::randomUUID, java.util.List.of(), event -> {});
    }

    @Test
    void whoeverTurnedItOffUnderAnotherLoginIsBelieved() throws IOException {
        turnedOffUnderThisLogin();
        try (LocalRecord there = underAnotherLogin()) {
            assertThat(there.encryption().isLocked()).as("until it is seen who turned it off").isTrue();
            there.accounts().signIn(home.boss, EncryptedHome.PASSPHRASE.toCharArray());
            assertThat(there.encryption().state()).isEqualTo(State.OFF);
            assertThat(there.people()).hasSize(2);
            there.append(there.pick(home.boss), new NewEvent(Verbs.LESSON_READ, "L9", "{}"));
        }
        try (LocalRecord there = underAnotherLogin()) {
            assertThat(there.encryption().isLocked()).isFalse();
        }
    }

    @Test
    void thePrintedCodeOpensWhatWasDecryptedUnderAnotherLogin() throws IOException {
        turnedOffUnderThisLogin();
        try (LocalRecord there = underAnotherLogin()) {
            assertThat(there.encryption().unlock(code)).isEmpty();
            assertThat(there.encryption().state()).isEqualTo(State.OFF);
            assertThat(there.people()).hasSize(2);
        }
    }

    @Test
    void aForgedNoteThatItWasTurnedOffIsNotBelieved() throws IOException {
        putBackPlain(Path.of("journal"));
        KeyBook.read(home.folder()).orElseThrow().in(State.OFF).write(home.folder());
        home.again();
        assertThat(home.encryption().isLocked()).isTrue();
        assertThat(home.bossSignsIn()).isTrue();
        assertThat(home.encryption().state()).isEqualTo(State.ON);
        home.record.close();
        assertThat(home.holding("\"payload\"")).isEmpty();
        assertThat(Files.exists(home.folder().resolve("keys"))).isTrue();
    }
}
