package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cyclework.record.Access;
import org.cyclework.record.Account;
import org.cyclework.record.Audience;
import org.cyclework.record.Drafts;
import org.cyclework.record.Encryption.Result;
import org.cyclework.record.Encryption.State;
import org.cyclework.record.Learner;
import org.cyclework.record.NewEvent;
import org.cyclework.record.PassphraseCost;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.Role;
import org.cyclework.record.SignInResult.SignedIn;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.journal.JournalSource;
import org.cyclework.record.standalone.RecordFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is damaged in an encrypted home, who could unlock it still can, and nothing of it is left plain. */
class EncryptionLossTest {

    private static final String WORD = "quokkazimmer";
    private static final String PASSPHRASE = "a long passphrase";
    private static final String PIN = "4711";

    @TempDir
    Path home;
    private StandaloneRecord record;
    private UUID boss;
    private UUID ada;

    private Path folder() {
        return home.resolve("record");
    }

    private RecordLocation location() {
        return new RecordLocation(folder(), home.resolve("state"));
    }

    private StandaloneRecord open() {
        return RecordFactory.at(location(), Clock.systemUTC(), UUID::randomUUID, PassphraseCost.LOWEST);
    }

    @BeforeEach
    void aSharedMachineWithSomeWork() {
        record = open();
        boss = record.enrol("Bea Boss").id();
        ada = record.enrol("Ada Quokka").id();
        record.accounts().found(boss, PASSPHRASE.toCharArray(), "Institute");
        record.accounts().open(administrator(), ada, Account.Kind.PIN, PIN.toCharArray());
        signIn(ada, PIN);
        record.append(record.pick(ada), List.of(new NewEvent(Verbs.LESSON_READ, "L1.1", "{\"words\":\"" + WORD + "\"}")));
        signIn(boss, PASSPHRASE);
    }

    @AfterEach
    void close() {
        record.close();
    }

    private Access administrator() {
        return record.accounts().access(Role.ADMINISTRATOR);
    }

    private boolean signIn(UUID person, String secret) {
        return record.accounts().signIn(person, secret.toCharArray()) instanceof SignedIn;
    }

    /** Takes the file of the keys away, with the copy that the machine has of it. */
    private void loseTheKeys() throws IOException {
        Files.delete(folder().resolve("keys"));
        try (DirectoryStream<Path> copies = Files.newDirectoryStream(home.resolve("state"), "*.keys")) {
            for (Path copy : copies) {
                Files.delete(copy);
            }
        }
    }

    private void again() {
        record.close();
        record = open();
    }

    private Result turnOn() {
        return record.encryption().turnOn(administrator(), Watch.NOBODY);
    }

    /** Changes a letter of what is encrypted in the first encrypted line of a file. */
    private static void damage(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int box = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\"box\":\"") + 40;
        bytes[box] = (byte) (bytes[box] == 'A' ? 'B' : 'A');
        Files.write(file, bytes);
    }

    private Path institution() throws IOException {
        try (Stream<Path> files = Files.walk(folder().resolve("journal").resolve(Institution.ID.toString()))) {
            return files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
        }
    }

    @Test
    void theCodeHelpsWhereTheFileOfTheKeysIsDamaged() throws IOException {
        Result result = turnOn();
        record.close();
        Path keys = folder().resolve("keys");
        byte[] bytes = Files.readAllBytes(keys);
        bytes[bytes.length / 2] ^= 1;
        Files.write(keys, bytes);
        record = open();
        assertThat(record.encryption().unlock(result.code().orElseThrow().letters())).isEmpty();
        assertThat(signIn(ada, PIN)).isTrue();
        again();
        assertThat(signIn(boss, PASSPHRASE)).isTrue();
    }

    @Test
    void theCodeHelpsWhereTheFirstEncryptedLineIsDamagedToo() throws IOException {
        Result result = turnOn();
        record.close();
        loseTheKeys();
        damage(institution());
        record = open();
        assertThat(record.encryption().unlock(result.code().orElseThrow().letters())).isEmpty();
    }

    @Test
    void whoCouldUnlockItStillCanWhereTheAccountsAreDamaged() throws IOException {
        Result result = turnOn();
        record.close();
        damage(institution());
        record = open();
        signIn(boss, PASSPHRASE);
        assertThat(record.encryption().isLocked()).isFalse();
        again();
        signIn(boss, PASSPHRASE);
        assertThat(record.encryption().isLocked()).isFalse();
        record.close();
        loseTheKeys();
        record = open();
        assertThat(record.encryption().unlock(result.code().orElseThrow().letters())).isEmpty();
    }

    @Test
    void aBackupThatWasMadeInTheMidstIsEncryptedInTheEnd() throws IOException {
        record.encryption().turnOn(administrator(), (done, total) -> done == 0);
        assertThat(record.encryption().state()).isEqualTo(State.TURNING_ON);
        ((LocalRecord) record).locked(OpenedRecord::backups).daily(LocalDate.of(2020, 1, 1));
        Path backup = home.resolve("backups/record-2020-01-01.zip");
        assertThat(unzipped(backup)).as("before").contains(WORD);
        assertThat(turnOn().state()).isEqualTo(State.ON);
        assertThat(unzipped(backup).contains(WORD)).as("plain").isFalse();
    }

    private static String unzipped(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (InputStream in = Files.newInputStream(file); ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return text.toString();
    }

    @Test
    void aDraftThatIsPutIntoAnotherPlaceDoesNotOpen() throws IOException {
        turnOn();
        Drafts drafts = RecordFactory.drafts(record, location());
        drafts.keep(record.accounts().access(Role.TRAINEE), "a place", WORD);
        Path bosss = folder().resolve("drafts").resolve(boss.toString());
        Path adas = Files.createDirectories(folder().resolve("drafts").resolve(ada.toString()));
        try (Stream<Path> files = Files.list(bosss)) {
            Path draft = files.findFirst().orElseThrow();
            Files.copy(draft, adas.resolve(draft.getFileName()));
        }
        signIn(ada, PIN);
        try {
            assertThat(drafts.read(record.pick(ada), "a place").orElse("")).doesNotContain(WORD);
        } catch (RecordUnavailable e) {
            assertThat(e.getMessage()).doesNotContain(WORD);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"kind\":\"passphrase\"}", "{\"kind\":\"passphrase\",\"key\":\"no key\"}", "{\"kind\":\"passphrase\",\"key\":\"AQAA\"}",
        "{\"kind\":\"passphrase\",\"key\":\"AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\"}", "{\"kind\":\"passphrase\",\"key\":\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\"}"})
    void anAccountWhoseKeyIsNoneStopsNobody(String payload) {
        turnOn();
        RecordCore core = ((LocalRecord) record).core();
        core.locked(opened -> core.write(opened, Institution.ID, Audience.INSTITUTION, boss,
                List.of(new NewEvent(Verbs.ACCOUNT_OPENED, ada.toString(), payload).withId(UUID.randomUUID()))));
        assertThat(record.people()).hasSize(2);
        again();
        assertThat(record.people()).extracting(Learner::id).containsExactly(boss);
        assertThat(signIn(boss, PASSPHRASE)).isTrue();
        assertThat(record.people()).hasSize(2);
    }

    @Test
    void whatAKilledProgramLeftPlainGoesWhenItIsUnlocked() throws IOException {
        turnOn();
        record.close();
        List<Path> left = List.of(folder().resolve("restoring/record/journal/x.jsonl"), folder().resolve("packets/unpacking/streams.jsonl"));
        for (Path file : left) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, WORD);
        }
        record = open();
        signIn(boss, PASSPHRASE);
        assertThat(left).allSatisfy(file -> assertThat(file).doesNotExist());
    }

    @Test
    void theCodeMakesNoFileAnewBesideAnotherProgram() throws IOException {
        Result result = turnOn();
        loseTheKeys();
        try (StandaloneRecord beside = open()) {
            assertThatThrownBy(() -> beside.encryption().unlock(result.code().orElseThrow().letters()))
                    .isInstanceOfSatisfying(RecordUnavailable.class, e -> assertThat(e.kind()).isEqualTo(RecordUnavailable.Kind.LOCKED));
        }
        assertThat(folder().resolve("keys")).doesNotExist();
    }

    @Test
    void whereTheFileOfTheKeysIsLostWhileAProgramRunsNoOtherKeyIsMade() throws IOException {
        Result result = turnOn();
        loseTheKeys();
        assertThatThrownBy(this::turnOn).isInstanceOf(IllegalStateException.class).hasMessageContaining("keys");
        assertThat(record.encryption().state()).isEqualTo(State.KEYS_MISSING);
        again();
        assertThat(record.encryption().unlock(result.code().orElseThrow().letters())).isEmpty();
        assertThat(signIn(ada, PIN)).isTrue();
        assertThat(record.events(record.pick(ada))).isNotEmpty();
    }

    @Test
    void whoseSecretComesLaterThanTheAccountCanUnlockItToo() throws IOException {
        record.close();
        Path there = home.resolve("there");
        copy(folder(), there);
        record = open();
        signIn(boss, PASSPHRASE);
        UUID sue = record.enrol("Sue").id();
        record.accounts().open(administrator(), sue, Account.Kind.PASSPHRASE, "the words of Sue".toCharArray());
        try (StandaloneRecord desk = at(there)) {
            desk.accounts().signIn(boss, PASSPHRASE.toCharArray());
            desk.encryption().turnOn(desk.accounts().access(Role.ADMINISTRATOR), Watch.NOBODY);
            JournalSource offered = ((LocalRecord) record).locked(OpenedRecord::journal).source();
            take(desk, new Among(offered, person -> !person.equals(sue)));
            take(desk, offered);
        }
        try (StandaloneRecord desk = at(there)) {
            assertThat(desk.people()).extracting(Learner::id).containsExactlyInAnyOrder(boss, sue);
        }
    }

    private static StandaloneRecord at(Path folder) {
        return RecordFactory.at(new RecordLocation(folder), Clock.systemUTC(), UUID::randomUUID, PassphraseCost.LOWEST);
    }

    private static void take(StandaloneRecord into, JournalSource offered) throws IOException {
        new TakingOver(((LocalRecord) into).core()).take(offered, Watch.NOBODY);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
