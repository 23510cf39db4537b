package org.cyclework.ui.supervisor.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.cyclework.ui.supervisor.Messages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cyclework.record.Access;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.Account;
import org.cyclework.record.Group;
import org.cyclework.record.SignInResult;
import org.cyclework.supervision.ClassListReport;
import org.cyclework.ui.Undo;
import org.cyclework.ui.supervisor.Classroom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People and groups on the real record: in and out, class lists, PINs, two entries of one person. */
class PeopleOnRecordTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private Classroom room;

    @BeforeEach
    void open(@TempDir Path folder) {
        room = new Classroom(folder);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private PeopleModel model() {
        return new PeopleModel(room.record().groups().list(room.ruth()), room.names(),
                room.record().accounts().accounts().stream().collect(Collectors.toMap(Account::person, Function.identity())), TODAY);
    }

    private static PeopleModel.Line line(PeopleModel model, String name) {
        return model.lines().stream().filter(line -> line.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<String> names(List<PeopleModel.Row> rows) {
        return rows.stream().map(PeopleModel.Row::name).toList();
    }

    private List<PeopleModel.Row> members() {
        PeopleModel model = model();
        return model.rows(line(model, "Tuesday group"));
    }

    @Test
    void whoeverIsTakenInIsThereFromTodayOnAndCanBeTakenOut() {
        room.ruth();
        room.record().enrol("Zoë Öztürk");
        PeopleModel model = model();
        Group group = line(model, "Tuesday group").group().orElseThrow();
        List<PeopleModel.Row> zoe = model.outside(group);
        assertEquals(List.of("Zoë Öztürk"), names(zoe));
        model.add(room.record().groups(), room.ruth(), group, zoe, Group.As.TRAINEE);
        assertThat(names(members())).contains("Zoë Öztürk");
        assertEquals("from 2 March 2026", members().getLast().days());
        PeopleModel.remove(room.record().groups(), room.ruth(), group, List.of(members().getLast()));
        assertThat(names(members())).doesNotContain("Zoë Öztürk");
    }

    @Test
    void aMoveIsToldAndTheWorkStays() {
        UUID sam = room.enrol("Sam Rivers");
        Access ruth = room.ruth();
        Group friday = room.record().groups().make(ruth, "Friday group", Group.Kind.GROUP, Optional.empty());
        PeopleModel model = model();
        String told = model.moved("Sam Rivers", friday, room.record().groups().move(room.ruth(), sam, room.group(), friday.id()));
        assertThat(told).contains("Sam Rivers is in “Friday group” now.", "Ben Adeyemi does not see the work of Sam Rivers any longer.", "stays with Sam Rivers").doesNotContain("Ruth");
        PeopleModel after = model();
        assertEquals(List.of("Ruth Levi", "Sam Rivers"), names(after.rows(line(after, "Friday group"))));
    }

    @Test
    void aNewPinOpensWhatWasForgottenAndAnAccountWhereThereWasNone() {
        UUID sam = room.enrol("Sam Rivers");
        room.ruth();
        UUID zoe = room.record().enrol("Zoë Öztürk").id();
        PeopleModel before = model();
        before.add(room.record().groups(), room.ruth(), line(before, "Tuesday group").group().orElseThrow(), before.outside(line(before, "Tuesday group").group().orElseThrow()), Group.As.TRAINEE);
        PeopleModel model = model();
        List<PeopleModel.Row> people = model.rows(line(model, "Tuesday group")).stream().filter(row -> row.as().orElseThrow() == Group.As.TRAINEE).toList();
        long seed = new Random().nextLong();
        List<Integer> told = new ArrayList<>();
        List<NewPins.Slip> slips = new NewPins(new Random(seed)).give(room.record().accounts(), room.ruth(), people, model.accounts(), told::add, () -> false);
        assertEquals(List.of("Sam Rivers", "Zoë Öztürk"), slips.stream().map(NewPins.Slip::name).toList(), "seed " + seed);
        assertEquals(List.of(1, 2), told);
        assertInstanceOf(SignInResult.SignedIn.class, room.record().accounts().signIn(sam, slips.getFirst().pin().toCharArray()), "seed " + seed);
        assertInstanceOf(SignInResult.SignedIn.class, room.record().accounts().signIn(zoe, slips.getLast().pin().toCharArray()), "seed " + seed);
        assertInstanceOf(SignInResult.Refused.class, room.record().accounts().signIn(sam, "481516".toCharArray()));
    }

    @Test
    void whoCannotGetAPinKeepsNobodyFromTheirs() {
        PeopleModel.Row gone = new PeopleModel.Row(UUID.randomUUID(), "Gone Already", Optional.of(Group.As.TRAINEE), "", "");
        UUID sam = room.enrol("Sam Rivers");
        PeopleModel model = model();
        PeopleModel.Row row = model.rows(line(model, "Tuesday group")).stream().filter(each -> each.id().equals(sam)).findFirst().orElseThrow();
        List<NewPins.Slip> slips = new NewPins(new Random(1)).give(room.record().accounts(), room.ruth(), List.of(gone, row), model.accounts(), done -> {}, () -> false);
        assertEquals("", slips.getFirst().pin());
        assertThat(slips.getFirst().why()).contains("nothing was changed");
        assertInstanceOf(SignInResult.SignedIn.class, room.record().accounts().signIn(sam, slips.getLast().pin().toCharArray()));
    }

    @Test
    void aPassphraseIsNotTouched() {
        PeopleModel model = model();
        List<PeopleModel.Row> ben = model.rows(line(model, "Tuesday group")).stream().filter(row -> row.name().startsWith("Ben")).toList();
        assertEquals(List.of(new NewPins.Slip("Ben Adeyemi", "", Messages.Pins_passphrase)), new NewPins(new Random(1)).give(room.record().accounts(), room.ruth(), ben, model.accounts(), done -> {},
                () -> false));
        room.ben();
    }

    @Test
    void whatIsStoppedGivesNoMorePins() {
        room.enrol("Sam Rivers");
        PeopleModel model = model();
        assertEquals(List.of(), new NewPins(new Random(1)).give(room.record().accounts(), room.ruth(), members(), model.accounts(), done -> {}, () -> true));
    }

    @Test
    void aClassListIsToldBeforeAnythingIsDone() {
        room.enrol("Sam Rivers");
        byte[] csv = "\ufeffName;Given\nRivers;Sam\nÖztürk;Zoë\nسعد;أمل\n".getBytes(StandardCharsets.UTF_8);
        ClassListReport report = room.supervision().classList().check(room.ruth(), room.group(), csv);
        ClassListPage page = new ClassListPage(report);
        int before = room.names().size();
        assertThat(page.summary()).contains("Tuesday group", "Nothing was done yet.");
        assertEquals(before, room.names().size());
        room.supervision().classList().take(room.ruth(), report, TODAY, Optional.empty());
        assertEquals(before + report.rows().stream().filter(row -> row.fate() == ClassListReport.Fate.ENROLLED).count(), room.names().size());
        assertThat(report.changes()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void twoEntriesAreOnePersonUntilTheyAreParted() throws Exception {
        UUID sam = room.enrol("Sam Rivers");
        UUID other = room.enrol("Sam R.");
        List<PeopleModel.Row> rows = members();
        PeopleModel.Row kept = rows.stream().filter(row -> row.id().equals(sam)).findFirst().orElseThrow();
        PeopleModel.Row same = rows.stream().filter(row -> row.id().equals(other)).findFirst().orElseThrow();
        Undo.Step parted = new JoinStep(room.record()::accounts, room::ruth, kept, same, true);
        assertEquals("“Sam R.” and “Sam Rivers” as one person", parted.label());
        Undo.Step joined = parted.reverse();
        assertThat(joined).isEqualTo(new JoinStep(((JoinStep) joined).accounts(), ((JoinStep) joined).access(), kept, same, false));
        joined.reverse();
    }

    @Test
    void aTraineeMayDoNothingHere() {
        UUID sam = room.enrol("Sam Rivers");
        PeopleModel model = model();
        Group group = line(model, "Tuesday group").group().orElseThrow();
        List<PeopleModel.Row> people = model.rows(line(model, "Tuesday group"));
        assertThatThrownBy(() -> PeopleModel.remove(room.record().groups(), room.trainee(sam), group, people)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> new NewPins(new Random(1)).give(room.record().accounts(), room.trainee(sam), people.subList(2, 3), model.accounts(), done -> {}, () -> false))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void theExamplesThatAreShownAreClassListsThatCanBeTaken() {
        for (String example : List.of(Messages.Import_exampleOne, Messages.Import_exampleTwo)) {
            ClassListReport report = room.supervision().classList().check(room.ruth(), room.group(), example.getBytes(StandardCharsets.UTF_8));
            assertEquals(List.of("Ada Shah", "Ben Okafor"), report.rows().stream().map(ClassListReport.Row::name).toList());
            assertEquals(2, report.changes());
        }
    }
}
