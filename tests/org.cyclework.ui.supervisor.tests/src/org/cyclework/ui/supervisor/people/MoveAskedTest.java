package org.cyclework.ui.supervisor.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cyclework.record.Group;
import org.cyclework.ui.supervisor.Samples;
import org.junit.jupiter.api.Test;

/** Before somebody is moved it is said who comes to see the work and who does not see it any longer. */
class MoveAskedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final UUID SAM = Samples.id(1);
    private static final UUID RUTH = Samples.id(2);
    private static final UUID BEN = Samples.id(33);
    private static final UUID ADA = Samples.id(34);
    private static final String KEEPS = " Everything that Sam did, and every answer, stays with Sam.";

    private static Group group(int id, String name, Group.Kind kind, Optional<Group> within, Group.Member... members) {
        return new Group(Samples.id(id), name, kind, within.map(Group::id), false, List.of(members));
    }

    private static Group group(int id, String name, Group.Member... members) {
        return group(id, name, Group.Kind.GROUP, Optional.empty(), members);
    }

    private static Group.Member supervisor(UUID person) {
        return new Group.Member(person, Group.As.SUPERVISOR, Optional.empty(), Optional.empty());
    }

    private static Group.Member trainee(UUID person) {
        return new Group.Member(person, Group.As.TRAINEE, Optional.empty(), Optional.empty());
    }

    private static Group.Member until(UUID person, Group.As as, LocalDate day) {
        return new Group.Member(person, as, Optional.empty(), Optional.of(day));
    }

    /** What is asked where Sam is moved from the first of these groups to the second. */
    private static String asked(Group from, Group to, Group... others) {
        List<Group> all = Stream.concat(Stream.of(from, to), Arrays.stream(others)).toList();
        PeopleModel model = new PeopleModel(all, Map.of(SAM, "Sam", RUTH, "Ruth", BEN, "Ben", ADA, "Ada"), Map.of(), TODAY);
        PeopleModel.Row sam = model.rows(model.line(from.id()).orElseThrow()).stream().filter(row -> row.id().equals(SAM)).findFirst().orElseThrow();
        return model.askMove(sam, from, to);
    }

    private final Group monday = group(40, "Monday", trainee(SAM), supervisor(RUTH));

    @Test
    void whoeverSupervisesTheOneAndNotTheOtherIsNamed() {
        assertEquals("Sam leaves “Monday” and is in “Friday” then. Ben sees the work of Sam from now on. Ruth does not see the work of Sam any longer." + KEEPS,
                asked(monday, group(41, "Friday", supervisor(BEN))));
    }

    @Test
    void whoeverSupervisesBothIsNotNamed() {
        assertEquals("Sam leaves “Monday” and is in “Friday” then. Ben sees the work of Sam from now on." + KEEPS, asked(monday, group(41, "Friday", supervisor(BEN), supervisor(RUTH))));
    }

    @Test
    void whoeverSeesTheWorkThroughAThirdGroupGoesOnSeeingIt() {
        Group third = group(42, "Wednesday", trainee(SAM), supervisor(RUTH), supervisor(BEN));
        assertEquals("Sam leaves “Monday” and is in “Friday” then." + KEEPS, asked(monday, group(41, "Friday", supervisor(BEN)), third));
    }

    @Test
    void aThirdGroupThatSamHasLeftOrLeadsCountsForNothing() {
        Group friday = group(41, "Friday", supervisor(BEN));
        String plain = asked(monday, friday);
        assertEquals(plain, asked(monday, friday, group(42, "Wednesday", until(SAM, Group.As.TRAINEE, TODAY.minusDays(1)), supervisor(RUTH))));
        assertEquals(plain, asked(monday, friday, group(42, "Wednesday", supervisor(SAM), supervisor(RUTH))));
        assertEquals(plain, asked(monday, friday, group(42, "Wednesday", trainee(ADA), supervisor(RUTH))));
    }

    @Test
    void whoeverSupervisesTheCohortAboveSeesBothBeforeAndAfter() {
        Group year = group(43, "Year 2026", Group.Kind.COHORT, Optional.empty(), supervisor(ADA));
        Group within = group(40, "Monday", Group.Kind.GROUP, Optional.of(year), trainee(SAM), supervisor(RUTH));
        assertEquals("Sam leaves “Monday” and is in “Friday” then. Ben sees the work of Sam from now on. Ruth does not see the work of Sam any longer." + KEEPS,
                asked(within, group(41, "Friday", Group.Kind.GROUP, Optional.of(year), supervisor(BEN)), year));
        assertEquals("Sam leaves “Monday” and is in “Friday” then. Ben sees the work of Sam from now on. Ruth, Ada do not see the work of Sam any longer." + KEEPS,
                asked(within, group(41, "Friday", supervisor(BEN)), year));
    }

    @Test
    void whoeverSupervisedUntilYesterdayIsNotNamed() {
        assertEquals("Sam leaves “Monday” and is in “Friday” then. Ruth does not see the work of Sam any longer." + KEEPS,
                asked(monday, group(41, "Friday", until(BEN, Group.As.SUPERVISOR, TODAY.minusDays(1)))));
        assertEquals("Sam leaves “Monday” and is in “Friday” then. Ben sees the work of Sam from now on. Ruth does not see the work of Sam any longer." + KEEPS,
                asked(monday, group(41, "Friday", until(BEN, Group.As.SUPERVISOR, TODAY))));
    }

    @Test
    void cohortsThatStandWithinEachOtherEndSomewhere() {
        Group year = new Group(Samples.id(43), "Year", Group.Kind.COHORT, Optional.of(Samples.id(44)), false, List.of(supervisor(ADA)));
        Group school = new Group(Samples.id(44), "School", Group.Kind.COHORT, Optional.of(Samples.id(43)), false, List.of());
        assertEquals("Sam leaves “Monday” and is in “Friday” then. Ada sees the work of Sam from now on. Ruth does not see the work of Sam any longer." + KEEPS,
                asked(monday, group(41, "Friday", Group.Kind.GROUP, Optional.of(year)), year, school));
    }
}
