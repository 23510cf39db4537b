package org.cyclework.ui.trainee.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.Account;
import org.cyclework.record.Encryption.State;
import org.cyclework.record.Learner;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecoveryCode;
import org.cyclework.record.Role;
import org.cyclework.record.SignInResult.SignedIn;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.testsupport.RealRecord;
import org.cyclework.ui.WorkProgress;
import org.cyclework.ui.account.CodeSheet;
import org.cyclework.ui.account.Encrypting;
import org.cyclework.ui.account.Encrypting.Deed;
import org.cyclework.ui.account.Encrypting.Outcome;
import org.cyclework.ui.account.Machine;
import org.cyclework.ui.account.SignInModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The menu encrypts what is stored for an administrator, and the list to sign in from says who comes first then. */
class EncryptingTest {

    private static final String WORDS = "four plain words here";

    @TempDir
    Path folder;

    private StandaloneRecord record;
    private Learner ada;
    private Learner ben;

    @BeforeEach
    void open() {
        record = RealRecord.in(folder);
        ada = record.enrol("Ada");
        ben = record.enrol("Ben");
    }

    @AfterEach
    void close() {
        record.close();
    }

    private void share() {
        record.accounts().found(ada.id(), WORDS.toCharArray(), "The clinic");
        record.accounts().open(record.accounts().access(Role.ADMINISTRATOR), ben.id(), Account.Kind.PIN, "482913".toCharArray());
    }

    private Encrypting encrypting() {
        return new Encrypting(record.encryption(), record, record.accounts());
    }

    private Outcome run(Deed deed) {
        return encrypting().run(deed, Watch.NOBODY);
    }

    private SignInModel list() {
        return SignInModel.read(record.accounts(), record, Clock.systemUTC());
    }

    @Test
    void itSaysWhatItDoesAndShowsTheCodeAgain() {
        share();
        assertThat(encrypting().question(Deed.ENCRYPT)).contains("whenever Cyclework was started");
        Outcome done = run(Deed.ENCRYPT);
        assertThat(done.words()).contains("is encrypted").contains("elsewhere");
        assertThat(done.code()).isPresent();
        assertThat(record.encryption().state()).isEqualTo(State.ON);
        assertThat(encrypting().question(Deed.CODE)).contains("on the screen");
        assertThat(run(Deed.CODE).code()).isEqualTo(done.code());
    }

    @Test
    void anotherKeyComesWithAnotherCodeAndDecryptedThereIsNone() {
        share();
        Outcome first = run(Deed.ENCRYPT);
        assertThat(encrypting().question(Deed.CHANGE)).contains("another code");
        Outcome second = run(Deed.CHANGE);
        assertThat(second.code()).isPresent().isNotEqualTo(first.code());
        assertThat(second.words()).contains("code before");
        assertThat(encrypting().question(Deed.DECRYPT)).contains("whoever can read");
        Outcome last = run(Deed.DECRYPT);
        assertThat(last.code()).isEmpty();
        assertThat(last.words()).contains("not encrypted any longer");
        assertThat(run(Deed.CHANGE).words()).contains("Nothing is encrypted");
    }

    @Test
    void stoppedInTheMidstItSaysSoAndGoesOnLater() {
        share();
        WorkProgress progress = new WorkProgress();
        progress.cancel();
        assertThat(encrypting().run(Deed.ENCRYPT, progress).words()).contains("Not everything");
        assertThat(encrypting().question(Deed.ENCRYPT)).contains("rest");
        assertThat(run(Deed.ENCRYPT).words()).contains("is encrypted");
        assertThat(encrypting().run(Deed.CHANGE, progress).words()).contains("Not everything");
        assertThat(encrypting().question(Deed.CHANGE)).contains("rest");
        run(Deed.CHANGE);
        assertThat(encrypting().run(Deed.DECRYPT, progress).words()).contains("Not everything is decrypted");
        assertThat(encrypting().question(Deed.DECRYPT)).contains("rest");
    }

    @Test
    void aCodeThatNobodySawIsShownToAnAdministratorWhoSignsInUntilItWasKept() {
        share();
        Optional<RecoveryCode> code = run(Deed.ENCRYPT).code();
        record.close();
        record = RealRecord.in(folder);
        record.accounts().signIn(ada.id(), WORDS.toCharArray());
        assertThat(encrypting().unseen()).isEqualTo(code);
        record.accounts().signOut();
        record.accounts().signIn(ben.id(), "482913".toCharArray());
        assertThat(encrypting().unseen()).as("to a trainee").isEmpty();
        record.accounts().signOut();
        record.accounts().signIn(ada.id(), WORDS.toCharArray());
        encrypting().seen();
        assertThat(encrypting().unseen()).isEmpty();
    }

    @Test
    void theCodeUnlocksItWhereEverybodyForgotTheirs() {
        share();
        String code = run(Deed.ENCRYPT).code().orElseThrow().letters();
        record.close();
        record = RealRecord.in(folder);
        assertThat(list().isLocked()).isTrue();
        assertThat(encrypting().unlock("AAAAA")).get().asString().contains("slip");
        assertThat(encrypting().isLocked()).isTrue();
        assertThat(encrypting().unlock(code.toLowerCase(Locale.ROOT))).isEmpty();
        assertThat(encrypting().isLocked()).isFalse();
        assertThat(list().isLocked()).isFalse();
        assertThat(list().people()).hasSize(2);
    }

    @Test
    void theSheetOfTheComputerIsNobodysAndCanBeShownAgain() throws IOException {
        share();
        CodeSheet sheet = CodeSheet.ofComputer(run(Deed.ENCRYPT).code().orElseThrow(), LocalDate.of(2026, 3, 1));
        assertThat(sheet.isShownAgain()).isTrue();
        assertThat(sheet.title()).contains("encryption");
        assertThat(sheet.words()).contains("The Record menu shows it again");
        Path file = folder.resolve(sheet.fileName());
        assertThat(sheet.save(file)).isEqualTo("cyclework-encryption.txt");
        assertThat(file).content().contains(sheet.code().letters(), "record unlock", "1 March 2026").doesNotContain("Ada");
        assertThat(new CodeSheet("Ada", sheet.code(), LocalDate.of(2026, 3, 1)).isShownAgain()).isFalse();
    }

    @Test
    void theMenuSaysWhatCanBeDoneNext() {
        share();
        Machine machine = new Machine(record.accounts(), record.encryption());
        machine.look();
        assertThat(machine.encryption()).isEqualTo(State.OFF);
        run(Deed.ENCRYPT);
        machine.look();
        assertThat(machine.encryption()).isEqualTo(State.ON);
        run(Deed.DECRYPT);
        machine.look();
        assertThat(machine.encryption()).isEqualTo(State.OFF);
    }

    @Test
    void whereNobodyHasAnAccountNothingIsDone() {
        assertThat(run(Deed.ENCRYPT).words()).contains("Nothing was changed");
        assertThat(record.encryption().state()).isEqualTo(State.OFF);
    }

    @Test
    void theMenuIsForAdministrators() {
        share();
        Machine machine = new Machine(record.accounts(), record.encryption());
        machine.look();
        assertThat(machine.isAdministrator()).isTrue();
        record.accounts().signOut();
        assertThat(record.accounts().signIn(ben.id(), "482913".toCharArray())).isInstanceOf(SignedIn.class);
        machine.look();
        assertThat(machine.isAdministrator()).isFalse();
        assertThatThrownBy(() -> run(Deed.ENCRYPT)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void afterAStartThoseWithAPassphraseComeFirst() {
        share();
        run(Deed.ENCRYPT);
        assertThat(list().heading()).isEqualTo("Choose your name.");
        record.close();
        record = RealRecord.in(folder);
        assertThat(list().heading()).contains("encrypted");
        assertThat(list().people()).extracting(SignInModel.Person::learner).extracting(Learner::name).isEqualTo(List.of("Ada"));
        assertThat(list().tryIn(list().people().getFirst(), WORDS.toCharArray())).isInstanceOf(SignedIn.class);
        assertThat(list().people()).hasSize(2);
        assertThat(list().heading()).isEqualTo("Choose your name.");
    }
}
