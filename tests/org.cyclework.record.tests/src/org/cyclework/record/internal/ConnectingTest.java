package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.cyclework.record.CampusAddress;
import org.cyclework.record.CampusRefused;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.internal.campus.CampusSettings;
import org.cyclework.record.internal.campus.Naming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A campus is named for this machine by a file, which is written only where the campus answered. */
class ConnectingTest {

    private static final CampusAddress CLOSED = new CampusAddress("127.0.0.1:1/campus", "ada", "only-in-a-test", false);

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve(CampusSettings.FILE);
    }

    @Test
    void whatTheFileHoldsIsWhatWasTypedAndTheRestStays() throws Exception {
        Files.writeString(file(), "# ours\nurl=jdbc:postgresql://old/one\nuser=old\ncyclework.minutes=0\nsslmode=require\n");
        CampusAddress address = new CampusAddress(" db.example.org:5433/cyclework ", "ada", "a = \\ b\u00e9 ", true);
        String text = new Naming(file(), address).text();
        Files.writeString(file(), text);
        CampusSettings read = CampusSettings.read(file());
        assertThat(read.url()).isEqualTo("jdbc:postgresql://db.example.org:5433/cyclework");
        assertThat(read.driver()).containsEntry("user", "ada").containsEntry("password", "a = \\ b\u00e9 ").containsEntry("sslmode", "verify-full");
        assertThat(read.every()).isZero();
        assertThat(text.lines()).noneMatch(line -> line.startsWith("#"));
        assertThat(new Naming(file(), new CampusAddress("db/c", "", "", false)).text()).isEqualTo("cyclework.minutes=0\nurl=jdbc\\:postgresql\\://db/c\n");
    }

    @Test
    void whatIsNoAddressIsRefused() {
        for (String no : List.of("", "db.example.org", "db.example.org/", "/c", "jdbc:mysql://db/c", "db/c d", "postgresql://ada:secret@db/c", "jdbc:postgresql:c")) {
            assertThat(new CampusAddress(no, "", "", false).isWhole()).as(no).isFalse();
        }
        for (String yes : List.of("db/c", "db.example.org:5433/c", "jdbc:postgresql://db/c?ssl=true", "postgresql://db/c", "[::1]:5432/c")) {
            assertThat(new CampusAddress(yes, "", "", false).isWhole()).as(yes).isTrue();
        }
    }

    @Test
    void aPasswordInTheAddressIsReadAsTheDriverReadsItAndNeverShown() throws Exception {
        CampusSettings read = CampusSettings.read(Files.writeString(file(), "url=jdbc:postgresql://db/c?user=u&password=p%40ss%2Bw\n"));
        assertThat(read.driver()).containsEntry("password", "p@ss+w");
        assertThat(CampusSettings.read(Files.writeString(file(), "url=jdbc:postgresql://ada:secret@db/c?user=u\n")).place()).isEqualTo("jdbc:postgresql://db/c");
        assertThat(new CampusAddress("jdbc:postgresql://ada:secret@db/c?password=hidden", "", "", false)).hasToString("jdbc:postgresql://db/c");
    }

    @Test
    void withoutACheckTheWishForAnEncryptedLineStays() throws Exception {
        Files.writeString(file(), "url=jdbc:postgresql://old/one\nsslmode=require\n");
        assertThat(new Naming(file(), new CampusAddress("db/c", "", "", false)).text()).contains("sslmode=require");
    }

    @Test
    @Timeout(60)
    void whoeverStopsWhileACampusIsSilentWaitsForNothing() throws Exception {
        RecordLocation location = new RecordLocation(folder.resolve("record"), folder.resolve("state"));
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                LocalRecord record = Records.at(location, Clock.systemUTC(), UUID::randomUUID, List.of(), event -> {})) {
            LocalCampus campus = new LocalCampus(record, () -> location, Map.of(), Clock.systemUTC()::instant);
            CampusAddress address = new CampusAddress("127.0.0.1:" + silent.getLocalPort() + "/campus", "ada", "only-in-a-test", false);
            AtomicInteger asked = new AtomicInteger();
            assertThat(campus.connect(record.keeper(), address, (done, total) -> asked.incrementAndGet() < 3)).isEmpty();
            assertThat(asked).hasValue(3);
            assertThat(file()).doesNotExist();
            Files.writeString(file(), "url=jdbc:postgresql://127.0.0.1:" + silent.getLocalPort() + "/campus\n");
            assertThat(campus.exchange(record.keeper(), (done, total) -> false).told()).singleElement().asString().startsWith("The campus was not waited for.");
        }
    }

    @Test
    void whereTheCampusDoesNotAnswerNothingIsWritten() throws Exception {
        RecordLocation location = new RecordLocation(folder.resolve("record"), folder.resolve("state"));
        try (LocalRecord record = Records.at(location, Clock.systemUTC(), UUID::randomUUID, List.of(), event -> {})) {
            LocalCampus campus = new LocalCampus(record, () -> location, Map.of(), Clock.systemUTC()::instant);
            assertThatThrownBy(() -> campus.connect(record.keeper(), CLOSED, Watch.NOBODY)).isInstanceOf(CampusRefused.class)
                    .hasMessageStartingWith("The campus did not let this computer in: ").hasMessageEndingWith("Nothing was changed.").hasMessageNotContaining("only-in-a-test");
            assertThatThrownBy(() -> campus.connect(record.keeper(), new CampusAddress("db", "", "", true), Watch.NOBODY)).isInstanceOf(CampusRefused.class);
            assertThat(file()).doesNotExist();
            Files.writeString(file(), "url=jdbc:postgresql://old/one\n");
            assertThatThrownBy(() -> campus.connect(record.keeper(), CLOSED, Watch.NOBODY)).isInstanceOf(CampusRefused.class);
            assertThat(file()).hasContent("url=jdbc:postgresql://old/one\n");
        }
    }
}
