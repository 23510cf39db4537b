package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.Account;
import org.cyclework.record.Group;
import org.cyclework.record.HomeKind;
import org.cyclework.record.NewEvent;
import org.cyclework.record.PacketOrder;
import org.cyclework.record.PacketTaken;
import org.cyclework.record.Packets.PackTaker;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.Role;
import org.cyclework.record.SignInResult;
import org.cyclework.record.Verbs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class that begins with groups, before anybody signs in, exchanges packets all the same, and goes on after the founding. */
class GroupsBeforeFoundingTest {

    private static final char[] WORDS = "four plain words here".toCharArray();

    @TempDir
    private Path top;
    private PacketHome desk;
    private PacketHome seat;
    private UUID tina;
    private UUID ada;
    private Group tuesday;

    @BeforeEach
    void aGroupWhereNobodySignsIn() {
        desk = new PacketHome(top, "Desk");
        seat = new PacketHome(top, "Seat 1");
        tina = desk.record().enrol("Tina").id();
        ada = desk.record().enrol("Ada").id();
        tuesday = desk.record().groups().make(desk.keeper(), "Tuesday", Group.Kind.GROUP, Optional.empty());
        desk.record().groups().add(desk.keeper(), tuesday.id(), member(tina, Group.As.SUPERVISOR));
        desk.record().groups().add(desk.keeper(), tuesday.id(), member(ada, Group.As.TRAINEE));
        PacketHome.meet(desk, HomeKind.SUPERVISOR, seat, HomeKind.SEAT);
    }

    @AfterEach
    void close() {
        desk.close();
        seat.close();
    }

    private static Group.Member member(UUID person, Group.As as) {
        return new Group.Member(person, as, Optional.empty(), Optional.empty());
    }

    private Path file(String name) {
        return top.resolve("stick").resolve(name);
    }

    private static void taken(PacketTaken taken) {
        assertThat(taken).isInstanceOf(PacketTaken.Taken.class);
    }

    @Test
    void whereNobodySignsInGroupsTravel() {
        taken(seat.take(desk.write(file("class.cwx"))));
        assertThat(seat.record().groups().list(seat.keeper())).singleElement().satisfies(group -> {
            assertThat(group.name()).isEqualTo("Tuesday");
            assertThat(group.members()).extracting(Group.Member::person).containsExactlyInAnyOrder(tina, ada);
        });
        seat.record().append(seat.record().pick(ada), List.of(new NewEvent(Verbs.LESSON_READ, "L1.1")));
        taken(desk.take(seat.write(file("seat.cwx"))));
    }

    @Test
    void afterTheFoundingTheyAreSignedAndThePacketsAreTaken() {
        desk.record().accounts().found(tina, WORDS.clone(), "Evening school");
        Access supervisor = desk.record().accounts().access(Role.SUPERVISOR);
        desk.record().accounts().open(supervisor, ada, Account.Kind.PIN, "4711".toCharArray());
        desk.packets().write(desk.keeper(), file("class.cwx"), PacketOrder.plain().locked(WORDS));
        taken(seat.packets().take(seat.keeper(), file("class.cwx"), Optional.of(WORDS), PackTaker.NOBODY, Watch.NOBODY));
        seat.packets().join(seat.keeper(), seat.packets().institutions(seat.keeper()).getFirst(), true);
        assertThat(seat.record().accounts().signIn(tina, WORDS.clone())).isInstanceOf(SignInResult.SignedIn.class);
        assertThat(seat.record().groups().list(seat.keeper())).singleElement().satisfies(group -> assertThat(group.members()).hasSize(2));
        assertThat(seat.record().verify(seat.keeper(), Watch.NOBODY).remarks()).isEmpty();
        assertThat(seat.record().accounts().signIn(ada, "4711".toCharArray())).isInstanceOf(SignInResult.SignedIn.class);
        Access own = seat.record().pick(ada);
        seat.record().append(own, List.of(new NewEvent(Verbs.LESSON_READ, "L1.1")));
        seat.packets().write(own, file("ada.cwx"), PacketOrder.plain());
        taken(desk.take(file("ada.cwx")));
        assertThat(desk.record().groups().list(supervisor)).singleElement().satisfies(group -> assertThat(group.members()).hasSize(2));
    }

    @Test
    void twoEntriesThatWereDeclaredOnePersonsAreToldElsewhereAndNotDone() {
        UUID again = desk.record().enrol("Ada B.").id();
        desk.record().accounts().join(desk.keeper(), ada, again);
        PacketTaken taken = seat.take(desk.write(file("class.cwx")));
        taken(taken);
        assertThat(((PacketTaken.Taken) taken).result().told()).isNotEmpty();
        assertThat(seat.record().people()).hasSize(3);
    }

    @Test
    void whatNobodySignedChangesNoGroupWherePeopleSignIn() {
        taken(seat.take(desk.write(file("class.cwx"))));
        seat.record().groups().make(seat.keeper(), "Forged", Group.Kind.GROUP, Optional.empty());
        seat.record().groups().add(seat.keeper(), tuesday.id(), member(seat.record().enrol("Mallory").id(), Group.As.SUPERVISOR));
        seat.write(file("seat.cwx"));
        desk.record().accounts().found(tina, WORDS.clone(), "Evening school");
        taken(desk.take(file("seat.cwx")));
        assertThat(desk.record().groups().list(desk.record().accounts().access(Role.ADMINISTRATOR))).singleElement().satisfies(group -> {
            assertThat(group.name()).isEqualTo("Tuesday");
            assertThat(group.members()).hasSize(2);
        });
    }

    /** Nothing hangs on groups where nobody signs in, so it does not matter who says something of them. */
    @Test
    void whatAPersonalComputerSaysOfGroupsGivesNothingAndIsGoneAfterTheFounding() {
        try (PacketHome own = new PacketHome(top, "Own")) {
            desk.admit(own, HomeKind.PERSONAL, ada, tina);
            own.admit(desk, HomeKind.SUPERVISOR);
            taken(own.take(desk.write(file("class.cwx"))));
            own.record().groups().make(own.keeper(), "Forged", Group.Kind.GROUP, Optional.empty());
            own.record().groups().add(own.keeper(), tuesday.id(), member(ada, Group.As.SUPERVISOR));
            taken(desk.take(own.write(file("own.cwx"))));
        }
        assertThat(desk.record().groups().list(desk.keeper())).hasSize(2);
        desk.record().accounts().found(tina, WORDS.clone(), "Evening school");
        assertThat(desk.record().groups().list(desk.record().accounts().access(Role.ADMINISTRATOR))).singleElement().satisfies(group -> {
            assertThat(group.name()).isEqualTo("Tuesday");
            assertThat(group.members()).containsExactlyInAnyOrder(member(tina, Group.As.SUPERVISOR), member(ada, Group.As.TRAINEE));
        });
    }
}
