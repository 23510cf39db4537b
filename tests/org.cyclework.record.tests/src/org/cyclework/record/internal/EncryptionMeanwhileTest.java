package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cyclework.record.Access;
import org.cyclework.record.Encryption.Result;
import org.cyclework.record.Encryption.State;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.journal.Head;
import org.cyclework.record.internal.journal.StreamId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While a record is encrypted, given another key or decrypted, others read and write it, and it can be stopped wherever it is. */
class EncryptionMeanwhileTest {

    @TempDir
    Path top;
    private EncryptedHome home;
    private Access ada;

    @BeforeEach
    void plain() {
        home = new EncryptedHome(top.resolve("home"));
        bothAreHere();
    }

    private void bothAreHere() {
        home.bossSignsIn();
        home.signIn(home.ada, EncryptedHome.PIN);
        ada = home.record.pick(home.ada);
        home.bossSignsIn();
    }

    @AfterEach
    void close() {
        home.close();
    }

    /** Somebody else writes and reads wherever it is asked whether to go on; an act that does not get in is a failure. */
    private Watch othersWork(AtomicInteger acts) {
        return (done, total) -> {
            String lesson = "L9." + acts.incrementAndGet();
            try {
                return CompletableFuture.supplyAsync(() -> {
                    home.record.append(ada, new NewEvent(Verbs.LESSON_READ, lesson, "{\"words\":\"" + EncryptedHome.WORD + "\"}"));
                    return Boolean.valueOf(read().contains(lesson));
                }).get(20, TimeUnit.SECONDS).booleanValue();
            } catch (InterruptedException | ExecutionException | TimeoutException e) {
                throw new IllegalStateException(lesson, e);
            }
        };
    }

    private List<String> read() {
        return home.record.events(ada).stream().filter(event -> event.verb().equals(Verbs.LESSON_READ)).map(LearningEvent::objectId).toList();
    }

    @Test
    void othersReadAndWriteBetweenAnyTwoSteps() throws IOException {
        new Backups(home.folder()).daily(LocalDate.of(2020, 1, 1));
        AtomicInteger acts = new AtomicInteger();
        assertThat(home.encryption().turnOn(home.administrator(), othersWork(acts)).state()).isEqualTo(State.ON);
        int encrypting = acts.get();
        assertThat(encrypting).isGreaterThan(5);
        assertThat(home.encryption().change(home.administrator(), othersWork(acts)).state()).isEqualTo(State.ON);
        assertThat(acts.get()).isGreaterThan(encrypting + 5);
        home.again();
        home.bossSignsIn();
        assertThat(home.lessons()).hasSize(acts.get() + 1);
        assertThat(home.damage()).isEmpty();
        home.record.close();
        assertThat(home.holding(EncryptedHome.WORD)).isEmpty();
        home.again();
        bothAreHere();
        assertThat(home.encryption().turnOff(home.administrator(), othersWork(acts)).state()).isEqualTo(State.OFF);
        home.again();
        assertThat(home.lessons()).hasSize(acts.get() + 1);
        home.record.close();
        assertThat(home.holding("\"box\"")).isEmpty();
    }

    private void endsAtTheNextSignIn() throws IOException {
        home.again();
        home.bossSignsIn();
        assertThat(home.encryption().state()).isEqualTo(State.ON);
        home.record.close();
        assertThat(home.holding(EncryptedHome.WORD)).isEmpty();
    }

    @Test
    void stoppedBetweenBackupsTheRestFollows() throws IOException {
        for (int day = 1; day < 4; day++) {
            new Backups(home.folder()).daily(LocalDate.of(2020, 1, day));
        }
        AtomicInteger afterwards = new AtomicInteger();
        Result broken = home.encryption().turnOn(home.administrator(), (done, total) -> done < total || afterwards.incrementAndGet() < 3);
        assertThat(broken.state()).isEqualTo(State.TURNING_ON);
        assertThat(broken.told()).anySatisfy(line -> assertThat(line).contains("broken off"));
        assertThat(home.holding(EncryptedHome.WORD)).contains("backups/record-2020-01-01.zip").doesNotContain("backups/record-2020-01-03.zip");
        endsAtTheNextSignIn();
    }

    /** Whoever erases a person deletes the backups, and does not wait until they are encrypted. */
    @Test
    void aBackupThatIsDeletedOrReplacedWhileItIsWrittenAnewStaysSo() throws IOException {
        for (int day = 1; day < 4; day++) {
            new Backups(home.folder()).daily(LocalDate.of(2020, 1, day));
        }
        AtomicInteger afterwards = new AtomicInteger();
        home.encryption().turnOn(home.administrator(), (done, total) -> done < total || afterwards.incrementAndGet() < 2);
        Backups backups = ((LocalRecord) home.record).locked(OpenedRecord::backups);
        Path deleted = backups.folder().resolve("record-2020-01-01.zip");
        Path replaced = backups.folder().resolve("record-2020-01-02.zip");
        Path left = backups.folder().resolve("record-2020-01-03.zip");
        assertThat(backups.reline(deleted, step -> {
            Files.delete(deleted);
            step.run();
        })).isEmpty();
        assertThat(backups.reline(deleted, Backups.Step::run)).isEmpty();
        assertThat(backups.reline(replaced, step -> {
            Files.delete(replaced);
            Files.writeString(replaced, "another one");
            step.run();
        })).isEmpty();
        assertThat(backups.reline(left, Backups.Step::run)).isEmpty();
        assertThat(deleted).doesNotExist();
        assertThat(Files.size(replaced)).isEqualTo("another one".length());
        assertThat(backups.folder()).isDirectoryNotContaining(file -> !List.of(replaced, left).contains(file));
        Files.delete(replaced);
        assertThat(home.holding(EncryptedHome.WORD)).noneMatch(file -> file.contains("2020-01-03"));
    }

    @Test
    void whatIsCalledLikeABackupAndIsNoneKeepsNothingFromEnding() throws IOException {
        Path folder = Files.createDirectories(home.home.resolve("backups/record-2020-01-01.zip/inside"));
        Path gone = home.home.resolve("backups/record-2020-01-02.zip");
        Files.createSymbolicLink(gone, home.home.resolve("nowhere"));
        Result result = home.encryption().turnOn(home.administrator(), Watch.NOBODY);
        assertThat(result.state()).isEqualTo(State.ON);
        assertThat(result.told()).anySatisfy(line -> assertThat(line).contains("record-2020-01-01.zip", "no backup"))
                .anySatisfy(line -> assertThat(line).contains("record-2020-01-02.zip", "cannot be read"));
        assertThat(folder).isDirectory();
        home.close();
        home.again();
        assertThat(home.encryption().state()).isEqualTo(State.ON);
        home.bossSignsIn();
    }

    /** A link that goes round stands for a drive that does not answer: it says nothing of what lies there. */
    @Test
    void aBackupThatCannotBeReadForNowKeepsItFromEnding() throws IOException {
        Path backup = home.home.resolve("backups/record-2020-01-02.zip");
        new Backups(home.folder()).daily(LocalDate.of(2020, 1, 2));
        Path elsewhere = Files.move(backup, home.home.resolve("elsewhere.zip"));
        Files.createSymbolicLink(backup, backup);
        Result result = home.encryption().turnOn(home.administrator(), Watch.NOBODY);
        assertThat(result.state()).isEqualTo(State.TURNING_ON);
        assertThat(result.told()).anySatisfy(line -> assertThat(line).contains("could not be ended", "record-2020-01-02.zip"));
        Files.move(elsewhere, backup, StandardCopyOption.REPLACE_EXISTING);
        endsAtTheNextSignIn();
    }

    @Test
    void aFolderInThePlaceOfAFileThatIsWrittenIsSetAsideAndTold() throws IOException {
        home.record.close();
        List<Path> folders = new ArrayList<>();
        try (Stream<Path> files = Files.walk(home.folder().resolve("journal"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                folders.add(Files.createDirectories(file.resolveSibling(file.getFileName() + ".tmp/mine")).getParent());
            }
        }
        Path beside = Files.createDirectories(home.folder().resolve("aside").resolve(home.ada.toString()).resolve("work").resolve("x.tmp/mine"));
        home.again();
        assertThat(home.bossSignsIn()).isTrue();
        assertThat(home.record.notices()).filteredOn(line -> line.contains("no part of the learner record")).hasSameSizeAs(folders);
        assertThat(folders).allSatisfy(folder -> {
            assertThat(folder).doesNotExist();
            assertThat(folder.resolveSibling(folder.getFileName() + ".strange-1/mine")).isDirectory();
        });
        assertThat(home.encryption().turnOn(home.administrator(), Watch.NOBODY).state()).isEqualTo(State.ON);
        assertThat(home.lessons()).containsExactly("L1.1");
        assertThat(beside).isDirectory();
        home.again();
        assertThat(home.bossSignsIn()).isTrue();
        assertThat(home.record.notices()).noneMatch(line -> line.contains("no part of the learner record"));
    }

    /** Once it is closed another program may have the record, and write a backup. */
    @Test
    void leftoversAreRemovedOnlyByWhoeverHasTheRecord() throws IOException {
        RecordCore core = ((LocalRecord) home.record).core();
        OpenedRecord opened = core.locked(Function.identity());
        Path writing = Files.writeString(Files.createDirectories(home.home.resolve("backups")).resolve("record-2020-01-01.zip.tmp"), "half of it");
        home.record.close();
        new WritingAnew(core, opened, Watch.NOBODY).removePlain();
        assertThat(writing).exists();
        new WritingAnew(core, core.locked(Function.identity()), Watch.NOBODY).removePlain();
        assertThat(writing).doesNotExist();
    }

    @Test
    void filesOfTheFirstReleaseGoOnceThereIsAnEncryptedBackup() throws IOException {
        Path old = Files.writeString(home.folder().resolve("record.v1.mv.db"), EncryptedHome.WORD);
        Path kept = Files.writeString(home.folder().resolve("record.kept-1.mv.db"), "what could not be taken over");
        Result result = home.encryption().turnOn(home.administrator(), Watch.NOBODY);
        assertThat(old).doesNotExist();
        assertThat(kept).exists();
        assertThat(result.told()).anySatisfy(line -> assertThat(line).contains("record.kept-1.mv.db", "not encrypted"));
        assertThat(new Backups(home.folder()).dailies()).hasSize(1);
        home.record.close();
        assertThat(home.holding(EncryptedHome.WORD)).isEmpty();
    }

    /** Before each stream somebody else’s call comes through, so nobody waits for more than one of them. */
    @Test
    void whoeverAsksWaitsForOneStreamAndNotForAll() {
        while (heads().size() < 60) {
            home.record.enrol("Person " + heads().size());
        }
        int streams = heads().size();
        long longest = heads().values().stream().mapToLong(Head::number).max().orElseThrow();
        AtomicInteger acts = new AtomicInteger();
        Watch others = othersWork(acts);
        List<Long> steps = new ArrayList<>();
        assertThat(home.encryption().turnOn(home.administrator(), (done, total) -> steps.add(Long.valueOf(done)) && others.goOn(done, total)).state()).isEqualTo(State.ON);
        assertThat(acts.get()).as("answers that were kept meanwhile").isGreaterThanOrEqualTo(streams);
        for (int i = 1; i < steps.size(); i++) {
            assertThat(steps.get(i) - steps.get(i - 1)).as("entries that were written anew between two answers").isBetween(Long.valueOf(0), Long.valueOf(longest));
        }
        assertThat(read()).hasSize(acts.get() + 1);
    }

    private SortedMap<StreamId, Head> heads() {
        return ((LocalRecord) home.record).locked(OpenedRecord::journal).heads();
    }
}
