package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cyclework.model.course.ModuleStatus;
import org.cyclework.record.PlayState;
import org.cyclework.testsupport.CourseBuilder;
import org.cyclework.testsupport.ProductPack;
import org.cyclework.ui.CourseLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The outline has everything of the course once, whatever the course is made of, and says of each how far it is. */
class OutlineOfACourseTest {

    private static List<OutlineNode> modules(CourseBuilder course, Study study) {
        return new OutlineModel(course.course(), study).modules();
    }

    private static List<String> labels(OutlineNode node) {
        return node.children().stream().map(OutlineNode::label).toList();
    }

    @Test
    void ofAnEmptyCourseThereIsNothingAndOfNobodyThereAreNoMarks() {
        assertEquals(List.of(), modules(new CourseBuilder(), Study.NOBODY));
        assertTrue(new OutlineModel(new CourseBuilder().course(), Study.NOBODY).isOfNobody());
        assertFalse(new OutlineModel(new CourseBuilder().course(), new Studies().ofAda()).isOfNobody());
    }

    @Test
    void lessonsStandBeforeCasesAndTheQuizLast() {
        OutlineNode module = modules(new CourseBuilder().module("M1", "L1.1", "L1.2").cases("V1").items(3), Study.NOBODY).getFirst();
        assertEquals(List.of("1.1 Title of L1.1", "1.2 Title of L1.2", "Case: Title of V1", "Quiz: 3 items"), labels(module));
        assertEquals(List.of("lesson", "lesson", "case", "quiz"), module.children().stream().map(OutlineNode::icon).toList());
        assertEquals("0 of 2", module.state());
    }

    @Test
    void aModuleWithoutQuestionsHasNoQuizAndOneWithoutLessonsIsNeverRead() {
        OutlineNode module = modules(new CourseBuilder().module("M1"), new Studies().ofAda()).getFirst();
        assertEquals(List.of(), labels(module));
        assertEquals(Mark.OPEN, module.mark());
        assertEquals("0 of 0", module.state());
    }

    @Test
    void aModuleToComeTellsItsAimsAndWhatCanBePlayedAlready() {
        CourseBuilder course = new CourseBuilder().module("M2", ModuleStatus.COMING, "L2.1").objective("LO2.1").cases("V9");
        course.course().modules().getFirst().getObjectives().getFirst().setVerb("Name");
        course.course().modules().getFirst().getObjectives().getFirst().setText("a bid");
        OutlineNode module = modules(course, new Studies().ofAda()).getFirst();
        assertEquals(List.of("Name a bid", "Case: Title of V9"), labels(module));
        assertEquals(Mark.COMING, module.mark());
        assertEquals(Optional.empty(), module.link());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nothing | OPEN  | 0 of 2
            opened  | BEGUN | 0 of 2
            read    | BEGUN | 1 of 2
            both    | DONE  | 2 of 2
            played  | BEGUN | 0 of 2
            quiz    | BEGUN | 0 of 2
            """)
    void aModuleIsBegunByAnythingInItAndDoneByItsLessons(String what, Mark mark, String state) {
        Studies studies = new Studies();
        switch (what) {
            case "opened" -> studies.opened("L1.1");
            case "read" -> studies.read("L1.1");
            case "both" -> studies.read("L1.1").read("L1.2");
            case "played" -> studies.played("V1", PlayState.STOPPED);
            case "quiz" -> studies.begun("M1", 0);
            default -> studies.opened("L9.9");
        }
        OutlineNode module = modules(new CourseBuilder().module("M1", "L1.1", "L1.2").cases("V1").items(3), studies.ofAda()).getFirst();
        assertEquals(mark, module.mark());
        assertEquals(state, module.state());
    }

    @Test
    void aCaseOfTwoModulesStandsInBothUnderItsOwnId() {
        List<OutlineNode> modules = modules(new CourseBuilder().module("M1").cases("V1").module("M2").cases("V1"), new Studies().played("V1", PlayState.DONE).ofAda());
        assertEquals(List.of("M1/V1", "M2/V1"), modules.stream().map(module -> module.children().getFirst().key()).toList());
        assertTrue(modules.stream().allMatch(module -> module.children().getFirst().mark() == Mark.DONE));
    }

    @Test
    void everyLineOfTheProductHasAnIdOfItsOwn() {
        Set<String> ids = new HashSet<>();
        new OutlineModel(ProductPack.course(), Study.NOBODY).modules().forEach(module -> {
            assertTrue(ids.add(module.key()), module.key());
            module.children().forEach(child -> assertTrue(ids.add(child.key()), child.key()));
        });
        assertTrue(ids.size() > 30, ids.toString());
    }

    private static OutlineNode line(String key, String label, Mark mark, OutlineNode... children) {
        return new OutlineNode(key, "module", label, "", mark, Optional.of(CourseLink.to(CourseLink.Kind.LESSON, key)), List.of(children));
    }

    @Test
    void aLineThatIsReadAgainIsTheSameLine() {
        OutlineNode before = line("M1", "Seeing", Mark.OPEN);
        OutlineNode after = line("M1", "Seeing the cycle", Mark.DONE, line("L1.1", "The loop", Mark.DONE));
        assertEquals(before, after);
        assertEquals(before.hashCode(), after.hashCode());
        assertNotEquals(before, line("M2", "Seeing", Mark.OPEN));
        assertNotEquals(before, "M1");
    }

    @Test
    void theSignOfWhatHasPartsShowsHowManyAreDone() {
        OutlineNode done = line("L1.1", "The loop", Mark.DONE);
        OutlineNode open = line("L1.2", "Bids", Mark.OPEN);
        assertEquals(Mark.share(1, 2), line("M1", "Seeing", Mark.BEGUN, done, open).brief());
        assertEquals(Mark.DONE.sign(), line("M1", "Seeing", Mark.DONE, done, done).brief());
        assertEquals(Mark.NONE.sign(), line("M1", "Seeing", Mark.NONE, done, open).brief());
        assertEquals(Mark.BEGUN.sign(), line("M1", "Seeing", Mark.BEGUN).brief());
    }

    @Test
    void aBankOfOneItemIsCountedAsOne() {
        assertEquals(List.of("Quiz: one item"), labels(modules(new CourseBuilder().module("M1").items(1), Study.NOBODY).getFirst()));
    }
}
