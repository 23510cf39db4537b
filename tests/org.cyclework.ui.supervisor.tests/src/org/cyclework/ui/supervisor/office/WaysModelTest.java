package org.cyclework.ui.supervisor.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.cyclework.record.Group;
import org.cyclework.record.Role;
import org.cyclework.record.SignInResult;
import org.cyclework.supervision.AssignmentState;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.supervisor.Samples;
import org.junit.jupiter.api.Test;

/** The ways through the room lead to every page and to every group. */
class WaysModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private static Group group(int id, String name, boolean closed, int trainees) {
        List<Group.Member> members = IntStream.range(0, trainees)
                .mapToObj(i -> new Group.Member(Samples.id(500 + i), Group.As.TRAINEE, Optional.empty(), Optional.empty())).toList();
        return new Group(Samples.id(id), name, Group.Kind.GROUP, Optional.empty(), closed, members);
    }

    private static WaysModel.Way way(WaysModel model, CourseLink link) {
        return model.ways().stream().filter(way -> way.leadsTo(link)).findFirst().orElseThrow();
    }

    @Test
    void whatWaitsIsCounted() {
        CourseLink waiting = CourseLink.to(Kinds.WAITING, "");
        assertEquals("Waiting for you", way(WaysModel.of(List.of(Samples.entry("Sam", AssignmentState.SIGNED_OFF, 1)), List.of(), TODAY), waiting).label());
        assertEquals("Waiting for you  (2)", way(WaysModel.of(List.of(Samples.entry("Sam", AssignmentState.HANDED_IN, 1), Samples.entry("Mei", AssignmentState.OPENED, 2)), List.of(), TODAY),
                waiting).label());
    }

    @Test
    void everyOpenGroupHasAWayAndEverybodyTogether() {
        WaysModel model = WaysModel.of(List.of(), List.of(group(40, "Monday", false, 3), group(41, "Old", true, 1)), TODAY);
        assertEquals("Monday  (3)", way(model, CourseLink.to(Kinds.GROUP, Samples.id(40).toString())).label());
        assertEquals("Everybody", way(model, CourseLink.to(Kinds.GROUP, "")).label());
        assertFalse(model.ways().stream().anyMatch(way -> way.label().startsWith("Old")));
    }

    @Test
    void onlyWhoeverIsInAGroupTodayIsCountedAndEachOnce() {
        Group.Member sam = new Group.Member(Samples.id(1), Group.As.TRAINEE, Optional.of(TODAY), Optional.of(TODAY));
        Group.Member again = new Group.Member(Samples.id(1), Group.As.TRAINEE, Optional.empty(), Optional.empty());
        Group.Member left = new Group.Member(Samples.id(31), Group.As.TRAINEE, Optional.empty(), Optional.of(TODAY.minusDays(1)));
        Group.Member comes = new Group.Member(Samples.id(32), Group.As.TRAINEE, Optional.of(TODAY.plusDays(1)), Optional.empty());
        Group.Member ruth = new Group.Member(Samples.RUTH, Group.As.SUPERVISOR, Optional.empty(), Optional.empty());
        Group group = new Group(Samples.id(40), "Monday", Group.Kind.GROUP, Optional.empty(), false, List.of(sam, again, left, comes, ruth));
        assertEquals("Monday  (1)", way(WaysModel.of(List.of(), List.of(group), TODAY), CourseLink.to(Kinds.GROUP, group.id().toString())).label());
        assertEquals("Monday  (2)", way(WaysModel.of(List.of(), List.of(group), TODAY.plusDays(1)), CourseLink.to(Kinds.GROUP, group.id().toString())).label());
    }

    @Test
    void aHeadingLeadsNowhere() {
        List<WaysModel.Way> headings = WaysModel.of(List.of(), List.of(), TODAY).ways().stream().filter(way -> way.icon().isEmpty()).toList();
        assertEquals(1, headings.size());
        for (CourseLink.Kind kind : SupervisorPlaces.all()) {
            assertFalse(headings.getFirst().leadsTo(CourseLink.to(kind, "")), kind.name());
        }
    }

    @Test
    void everyPlaceThatNeedsNoChoiceHasAWay() {
        WaysModel model = WaysModel.of(List.of(), List.of(), TODAY);
        for (CourseLink.Kind kind : SupervisorPlaces.all()) {
            assertTrue(kind.equals(Kinds.REVIEW) || model.ways().stream().anyMatch(way -> way.leadsTo(CourseLink.to(kind, ""))), kind.name());
        }
    }

    @Test
    void aReviewIsFoundByItsLink() {
        CourseLink link = CourseLink.parse(Kinds.review(Samples.KEY).toString()).orElseThrow();
        assertEquals(Optional.of(Samples.KEY), Kinds.work(link.id()));
        assertEquals(Optional.empty(), Kinds.work("x"));
        assertEquals(Optional.empty(), Kinds.work("1.2"));
        assertEquals(Optional.empty(), Kinds.work(""));
    }

    @Test
    void theRoomIsOpenToSupervisorsAndAdministrators() {
        assertEquals(Optional.empty(), Office.role(Optional.empty()));
        assertEquals(Optional.empty(), Office.role(Optional.of(new SignInResult.SignedIn(Samples.RUTH, Set.of(Role.TRAINEE)))));
        assertEquals(Optional.of(Role.SUPERVISOR), Office.role(Optional.of(new SignInResult.SignedIn(Samples.RUTH, Set.of(Role.TRAINEE, Role.SUPERVISOR, Role.ADMINISTRATOR)))));
        assertEquals(Optional.of(Role.ADMINISTRATOR), Office.role(Optional.of(new SignInResult.SignedIn(Samples.RUTH, Set.of(Role.ADMINISTRATOR)))));
    }

    @Test
    void atTheDoorStandsHowMuchWaits() {
        assertEquals("Supervision", WaysModel.door(0));
        assertEquals("Supervision  (3)", WaysModel.door(3));
        assertEquals("To supervision. One piece of work waits for you.", WaysModel.atTheDoor(1));
        assertEquals("To supervision. Nothing waits for you.", WaysModel.atTheDoor(0));
    }
}
