package org.cyclework.ui.trainee.assigned;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.UUID;
import org.cyclework.ui.CourseLink;
import org.junit.jupiter.api.Test;

/** A place knows for which assignment it is opened. */
class ForAssignmentTest {

    private static final CourseLink CASE = CourseLink.to(CourseLink.Kind.CASE, "V1");

    @Test
    void aLinkCarriesItsAssignmentThereAndBack() {
        UUID id = UUID.randomUUID();
        CourseLink link = ForAssignment.link(CASE, id);
        assertEquals(Optional.of(link), CourseLink.parse("cw:case/V1#for-" + id));
        assertEquals(Optional.of(id), ForAssignment.of(CourseLink.parse(link.toString()).orElseThrow()));
    }

    @Test
    void anyOtherLinkIsForNone() {
        assertEquals(Optional.empty(), ForAssignment.of(CASE));
        assertEquals(Optional.empty(), ForAssignment.of(CASE.at(UUID.randomUUID().toString())));
        assertEquals(Optional.empty(), ForAssignment.of(CASE.at("for-nobody")));
    }
}
