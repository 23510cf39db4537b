package org.cyclework.ui.trainee.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.Account;
import org.cyclework.record.Encryption.State;
import org.cyclework.record.Learner;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.Role;
import org.cyclework.record.SignInResult.SignedIn;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.testsupport.RealRecord;
import org.cyclework.ui.WorkProgress;
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
        return new Encrypting(record.encryption(), record);
    }

    private SignInModel list() {
        return SignInModel.read(record.accounts(), record, Clock.systemUTC());
    }

    @Test
    void itSaysWhatItDoesAndShowsTheCodeAgain() {
        share();
        assertThat(encrypting().question()).contains("whenever Cyclework was started");
        String said = encrypting().run(Watch.NOBODY);
        assertThat(said).contains("is encrypted").contains("elsewhere").containsPattern("([A-Z0-9]{5}-){4}[A-Z0-9]{5}");
        assertThat(record.encryption().state()).isEqualTo(State.ON);
        assertThat(encrypting().question()).contains("already");
        assertThat(said).startsWith(encrypting().run(Watch.NOBODY));
    }

    @Test
    void stoppedInTheMidstItSaysSoAndGoesOnLater() {
        share();
        WorkProgress progress = new WorkProgress();
        progress.cancel();
        assertThat(encrypting().run(progress)).contains("Not everything");
        assertThat(encrypting().question()).contains("rest");
        assertThat(encrypting().run(Watch.NOBODY)).contains("is encrypted");
    }

    @Test
    void whereNobodyHasAnAccountNothingIsDone() {
        assertThat(encrypting().run(Watch.NOBODY)).contains("Nothing was changed");
        assertThat(record.encryption().state()).isEqualTo(State.OFF);
    }

    @Test
    void theMenuIsForAdministrators() {
        share();
        Machine machine = new Machine(record.accounts());
        machine.look();
        assertThat(machine.isAdministrator()).isTrue();
        record.accounts().signOut();
        assertThat(record.accounts().signIn(ben.id(), "482913".toCharArray())).isInstanceOf(SignedIn.class);
        machine.look();
        assertThat(machine.isAdministrator()).isFalse();
        assertThatThrownBy(() -> encrypting().run(Watch.NOBODY)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void afterAStartThoseWithAPassphraseComeFirst() {
        share();
        encrypting().run(Watch.NOBODY);
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
