package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cyclework.record.Access;
import org.cyclework.record.ClassroomFolder;
import org.cyclework.record.ClassroomFolder.Collected;
import org.cyclework.record.HomeKind;
import org.cyclework.record.Learner;
import org.cyclework.record.NewEvent;
import org.cyclework.record.PacketOrder;
import org.cyclework.record.PacketTaken;
import org.cyclework.record.Packets.PackTaker;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.Verbs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder on a stick through which a class hands in and collects. */
class ClassroomFolderTest {

    @TempDir
    Path top;

    private Path stick;
    private PacketHome desk;
    private PacketHome seat;
    private Access ada;

    @BeforeEach
    void aClass() throws IOException {
        stick = Files.createDirectories(top.resolve("stick"));
        desk = new PacketHome(top, "Desk");
        seat = new PacketHome(top, "Seat 1");
        PacketHome.meet(desk, HomeKind.SUPERVISOR, seat, HomeKind.SEAT);
        ada = seat.record().pick(seat.record().enrol("Ada").id());
    }

    @AfterEach
    void close() {
        desk.close();
        seat.close();
    }

    private ClassroomFolder of(PacketHome home) {
        return new ClassroomFolder(stick, home.packets(), Clock.systemUTC());
    }

    private List<Collected> collect(PacketHome home) {
        return of(home).collect(home.keeper(), Optional.empty(), PackTaker.NOBODY, Watch.NOBODY);
    }

    @Test
    void whatWasHandedInIsCollectedOnce() throws IOException {
        of(seat).handIn(ada, PacketOrder.plain());
        assertThat(of(seat).fresh(ada)).as("one’s own").isEmpty();
        assertThat(of(desk).fresh(desk.keeper())).hasSize(1);
        assertThat(collect(desk)).singleElement().satisfies(each -> assertThat(each.taken()).isInstanceOf(PacketTaken.Taken.class));
        assertThat(desk.record().people()).extracting(Learner::name).containsExactly("Ada");
        assertThat(collect(desk)).isEmpty();
        seat.record().append(ada, new NewEvent(Verbs.LESSON_READ, "L1.1"));
        of(seat).handIn(ada, PacketOrder.plain());
        assertThat(Files.list(stick)).as("the later one holds all that the earlier held").hasSize(1);
        assertThat(collect(desk)).hasSize(1);
        assertThat(desk.everything()).isEqualTo(seat.everything());
    }

    @Test
    void whatIsMadeOutToAnotherHomeIsLeftToIt() {
        PacketHome other = new PacketHome(top, "Seat 2");
        PacketHome.meet(desk, HomeKind.SUPERVISOR, other, HomeKind.SEAT);
        desk.record().enrol("Ben");
        of(desk).handIn(desk.keeper(), PacketOrder.plain().to(seat.key()));
        assertThat(of(other).fresh(other.keeper())).isEmpty();
        assertThat(collect(seat)).hasSize(1);
        assertThat(seat.record().people()).hasSize(2);
        other.close();
    }

    @Test
    void whatIsNotWholeIsNotThere() throws IOException {
        Path packet = of(seat).handIn(ada, PacketOrder.plain());
        byte[] whole = Files.readAllBytes(packet);
        Files.delete(packet);
        Files.write(stick.resolve("." + packet.getFileName() + ".tmp"), whole);
        assertThat(collect(desk)).as("a name that is passing").isEmpty();
        Files.write(packet, Arrays.copyOf(whole, whole.length - 200));
        assertThat(collect(desk)).singleElement().satisfies(each -> assertThat(each.taken()).isInstanceOf(PacketTaken.Refused.class));
        assertThat(desk.record().people()).isEmpty();
        Files.write(packet, whole);
        assertThat(collect(desk)).singleElement().satisfies(each -> assertThat(each.taken()).isInstanceOf(PacketTaken.Taken.class));
    }

    @Test
    void whatIsNoPlainFileIsNotOpened() throws IOException, InterruptedException {
        of(seat).handIn(ada, PacketOrder.plain());
        Files.createDirectories(stick.resolve("folder.cwx"));
        Files.createSymbolicLink(stick.resolve("link.cwx"), Files.writeString(top.resolve("elsewhere"), "private"));
        assertThat(new ProcessBuilder("mkfifo", stick.resolve("pipe.cwx").toString()).start().waitFor()).as("mkfifo").isZero();
        assertThat(collect(desk)).singleElement().satisfies(each -> assertThat(each.taken()).isInstanceOf(PacketTaken.Taken.class));
    }

    @Test
    void whoeverMayReadTheFolderMayReadWhatIsHandedIn() throws IOException {
        Files.setPosixFilePermissions(stick, PosixFilePermissions.fromString("rwxr-x---"));
        Path packet = of(seat).handIn(ada, PacketOrder.plain());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(packet))).isEqualTo("rw-r-----");
    }

    @Test
    void aStickThatIsGoneIsNoFault() throws IOException {
        Files.delete(stick);
        assertThat(of(desk).fresh(desk.keeper())).isEmpty();
        Files.writeString(stick, "a file where the folder was");
        assertThatThrownBy(() -> of(seat).handIn(ada, PacketOrder.plain())).isInstanceOf(RecordUnavailable.class).hasMessageContaining("was not written");
        assertThat(seat.record().people()).hasSize(1);
    }
}
