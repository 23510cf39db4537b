package org.cyclework.ui.trainee.assigned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.cyclework.course.Course;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.Support;
import org.cyclework.supervision.Assignment;
import org.cyclework.supervision.AssignmentState;
import org.cyclework.supervision.Requirement;
import org.cyclework.supervision.Task;
import org.cyclework.supervision.Terms;
import org.cyclework.testsupport.CourseBuilder;
import org.cyclework.testsupport.ProductPack;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.trainee.study.Studies;
import org.cyclework.ui.trainee.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of work that can be assigned says what is to be done and leads to where it is done. */
class AssignedTaskTest {

    private static final Course COURSE = ProductPack.course();

    private static Task task(Task.Kind kind, String about) {
        return switch (kind) {
            case VIGNETTE -> new Task.Vignette(about);
            case MODULE -> new Task.ModuleReading(about);
            case QUIZ -> new Task.ModuleQuiz(about);
            case PRACTICE -> new Task.Practice(about);
            case READING -> new Task.Reading(about);
        };
    }

    private static AssignedTask of(Course course, Task task) {
        return new AssignedTask(course, MyAssignments.of(task).assignment());
    }

    private static Task play(Optional<Seat> chair, Optional<Support> level) {
        return new Task.Vignette("V1", chair, level, OptionalLong.empty());
    }

    @Test
    void everyKindHasAnIconAndAWordOfItsOwn() {
        List<Task> all = Arrays.stream(Task.Kind.values()).map(kind -> task(kind, "X1")).toList();
        assertEquals(all.size(), all.stream().map(AssignedTask::icon).distinct().count());
        assertEquals(all.size(), all.stream().map(AssignedTask::kind).distinct().count());
        assertEquals(all.size(), all.stream().map(task -> of(COURSE, task).what()).distinct().count());
    }

    @Test
    void aCaseSaysFromWhichChairItIsPlayedAndAtWhichLevel() {
        assertEquals("Play the case from the chair that you like.", of(COURSE, play(Optional.empty(), Optional.empty())).what());
        assertEquals("Play the case from the chair of ▲ Tomás.", of(COURSE, play(Optional.of(Seat.PURSUER), Optional.empty())).what());
        assertEquals("Play the case from the chair of ● Amara, with choices.", of(COURSE, play(Optional.of(Seat.DISTANCER), Optional.of(Support.OPTIONS))).what());
    }

    @Test
    void everyLevelIsCalledInItsOwnWords() {
        List<String> words = Stream.of(Support.values()).map(level -> of(COURSE, play(Optional.empty(), Optional.of(level))).what()).toList();
        assertEquals(words.size(), words.stream().distinct().count());
        assertTrue(words.stream().allMatch(each -> each.startsWith("Play the case from the chair that you like, with ") && each.endsWith(".")), words.toString());
    }

    @Test
    void aCaseThatIsNotHereIsStillCalledByItsChair() {
        assertEquals("Play the case from the chair of ▲ " + Seat.PURSUER.getLiteral() + ".",
                of(new CourseBuilder().module("M1").course(), play(Optional.of(Seat.PURSUER), Optional.empty())).what());
    }

    @Test
    void aCaseOfDecisionsHasNoChair() {
        String decisions = COURSE.caseIds().stream().filter(id -> COURSE.vignette(id).orElseThrow().getOpening() != null).findFirst().orElseThrow();
        assertEquals("Go through the decisions of the case to its close.", of(COURSE, new Task.Vignette(decisions)).what());
    }

    private static List<String> terms(OptionalInt tries, Requirement... required) {
        Terms terms = new Terms(Optional.empty(), Optional.empty(), "", List.of(), tries, Set.of(required));
        return new AssignedTask(COURSE, MyAssignments.of(new Task.Vignette("V1"), terms, AssignmentState.NEW).assignment()).terms();
    }

    @Test
    void whatElseCountsIsToldAndNothingWhereNothingDoes() {
        assertEquals(List.of(), terms(OptionalInt.empty()));
        assertEquals(List.of("One play or quiz can be handed in."), terms(OptionalInt.of(1)));
        assertEquals(List.of("At most 3 plays or quizzes can be handed in."), terms(OptionalInt.of(3)));
        assertTrue(terms(OptionalInt.empty(), Requirement.REFLECTION).getFirst().startsWith("A reflection is asked for."));
        assertTrue(terms(OptionalInt.empty(), Requirement.COMPLETED).getFirst().startsWith("Before it can be handed in, it has to be worked through"));
        assertEquals(3, terms(OptionalInt.of(2), Requirement.values()).size());
    }

    @ParameterizedTest
    @CsvSource({"VIGNETTE, V1, cw:case/V1#for-", "QUIZ, M1, cw:quiz/M1#for-", "PRACTICE, L1.2, cw:practice/L1.2", "READING, L1.2, cw:lesson/L1.2", "MODULE, M1, cw:lesson/L1.1"})
    void eachLeadsToWhereItIsDone(Task.Kind kind, String about, String link) {
        Assignment assignment = MyAssignments.of(task(kind, about)).assignment();
        String place = new AssignedTask(COURSE, assignment).place(Study.NOBODY).orElseThrow().toString();
        assertEquals(link.endsWith("for-") ? link + assignment.id() : link, place);
    }

    @ParameterizedTest
    @EnumSource(Task.Kind.class)
    void whatTheCourseDoesNotHaveLeadsNowhere(Task.Kind kind) {
        Assignment missing = MyAssignments.in(MyAssignments.of(task(kind, "X9")), Assignment.CourseState.MISSING).assignment();
        assertEquals(Optional.empty(), new AssignedTask(COURSE, missing).place(Study.NOBODY));
    }

    @ParameterizedTest
    @EnumSource(Task.Kind.class)
    void aSceneAndAQuizBeginWhereTheyAreBegunAndReadingByOpening(Task.Kind kind) {
        assertEquals(kind != Task.Kind.VIGNETTE && kind != Task.Kind.QUIZ, of(COURSE, task(kind, "X1")).beginsByOpening());
        assertFalse(of(COURSE, new Task.Vignette("V1")).beginsByOpening());
    }

    private static CourseLink next(Study study, String... lessons) {
        return of(new CourseBuilder().module("M1", lessons).module("M2", "L2.1").course(), new Task.ModuleReading("M1")).place(study).orElseThrow();
    }

    private static CourseLink lesson(String id) {
        return CourseLink.to(CourseLink.Kind.LESSON, id);
    }

    @Test
    void lessonsOfAModuleGoOnAtTheFirstThatIsNotRead() {
        assertEquals(lesson("L1.1"), next(new Studies().ofAda(), "L1.1", "L1.2", "L1.3"));
        assertEquals(lesson("L1.2"), next(new Studies().read("L1.1").read("L1.3").ofAda(), "L1.1", "L1.2", "L1.3"));
        assertEquals(lesson("L1.1"), next(new Studies().opened("L1.1").ofAda(), "L1.1", "L1.2"), "what was opened is not read");
    }

    @Test
    void whereAllLessonsAreReadTheyBeginAnew() {
        assertEquals(lesson("L1.1"), next(new Studies().read("L1.1").read("L1.2").ofAda(), "L1.1", "L1.2"));
        assertEquals(lesson("M1"), next(new Studies().ofAda()), "a module without lessons says itself that nothing is there");
    }
}
