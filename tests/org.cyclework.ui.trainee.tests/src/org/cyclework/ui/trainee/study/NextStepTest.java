package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.cyclework.course.Course;
import org.cyclework.model.course.Lesson;
import org.cyclework.record.PlayState;
import org.cyclework.testsupport.CourseBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One goes on after what was really done last, and the reason that is told is the true one, also where the course changed meanwhile. */
class NextStepTest {

    private final Course course = new CourseBuilder().module("M1", "L1.1", "L1.2", "L1.3").cases("V1").items(5).course();
    private final List<Lesson> lessons = course.modules().getFirst().getLessons();

    private String next(Study study) {
        return new NextStep(course, study, lessons).next().map(next -> next.offer().title() + ": " + next.why()).orElse("nothing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            L1.1           | 1.2 Title of L1.2 | It comes after 1.1, which you read last.
            L1.1 L1.2      | 1.3 Title of L1.3 | It comes after 1.2, which you read last.
            L1.3           | 1.1 Title of L1.1 | It comes before 1.3, which you read last, and is not read yet.
            L1.1 L1.3      | 1.2 Title of L1.2 | It comes before 1.3, which you read last, and is not read yet.
            L1.1 L1.3 L1.2 | nothing           |
            L1.3 L1.1      | 1.2 Title of L1.2 | It comes after 1.1, which you read last.
            """)
    void whatIsReadLeadsToWhatIsNotFromThereOnAndThenFromTheBeginning(String read, String title, String why) {
        Studies studies = new Studies();
        List.of(read.split(" ")).forEach(studies::read);
        assertEquals(why == null ? title : title + ": " + why, next(studies.ofAda()));
    }

    @Test
    void aSceneOfACaseThatIsGoneIsNotCalledDebriefed() {
        Study study = new Studies().read("L1.1").played("V9", PlayState.OPEN).ofAda();
        assertEquals("1.2 Title of L1.2: It comes after 1.1, which you read last.", next(study));
        assertEquals("1.1 Title of L1.1: The course begins here.", next(new Studies().played("V9", PlayState.STOPPED).ofAda()));
    }

    @Test
    void aQuizOfAModuleThatIsGoneIsNotCalledHandedIn() {
        assertEquals("1.2 Title of L1.2: It comes after 1.1, which you read last.", next(new Studies().read("L1.1").begun("M9", 2).ofAda()));
        assertEquals("1.1 Title of L1.1: The course begins here.", next(new Studies().begun("M9", 2).ofAda()));
    }

    @Test
    void whatWasHandedInOrDebriefedLeadsToALesson() {
        assertEquals("1.1 Title of L1.1: You handed a quiz in last; this is the next lesson.", next(new Studies().handedIn("M1", 1).ofAda()));
        assertEquals("1.1 Title of L1.1: You debriefed a scene last; this is the next lesson.", next(new Studies().played("V1", PlayState.DONE).ofAda()));
        assertEquals("1.2 Title of L1.2: You opened it last and have not marked it as read.", next(new Studies().opened("L1.2").handedIn("M1", 1).ofAda()));
    }

    @Test
    void theLatestOfSeveralThingsCounts() {
        assertEquals("Title of V1: You were in the middle of this scene. It goes on where you left it.", next(new Studies().opened("L1.1").begun("M1", 2).played("V1", PlayState.OPEN).ofAda()));
        assertEquals("Quiz on Title of M1: You were in the middle of it: 2 answered so far.", next(new Studies().played("V1", PlayState.OPEN).opened("L1.1").begun("M1", 2).ofAda()));
        assertEquals("1.1 Title of L1.1: You opened it last and have not marked it as read.", next(new Studies().played("V1", PlayState.OPEN).begun("M1", 2).opened("L1.1").ofAda()));
        assertEquals("Title of V1: You stepped out of it last, which is always all right. When you want to, its debrief waits.",
                next(new Studies().handedIn("M1", 1).played("V1", PlayState.STOPPED).ofAda()));
    }

    @Test
    void aLessonThatIsGoneIsNoPlaceToGoOnFrom() {
        assertEquals("1.1 Title of L1.1: The course begins here.", next(new Studies().read("L7.7").ofAda()));
    }

    @Test
    void aCourseWithoutLessonsHasNoNextOne() {
        assertEquals(Optional.empty(), new NextStep(course, Study.NOBODY, List.of()).next());
    }

    @Test
    void minutesAreToldWhereTheLessonHasSome() {
        lessons.getFirst().setMinutes(0);
        assertEquals("M1 Title of M1", detail());
        lessons.getFirst().setMinutes(12);
        assertEquals("M1 Title of M1  ·  about 12 minutes", detail());
    }

    private String detail() {
        return new NextStep(course, Study.NOBODY, lessons).next().orElseThrow().offer().detail();
    }
}
