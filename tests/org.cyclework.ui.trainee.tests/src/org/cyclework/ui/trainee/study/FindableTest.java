package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.cyclework.model.course.ModuleStatus;
import org.cyclework.testsupport.CourseBuilder;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Findable;
import org.junit.jupiter.api.Test;

/** Whatever can be gone to or done is found by a few letters of its name. */
class FindableTest {

    private static final Findable DARK = Findable.command("theme", "Dark theme", "");
    private static final Findable STUDY = Findable.command("study", "Studying in the dark", "");
    private static final Findable PRINT = Findable.command("print", "Print this page", "Ctrl+P");
    private static final Findable CAFE = Findable.command("cafe", "At the café", "");
    private static final List<Findable> ALL = List.of(STUDY, DARK, PRINT, CAFE);

    @Test
    void aNameThatBeginsWithTheLettersComesFirst() {
        assertEquals(List.of(DARK, STUDY), Findable.matching(ALL, "dark"));
    }

    @Test
    void everyWordHasToStandInTheNameInWhateverOrder() {
        assertEquals(List.of(PRINT), Findable.matching(ALL, "pag PRI"));
        assertEquals(List.of(), Findable.matching(ALL, "print dark"));
    }

    @Test
    void accentsNeedNotBeTyped() {
        assertEquals(List.of(CAFE), Findable.matching(ALL, "cafe"));
    }

    @Test
    void nothingTypedFindsAllInTheirOrder() {
        assertEquals(ALL, Findable.matching(ALL, "  "));
    }

    @Test
    void lessonsCasesAndQuizzesOfTheCourseAreThereAndNoneThatIsStillToCome() {
        CourseBuilder course = new CourseBuilder().module("M1", ModuleStatus.READY, "L1.2").cases("V1").items(3).module("M2", ModuleStatus.COMING, "L2.1");
        assertEquals(List.of("1.2 Title of L1.2", "Title of V1", "Quiz on Title of M1"), Findable.in(course.course()).stream().map(Findable::label).toList());
        assertEquals(Optional.of(CourseLink.to(CourseLink.Kind.LESSON, "L1.2")), Findable.in(course.course()).getFirst().link());
    }
}
