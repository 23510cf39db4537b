package org.cyclework.ui.supervisor.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyclework.record.Access;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.Account;
import org.cyclework.record.Group;
import org.cyclework.record.Role;
import org.cyclework.record.SignInResult;
import org.cyclework.ui.Undo;
import org.cyclework.ui.account.CodeSheet;
import org.cyclework.ui.supervisor.Classroom;
import org.cyclework.ui.supervisor.people.AccountDeeds.Deed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts, roles and memberships are changed on the real record, told before, and turned round where that can be. */
class AccountsOnRecordTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private Classroom room;
    private UUID sam;

    @BeforeEach
    void open(@TempDir Path folder) {
        room = new Classroom(folder);
        sam = room.enrol("Sam Rivers");
    }

    @AfterEach
    void close() {
        room.close();
    }

    private Access keeper() {
        room.ruth();
        return room.record().accounts().access(Role.ADMINISTRATOR);
    }

    private PeopleModel model() {
        return new PeopleModel(room.record().groups().list(room.ruth()), room.names(),
                room.record().accounts().accounts().stream().collect(Collectors.toMap(Account::person, Function.identity())), TODAY);
    }

    private static PeopleModel.Line group(PeopleModel model, String name) {
        return model.lines().stream().filter(line -> line.name().equals(name)).findFirst().orElseThrow();
    }

    private PeopleModel.Row row(String name) {
        PeopleModel model = model();
        return model.rows(group(model, "Tuesday group")).stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
    }

    private AccountDeeds deeds(String name, boolean administrator) {
        PeopleModel.Row row = row(name);
        return new AccountDeeds(row, Optional.ofNullable(model().accounts().get(row.id())), administrator, row.name().startsWith("Ruth"));
    }

    @Test
    void onlyAnAdministratorIsOfferedAnythingAndNobodyLocksThemselvesOut() {
        assertEquals(List.of(), deeds("Sam Rivers", false).deeds());
        assertEquals(List.of(Deed.OPEN, Deed.CLOSE), deeds("Sam Rivers", true).deeds());
        assertEquals(List.of(Deed.RENEW, Deed.NO_SUPERVISOR, Deed.ADMINISTRATOR, Deed.CLOSE), deeds("Ben Adeyemi", true).deeds());
        assertEquals(List.of(Deed.NO_SUPERVISOR), deeds("Ruth Levi", true).deeds());
        for (Deed deed : Deed.values()) {
            assertThat(deeds("Ben Adeyemi", true).label(deed)).contains("Ben Adeyemi");
            assertThat(deeds("Ben Adeyemi", true).ask(deed)).contains("Ben Adeyemi");
        }
        assertThat(deeds("Sam Rivers", true).ask(Deed.OPEN)).contains("the PIN opens nothing any more");
        assertEquals("PIN", row("Sam Rivers").account());
        assertEquals("passphrase · supervisor · administrator", row("Ruth Levi").account());
    }

    @Test
    void whoeverHasNoAccountIsGivenOneAndNothingElse() {
        PeopleModel.Row row = row("Sam Rivers");
        AccountDeeds nobody = new AccountDeeds(row, Optional.empty(), true, false);
        assertEquals(List.of(Deed.OPEN), nobody.deeds());
        assertThat(nobody.ask(Deed.OPEN)).isNotEqualTo(deeds("Sam Rivers", true).ask(Deed.OPEN)).doesNotContain("PIN opens nothing");
    }

    @Test
    void aPassphraseIsAskedForWhereOneIsSetAndARoleStandsBehindEveryDeedThatGivesOrTakesOne() {
        for (Deed deed : Deed.values()) {
            assertEquals(deed == Deed.OPEN || deed == Deed.RENEW, deed.needsPassphrase(), deed.name());
            assertEquals(deed.name().endsWith("SUPERVISOR") ? Optional.of(Role.SUPERVISOR) : deed.name().endsWith("ADMINISTRATOR") ? Optional.of(Role.ADMINISTRATOR) : Optional.empty(),
                    deed.role(), deed.name());
            assertEquals(deed.role().isPresent() && !deed.name().startsWith("NO_"), deed.gives(), deed.name());
        }
    }

    @Test
    void everyDeedIsAskedInItsOwnWords() {
        AccountDeeds ben = deeds("Ben Adeyemi", true);
        assertThat(Stream.of(Deed.values()).map(ben::ask)).doesNotHaveDuplicates();
        assertThat(Stream.of(Deed.values()).map(ben::label)).doesNotHaveDuplicates();
    }

    @Test
    void aClosedAccountOpensNothingAndItsRolesAreGone() {
        deeds("Ben Adeyemi", true).run(Deed.CLOSE, room.record().accounts(), keeper());
        assertEquals("no account", row("Ben Adeyemi").account());
        assertEquals(List.of(Deed.OPEN), deeds("Ben Adeyemi", true).deeds());
    }

    @Test
    void aPassphraseIsSetAndWipedAndItsCodeIsShownOnce() {
        char[] typed = "four plain words".toCharArray();
        CodeSheet sheet = new AccountSteps(room.record().accounts(), keeper()).set(Deed.OPEN, row("Sam Rivers"), typed, TODAY).orElseThrow();
        assertThat(typed).containsOnly('\0');
        assertEquals("Sam Rivers", sheet.owner().orElseThrow());
        assertThat(sheet.lines()).anyMatch(line -> line.contains(sheet.code().letters()));
        assertInstanceOf(SignInResult.SignedIn.class, room.record().accounts().signIn(sam, "four plain words".toCharArray()));
        assertInstanceOf(SignInResult.Refused.class, room.record().accounts().signIn(sam, "481516".toCharArray()));
        new AccountSteps(room.record().accounts(), keeper()).set(Deed.RENEW, row("Sam Rivers"), "other plain words".toCharArray(), TODAY);
        assertInstanceOf(SignInResult.SignedIn.class, room.record().accounts().signIn(sam, "other plain words".toCharArray()));
    }

    @Test
    void aPassphraseThatIsRefusedIsWipedAllTheSame() {
        char[] typed = "short".toCharArray();
        AccountSteps steps = new AccountSteps(room.record().accounts(), keeper());
        PeopleModel.Row row = row("Sam Rivers");
        assertThatThrownBy(() -> steps.set(Deed.OPEN, row, typed, TODAY)).isInstanceOf(IllegalArgumentException.class);
        assertThat(typed).containsOnly('\0');
    }

    @Test
    void rolesAreGivenAndTakenAndTurnedRound() throws Exception {
        AccountDeeds ben = deeds("Ben Adeyemi", true);
        ben.run(Deed.ADMINISTRATOR, room.record().accounts(), keeper());
        assertEquals("passphrase · supervisor · administrator", row("Ben Adeyemi").account());
        Undo.Step step = new RoleStep(room.record()::accounts, this::keeper, ben.person(), Role.ADMINISTRATOR, true);
        assertEquals("giving Ben Adeyemi the role “administrator”", step.label());
        Undo.Step taken = step.reverse();
        assertEquals("passphrase · supervisor", row("Ben Adeyemi").account());
        assertThat(taken.label()).startsWith("taking the role");
        taken.reverse();
        assertThat(row("Ben Adeyemi").account()).contains("administrator");
        ben.run(Deed.NO_SUPERVISOR, room.record().accounts(), keeper());
        assertEquals("passphrase · administrator", row("Ben Adeyemi").account());
        ben.run(Deed.CLOSE, room.record().accounts(), keeper());
        assertEquals("no account", row("Ben Adeyemi").account());
    }

    @Test
    void aSupervisorWhoIsNoAdministratorIsRefused() {
        AccountDeeds deeds = deeds("Sam Rivers", true);
        Access ben = room.ben();
        for (Deed deed : List.of(Deed.CLOSE, Deed.SUPERVISOR)) {
            assertThatThrownBy(() -> deeds.run(deed, room.record().accounts(), ben)).as(deed.name()).isInstanceOf(AccessDenied.class);
        }
        AccountSteps steps = new AccountSteps(room.record().accounts(), ben);
        char[] typed = "four plain words".toCharArray();
        assertThatThrownBy(() -> steps.set(Deed.OPEN, deeds.person(), typed, TODAY)).isInstanceOf(AccessDenied.class);
        assertEquals('\0', typed[0]);
    }

    private Group tuesday() {
        return group(model(), "Tuesday group").group().orElseThrow();
    }

    @Test
    void daysAreGivenAndPutBack() throws Exception {
        Group.Member before = PeopleModel.member(tuesday(), row("Sam Rivers")).orElseThrow();
        DaysDraft draft = new DaysDraft(before, TODAY);
        draft.from("2026-03-01");
        draft.until("+7");
        List<MemberStep.Place> places = PeopleModel.places(tuesday(), List.of(row("Sam Rivers")));
        room.record().groups().add(room.ruth(), room.group(), draft.member());
        assertEquals("from 1 March 2026 until 9 March 2026", row("Sam Rivers").days());
        Undo.Step step = new MemberStep("the days of Sam", room.record()::groups, room::ruth, places, List.of(new MemberStep.Place(room.group(), draft.member())));
        Undo.Step again = step.reverse();
        assertEquals("", row("Sam Rivers").days());
        again.reverse();
        assertThat(row("Sam Rivers").days()).contains("until 9 March 2026");
    }

    @Test
    void takingOutAndMovingAreToldBeforeAndTurnedRound() throws Exception {
        PeopleModel.Row row = row("Sam Rivers");
        assertThat(PeopleModel.askTakeOut(tuesday(), List.of(row))).contains("Sam Rivers", "Tuesday group", "stays with them", "Undo");
        List<MemberStep.Place> places = PeopleModel.places(tuesday(), List.of(row));
        PeopleModel.remove(room.record().groups(), room.ruth(), tuesday(), List.of(row));
        new MemberStep("taking out", room.record()::groups, room::ruth, places, List.of()).reverse();
        assertEquals("Sam Rivers", row("Sam Rivers").name());

        Group friday = room.record().groups().make(room.ruth(), "Friday group", Group.Kind.GROUP, Optional.empty());
        String asked = model().askMove(row, tuesday(), friday);
        assertThat(asked).contains("Sam Rivers leaves “Tuesday group” and is in “Friday group” then.", "Ben Adeyemi does not see the work of Sam Rivers any longer.", "stays with Sam Rivers")
                .doesNotContain("Ruth Levi");
        room.record().groups().move(room.ruth(), sam, room.group(), friday.id());
        Group.Member there = new Group.Member(sam, Group.As.TRAINEE, Optional.empty(), Optional.empty());
        new MemberStep("moving", room.record()::groups, room::ruth, places, List.of(new MemberStep.Place(friday.id(), there))).reverse();
        assertEquals("Sam Rivers", row("Sam Rivers").name());
        assertThat(model().rows(group(model(), "Friday group"))).extracting(PeopleModel.Row::name).containsExactly("Ruth Levi");
    }

    @Test
    void passphrasesAreNotPrintedWithTheCode() {
        char[] typed = "four plain words".toCharArray();
        char[] copy = Arrays.copyOf(typed, typed.length);
        assertThat(new AccountSteps(room.record().accounts(), keeper()).set(Deed.OPEN, row("Sam Rivers"), typed, TODAY).orElseThrow().lines()).noneMatch(line -> line.contains(new String(copy)));
    }
}
