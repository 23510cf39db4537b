package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cyclework.record.Access;
import org.cyclework.record.NewEvent;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.Verbs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups are verified, kept for some time, and bring back what is missing without taking anything away. */
class BackupsTest {

    @TempDir
    Path top;

    private LocalRecord record;
    private Access ada;

    @BeforeEach
    void open() {
        record = new RecordFixture(top.resolve("record")).open();
        ada = record.pick(record.enrol("Ada").id());
        record.append(ada, new NewEvent(Verbs.LESSON_READ, "L1.1"));
    }

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void aBackupBringsBackALostRecord() throws IOException {
        assertThat(record.backUp(record.keeper(), top.resolve("stick/ada.zip"))).isGreaterThanOrEqualTo(2);
        record.close();
        Backups.remove(top.resolve("record"));
        record = new RecordFixture(top.resolve("record")).open();
        assertThat(record.people()).isEmpty();
        assertThat(record.restore(record.keeper(), top.resolve("stick/ada.zip"), Watch.NOBODY).refused()).isEmpty();
        assertThat(record.people()).hasSize(1);
        assertThat(record.lesson(record.pick(ada.learner()), "L1.1")).isPresent();
        assertThat(top.resolve("record/restoring")).doesNotExist();
    }

    @Test
    void whatCameAfterTheBackupStays() {
        record.backUp(record.keeper(), top.resolve("ada.zip"));
        record.append(ada, new NewEvent(Verbs.LESSON_READ, "L1.2"));
        record.restore(record.keeper(), top.resolve("ada.zip"), Watch.NOBODY);
        assertThat(record.lessons(ada)).hasSize(2);
        assertThat(record.events(ada)).hasSize(3);
    }

    @Test
    void oneADayIsMadeAndOldOnesGo() throws IOException {
        LocalDate day = LocalDate.parse("2026-03-01");
        for (int i = 0; i < 80; i++) {
            record.backUpDaily(day.plusDays(i));
            record.backUpDaily(day.plusDays(i));
        }
        List<String> kept = new Backups(top.resolve("record")).dailies().stream().map(file -> file.getFileName().toString())
                .toList();
        assertThat(kept).hasSize(12).startsWith("record-2026-05-19.zip", "record-2026-05-18.zip").endsWith("record-2026-04-19.zip");
    }

    @Test
    void nobodyElseCanReadABackup() throws IOException {
        record.backUpDaily(LocalDate.parse("2026-03-01"));
        Path backups = top.resolve("backups");
        assertThat(Files.getPosixFilePermissions(backups)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(Files.getPosixFilePermissions(backups.resolve("record-2026-03-01.zip")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void whatIsNoBackupIsRefusedInWords() throws IOException {
        Path evil = top.resolve("evil.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(evil))) {
            zip.putNextEntry(new ZipEntry("record/../../outside"));
            zip.closeEntry();
        }
        assertThat(record.restore(record.keeper(), evil, Watch.NOBODY).refused()).singleElement().asString().contains("no backup");
        assertThat(record.restore(record.keeper(), top.resolve("none.zip"), Watch.NOBODY).refused()).hasSize(1);
        assertThat(top.resolve("outside")).doesNotExist();
        assertThat(top.getParent().resolve("outside")).doesNotExist();
    }

    @Test
    void theNonceIsNeverInOne() throws IOException {
        record.backUp(record.keeper(), top.resolve("ada.zip"));
        Backups.unpack(top.resolve("ada.zip"), top.resolve("unpacked"));
        assertThat(top.resolve("unpacked/record/home.key")).exists();
        assertThat(top.resolve("unpacked/record/home.nonce")).doesNotExist();
        assertThat(top.resolve("unpacked/record/query.mv.db")).doesNotExist();
    }
}
