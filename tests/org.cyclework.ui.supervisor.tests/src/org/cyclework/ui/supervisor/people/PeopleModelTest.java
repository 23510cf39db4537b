package org.cyclework.ui.supervisor.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cyclework.record.Account;
import org.cyclework.record.Group;
import org.cyclework.record.Groups;
import org.cyclework.record.Role;
import org.cyclework.ui.supervisor.Samples;
import org.junit.jupiter.api.Test;

/** Groups and who is in them, and those who are in none. */
class PeopleModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final UUID SAM = Samples.id(1);
    private static final UUID RUTH = Samples.id(2);
    private static final UUID MEI = Samples.id(31);
    private static final UUID BO = Samples.id(32);

    private final Group monday = group(40, "Monday", Group.Kind.GROUP, false, member(SAM, Group.As.TRAINEE, Optional.of(LocalDate.of(2026, 1, 12))),
            member(MEI, Group.As.TRAINEE, Optional.empty()), member(RUTH, Group.As.SUPERVISOR, Optional.empty()));
    private final Group year = group(41, "Year 2026", Group.Kind.COHORT, false);
    private final Group old = group(42, "Old", Group.Kind.GROUP, true, member(BO, Group.As.TRAINEE, Optional.empty()));
    private final Group friday = group(43, "Friday", Group.Kind.GROUP, false);
    private final PeopleModel model = new PeopleModel(List.of(monday, year, old, friday), Map.of(SAM, "Sam", RUTH, "Ruth", MEI, "Mei", BO, "Bo"),
            Map.of(SAM, new Account(SAM, Account.Kind.PIN, Set.of(Role.TRAINEE)), RUTH, new Account(RUTH, Account.Kind.PASSPHRASE, Set.of(Role.SUPERVISOR))), TODAY);

    private static Group group(int id, String name, Group.Kind kind, boolean closed, Group.Member... members) {
        return new Group(Samples.id(id), name, kind, Optional.empty(), closed, List.of(members));
    }

    private static Group.Member member(UUID person, Group.As as, Optional<LocalDate> from) {
        return new Group.Member(person, as, from, Optional.empty());
    }

    private PeopleModel.Line line(String name) {
        return model.lines().stream().filter(line -> line.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void cohortsStandFirstThenGroupsByNameThenThoseInNone() {
        assertEquals(List.of("Year 2026", "Friday", "Monday", "In no group"), model.lines().stream().map(PeopleModel.Line::name).toList());
        assertEquals("group · 2 people", line("Monday").detail());
        assertEquals("one person", line("In no group").detail());
    }

    @Test
    void aGroupThatWasJustMadeIsFoundAndAClosedOneIsNot() {
        assertEquals("Friday", model.line(friday.id()).orElseThrow().name());
        assertEquals(Optional.empty(), model.line(old.id()));
    }

    @Test
    void whoeverSupervisesStandsFirstThenByName() {
        assertEquals(List.of("Ruth", "Mei", "Sam"), model.rows(line("Monday")).stream().map(PeopleModel.Row::name).toList());
        assertEquals(List.of("Bo"), model.rows(line("In no group")).stream().map(PeopleModel.Row::name).toList());
    }

    @Test
    void aRowSaysAsWhatSinceWhenAndByWhatOneSignsIn() {
        PeopleModel.Row sam = model.rows(line("Monday")).getLast();
        assertEquals(List.of("Sam", "trainee", "from 12 January 2026", "PIN"), PeopleModel.rowColumns().stream().map(column -> column.words().apply(sam)).toList());
        PeopleModel.Row mei = model.rows(line("Monday")).get(1);
        assertEquals(List.of("Mei", "trainee", "", "no account"), PeopleModel.rowColumns().stream().map(column -> column.words().apply(mei)).toList());
        assertEquals("passphrase · supervisor", model.rows(line("Monday")).getFirst().account());
    }

    @Test
    void whoeverIsNotInAGroupCanBeTakenIn() {
        assertEquals(List.of("Bo"), model.outside(monday).stream().map(PeopleModel.Row::name).toList());
        assertEquals(List.of("Bo", "Mei", "Ruth", "Sam"), model.outside(friday).stream().map(PeopleModel.Row::name).toList());
    }

    @Test
    void whoeverWasTakenInIsToldFromThoseWhoWereThere() {
        Group full = group(40, "Monday", Group.Kind.GROUP, false, member(SAM, Group.As.TRAINEE, Optional.empty()), member(MEI, Group.As.TRAINEE, Optional.empty()),
                member(BO, Group.As.TRAINEE, Optional.empty()), member(RUTH, Group.As.SUPERVISOR, Optional.empty()));
        PeopleModel after = new PeopleModel(List.of(full, friday), model.names(), Map.of(), TODAY);
        assertEquals(List.of("Bo"), after.come(monday.id(), model).stream().map(PeopleModel.Row::name).toList());
        assertEquals(List.of(), after.come(friday.id(), model));
        assertEquals(List.of(), model.come(monday.id(), model));
    }

    @Test
    void oneMovesToOtherGroupsAndNotToACohort() {
        assertEquals(List.of(friday), model.moves(monday));
    }

    @Test
    void aMoveSaysWhoSeesTheWorkNowAndWhatStays() {
        assertEquals("Sam is in “Friday” now. Mei sees the work of Sam from now on. Ruth does not see the work of Sam any longer. Everything that Sam did, and every answer, stays with Sam.",
                model.moved("Sam", friday, new Groups.Moved(List.of(), List.of(MEI), List.of(RUTH))));
        assertEquals("Sam is in “Friday” now. Everything that Sam did, and every answer, stays with Sam.", model.moved("Sam", friday, new Groups.Moved(List.of(RUTH), List.of(), List.of())));
    }

    @Test
    void severalWhoSeeTheWorkAreNamedInOneSentence() {
        assertEquals(
                "Sam is in “Friday” now. Mei, Bo see the work of Sam from now on. Ruth, Sam do not see the work of Sam any longer. Everything that Sam did, and every answer, stays with Sam.",
                model.moved("Sam", friday, new Groups.Moved(List.of(), List.of(MEI, BO), List.of(RUTH, SAM))));
    }

    @Test
    void somebodyWhomThisMachineDoesNotKnowIsStillThere() {
        Group group = group(44, "Other", Group.Kind.GROUP, false, member(Samples.id(99), Group.As.TRAINEE, Optional.empty()));
        PeopleModel other = new PeopleModel(List.of(group), Map.of(), Map.of(), TODAY);
        assertEquals("somebody who is not enrolled here", other.rows(other.lines().getFirst()).getFirst().name());
    }

    @Test
    void aThousandPeopleAreToldAtOnce() {
        Map<UUID, String> names = new HashMap<>();
        IntStream.range(0, 5000).forEach(i -> names.put(Samples.id(1000 + i), "Person " + i));
        Group big = new Group(Samples.id(45), "Big", Group.Kind.GROUP, Optional.empty(), false,
                names.keySet().stream().limit(1000).map(id -> member(id, Group.As.TRAINEE, Optional.empty())).toList());
        PeopleModel many = new PeopleModel(List.of(big), names, Map.of(), TODAY);
        assertTimeout(Duration.ofSeconds(2), () -> {
            assertEquals(1000, many.rows(many.lines().getFirst()).size());
            assertEquals(4000, many.outside(big).size());
        });
    }
}
