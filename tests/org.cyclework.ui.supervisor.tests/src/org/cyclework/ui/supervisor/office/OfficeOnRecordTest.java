package org.cyclework.ui.supervisor.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.Group;
import org.cyclework.record.Role;
import org.cyclework.supervision.Assignment;
import org.cyclework.supervision.NewAssignment;
import org.cyclework.supervision.Recipient;
import org.cyclework.supervision.Task;
import org.cyclework.supervision.Terms;
import org.cyclework.testsupport.FixedLibrary;
import org.cyclework.testsupport.RealRecord;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Undo;
import org.cyclework.ui.supervisor.Classroom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;

/** The room is open to whoever works in it, as that and as nothing more. */
class OfficeOnRecordTest {

    private Classroom room;
    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        room = new Classroom(folder);
        office = new Office(link -> {}, new FixedLibrary(room.course()), new Undo(), room.record(), room.record().accounts(), room.record().groups(), RealRecord.drafts(folder),
                given(room.supervision().assignments()), given(room.supervision().reviews()), given(room.supervision().rubrics()), given(room.supervision().overview()),
                given(room.supervision().classList()), given(room.supervision().reports()), given(null), given(null));
    }

    @AfterEach
    void close() {
        room.close();
    }

    private static <S> ComponentServiceObjects<S> given(S service) {
        return new ComponentServiceObjects<>() {
            @Override
            public S getService() {
                return service;
            }

            @Override
            public void ungetService(S given) {
                throw new AssertionError("nothing is given back here");
            }

            @Override
            public ServiceReference<S> getServiceReference() {
                throw new AssertionError("nobody asks where it comes from");
            }
        };
    }

    private List<String> ways() {
        return WaysModel.read(office).ways().stream().map(WaysModel.Way::label).toList();
    }

    @Test
    void whereNobodyIsSignedInTheRoomIsClosedAndHasNoWays() {
        room.record().accounts().signOut();
        assertFalse(office.isOpen());
        assertEquals(List.of(), ways());
        assertThatThrownBy(office::access).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(office::person).isInstanceOf(IllegalStateException.class);
        assertEquals(Optional.empty(), office.administrator());
    }

    @Test
    void aTraineeFindsItClosed() {
        UUID sam = room.enrol("Sam Rivers");
        room.trainee(sam);
        assertFalse(office.isOpen());
        assertEquals(List.of(), ways());
        assertThatThrownBy(office::access).isInstanceOf(IllegalStateException.class);
        assertEquals(sam, office.person());
    }

    @Test
    void aSupervisorWorksAsOneAlsoWhereTheSamePersonKeepsTheInstitution() {
        Access ruth = room.ruth();
        assertTrue(office.isOpen());
        assertEquals(Role.SUPERVISOR, office.access().role());
        assertEquals(ruth.actor(), office.person());
        assertEquals(Optional.of(Role.ADMINISTRATOR), office.administrator().map(Access::role));
        room.ben();
        assertEquals(Role.SUPERVISOR, office.access().role());
        assertEquals(Optional.empty(), office.administrator());
    }

    @Test
    void everybodyWhoIsEnrolledHasAName() {
        UUID sam = room.enrol("Sam Rivers");
        assertThat(office.names()).containsEntry(sam, "Sam Rivers").containsEntry(room.ruth().actor(), "Ruth Levi");
    }

    @Test
    void whatIsBegunInTheRoomIsKeptForWhoeverWorksThereAlone() {
        Access ruth = room.ruth();
        BegunPlace place = office.begun("watched");
        place.change(all -> all.with("what", "A first session."));
        place.keep();
        assertEquals("A first session.", office.begun("watched").begun().get("what"));
        room.ben();
        assertTrue(office.begun("watched").begun().isEmpty());
        assertEquals(ruth, room.ruth());
        assertEquals("A first session.", office.begun("watched").begun().get("what"));
    }

    @Test
    void theWaysTellWhatWaitsAndLeadToTheGroupsOfWhoeverIsThere() {
        UUID sam = room.enrol("Sam Rivers");
        Assignment assignment = room.supervision().assignments().make(room.ruth(), new NewAssignment(new Task.Vignette("V1"), List.of(new Recipient.Person(sam)), Terms.NONE)).getFirst();
        assertThat(ways()).contains("Waiting for you", "Tuesday group  (1)");
        room.handIn(sam, assignment, Set.of());
        room.ruth();
        assertThat(ways()).contains("Waiting for you  (1)", "Tuesday group  (1)");
        Group friday = room.record().groups().make(room.ben(), "Friday group", Group.Kind.GROUP, Optional.empty());
        assertTrue(WaysModel.read(office).ways().stream().anyMatch(way -> way.leadsTo(CourseLink.to(Kinds.GROUP, friday.id().toString()))));
    }
}
