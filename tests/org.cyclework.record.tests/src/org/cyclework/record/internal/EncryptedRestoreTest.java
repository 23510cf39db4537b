package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.cyclework.record.Encryption.State;
import org.cyclework.record.Learner;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.MergeResult;
import org.cyclework.record.NewEvent;
import org.cyclework.record.PassphraseCost;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.Role;
import org.cyclework.record.SignInResult.SignedIn;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.Verbs;
import org.cyclework.record.standalone.RecordFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An encrypted backup comes back on another computer, locked, and opens there by a passphrase or the code; nothing is lost. */
class EncryptedRestoreTest {

    @TempDir
    Path top;
    private EncryptedHome home;
    private Path backup;
    private String code;
    private StandaloneRecord there;

    @BeforeEach
    void aBackup() {
        home = new EncryptedHome(top.resolve("home"));
        code = home.turnOn();
        backup = top.resolve("stick/backup.zip");
        home.record.backUp(home.administrator(), backup);
        there = open();
    }

    @AfterEach
    void close() {
        home.close();
        there.close();
    }

    private RecordLocation location() {
        return new RecordLocation(top.resolve("there/record"), top.resolve("there/state"));
    }

    private StandaloneRecord open() {
        return RecordFactory.at(location(), Clock.systemUTC(), UUID::randomUUID, PassphraseCost.LOWEST);
    }

    private MergeResult restore() {
        return there.restore(there.keeper(), backup, Watch.NOBODY);
    }

    private boolean bossSignsIn() {
        return there.accounts().signIn(home.boss, EncryptedHome.PASSPHRASE.toCharArray()) instanceof SignedIn;
    }

    private void requireAdasWork() {
        assertThat(there.accounts().signIn(home.ada, EncryptedHome.PIN.toCharArray())).isInstanceOf(SignedIn.class);
        assertThat(there.events(there.pick(home.ada))).extracting(LearningEvent::verb).contains(Verbs.LESSON_READ);
        bossSignsIn();
        assertThat(there.verify(there.keeper(), Watch.NOBODY).damage()).isEmpty();
    }

    @Test
    void whoHasAPassphraseInItSignsIn() {
        MergeResult restored = restore();
        assertThat(restored.refused()).isEmpty();
        assertThat(restored.entries()).isPositive();
        assertThat(restored.told()).singleElement().asString().contains("locked");
        assertThat(there.encryption().isLocked()).isTrue();
        assertThat(there.people()).extracting(Learner::name).containsExactly("Bea Boss");
        assertThat(bossSignsIn()).isTrue();
        assertThat(there.encryption().state()).isEqualTo(State.ON);
        assertThat(there.accounts().access(Role.ADMINISTRATOR)).isNotNull();
        assertThat(there.notices()).as("nothing is told as lost").isEmpty();
        requireAdasWork();
        there.close();
        there = open();
        assertThat(there.encryption().isLocked()).isTrue();
        assertThat(bossSignsIn()).isTrue();
        assertThat(there.restore(there.keeper(), backup, Watch.NOBODY).refused()).as("once more, now under the key").isEmpty();
    }

    @Test
    void itsCodeOpensItToo() {
        restore();
        assertThat(there.encryption().unlock(code)).isEmpty();
        assertThat(there.people()).hasSize(2);
        requireAdasWork();
    }

    @Test
    void whoWasHereBeforeComesToIt() throws IOException {
        UUID eve = there.enrol("Eve").id();
        there.append(there.pick(eve), List.of(new NewEvent(Verbs.LESSON_READ, "L4.1", "{\"words\":\"" + EncryptedHome.WORD + "\"}")));
        RecordFactory.drafts(there, location()).keep(there.pick(eve), "place", EncryptedHome.WORD);
        assertThat(restore().refused()).isEmpty();
        assertThat(there.encryption().isLocked()).isTrue();
        bossSignsIn();
        assertThat(there.people()).extracting(Learner::name).containsExactlyInAnyOrder("Bea Boss", "Ada Quokka", "Eve");
        assertThat(there.everybody(there.keeper(), new LessonProjection()).get(eve)).containsKey("L4.1");
        requireAdasWork();
        there.close();
        assertThat(Files.exists(location().folder().resolve("before-putting-back"))).isFalse();
        try (EncryptedHome looking = home) {
            assertThat(looking.holding("nothing at all")).isEmpty();
        }
        assertThat(plainFiles()).isEmpty();
        there = open();
    }

    private List<Path> plainFiles() throws IOException {
        try (var files = Files.walk(top.resolve("there"))) {
            return files.filter(Files::isRegularFile).filter(file -> !file.toString().endsWith(".zip")).filter(file -> {
                try {
                    return Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1).contains(EncryptedHome.WORD);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }).toList();
        }
    }

    @Test
    void whereAnInstitutionIsTrustedItIsRefused() {
        UUID chief = there.enrol("Chief").id();
        there.accounts().found(chief, EncryptedHome.PASSPHRASE.toCharArray(), "Another");
        assertThat(restore().refused()).singleElement().asString().contains("belongs to an institution already");
        assertThat(there.encryption().isLocked()).isFalse();
        there.encryption().turnOn(there.keeper(), Watch.NOBODY);
        assertThat(restore().refused()).singleElement().asString().contains("another key");
        assertThat(there.people()).hasSize(1);
    }

    /** What was here before is damaged in the midst of a stream, so the rest of that is refused. */
    @Test
    void whatDoesNotComeWholeIsKeptEncryptedAndTold() throws IOException {
        UUID eve = there.enrol("Eve").id();
        for (int i = 1; i < 9; i++) {
            there.append(there.pick(eve), List.of(new NewEvent(Verbs.LESSON_READ, "L4." + i, "{\"words\":\"" + EncryptedHome.WORD + "\"}")));
        }
        there.close();
        damage(location().folder().resolve("journal").resolve(eve.toString()));
        there = open();
        restore();
        Path before = location().folder().resolve("before-putting-back");
        assertThat(bossSignsIn()).isTrue();
        requireKept(before);
        there.close();
        there = open();
        assertThat(bossSignsIn()).isTrue();
        requireKept(before);
        there.encryption().change(there.keeper(), Watch.NOBODY);
        requireKept(before);
        there.encryption().turnOff(there.keeper(), Watch.NOBODY);
        try (var files = Files.walk(before)) {
            assertThat(files.filter(Files::isRegularFile)).noneSatisfy(file -> assertThat(file).content(java.nio.charset.StandardCharsets.ISO_8859_1).contains("\"box\""));
        }
    }

    private void requireKept(Path before) throws IOException {
        assertThat(there.people()).extracting(Learner::name).contains("Eve");
        assertThat(before).isDirectory();
        assertThat(there.notices()).anySatisfy(line -> assertThat(line).contains("before-putting-back", "encrypted"));
        assertThat(plainFiles()).isEmpty();
        requireAdasWork();
    }

    private static void damage(Path learner) throws IOException {
        try (var files = Files.walk(learner)) {
            Path file = files.filter(each -> each.toString().contains("/work/")).filter(Files::isRegularFile).findFirst().orElseThrow();
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        }
    }

    /** A program is killed after so many steps: what is moved is moved, and the rest is there under its name of passage. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void killedInTheMidstTheNextStartEndsIt(int steps) throws IOException {
        UUID eve = there.enrol("Eve").id();
        there.append(there.pick(eve), List.of(new NewEvent(Verbs.LESSON_READ, "L4.1", "{}")));
        there.close();
        Path folder = location().folder();
        Path putting = folder.resolve("putting-back");
        Backups.unpack(backup, putting);
        for (String part : List.of("branches", "aside", "journal")) {
            Files.createDirectories(putting.resolve("record").resolve(part));
        }
        Path before = Files.createDirectories(folder.resolve("before-putting-back"));
        List<String> parts = List.of("branches", "aside", "journal", "institution", "keys");
        for (String part : parts.subList(0, Math.min(steps, parts.size()))) {
            if (Files.exists(folder.resolve(part))) {
                Files.move(folder.resolve(part), before.resolve(part));
            }
            Files.move(putting.resolve("record").resolve(part), folder.resolve(part));
        }
        there = open();
        assertThat(there.encryption().isLocked()).isTrue();
        assertThat(bossSignsIn()).isTrue();
        assertThat(there.people()).hasSize(3);
        assertThat(there.everybody(there.keeper(), new LessonProjection()).get(eve)).containsKey("L4.1");
        requireAdasWork();
        assertThat(putting).doesNotExist();
        assertThat(before).doesNotExist();
    }

    @Test
    void whatIsNoBackupChangesNothing() throws IOException {
        UUID eve = there.enrol("Eve").id();
        Files.writeString(backup, "no zip");
        assertThat(restore().refused()).hasSize(1);
        assertThat(there.people()).extracting(Learner::id).containsExactly(eve);
        assertThat(there.encryption().isLocked()).isFalse();
    }
}
