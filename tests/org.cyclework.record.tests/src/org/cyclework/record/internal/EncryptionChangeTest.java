package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cyclework.record.Access;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.Encryption.Result;
import org.cyclework.record.Encryption.State;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecoveryCode;
import org.cyclework.record.internal.accounts.KeyBook;
import org.cyclework.record.standalone.RecordFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An encrypted home gets another key, or is decrypted; broken off anywhere it goes on, and nobody is left without the code. */
class EncryptionChangeTest {

    private static final Watch AT_ONCE_NO = (done, total) -> done == 0;

    @TempDir
    Path top;
    private EncryptedHome home;
    private String code;

    @BeforeEach
    void encrypted() throws IOException {
        home = new EncryptedHome(top.resolve("home"));
        new Backups(home.folder()).daily(LocalDate.of(2020, 1, 1));
        code = home.turnOn();
    }

    @AfterEach
    void close() {
        home.close();
    }

    private String key() throws IOException {
        return KeyBook.read(home.folder()).orElseThrow().key().toString();
    }

    private void requireWhole(String... lessons) {
        assertThat(home.lessons()).containsExactly(lessons);
        assertThat(home.draft("L1.1")).contains(EncryptedHome.WORD);
        assertThat(home.damage()).isEmpty();
    }

    @Test
    void aChangedKeyVoidsTheCodeBeforeInEveryFile() throws IOException {
        String before = key();
        assertThat(home.holding(before)).hasSizeGreaterThan(5);
        Result changed = home.encryption().change(home.administrator(), Watch.NOBODY);
        assertThat(changed.state()).isEqualTo(State.ON);
        assertThat(changed.told()).anySatisfy(sentence -> assertThat(sentence).contains("code before"));
        String next = changed.code().orElseThrow().letters();
        assertThat(next).isNotEqualTo(code);
        home.work("L1.2");
        home.again();
        assertThat(home.encryption().unlock(code)).get().asString().contains("older one");
        assertThat(home.bossSignsIn()).isTrue();
        requireWhole("L1.1", "L1.2");
        home.record.close();
        assertThat(home.holding(before)).as("the key before").isEmpty();
        assertThat(home.holding(EncryptedHome.WORD)).isEmpty();
        home.loseTheKeys();
        home.loseTheCopy();
        home.again();
        assertThat(home.encryption().unlock(code)).isPresent();
        assertThat(home.encryption().unlock(next)).isEmpty();
        home.bossSignsIn();
        requireWhole("L1.1", "L1.2");
    }

    @Test
    void aChangeThatIsBrokenOffGoesOnWhenItIsUnlocked() throws IOException {
        String before = key();
        Result begun = home.encryption().change(home.administrator(), AT_ONCE_NO);
        assertThat(begun.state()).isEqualTo(State.CHANGING);
        home.work("L1.2");
        requireWhole("L1.1", "L1.2");
        home.record.close();
        assertThat(home.holding("\"key\":\"" + before)).isNotEmpty();
        home.again();
        assertThat(home.encryption().state()).isEqualTo(State.CHANGING);
        assertThat(home.bossSignsIn()).isTrue();
        assertThat(home.encryption().state()).isEqualTo(State.ON);
        requireWhole("L1.1", "L1.2");
        home.record.close();
        assertThat(home.holding(before)).isEmpty();
    }

    @Test
    void aChangeGoesOnWhereItIsAskedForAgainAndMakesNoThirdKey() {
        Result begun = home.encryption().change(home.administrator(), AT_ONCE_NO);
        Result ended = home.encryption().change(home.administrator(), Watch.NOBODY);
        assertThat(ended.state()).isEqualTo(State.ON);
        assertThat(ended.code()).isEqualTo(begun.code());
    }

    @Test
    void aChangeThatTurnedRoundTwiceMakesNoThirdKey() throws IOException {
        String next = home.encryption().change(home.administrator(), AT_ONCE_NO).code().orElseThrow().letters();
        home.encryption().turnOff(home.administrator(), AT_ONCE_NO);
        home.encryption().turnOn(home.administrator(), AT_ONCE_NO);
        requireEndedWith(next);
    }

    @Test
    void aChangeWhoseKeysWentMeanwhileMakesNoThirdKey() throws IOException {
        String next = home.encryption().change(home.administrator(), AT_ONCE_NO).code().orElseThrow().letters();
        home.loseTheKeys();
        requireEndedWith(next);
    }

    private void requireEndedWith(String letters) throws IOException {
        Result ended = home.encryption().change(home.administrator(), Watch.NOBODY);
        assertThat(ended.state()).isEqualTo(State.ON);
        home.again();
        assertThat(home.encryption().unlock(letters)).isEmpty();
        home.bossSignsIn();
        requireWhole("L1.1");
    }

    @Test
    void aZipThatIsNoBackupKeepsNothingFromEnding() throws IOException {
        Path strange = home.home.resolve("backups/record-2020-01-01.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(strange))) {
            zip.putNextEntry(new ZipEntry("record/note.txt"));
        }
        Result ended = home.encryption().change(home.administrator(), Watch.NOBODY);
        assertThat(ended.state()).isEqualTo(State.ON);
        assertThat(ended.told()).anySatisfy(line -> assertThat(line).contains("record-2020-01-01.zip").contains("no journal"));
    }

    @Test
    void whereTheKeysAreLostInTheMidstBothCodesOpenEverything() throws IOException {
        String before = key();
        String next = home.encryption().change(home.administrator(), AT_ONCE_NO).code().orElseThrow().letters();
        home.work("L1.2");
        home.record.close();
        home.loseTheKeys();
        home.loseTheCopy();
        home.again();
        assertThat(home.encryption().unlock(code)).get().asString().contains("older code");
        assertThat(home.encryption().unlock(next)).isEmpty();
        assertThat(home.record.notices()).anySatisfy(notice -> assertThat(notice).contains("under another key"));
        assertThat(home.encryption().unlock(code)).isEmpty();
        home.again();
        home.bossSignsIn();
        requireWhole("L1.1", "L1.2");
        assertThat(home.encryption().state()).isEqualTo(State.ON);
        home.record.close();
        assertThat(home.holding(before)).isEmpty();
    }

    @Test
    void decryptedItIsAsIfItHadNeverBeen() throws IOException {
        Result off = home.encryption().turnOff(home.administrator(), Watch.NOBODY);
        assertThat(off.state()).isEqualTo(State.OFF);
        assertThat(off.code()).isEmpty();
        home.work("L1.2");
        home.again();
        assertThat(home.encryption().isLocked()).isFalse();
        assertThat(home.encryption().state()).isEqualTo(State.OFF);
        assertThat(home.record.people()).hasSize(2);
        requireWhole("L1.1", "L1.2");
        home.record.close();
        assertThat(home.holding("\"box\"")).isEmpty();
        assertThat(home.holding(EncryptedHome.WORD)).contains("backups/record-2020-01-01.zip");
        home.again();
        home.bossSignsIn();
        assertThat(home.turnOn()).as("another key").isNotEqualTo(code);
        home.again();
        assertThat(home.encryption().isLocked()).isTrue();
        home.bossSignsIn();
        requireWhole("L1.1", "L1.2");
    }

    @Test
    void decryptingThatIsBrokenOffGoesOnOrIsTakenBack() {
        assertThat(home.encryption().turnOff(home.administrator(), AT_ONCE_NO).state()).isEqualTo(State.TURNING_OFF);
        home.work("L1.2");
        home.again();
        assertThat(home.encryption().isLocked()).isTrue();
        home.bossSignsIn();
        assertThat(home.encryption().state()).isEqualTo(State.OFF);
        requireWhole("L1.1", "L1.2");
        String next = home.turnOn();
        home.encryption().turnOff(home.administrator(), AT_ONCE_NO);
        assertThat(home.turnOn()).isEqualTo(next);
        home.again();
        assertThat(home.encryption().state()).isEqualTo(State.ON);
        home.bossSignsIn();
        requireWhole("L1.1", "L1.2");
    }

    @Test
    void nobodyButWhoHasTheKeyLetsItBeDecrypted() throws IOException {
        home.record.close();
        KeyBook book = KeyBook.read(home.folder()).orElseThrow();
        book.in(State.TURNING_OFF).write(home.folder());
        home.again();
        assertThat(home.bossSignsIn()).isTrue();
        assertThat(home.encryption().state()).isEqualTo(State.ON);
        assertThat(home.record.notices()).anySatisfy(notice -> assertThat(notice).contains("somebody changed that file"));
        home.record.close();
        assertThat(home.holding(EncryptedHome.WORD)).isEmpty();
    }

    @Test
    void whoeverIsNoAdministratorChangesNothing() {
        home.signIn(home.ada, EncryptedHome.PIN);
        Access adas = home.record.pick(home.ada);
        for (Runnable act : List.<Runnable>of(() -> home.encryption().change(adas, Watch.NOBODY), () -> home.encryption().turnOff(adas, Watch.NOBODY),
                () -> home.encryption().unseen(adas), () -> home.encryption().seen(adas))) {
            assertThatThrownBy(act::run).isInstanceOf(AccessDenied.class);
        }
        assertThat(home.encryption().state()).isEqualTo(State.ON);
    }

    @Test
    void whereNothingIsEncryptedThereIsNoKeyToChange() {
        home.encryption().turnOff(home.administrator(), Watch.NOBODY);
        assertThatThrownBy(() -> home.encryption().change(home.administrator(), Watch.NOBODY)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Nothing is encrypted");
        assertThatThrownBy(() -> home.encryption().turnOff(home.administrator(), Watch.NOBODY)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theCodeIsThereUntilSomebodyWasShownIt() {
        assertThat(home.encryption().unseen(home.administrator())).map(RecoveryCode::letters).contains(code);
        home.again();
        home.bossSignsIn();
        assertThat(home.encryption().unseen(home.administrator())).map(RecoveryCode::letters).contains(code);
        home.encryption().seen(home.administrator());
        assertThat(home.encryption().unseen(home.administrator())).isEmpty();
        home.again();
        home.bossSignsIn();
        assertThat(home.encryption().unseen(home.administrator())).isEmpty();
        home.encryption().change(home.administrator(), Watch.NOBODY);
        assertThat(home.encryption().unseen(home.administrator())).as("of another key").isPresent();
    }

    @Test
    void whoeverTypedTheCodeHasIt() {
        home.again();
        assertThat(home.encryption().unlock(code)).isEmpty();
        home.bossSignsIn();
        assertThat(home.encryption().unseen(home.administrator())).isEmpty();
    }

    @Test
    void whatIsWrappedForAnAccountIsMadeRightWhereItWasChanged() throws IOException {
        UUID sue = home.record.enrol("Sue").id();
        home.record.accounts().open(home.administrator(), sue, org.cyclework.record.Account.Kind.PASSPHRASE, "the words of Sue".toCharArray());
        home.record.close();
        Path keys = home.folder().resolve("keys");
        KeyBook book = KeyBook.read(home.folder()).orElseThrow();
        book.heldBy(book.holders().stream().map(each -> !each.person().equals(sue) ? each : new KeyBook.Holder(each.person(), each.name(), each.open(), each.verifier(),
                each.recovery(), new byte[each.wrapped().length])).toList()).write(home.folder());
        String changed = Files.readString(keys);
        home.again();
        assertThat(home.signIn(sue, "the words of Sue")).isFalse();
        assertThat(home.bossSignsIn()).isTrue();
        assertThat(Files.readString(keys)).isNotEqualTo(changed);
        home.again();
        assertThat(home.signIn(sue, "the words of Sue")).isTrue();
    }

    @Test
    void aDamagedFileOfWaitsKeepsNobodyOut() throws IOException {
        home.record.close();
        for (String damaged : List.of(home.boss + " x y\n", home.boss + " 99999999999999999999 1\n", home.boss + "\n", "\u0000\u00ff\n")) {
            Files.write(home.folder().resolve("waits"), damaged.getBytes(StandardCharsets.ISO_8859_1));
            home.again();
            assertThat(home.bossSignsIn()).as(damaged).isTrue();
            home.record.close();
        }
        home.again();
        home.bossSignsIn();
    }

    @Test
    void aDamagedDraftOrBackupStopsNoChange() throws IOException {
        home.record.close();
        try (Stream<Path> drafts = Files.walk(home.folder().resolve("drafts"))) {
            for (Path draft : drafts.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(draft);
                bytes[bytes.length / 2] ^= 1;
                Files.write(draft, bytes);
            }
        }
        Files.writeString(home.home.resolve("backups/record-2020-01-01.zip"), "no zip");
        home.again();
        home.bossSignsIn();
        Result changed = home.encryption().change(home.administrator(), Watch.NOBODY);
        assertThat(changed.state()).isEqualTo(State.ON);
        assertThat(changed.told()).anySatisfy(sentence -> assertThat(sentence).contains("record-2020-01-01.zip", "damaged"));
        assertThat(RecordFactory.drafts(home.record, home.location())).isNotNull();
        assertThat(home.lessons()).containsExactly("L1.1");
    }
}
