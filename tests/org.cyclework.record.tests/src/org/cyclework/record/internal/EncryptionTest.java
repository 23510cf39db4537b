package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cyclework.record.Access;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.Account;
import org.cyclework.record.Encryption.Result;
import org.cyclework.record.Encryption;
import org.cyclework.record.Encryption.State;
import org.cyclework.record.Learner;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.PassphraseCost;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.RecordState;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.RecordUnavailable.Kind;
import org.cyclework.record.RecoveryCode;
import org.cyclework.record.RecoveryResult;
import org.cyclework.record.Role;
import org.cyclework.record.SignInResult;
import org.cyclework.record.SignInResult.Reason;
import org.cyclework.record.SignInResult.Refused;
import org.cyclework.record.SignInResult.SignedIn;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.journal.Journal;
import org.cyclework.record.internal.journal.StreamId;
import org.cyclework.record.internal.accounts.Waits;
import org.cyclework.record.standalone.RecordFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is stored is encrypted, unlocked by whoever has a passphrase, and told from what is damaged. */
class EncryptionTest {

    private static final String WORD = "quokkazimmer";
    private static final String PASSPHRASE = "a long passphrase";
    private static final String PIN = "471108159263";

    @TempDir
    Path home;
    private StandaloneRecord record;
    private UUID boss;
    private UUID ada;
    private RecoveryCode ownCode;

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
    void aSharedMachineWithSomeWork() throws IOException {
        record = open();
        boss = record.enrol("Bea Boss").id();
        ada = record.enrol("Ada Quokka").id();
        ownCode = record.accounts().found(boss, PASSPHRASE.toCharArray(), "Institute of " + WORD);
        record.accounts().open(administrator(), ada, Account.Kind.PIN, PIN.toCharArray());
        signIn(ada, PIN);
        work("L1.1");
        RecordFactory.drafts(record, location()).keep(record.pick(ada), "a place", "a draft of " + WORD);
        signIn(boss, PASSPHRASE);
        record.keeper();
        new Backups(folder()).daily(LocalDate.of(2020, 1, 1));
    }

    @AfterEach
    void close() {
        record.close();
    }

    private void work(String lesson) {
        record.append(record.pick(ada), List.of(new NewEvent(Verbs.LESSON_READ, lesson, "{\"words\":\"" + WORD + "\"}"),
                new NewEvent(Verbs.NOTE_MADE, "N1", "{\"text\":\"" + WORD + "\"}")));
    }

    private Access administrator() {
        return record.accounts().access(Role.ADMINISTRATOR);
    }

    private SignInResult signIn(UUID person, String secret) {
        return record.accounts().signIn(person, secret.toCharArray());
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

    private List<LearningEvent> adas() {
        assertThat(signIn(ada, PIN)).isInstanceOf(SignedIn.class);
        return record.events(record.pick(ada));
    }

    /** @return files that hold one of the words, as bytes or within a zip file */
    private List<String> holding(String... words) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (holds(text(file), words)) {
                    found.add(home.relativize(file).toString());
                }
            }
        }
        return found;
    }

    private static String text(Path file) throws IOException {
        StringBuilder text = new StringBuilder(Files.readString(file, StandardCharsets.ISO_8859_1));
        if (file.toString().endsWith(".zip")) {
            try (InputStream in = Files.newInputStream(file); ZipInputStream zip = new ZipInputStream(in)) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    text.append(new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return text.toString();
    }

    private static boolean holds(String text, String... words) {
        return Stream.of(words).anyMatch(text::contains);
    }

    private void requireKind(Kind kind, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(RecordUnavailable.class, e -> assertThat(e.kind()).isEqualTo(kind));
    }

    @Test
    void nothingThatWasWrittenCanBeReadInAnyFile() throws IOException {
        assertThat(holding(WORD)).as("before").hasSizeGreaterThan(4);
        assertThat(record.encryption().state()).isEqualTo(State.OFF);
        Result result = turnOn();
        assertThat(result.state()).isEqualTo(State.ON);
        assertThat(result.told()).anySatisfy(sentence -> assertThat(sentence).contains("elsewhere"));
        signIn(ada, PIN);
        work("L1.2");
        RecordFactory.drafts(record, location()).keep(record.pick(ada), "another place", WORD);
        record.close();
        assertThat(holding(WORD, "Quokka", "payload", PIN)).isEmpty();
        assertThat(holding("Bea Boss")).filteredOn(file -> !file.startsWith("state/")).containsExactlyInAnyOrder("record/keys", "backups/record-2020-01-01.zip");
        try (Stream<Path> files = Files.list(folder())) {
            List<Path> databases = files.filter(file -> file.toString().endsWith(".mv.db")).toList();
            assertThat(databases).hasSize(1).allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).startsWith("H2encrypt"));
        }
    }

    @Test
    void onlyAPassphraseUnlocksItAndThenEverybodyWorks() {
        turnOn();
        again();
        assertThat(record.encryption().isLocked()).isTrue();
        assertThat(record.accounts().isShared()).isTrue();
        assertThat(record.people()).extracting(Learner::name).containsExactly("Bea Boss");
        assertThat(record.accounts().accounts()).extracting(Account::person).containsExactly(boss);
        assertThat(record.accounts().current()).isEmpty();
        requireKind(Kind.ENCRYPTED, record::keeper);
        requireKind(Kind.ENCRYPTED, record::notices);
        requireKind(Kind.ENCRYPTED, () -> record.pick(ada));
        assertThat(signIn(ada, PIN)).isEqualTo(new Refused(Reason.NO_ACCOUNT, Duration.ZERO));
        assertThat(signIn(boss, "another passphrase")).isEqualTo(new Refused(Reason.WRONG, Duration.ZERO));
        assertThat(record.encryption().isLocked()).isTrue();
        assertThat(signIn(boss, PASSPHRASE)).isEqualTo(new SignedIn(boss, Set.of(Role.TRAINEE, Role.SUPERVISOR, Role.ADMINISTRATOR)));
        assertThat(record.encryption().isLocked()).isFalse();
        record.accounts().signOut();
        assertThat(record.people()).hasSize(2);
        assertThat(adas()).hasSize(3);
        assertThat(RecordFactory.drafts(record, location()).read(record.pick(ada), "a place")).contains("a draft of " + WORD);
    }

    @Test
    void aProgramThatEndsWhileSomebodyUnlocksItCountsAgainstNobody() throws IOException {
        turnOn();
        again();
        for (int killed = 0; killed < 3; killed++) {
            assertThat(new Waits(folder(), Clock.systemUTC()).begin(boss)).isZero();
        }
        for (int slip = 0; slip < 2; slip++) {
            assertThat(signIn(boss, "another passphrase")).isEqualTo(new Refused(Reason.WRONG, Duration.ZERO));
        }
        assertThat(signIn(boss, PASSPHRASE)).isInstanceOf(SignedIn.class);
    }

    @Test
    void wrongPassphrasesMakeOneWaitBeforeItIsUnlockedToo() {
        turnOn();
        again();
        for (int i = 0; i < 3; i++) {
            assertThat(signIn(boss, "another passphrase")).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.WRONG));
        }
        assertThat(signIn(boss, PASSPHRASE)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.WAIT));
    }

    @Test
    void everyLineIsAsItWasWrittenAndEverythingIsThere() {
        List<LearningEvent> before = adas();
        signIn(boss, PASSPHRASE);
        RecordState plain = record.verify(record.keeper(), Watch.NOBODY);
        turnOn();
        again();
        signIn(boss, PASSPHRASE);
        RecordState encrypted = record.verify(record.keeper(), Watch.NOBODY);
        assertThat(encrypted.damage()).isEmpty();
        assertThat(encrypted.entries()).isGreaterThanOrEqualTo(plain.entries());
        assertThat(encrypted.people()).isEqualTo(plain.people());
        assertThat(adas()).isEqualTo(before);
    }

    @Test
    void thePrintedCodeOfAnAccountUnlocksIt() {
        turnOn();
        again();
        assertThat(record.accounts().recover(boss, ownCode.letters(), "another passphrase".toCharArray())).isInstanceOf(RecoveryResult.Recovered.class);
        assertThat(adas()).hasSize(3);
        again();
        assertThat(signIn(boss, PASSPHRASE)).isInstanceOf(Refused.class);
        assertThat(signIn(boss, "another passphrase")).isInstanceOf(SignedIn.class);
    }

    @Test
    void aMistypedCodeOfAnAccountIsNoTry() {
        turnOn();
        again();
        assertThat(record.accounts().recover(boss, "AAAAA", "another passphrase".toCharArray()))
                .isEqualTo(new RecoveryResult.Refused(new Refused(Reason.MISTYPED, Duration.ZERO)));
    }

    @Test
    void whoeverGetsAPassphraseLaterCanUnlockItAndWhoLosesItCannot() {
        turnOn();
        UUID sue = record.enrol("Sue").id();
        record.accounts().open(administrator(), sue, Account.Kind.PASSPHRASE, "the words of Sue".toCharArray());
        again();
        assertThat(signIn(sue, "the words of Sue")).isInstanceOf(SignedIn.class);
        assertThat(record.accounts().change(record.pick(sue), "the words of Sue".toCharArray(), "other words of Sue".toCharArray())).isInstanceOf(SignedIn.class);
        again();
        assertThat(signIn(sue, "the words of Sue")).isInstanceOf(Refused.class);
        assertThat(signIn(sue, "other words of Sue")).isInstanceOf(SignedIn.class);
        signIn(boss, PASSPHRASE);
        record.accounts().close(administrator(), sue);
        again();
        assertThat(record.people()).extracting(Learner::name).containsExactly("Bea Boss");
        assertThat(signIn(sue, "other words of Sue")).isInstanceOf(Refused.class);
    }

    @Test
    void withoutTheFileOfTheKeysTheCodeOfTheHomeHelps() throws IOException {
        Result result = turnOn();
        record.close();
        loseTheKeys();
        record = open();
        requireKind(Kind.KEYS_MISSING, record::people);
        assertThat(record.encryption().unlock("AAAAA")).isPresent();
        assertThat(record.encryption().unlock(ownCode.letters())).get().asString().contains("another record");
        requireKind(Kind.KEYS_MISSING, record::people);
        assertThat(record.encryption().unlock(result.code().orElseThrow().letters().toLowerCase(Locale.ROOT))).isEmpty();
        assertThat(record.encryption().state()).isEqualTo(State.ON);
        assertThat(adas()).hasSize(3);
        again();
        assertThat(signIn(boss, PASSPHRASE)).isInstanceOf(SignedIn.class);
        assertThat(turnOn().code()).as("told again").isEqualTo(result.code());
    }

    @Test
    void aDamagedFileOfTheKeysIsToldAndSaysNothingAboutTheRecord() throws IOException {
        RecoveryCode code = turnOn().code().orElseThrow();
        record.close();
        byte[] keys = Files.readAllBytes(folder().resolve("keys"));
        keys[keys.length / 2] ^= 1;
        Files.write(folder().resolve("keys"), keys);
        record = open();
        requireKind(Kind.KEYS_MISSING, record::people);
        requireKind(Kind.KEYS_MISSING, () -> signIn(boss, PASSPHRASE));
        assertThat(record.encryption().unlock(code.letters())).isEmpty();
        again();
        assertThat(signIn(boss, PASSPHRASE)).isInstanceOf(SignedIn.class);
    }

    @Test
    void aFlippedBitInALineIsDamageThere() throws IOException {
        turnOn();
        record.close();
        Path file = journalOf(ada, "work");
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int box = text.indexOf("\"box\":\"") + 40;
        bytes[box] = (byte) (bytes[box] == 'A' ? 'B' : 'A');
        Files.write(file, bytes);
        record = open();
        assertThat(signIn(boss, PASSPHRASE)).isInstanceOf(SignedIn.class);
        RecordState state = record.verify(record.keeper(), Watch.NOBODY);
        List<String> told = new ArrayList<>(state.damage()); // or set aside, where the tables read it before
        told.addAll(state.remarks());
        assertThat(told).anySatisfy(sentence -> assertThat(sentence).contains(ada.toString(), "checksum"));
        assertThat(adas()).extracting(LearningEvent::verb).contains(Verbs.NOTE_MADE);
    }

    private Path journalOf(UUID person, String audience) throws IOException {
        try (Stream<Path> files = Files.list(folder().resolve("journal").resolve(person.toString()).resolve(audience))) {
            return files.sorted().findFirst().orElseThrow();
        }
    }

    @Test
    void onlyAnAdministratorTurnsItOn() {
        signIn(ada, PIN);
        assertThatThrownBy(() -> record.encryption().turnOn(record.pick(ada), Watch.NOBODY)).isInstanceOf(AccessDenied.class);
        assertThat(record.encryption().state()).isEqualTo(State.OFF);
    }

    @Test
    void brokenOffItGoesOnWhenItIsUnlocked() throws IOException {
        Result result = record.encryption().turnOn(administrator(), (done, total) -> done == 0);
        assertThat(result.state()).isEqualTo(State.TURNING_ON);
        assertThat(result.told()).first().asString().contains("broken off");
        record.close();
        assertThat(holding(WORD)).isNotEmpty();
        record = open();
        assertThat(signIn(boss, PASSPHRASE)).isInstanceOf(SignedIn.class);
        assertThat(record.encryption().state()).isEqualTo(State.ON);
        assertThat(adas()).hasSize(3);
        record.close();
        assertThat(holding(WORD)).isEmpty();
    }

    @Test
    void whereItsFirstFileCannotBeWrittenNothingIsChanged() throws IOException {
        Path inTheWay = Files.createDirectories(folder().resolve("keys.tmp/something"));
        requireKind(Kind.NOT_WRITABLE, this::turnOn);
        assertThat(record.encryption().state()).isEqualTo(State.OFF);
        work();
        Files.delete(inTheWay);
        assertThat(turnOn().state()).isEqualTo(State.ON);
    }

    private void work() {
        signIn(ada, PIN);
        work("L7");
        assertThat(adas()).extracting(LearningEvent::objectId).contains("L7");
        signIn(boss, PASSPHRASE);
    }

    @Test
    void whereAFileInTheMidstCannotBeWrittenItGoesOnLater() throws IOException {
        Path file = journalOf(ada, "work");
        Path inTheWay = Files.createDirectories(file.resolveSibling(file.getFileName() + ".tmp").resolve("something"));
        Encryption.Result begun = turnOn();
        assertThat(begun.state()).isEqualTo(State.TURNING_ON);
        assertThat(begun.told()).anyMatch(line -> line.startsWith("It has begun and could not be ended"));
        assertThat(begun.code().orElseThrow().letters()).as("it is needed from now on").isNotBlank();
        work();
        Files.delete(inTheWay);
        assertThat(turnOn().state()).isEqualTo(State.ON);
        again();
        signIn(boss, PASSPHRASE);
        assertThat(record.verify(record.keeper(), Watch.NOBODY).damage()).isEmpty();
        assertThat(adas()).extracting(LearningEvent::objectId).contains("L1.1", "L7");
        record.close();
        assertThat(holding(WORD)).isEmpty();
    }

    @Test
    void whereTheRestCannotBeEndedWhoeverUnlocksItGetsInAndIsTold() throws IOException {
        record.encryption().turnOn(administrator(), (done, total) -> done == 0);
        Path inTheWay = Files.createDirectories(folder().resolve("keys.tmp/something"));
        again();
        assertThat(signIn(boss, PASSPHRASE)).isInstanceOf(SignedIn.class);
        assertThat(record.encryption().state()).isEqualTo(State.TURNING_ON);
        assertThat(record.notices()).anyMatch(line -> line.startsWith("It has begun and could not be ended"));
        work();
        Files.delete(inTheWay);
        again();
        signIn(boss, PASSPHRASE);
        assertThat(record.encryption().state()).isEqualTo(State.ON);
    }

    @Test
    void aBackupIsEncryptedAndComesBackHere() throws IOException {
        turnOn();
        Path backup = home.resolve("stick").resolve("backup.zip");
        long entries = record.backUp(record.keeper(), backup);
        assertThat(entries).isPositive();
        assertThat(text(backup)).doesNotContain(WORD, "payload");
        assertThat(record.restore(record.keeper(), backup, Watch.NOBODY).refused()).isEmpty();
        Backups.unpack(backup, home.resolve("elsewhere"));
        try (StandaloneRecord back = RecordFactory.at(new RecordLocation(home.resolve("elsewhere/record")), Clock.systemUTC(), UUID::randomUUID,
                PassphraseCost.LOWEST)) {
            assertThat(back.encryption().isLocked()).isTrue();
            assertThat(back.accounts().signIn(boss, PASSPHRASE.toCharArray())).isInstanceOf(SignInResult.SignedIn.class);
            assertThat(back.encryption().isLocked()).isFalse();
            assertThat(back.people()).hasSize(2);
            assertThat(back.accounts().isShared()).as("whom it trusts is in the backup").isTrue();
            assertThat(back.accounts().access(Role.ADMINISTRATOR)).isNotNull();
        }
        try (StandaloneRecord later = RecordFactory.at(new RecordLocation(home.resolve("elsewhere/record")), Clock.systemUTC(), UUID::randomUUID,
                PassphraseCost.LOWEST)) {
            assertThat(later.people()).extracting(Learner::name).containsExactly("Bea Boss");
            later.accounts().signIn(boss, PASSPHRASE.toCharArray());
            assertThat(later.encryption().isLocked()).isFalse();
        }
    }

    @Test
    void anErasedTextIsGone() {
        turnOn();
        signIn(ada, PIN);
        Access access = record.pick(ada);
        LearningEvent note = record.append(access, List.of(new NewEvent(Verbs.NOTE_MADE, "N2", "{\"text\":\"away\"}"))).getFirst();
        record.blank(access, note.id());
        assertThat(record.events(access)).noneMatch(event -> event.id().equals(note.id()));
        again();
        signIn(boss, PASSPHRASE);
        assertThat(record.verify(record.keeper(), Watch.NOBODY).damage()).isEmpty();
        assertThat(adas()).noneMatch(event -> event.id().equals(note.id()));
    }

    @Test
    void whatTravelsIsPlain() throws IOException {
        turnOn();
        Journal journal = ((LocalRecord) record).locked(OpenedRecord::journal);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (StreamId stream : journal.streams(ada)) {
            journal.export(stream, 0, lines);
        }
        assertThat(lines.toString(StandardCharsets.UTF_8)).contains(WORD).doesNotContain("\"box\"");
    }
}
