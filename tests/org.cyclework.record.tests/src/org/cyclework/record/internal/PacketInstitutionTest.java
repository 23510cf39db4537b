package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.Account;
import org.cyclework.record.Audience;
import org.cyclework.record.Group;
import org.cyclework.record.HomeKind;
import org.cyclework.record.InstitutionInfo;
import org.cyclework.record.KnownHome;
import org.cyclework.record.Learner;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.PacketLook.Readable;
import org.cyclework.record.PacketLook.Standing;
import org.cyclework.record.PacketOrder;
import org.cyclework.record.PacketTaken;
import org.cyclework.record.Packets.PackTaker;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.Role;
import org.cyclework.record.SignInResult;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.accounts.AccountKey;
import org.cyclework.record.internal.accounts.Fields;
import org.cyclework.record.internal.accounts.TrustRoot;
import org.cyclework.record.internal.packet.Forge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packets between the machines of an institution. */
class PacketInstitutionTest {

    private static final char[] LOCK = "a stick in a pocket".toCharArray();

    @TempDir
    Path top;

    private PacketHome desk;
    private PacketHome seat;
    private UUID tina;
    private UUID ada;
    private Group group;

    @BeforeEach
    void aClassWithASeat() {
        desk = new PacketHome(top, "Desk");
        seat = new PacketHome(top, "Seat 1");
        tina = desk.record().enrol("Tina").id();
        desk.record().accounts().found(tina, "a long passphrase".toCharArray(), "Evening school");
        ada = desk.record().enrol("Ada").id();
        desk.record().accounts().open(administrator(), ada, Account.Kind.PIN, "4711".toCharArray());
        group = desk.record().groups().make(desk.record().accounts().access(Role.SUPERVISOR), "Tuesday", Group.Kind.GROUP, Optional.empty());
        desk.record().groups().add(desk.keeper(), group.id(), new Group.Member(ada, Group.As.TRAINEE, Optional.empty(), Optional.empty()));
        seat.admit(desk, HomeKind.SUPERVISOR);
    }

    private Access administrator() {
        return desk.record().accounts().access(Role.ADMINISTRATOR);
    }

    @AfterEach
    void close() {
        desk.close();
        seat.close();
    }

    private Path file(String name) {
        return top.resolve("stick").resolve(name);
    }

    private PacketTaken takeLocked(PacketHome home, Path packet) {
        return home.packets().take(home.keeper(), packet, Optional.of(LOCK), PackTaker.NOBODY, Watch.NOBODY);
    }

    private void join() {
        desk.packets().write(desk.keeper(), file("class.cwx"), PacketOrder.plain().locked(LOCK));
        assertThat(takeLocked(seat, file("class.cwx"))).isInstanceOf(PacketTaken.Taken.class);
        InstitutionInfo found = seat.packets().institutions(seat.keeper()).getFirst();
        assertThat(found).isEqualTo(desk.record().accounts().institution().orElseThrow());
        seat.packets().join(seat.keeper(), found, true);
        desk.admit(seat, HomeKind.SEAT);
    }

    @Test
    void aFreshSeatJoinsAndPeopleSignInThere() {
        join();
        assertThat(seat.record().accounts().isShared()).isTrue();
        assertThatThrownBy(seat::keeper).isInstanceOf(AccessDenied.class);
        assertThat(seat.record().accounts().signIn(ada, "4711".toCharArray())).isInstanceOf(SignInResult.SignedIn.class);
        Access own = seat.record().pick(ada);
        seat.record().append(own, List.of(new NewEvent(Verbs.LESSON_READ, "L1.1")));
        seat.packets().write(own, file("ada.cwx"), PacketOrder.plain());
        PacketTaken.Taken taken = (PacketTaken.Taken) desk.take(file("ada.cwx"));
        assertThat(taken.what().news()).extracting(news -> news.name().orElse("")).contains("Ada");
        assertThat(desk.record().events(desk.keeper().about(ada))).extracting(LearningEvent::verb).contains(Verbs.LESSON_READ);
        assertThatThrownBy(() -> seat.packets().admit(own, "A".repeat(43) + "=", "Mine", HomeKind.SUPERVISOR, Set.of()))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void whomASupervisorSupervisedOnceGoesIntoNoPacket() {
        PacketHome office = new PacketHome(top, "Office");
        office.admit(desk, HomeKind.SUPERVISOR);
        Access supervisor = desk.record().accounts().access(Role.SUPERVISOR);
        desk.packets().write(supervisor, file("before.cwx"), PacketOrder.plain());
        assertThat(((Readable) office.look(file("before.cwx"))).news()).anySatisfy(news -> assertThat(news.person()).contains(ada));
        desk.record().groups().remove(desk.keeper(), group.id(), ada, Group.As.TRAINEE);
        desk.packets().write(supervisor, file("after.cwx"), PacketOrder.plain());
        assertThat(((Readable) office.look(file("after.cwx"))).news()).noneSatisfy(news -> assertThat(news.person()).contains(ada));
        office.close();
    }

    @Test
    void afterTwoMachinesMetNothingIsSaidNotToCount() {
        join();
        seat.record().accounts().signIn(tina, "a long passphrase".toCharArray());
        assertThat(seat.packets().homes(seat.keeper())).extracting(KnownHome::name).contains("Desk");
        assertThat(seat.record().verify(seat.keeper(), Watch.NOBODY).remarks()).isEmpty();
        seat.packets().write(seat.keeper(), file("seat.cwx"), PacketOrder.plain());
        assertThat(desk.take(file("seat.cwx"))).isInstanceOf(PacketTaken.Taken.class);
        assertThat(desk.record().verify(desk.keeper(), Watch.NOBODY).remarks()).isEmpty();
    }

    @Test
    void withoutAPassphraseNoSecretTravels() {
        desk.write(file("plain.cwx"));
        seat.take(file("plain.cwx"));
        seat.packets().join(seat.keeper(), seat.packets().institutions(seat.keeper()).getFirst(), true);
        assertThat(seat.record().accounts().signIn(ada, "4711".toCharArray())).isInstanceOf(SignInResult.Refused.class);
    }

    @Test
    void whomTheInstitutionAdmittedIsKnownEverywhere() {
        join();
        PacketHome other = new PacketHome(top, "Seat 2");
        other.admit(desk, HomeKind.SUPERVISOR);
        desk.admit(other, HomeKind.SEAT);
        desk.packets().write(desk.keeper(), file("class-2.cwx"), PacketOrder.plain().locked(LOCK));
        takeLocked(other, file("class-2.cwx"));
        other.packets().join(other.keeper(), other.packets().institutions(other.keeper()).getFirst(), true);
        other.record().accounts().signIn(ada, "4711".toCharArray());
        assertThat(other.packets().homes(other.record().pick(ada))).extracting(KnownHome::name).contains("Desk", "Seat 1");
        seat.record().accounts().signIn(ada, "4711".toCharArray());
        seat.packets().write(seat.record().pick(ada), file("seat.cwx"), PacketOrder.plain());
        assertThat(((Readable) other.packets().look(other.record().pick(ada), file("seat.cwx"), Optional.empty())).sender().standing())
                .isEqualTo(Standing.ADMITTED);
        desk.packets().revoke(desk.keeper(), seat.key(seat.record().pick(ada)));
        desk.packets().write(desk.keeper(), file("class-3.cwx"), PacketOrder.plain());
        other.packets().take(other.record().pick(ada), file("class-3.cwx"), Optional.empty(), PackTaker.NOBODY, Watch.NOBODY);
        assertThat(((Readable) other.packets().look(other.record().pick(ada), file("seat.cwx"), Optional.empty())).sender().standing())
                .isEqualTo(Standing.REVOKED);
        other.close();
    }

    @Test
    void ofTwoFoundersOfOneIdTheOneIsTrustedWhoseCodeWasCompared() {
        InstitutionInfo real = desk.record().accounts().institution().orElseThrow();
        InstitutionInfo[] told = new InstitutionInfo[2];
        for (int i = 0; i < 2; i++) {
            AccountKey key = AccountKey.make(new SecureRandom());
            String payload = Fields.none().and("name", "Founded " + i).and("person", ada).and("key", key.open()).json();
            seat.record().core().locked(opened -> seat.record().core().write(opened, Institution.ID, Audience.INSTITUTION, ada,
                    List.of(new NewEvent(Verbs.INSTITUTION_FOUNDED, real.id().toString(), payload).withId(UUID.randomUUID())), Optional.of(key)));
            told[i] = new InstitutionInfo(real.id(), "Founded " + i, new TrustRoot(real.id(), real.id(), ada, key.open(), true).code());
        }
        assertThat(seat.packets().institutions(seat.keeper())).containsExactly(told);
        assertThatThrownBy(() -> seat.packets().join(seat.keeper(), real, false)).isInstanceOf(IllegalArgumentException.class);
        seat.packets().join(seat.keeper(), told[1], false);
        assertThat(seat.record().accounts().institution()).contains(told[1]);
    }

    @Test
    void anotherInstitutionIsRefused() {
        join();
        PacketHome foreign = new PacketHome(top, "Foreign");
        UUID eve = foreign.record().enrol("Eve").id();
        foreign.record().accounts().found(eve, "another passphrase".toCharArray(), "Day school");
        desk.admit(foreign, HomeKind.SUPERVISOR);
        foreign.write(file("foreign.cwx"));
        assertThat(desk.take(file("foreign.cwx"))).isInstanceOfSatisfying(PacketTaken.Refused.class,
                refused -> assertThat(refused.sentence()).contains("another institution"));
        foreign.close();
    }

    @Test
    void aForeignFoundingInAPacketThatSaysNothingOfItIsRefused() throws IOException {
        try (Forge forge = new Forge(top.resolve("forge"), UUID::randomUUID)) {
            PacketHome foreign = new PacketHome(top, "Foreign");
            foreign.record().accounts().found(foreign.record().enrol("Eve").id(), "another passphrase".toCharArray(), "Day school");
            foreign.close();
            forge.take(foreign.folder.resolve("record"));
            desk.packets().admit(desk.keeper(), forge.key(), "Forge", HomeKind.SUPERVISOR, Set.of());
            assertThat(desk.take(forge.write(file("forged.cwx")))).isInstanceOfSatisfying(PacketTaken.Refused.class,
                    refused -> assertThat(refused.sentence()).contains("another institution"));
        }
    }

    @Test
    void privateNotesGoToSupervisorsHomesOnly() {
        join();
        Access tinas = desk.record().accounts().access(Role.SUPERVISOR).about(ada);
        desk.record().append(tinas, List.of(new NewEvent(Verbs.STAFF_NOTED, "V1", "{\"text\":\"quiet today\"}")));
        PacketHome office = new PacketHome(top, "Office");
        office.admit(desk, HomeKind.SUPERVISOR);
        desk.admit(office, HomeKind.SUPERVISOR);
        desk.packets().write(desk.record().accounts().access(Role.SUPERVISOR), file("seat.cwx"), PacketOrder.plain().to(seatKey()));
        desk.packets().write(desk.record().accounts().access(Role.SUPERVISOR), file("office.cwx"), PacketOrder.plain().to(office.key()));
        Readable look = (Readable) office.look(file("office.cwx"));
        assertThat(look.news()).anySatisfy(news -> assertThat(news.byAudience()).containsKey(Audience.STAFF));
        seat.record().accounts().signIn(ada, "4711".toCharArray());
        Readable atSeat = (Readable) seat.packets().look(seat.record().pick(ada), file("seat.cwx"), Optional.empty());
        assertThat(atSeat.news()).noneSatisfy(news -> assertThat(news.byAudience()).containsKey(Audience.STAFF));
        office.close();
    }

    private String seatKey() {
        return desk.packets().homes(desk.keeper()).stream().filter(home -> home.name().equals("Seat 1")).findFirst().orElseThrow().key();
    }

    @Test
    void aPersonalHomeTakesWhatIsAboutItsPersonOnly() {
        PacketHome laptop = new PacketHome(top, "Laptop");
        laptop.record().enrol("Cleo");
        laptop.admit(desk, HomeKind.SUPERVISOR);
        PacketTaken.Taken taken = (PacketTaken.Taken) laptop.take(desk.write(file("class.cwx")));
        assertThat(taken.what().leftOut()).anyMatch(line -> line.contains("2 other people"));
        assertThat(laptop.record().people()).extracting(Learner::name).containsExactly("Cleo");
        laptop.close();
    }

    @Test
    void feedbackThatAnAccountSignedIsTaken() throws IOException {
        join();
        desk.record().append(desk.record().accounts().access(Role.SUPERVISOR).about(ada), List.of(new NewEvent(Verbs.STAFF_NOTED, "V1")));
        try (Forge forge = new Forge(top.resolve("forge"), UUID::randomUUID)) {
            desk.packets().admit(desk.keeper(), forge.key(), "Forge", HomeKind.SUPERVISOR, Set.of());
            desk.close();
            forge.take(desk.folder.resolve("record"));
            desk.record().accounts().signIn(tina, "a long passphrase".toCharArray());
            forge.madeOut(desk.key());
            assertThat(desk.take(forge.write(file("good.cwx")))).isInstanceOf(PacketTaken.Taken.class);
            forge.event(ada, "staff", tina, Verbs.STAFF_NOTED, "V1", "{}");
            assertThat(desk.take(forge.write(file("bad.cwx")))).isInstanceOfSatisfying(PacketTaken.Refused.class,
                    refused -> assertThat(refused.sentence()).contains("signature of an account"));
        }
    }
}
