package org.cyclework.ui.trainee.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cyclework.record.Account;
import org.cyclework.record.HomeKind;
import org.cyclework.record.Learner;
import org.cyclework.record.NewEvent;
import org.cyclework.record.PacketLook;
import org.cyclework.record.PacketLook.Readable;
import org.cyclework.record.PacketOrder;
import org.cyclework.record.PacketTaken;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.Role;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.Verbs;
import org.cyclework.testsupport.CourseBuilder;
import org.cyclework.testsupport.RealRecord;
import org.cyclework.ui.packet.FolderLook;
import org.cyclework.ui.packet.Stick;
import org.cyclework.ui.packet.StickWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work goes onto a stick and comes from one, and everything is told before it is taken. */
class StickTest {

    @TempDir
    Path top;

    private StandaloneRecord here;
    private StandaloneRecord there;
    private Learner ada;
    private Path packet;

    @BeforeEach
    void open() {
        here = RealRecord.in(top.resolve("here"));
        there = RealRecord.in(top.resolve("there"));
        ada = here.enrol("Ada");
        here.append(here.pick(ada.id()), new NewEvent(Verbs.LESSON_READ, "L1.1"));
        packet = top.resolve("ada.cwx");
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    private static Stick at(StandaloneRecord record, Learner person) {
        return new Stick(record.packets(), record.accounts(), record, new OneSeat(record, person), new CourseBuilder().module("M1").library());
    }

    private Stick home() {
        return at(here, ada);
    }

    private Stick away() {
        return at(there, there.people().isEmpty() ? there.enrol("Dr Shah") : there.people().getFirst());
    }

    @Test
    void aStrangerIsMetByACodeThatBothSeeAndThenTaken() {
        assertThat(home().write(packet, new char[0])).contains("entries are in the file").contains(packet.toString());
        Stick away = away();
        Readable look = (Readable) away.look(packet, new char[0]);
        List<String> lines = StickWords.of(look, true);
        assertThat(lines.getFirst()).startsWith("From ").contains("Ada").contains("2 March 2026");
        assertThat(String.join("\n", lines)).contains("not met before").contains(look.sender().code()).contains("Ada: ");
        assertThat(StickWords.isStranger(look)).isTrue();
        assertThat(there.people()).hasSize(1);

        assertThat(away.kinds(look)).containsExactly(HomeKind.SUPERVISOR);
        away.admit(look, "Ada’s laptop", HomeKind.SUPERVISOR);
        PacketTaken taken = away.take(packet, new char[0], Watch.NOBODY);
        assertThat(StickWords.of(taken)).contains("entries came");
        assertThat(there.people()).extracting(Learner::name).contains("Ada");
        Readable again = (Readable) away.look(packet, new char[0]);
        assertThat(StickWords.of(again, true)).contains("Everything in it is here already. Nothing was changed.");
        assertThat(StickWords.canBeTaken(again, true)).isFalse();
    }

    @Test
    void onASharedMachineItIsAskedWhatAStrangerIsAndOnePersonsMayBeTheirOwn() {
        Learner shah = there.enrol("Dr Shah");
        String key = there.packets().key(there.pick(shah.id()));
        here.packets().admit(here.keeper(), key, "Desk", HomeKind.SUPERVISOR, Set.of());
        here.packets().write(here.pick(ada.id()), packet, PacketOrder.plain().to(key));
        there.accounts().found(shah.id(), "four plain words".toCharArray(), "Evening school");
        Stick away = at(there, shah);
        Readable look = (Readable) away.look(packet, new char[0]);
        assertThat(away.kinds(look)).containsExactly(HomeKind.SEAT, HomeKind.PERSONAL, HomeKind.SUPERVISOR);
        away.admit(look, "Ada’s laptop", HomeKind.PERSONAL);
        assertThat(there.packets().homes(there.accounts().access(Role.SUPERVISOR))).singleElement()
                .satisfies(home -> assertThat(home.people()).containsExactly(ada.id()));
    }

    @Test
    void whatIsLockedAsksForItsPassphraseAndIsReadWithIt() {
        home().write(packet, "four plain words".toCharArray());
        Stick away = away();
        assertThat(away.look(packet, new char[0])).isInstanceOfSatisfying(PacketLook.Refused.class, refused -> assertThat(refused.locked()).isTrue());
        assertThat(away.look(packet, "something else".toCharArray())).isInstanceOf(PacketLook.Refused.class);
        assertThat(away.look(packet, "four plain words".toCharArray())).isInstanceOf(Readable.class);
    }

    @Test
    void thePassphraseIsWipedAfterWriting() {
        char[] secret = "four plain words".toCharArray();
        home().write(packet, secret);
        assertThat(secret).containsOnly('\0');
    }

    @Test
    void whatIsNoPacketIsRefusedInASentence() throws IOException {
        Files.writeString(packet, "no packet");
        PacketLook look = home().look(packet, new char[0]);
        assertThat(look).isInstanceOfSatisfying(PacketLook.Refused.class, refused -> assertThat(refused.sentence()).endsWith("."));
        assertThat(StickWords.canBeTaken(look, true)).isFalse();
        assertThat(StickWords.isStranger(look)).isFalse();
        assertThat(StickWords.of(home().take(packet, new char[0], Watch.NOBODY))).endsWith(".");
    }

    @Test
    void onesOwnPacketIsRecognised() {
        home().write(packet, new char[0]);
        Readable look = (Readable) home().look(packet, new char[0]);
        assertThat(StickWords.of(look, true)).contains("It was written on this computer.");
        assertThat(StickWords.canBeTaken(look, true)).isFalse();
    }

    @Test
    void aTraineeOfASharedMachineAdmitsNobodyAndIsToldWhoDoes() {
        home().write(packet, new char[0]);
        Learner shah = there.enrol("Dr Shah");
        Learner ben = there.enrol("Ben");
        there.accounts().found(shah.id(), "four plain words here".toCharArray(), "The clinic");
        assertThat(at(there, shah).mayAdmit()).isTrue();
        there.accounts().open(there.accounts().access(Role.ADMINISTRATOR), ben.id(), Account.Kind.PIN, "482913".toCharArray());
        there.accounts().signOut();
        there.accounts().signIn(ben.id(), "482913".toCharArray());
        Stick bens = at(there, ben);
        assertThat(bens.mayAdmit()).isFalse();
        Readable look = (Readable) bens.look(packet, new char[0]);
        assertThat(StickWords.canBeTaken(look, bens.mayAdmit())).isFalse();
        assertThat(String.join("\n", StickWords.of(look, bens.mayAdmit()))).contains("A supervisor has to take the first file");
    }

    @Test
    void filesAreNamedAfterTheDay() {
        assertThat(Stick.fileName(LocalDate.of(2026, 3, 2))).isEqualTo("cyclework-work-2026-03-02.cwx");
    }

    private Path classroom() throws IOException {
        return Files.createDirectories(top.resolve("class"));
    }

    @Test
    void aClassroomsFolderIsLookedIntoBeforeAnythingIsTaken() throws IOException {
        Stick away = away();
        assertThat(away.lookInto(classroom()).summary()).startsWith("Nothing is in the folder");
        assertThat(home().handIn(classroom(), "Seat 1")).contains("is in the folder now");
        FolderLook look = away.lookInto(classroom());
        assertThat(look.found()).singleElement().satisfies(found -> {
            assertThat(found.from()).contains("Seat 1");
            assertThat(found.made()).isPresent();
            assertThat(found.news()).contains("new entries (people: 1)");
            assertThat(found.standing()).isEqualTo("not met before");
            assertThat(found.isReady()).isFalse();
        });
        assertThat(look.summary()).startsWith("1 packet in ").endsWith("0 of them can be collected.");
        assertThat(away.collect(classroom(), Watch.NOBODY)).contains("Not taken, ").contains("compare the code ");
        assertThat(look.found().getFirst().refusal(false)).contains("A supervisor has to take the first file");
        assertThat(there.people()).as("nothing came").hasSize(1);

        away.admit((Readable) look.found().getFirst().look(), "Seat 1", HomeKind.SEAT);
        assertThat(away.lookInto(classroom()).ready()).isEqualTo(1);
        assertThat(away.collect(classroom(), Watch.NOBODY)).contains("Seat 1").contains("entries came");
        assertThat(there.people()).hasSize(2);
        assertThat(away.lookInto(classroom()).found()).isEmpty();
        assertThat(away.collect(classroom(), Watch.NOBODY)).startsWith("Nothing is in the folder");
    }

    @Test
    void whatCannotBeReadIsSaidAndDoesNotKeepTheRestFromBeingTaken() throws IOException {
        Stick away = away();
        home().handIn(classroom(), "");
        away.admit((Readable) away.lookInto(classroom()).found().getFirst().look(), "Seat 1", HomeKind.SEAT);
        Files.writeString(classroom().resolve("!none.cwx"), "no packet");
        FolderLook look = away.lookInto(classroom());
        assertThat(look.found().getFirst().standing()).isEqualTo("cannot be read");
        assertThat(look.found().getFirst().from()).isEqualTo("!none.cwx");
        assertThat(look.found().getFirst().news()).isEmpty();
        assertThat(away.collect(classroom(), Watch.NOBODY)).contains("Not taken, !none.cwx: ").contains("entries came");
    }

    @Test
    void aStickThatIsNotThereIsSaid() {
        assertThat(home().handIn(top.resolve("gone"), "")).contains("is not there now");
        assertThat(home().lookInto(top.resolve("gone")).summary()).contains("is not there now");
    }
}
