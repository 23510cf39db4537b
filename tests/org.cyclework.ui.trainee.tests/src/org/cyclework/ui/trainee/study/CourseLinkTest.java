package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.cyclework.ui.CourseLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links in pages lead into the course and nowhere else. */
class CourseLinkTest {

    @ParameterizedTest
    @ValueSource(strings = {"cw:lesson/L1.2", "cw:lesson/L1.2#l1.2-loop", "cw:concept/demand-withdraw-pattern", "cw:case/V1", "cw:today", "cw:assignment/7"})
    void aLinkComesBackAsItWas(String text) {
        assertEquals(Optional.of(text), CourseLink.parse(text).map(CourseLink::toString));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "about:blank", "cw:no kind/x", "cw:/x", "cw:1/x", "javascript:alert(1)", "file:///etc/passwd", ""})
    void anythingElseIsNoLink(String text) {
        assertEquals(Optional.empty(), CourseLink.parse(text));
    }

    @Test
    void oddIdsSurvive() {
        CourseLink link = CourseLink.to(CourseLink.Kind.GLOSSARY, "a b/c#d%+é").at("ü 1");
        assertEquals(Optional.of(link), CourseLink.parse(link.toString()));
    }

    @Test
    void aStrayPercentSignStandsForItself() {
        assertEquals(Optional.of("50%"), CourseLink.parse("cw:concept/50%").map(CourseLink::id));
    }

    @Test
    void aRoomMayNameAKindOfItsOwn() {
        CourseLink.Kind assignment = new CourseLink.Kind("assignment");
        assertEquals(Optional.of(assignment), CourseLink.parse("cw:Assignment/7").map(CourseLink::kind));
    }
}
