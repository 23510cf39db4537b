package org.cyclework.ui.trainee.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import org.cyclework.record.Access;
import org.cyclework.record.Account;
import org.cyclework.record.Learner;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.Role;
import org.cyclework.record.SignInResult.SignedIn;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.Verbs;
import org.cyclework.testsupport.RealRecord;
import org.cyclework.ui.account.Encrypting;
import org.cyclework.ui.account.Encrypting.Deed;
import org.cyclework.ui.account.SignInModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup of an encrypted computer is as unreadable as the computer, and comes back on another one with its code or a passphrase. */
class EncryptedBackupTest {

    private static final String WORDS = "four plain words here";
    private static final String PIN = "482913";
    private static final String NAME = "\u05e0\u05e2\u05d4 \u05dc\u05d5\u05d9";
    private static final String SECRET = "quokkazimmer";

    @TempDir
    Path top;

    private StandaloneRecord record;
    private Learner noa;
    private Learner ben;
    private String code;
    private Path zip;

    @BeforeEach
    void encryptedAndBackedUp() {
        record = RealRecord.in(top.resolve("record"));
        noa = record.enrol(NAME);
        ben = record.enrol("Ben");
        record.accounts().found(noa.id(), WORDS.toCharArray(), "The clinic");
        record.accounts().open(record.accounts().access(Role.ADMINISTRATOR), ben.id(), Account.Kind.PIN, PIN.toCharArray());
        code = encrypting(record).run(Deed.ENCRYPT, Watch.NOBODY).code().orElseThrow().letters();
        record.append(record.pick(noa.id()), new NewEvent(Verbs.LESSON_READ, "L1.1", "{\"words\":\"" + SECRET + "\"}"));
        zip = top.resolve("stick/copy.zip");
        assertThat(keeping(record).backUp(zip)).contains("verified");
    }

    @AfterEach
    void close() {
        record.close();
    }

    private static Encrypting encrypting(StandaloneRecord record) {
        return new Encrypting(record.encryption(), record, record.accounts());
    }

    private static Keeping keeping(StandaloneRecord record) {
        return AdasRecord.keeping(record, record.people().isEmpty() ? null : record.people().getFirst());
    }

    /** Another computer, on which nothing was done yet, takes the backup over. */
    private StandaloneRecord restored() {
        StandaloneRecord other = RealRecord.in(top.resolve("other"));
        AdasRecord.keeping(other, null).restore(zip, Watch.NOBODY);
        return other;
    }

    @Test
    void nothingInTheFileCanBeRead() throws IOException {
        String bytes = Files.readString(zip, StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContain(SECRET).doesNotContain(code);
        assertThat(bytes).doesNotContain(new String(NAME.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    @Test
    void onAnotherComputerItIsLockedUntilSomebodyUnlocksIt() {
        try (StandaloneRecord other = restored()) {
            assertThat(encrypting(other).isLocked()).isTrue();
            assertThatThrownBy(() -> other.events(other.pick(noa.id()))).isInstanceOf(RecordUnavailable.class);
            SignInModel list = SignInModel.read(other.accounts(), other, Clock.systemUTC());
            assertThat(list.isLocked()).isTrue();
        }
    }

    @Test
    void thePrintedCodeOpensItThere() {
        try (StandaloneRecord other = restored()) {
            assertThat(encrypting(other).unlock("AAAAA")).as("a slip changes nothing").isPresent();
            assertThat(encrypting(other).isLocked()).isTrue();
            assertThat(encrypting(other).unlock(code.toLowerCase(Locale.ROOT).replace("-", " "))).isEmpty();
            assertThat(other.people()).extracting(Learner::name).containsExactlyInAnyOrder(NAME, "Ben");
        }
    }

    @Test
    void aPassphraseOpensItThereAndThenAPinDoes() {
        try (StandaloneRecord other = restored()) {
            assertThat(other.accounts().signIn(ben.id(), PIN.toCharArray())).as("a PIN is too short to lock with").isNotInstanceOf(SignedIn.class);
            assertThat(other.accounts().signIn(noa.id(), WORDS.toCharArray())).isInstanceOf(SignedIn.class);
            Access mine = other.pick(noa.id());
            assertThat(other.events(mine)).extracting(LearningEvent::verb).contains(Verbs.LESSON_READ);
            other.accounts().signOut();
            assertThat(other.accounts().signIn(ben.id(), PIN.toCharArray())).isInstanceOf(SignedIn.class);
        }
    }

    @Test
    void takenOverWhereItCameFromNothingIsNew() {
        assertThat(keeping(record).restore(zip, Watch.NOBODY)).contains("Nothing was changed");
        assertThat(encrypting(record).isLocked()).isFalse();
    }

    @Test
    void whatIsCutOffIsRefusedInASentenceAndNothingChanges() throws IOException {
        byte[] whole = Files.readAllBytes(zip);
        Path half = Files.write(top.resolve("half.zip"), Arrays.copyOf(whole, whole.length / 2));
        int before = record.events(record.pick(noa.id())).size();
        assertThat(keeping(record).restore(half, Watch.NOBODY)).startsWith("Nothing was restored from " + half);
        assertThat(record.events(record.pick(noa.id()))).hasSize(before);
        assertThat(encrypting(record).isLocked()).isFalse();
    }
}
