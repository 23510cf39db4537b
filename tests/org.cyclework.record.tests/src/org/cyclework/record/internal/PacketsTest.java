package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.Audience;
import org.cyclework.record.Encryption.State;
import org.cyclework.record.HomeKind;
import org.cyclework.record.KnownHome;
import org.cyclework.record.Learner;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.PacketLook;
import org.cyclework.record.PacketLook.Readable;
import org.cyclework.record.PacketLook.Standing;
import org.cyclework.record.PacketOrder;
import org.cyclework.record.PacketTaken;
import org.cyclework.record.Packets.PackTaker;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.Role;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.journal.PythonVerifier;
import org.cyclework.record.internal.journal.PythonVerifier.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records travel between homes in packets. */
class PacketsTest {

    @TempDir
    Path top;

    private PacketHome desk;
    private PacketHome seat;
    private Learner ada;

    @BeforeEach
    void twoHomes() {
        desk = new PacketHome(top, "Desk");
        seat = new PacketHome(top, "Seat 1");
        ada = seat.record().enrol("Ada");
        Access own = seat.record().pick(ada.id());
        seat.record().append(own, List.of(new NewEvent(Verbs.LESSON_READ, "L1.1"), new NewEvent(Verbs.NOTE_MADE, "L1.1", "{\"text\":\"mine\"}")));
    }

    @AfterEach
    void close() {
        desk.close();
        seat.close();
    }

    private Path file(String name) {
        return top.resolve("stick").resolve(name);
    }

    @Test
    void aStrangerIsShownByACodeThatBothShow() {
        Path packet = seat.write(file("a.cwx"));
        Readable look = (Readable) desk.look(packet);
        assertThat(look.sender().standing()).isEqualTo(Standing.STRANGER);
        assertThat(look.sender().code()).matches("([0-9A-Z]{4}-){2}[0-9A-Z]{4}").isEqualTo(seat.packets().code(seat.keeper(), desk.key()));
        assertThat(desk.take(packet)).isInstanceOfSatisfying(PacketTaken.Refused.class,
                refused -> assertThat(refused.sentence()).contains(look.sender().code()));
        assertThat(desk.record().people()).isEmpty();
    }

    @Test
    void aLookSaysWhatANewerVersionWrote() {
        desk.admit(seat, HomeKind.SEAT);
        seat.record().append(seat.record().pick(seat.record().people().getFirst().id()), new NewEvent("danced", "the-tango"));
        Readable look = (Readable) desk.look(seat.write(file("newer.cwx")));
        assertThat(look.told()).singleElement().asString().contains("cannot show (“danced”: 1)");
    }

    @Test
    void whatAnAdmittedHomeSentIsTakenOnceAndOwnWordsStay() {
        desk.admit(seat, HomeKind.SEAT);
        Path packet = seat.write(file("a.cwx"));
        Readable look = (Readable) desk.look(packet);
        assertThat(look.sender().standing()).isEqualTo(Standing.ADMITTED);
        assertThat(look.sender().name()).isEqualTo("Seat 1");
        assertThat(look.news()).singleElement().satisfies(news -> {
            assertThat(news.name()).contains("Ada");
            assertThat(news.byAudience()).containsOnlyKeys(Audience.PERSON, Audience.WORK);
            assertThat(news.events()).isEqualTo(2);
        });
        assertThat(desk.record().people()).as("looking changes nothing").isEmpty();
        PacketTaken.Taken taken = (PacketTaken.Taken) desk.take(packet);
        assertThat(taken.result().refused()).isEmpty();
        assertThat(taken.result().entries()).as("as many as the look said").isEqualTo(2);
        assertThat(seat.packets().write(seat.keeper(), file("again.cwx"), PacketOrder.plain())).isEqualTo(2);
        assertThat(desk.record().people()).extracting(Learner::name).containsExactly("Ada");
        assertThat(desk.record().events(desk.record().pick(ada.id()))).extracting(LearningEvent::verb)
                .containsExactlyInAnyOrder(Verbs.TRAINEE_ENROLLED, Verbs.LESSON_READ);
        assertThat(((PacketTaken.Taken) desk.take(packet)).result().entries()).isZero();
        assertThat(((Readable) desk.look(packet)).news()).isEmpty();
    }

    @Test
    void aRevokedHomeIsNotHeardAndCanBeAdmittedAgain() {
        desk.admit(seat, HomeKind.SEAT);
        desk.packets().revoke(desk.keeper(), seat.key());
        Path packet = seat.write(file("a.cwx"));
        assertThat(desk.take(packet)).isInstanceOfSatisfying(PacketTaken.Refused.class,
                refused -> assertThat(refused.sentence()).contains("trusted no longer"));
        assertThat(desk.packets().homes(desk.keeper())).extracting(KnownHome::revoked).containsExactly(true);
        assertThatThrownBy(() -> desk.packets().revoke(desk.keeper(), seat.key())).isInstanceOf(IllegalArgumentException.class);
        desk.admit(seat, HomeKind.SEAT);
        assertThat(desk.take(packet)).isInstanceOf(PacketTaken.Taken.class);
    }

    @Test
    void whomAnotherHomeAdmittedIsAStrangerAllTheSame() {
        desk.admit(seat, HomeKind.SEAT);
        PacketHome third = new PacketHome(top, "Third");
        seat.admit(third, HomeKind.SUPERVISOR);
        desk.take(seat.write(file("a.cwx")));
        assertThat(((Readable) desk.look(third.write(file("third.cwx")))).sender().standing()).isEqualTo(Standing.STRANGER);
        assertThat(desk.packets().homes(desk.keeper())).extracting(KnownHome::name).containsExactly("Seat 1");
        third.close();
    }

    @Test
    void aProgramInAnotherLanguageReadsIt() throws Exception {
        Path packet = seat.write(file("a.cwx"));
        Verdict good = PythonVerifier.packet(packet);
        assertThat(good.words()).contains("2 streams").doesNotContain("WRONG");
        assertThat(good.good()).isTrue();
        byte[] bytes = Files.readAllBytes(packet);
        bytes[bytes.length / 2] ^= 1;
        assertThat(PythonVerifier.packet(Files.write(file("b.cwx"), bytes)).good()).isFalse();
    }

    @Test
    void aLockedPacketOpensWithItsPassphraseAlone() throws IOException {
        desk.admit(seat, HomeKind.SEAT);
        Path packet = file("locked.cwx");
        seat.packets().write(seat.keeper(), packet, PacketOrder.plain().locked("correct horse".toCharArray()));
        assertThat(Files.readString(packet, StandardCharsets.ISO_8859_1)).startsWith("{\"cyclework\":\"locked-packet\"")
                .doesNotContain("streams.jsonl");
        assertThat(desk.look(packet)).isInstanceOfSatisfying(PacketLook.Refused.class, refused -> assertThat(refused.locked()).isTrue());
        assertThat(desk.packets().look(desk.keeper(), packet, Optional.of("wrong horse".toCharArray())))
                .isInstanceOfSatisfying(PacketLook.Refused.class, refused -> {
                    assertThat(refused.locked()).isTrue();
                    assertThat(refused.sentence()).contains("not the passphrase");
                });
        assertThat(desk.packets().take(desk.keeper(), packet, Optional.of("correct horse".toCharArray()), PackTaker.NOBODY, Watch.NOBODY))
                .isInstanceOf(PacketTaken.Taken.class);
        byte[] bytes = Files.readAllBytes(packet);
        bytes[bytes.length - 30] ^= 1;
        Files.write(packet, bytes);
        assertThat(desk.packets().look(desk.keeper(), packet, Optional.of("correct horse".toCharArray())))
                .isInstanceOfSatisfying(PacketLook.Refused.class, refused -> assertThat(refused.locked()).as("damage is no wrong passphrase").isFalse());
    }

    @Test
    void whatTheOtherHomeIsKnownToHaveIsNotSentAgain() {
        PacketHome.meet(desk, HomeKind.SUPERVISOR, seat, HomeKind.SEAT);
        desk.take(seat.write(file("a.cwx")));
        seat.take(desk.write(file("b.cwx")));
        seat.record().append(seat.record().pick(ada.id()), new NewEvent(Verbs.LESSON_READ, "L1.2"));
        Path tail = file("c.cwx");
        long events = seat.packets().write(seat.keeper(), tail, PacketOrder.plain().to(desk.key()));
        assertThat(events).as("the lesson and the seals").isLessThan(5);
        PacketTaken.Taken taken = (PacketTaken.Taken) desk.take(tail);
        assertThat(taken.what().leftOut()).isEmpty();
        assertThat(desk.everything()).isEqualTo(seat.everything());
        PacketHome other = new PacketHome(top, "Other");
        other.admit(seat, HomeKind.SEAT);
        assertThat(other.look(tail)).isInstanceOfSatisfying(PacketLook.Refused.class,
                refused -> assertThat(refused.sentence()).contains("made out to another home"));
        other.close();
    }

    @Test
    void ownWordsGoToAHomeOfTheSamePersonByThatPersonAlone() {
        PacketHome laptop = new PacketHome(top, "Laptop");
        seat.admit(laptop, HomeKind.PERSONAL, ada.id());
        laptop.admit(seat, HomeKind.SEAT);
        Path byKeeper = file("keeper.cwx");
        seat.packets().write(seat.keeper(), byKeeper, PacketOrder.plain().to(laptop.key()));
        laptop.take(byKeeper);
        assertThat(laptop.record().events(laptop.record().pick(ada.id()))).extracting(LearningEvent::audience).doesNotContain(Audience.OWN);
        Path bySelf = file("self.cwx");
        seat.packets().write(seat.record().pick(ada.id()), bySelf, PacketOrder.plain().to(laptop.key()));
        assertThat(laptop.take(bySelf)).isInstanceOf(PacketTaken.Taken.class);
        assertThat(laptop.record().events(laptop.record().pick(ada.id()))).extracting(LearningEvent::audience).contains(Audience.OWN);
        laptop.close();
    }

    @Test
    void aPersonalHomeBringsWhatIsAboutItsPersonOnly() {
        Learner ben = seat.record().enrol("Ben");
        PacketHome laptop = new PacketHome(top, "Laptop");
        UUID cleo = laptop.record().enrol("Cleo").id();
        seat.admit(laptop, HomeKind.PERSONAL, ben.id());
        assertThat(seat.take(laptop.write(file("cleo.cwx")))).isInstanceOfSatisfying(PacketTaken.Refused.class,
                refused -> assertThat(refused.sentence()).contains("whose own home did not send it"));
        seat.packets().admit(seat.keeper(), laptop.key(), "Laptop", HomeKind.PERSONAL, Set.of(ben.id(), cleo));
        assertThat(seat.take(file("cleo.cwx"))).isInstanceOf(PacketTaken.Taken.class);
        laptop.close();
    }

    @Test
    void aGroupsPacketHoldsNobodyElse() {
        desk.admit(seat, HomeKind.SEAT);
        UUID ben = seat.record().enrol("Ben").id();
        seat.packets().write(seat.keeper(), file("group.cwx"), PacketOrder.plain().about(Set.of(ben)));
        desk.take(file("group.cwx"));
        assertThat(desk.record().people()).extracting(Learner::name).containsExactly("Ben");
    }

    @Test
    void aCoursePackIsHandedToWhoeverChecksIt() throws IOException {
        desk.admit(seat, HomeKind.SEAT);
        Path pack = Files.writeString(Files.createDirectories(top.resolve("packs")).resolve("demo-1.cwpack"), "a pack");
        Path packet = file("pack.cwx");
        seat.packets().write(seat.keeper(), packet, new PacketOrder("", Optional.empty(), Optional.empty(), List.of(pack), false));
        assertThat(((Readable) desk.look(packet)).packs()).containsExactly(new PacketLook.Pack("demo-1.cwpack", 6));
        PacketTaken.Taken refused = (PacketTaken.Taken) desk.take(packet);
        assertThat(refused.packs()).isEmpty();
        assertThat(refused.result().refused()).singleElement().asString().contains("demo-1.cwpack");
        PacketTaken.Taken taken = (PacketTaken.Taken) desk.packets().take(desk.keeper(), packet, Optional.empty(), (name, archive) -> {
            assertThat(archive).hasContent("a pack");
            return Optional.empty();
        }, Watch.NOBODY);
        assertThat(taken.packs()).containsExactly("demo-1.cwpack");
        Path bad = Files.move(pack, pack.resolveSibling("..demo.cwpack"));
        assertThatThrownBy(() -> seat.packets().write(seat.keeper(), packet,
                new PacketOrder("", Optional.empty(), Optional.empty(), List.of(bad), false))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsBeingTakenInIsNotRemovedAsALeftover() throws IOException {
        desk.admit(seat, HomeKind.SEAT);
        Path pack = Files.writeString(Files.createDirectories(top.resolve("packs")).resolve("demo-1.cwpack"), "a pack");
        Path packet = file("pack.cwx");
        seat.packets().write(seat.keeper(), packet, new PacketOrder("", Optional.empty(), Optional.empty(), List.of(pack), false));
        UUID boss = desk.record().enrol("Bea Boss").id();
        desk.record().accounts().found(boss, "a long passphrase".toCharArray(), "Institute");
        Access administrator = desk.record().accounts().access(Role.ADMINISTRATOR);
        PacketTaken taken = desk.packets().take(administrator, packet, Optional.empty(), (name, archive) -> {
            assertThat(desk.packets().look(administrator, packet, Optional.empty())).isInstanceOf(Readable.class);
            assertThat(archive).hasContent("a pack");
            assertThat(desk.record().encryption().turnOn(administrator, Watch.NOBODY).state()).isEqualTo(State.ON);
            assertThat(archive).hasContent("a pack");
            return Optional.empty();
        }, Watch.NOBODY);
        assertThat(taken).isInstanceOfSatisfying(PacketTaken.Taken.class, all -> assertThat(all.packs()).containsExactly("demo-1.cwpack"));
        assertThat(desk.folder.resolve("record/packets")).isDirectoryNotContaining(Files::isDirectory);
    }
}
