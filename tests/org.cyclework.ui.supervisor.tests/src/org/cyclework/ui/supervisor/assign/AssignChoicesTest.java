package org.cyclework.ui.supervisor.assign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.course.Course;
import org.cyclework.model.course.ModuleStatus;
import org.cyclework.model.course.StatementLevel;
import org.cyclework.record.Group;
import org.cyclework.supervision.Assignment;
import org.cyclework.supervision.GivenAssignment;
import org.cyclework.supervision.Recipient;
import org.cyclework.supervision.Task;
import org.cyclework.supervision.Terms;
import org.cyclework.testsupport.CourseBuilder;
import org.cyclework.testsupport.ProductPack;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.Samples;
import org.junit.jupiter.api.Test;

/** Everything that the course has can be assigned, to groups and to whoever is in one. */
class AssignChoicesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final UUID SAM = Samples.id(1);
    private static final UUID MEI = Samples.id(31);
    private static final UUID GONE = Samples.id(32);

    private static Group.Member trainee(UUID person, Optional<LocalDate> until) {
        return new Group.Member(person, Group.As.TRAINEE, Optional.empty(), until);
    }

    private static Group group(int id, String name, boolean closed, Group.Member... members) {
        return new Group(Samples.id(id), name, Group.Kind.GROUP, Optional.empty(), closed, List.of(members));
    }

    private static AssignChoices of(List<Group> groups, List<GivenAssignment> given) {
        return AssignChoices.of(ProductPack.course(), groups, Map.of(SAM, "Sam", MEI, "Mei", GONE, "Ada"), given, TODAY);
    }

    @Test
    void everyKindHasSomethingThatTheCourseHas() {
        AssignChoices choices = of(List.of(), List.of());
        for (Task.Kind kind : Task.Kind.values()) {
            assertTrue(!choices.of(kind).isEmpty(), kind.name());
            assertTrue(choices.of(kind).stream().noneMatch(one -> one.title().isBlank()), kind.name());
        }
        assertEquals(Optional.of("Two keys on the hook"), choices.title(Task.Kind.VIGNETTE, "V1"));
        assertEquals(Optional.empty(), choices.title(Task.Kind.VIGNETTE, "M1"));
    }

    @Test
    void groupsStandFirstThenPeopleEachOnceByName() {
        AssignChoices choices = of(List.of(group(40, "Monday", false, trainee(SAM, Optional.empty()), trainee(MEI, Optional.empty())),
                group(41, "Friday", false, trainee(SAM, Optional.empty()))), List.of());
        assertEquals(List.of("Monday", "Friday", "Mei", "Sam"), choices.people().stream().map(AssignChoices.To::name).toList());
        assertEquals("group · 2 people", choices.people().getFirst().kind());
        assertEquals(new Recipient.Person(MEI), choices.people().get(2).recipient());
    }

    @Test
    void nobodyWhoLeftAndNoGroupThatIsClosedIsOffered() {
        AssignChoices choices = of(List.of(group(40, "Monday", false, trainee(SAM, Optional.empty()), trainee(GONE, Optional.of(TODAY.minusDays(1)))),
                group(41, "Old", true, trainee(MEI, Optional.empty()))), List.of());
        assertEquals(List.of("Monday", "Sam"), choices.people().stream().map(AssignChoices.To::name).toList());
    }

    @Test
    void supervisorsOfAGroupAreNobodyToAssignTo() {
        Group.Member supervisor = new Group.Member(MEI, Group.As.SUPERVISOR, Optional.empty(), Optional.empty());
        assertEquals(List.of("Monday"), of(List.of(group(40, "Monday", false, supervisor)), List.of()).people().stream().map(AssignChoices.To::name).toList());
    }

    @Test
    void whatWasWithdrawnIsNotAskedForBefore() {
        Assignment one = Samples.assignment(new Task.Reading("L1.1"), Terms.NONE);
        Assignment withdrawn = new Assignment(Samples.id(50), one.task(), one.title(), one.to(), one.toName(), one.by(), one.byName(), one.made(), one.terms(), List.of(), one.course(), true);
        assertEquals(List.of(one), of(List.of(), List.of(new GivenAssignment(one, List.of()), new GivenAssignment(withdrawn, List.of()))).given().stream()
                .map(GivenAssignment::assignment).toList());
    }

    @Test
    void everyKindOfWorkHasANameOfItsOwn() {
        assertEquals(Task.Kind.values().length, Arrays.stream(Task.Kind.values()).map(AssignChoices::name).filter(name -> !name.isBlank()).distinct().count());
    }

    @Test
    void aCohortIsCalledOneAndSomebodyWithoutANameIsStillThere() {
        Group cohort = new Group(Samples.id(45), "Year 2026", Group.Kind.COHORT, Optional.empty(), false, List.of(trainee(Samples.id(99), Optional.empty())));
        List<AssignChoices.To> people = of(List.of(cohort), List.of()).people();
        assertEquals("cohort · one person", people.getFirst().kind());
        assertEquals(Samples.id(99).toString(), people.getLast().name());
    }

    @Test
    void whoeverIsInAGroupTwiceIsCountedOnce() {
        AssignChoices choices = of(List.of(group(40, "Monday", false, trainee(SAM, Optional.empty()), trainee(SAM, Optional.of(TODAY)))), List.of());
        assertEquals(List.of("group · one person", Messages.To_person), choices.people().stream().map(AssignChoices.To::kind).toList());
    }

    @Test
    void ofACourseOnlyWhatIsWrittenCanBeAssigned() {
        Course course = new CourseBuilder().module("M1", "L1.1").skill("Say it", StatementLevel.EASY).module("M2").items(3).module("M3", ModuleStatus.COMING, "L3.1").items(2).library().course();
        AssignChoices choices = AssignChoices.of(course, List.of(), Map.of(), List.of(), TODAY);
        assertEquals(List.of("M1"), ids(choices, Task.Kind.MODULE), "a module without lessons cannot be read");
        assertEquals(List.of("M2"), ids(choices, Task.Kind.QUIZ), "a module without questions has no quiz");
        assertEquals(List.of("L1.1"), ids(choices, Task.Kind.READING));
        assertEquals(List.of("L1.1"), ids(choices, Task.Kind.PRACTICE));
        assertEquals(List.of(), ids(choices, Task.Kind.VIGNETTE));
        assertEquals(Optional.empty(), choices.title(Task.Kind.MODULE, "M3"));
    }

    private static List<String> ids(AssignChoices choices, Task.Kind kind) {
        return choices.of(kind).stream().map(AssignChoices.Named::id).toList();
    }
}
