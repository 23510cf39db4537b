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
    @ValueSource(strings = {"cw:lesson/L1.2", "cw:lesson/L1.2#l1.2-loop", "cw:concept/demand-withdraw-pattern", "cw:case/V1", "cw:today"})
    void aLinkComesBackAsItWas(String text) {
        assertEquals(Optional.of(text), CourseLink.parse(text).map(CourseLink::toString));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "about:blank", "cw:elsewhere/x", "javascript:alert(1)", "file:///etc/passwd", ""})
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
}
