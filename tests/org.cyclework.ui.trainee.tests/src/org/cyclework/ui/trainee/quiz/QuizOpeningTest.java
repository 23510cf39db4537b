package org.cyclework.ui.trainee.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cyclework.assessment.Blueprint;
import org.cyclework.course.Course;
import org.cyclework.model.course.Module;
import org.cyclework.record.QuizRecord;
import org.cyclework.testsupport.CourseBuilder;
import org.cyclework.ui.trainee.study.Studies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Before a quiz one sees how long it can be and what came of it before. */
class QuizOpeningTest {

    private final Course course = new CourseBuilder().module("M1").objective("LO1.1").items(12).course();
    private final Module module = course.modules().getFirst();

    private QuizOpening opening(List<QuizRecord> history) {
        return new QuizOpening(course, module, null, 12, Optional.empty(), history);
    }

    private static QuizRecord tried(int number, boolean finished) {
        return new QuizRecord(new UUID(0, number), "M1", Studies.AT, 3, finished, finished ? OptionalDouble.of(.5) : OptionalDouble.empty(), OptionalDouble.empty(), number);
    }

    @Test
    void onlyWhatWasHandedInCanBeLookedAtTheLatestFirst() {
        List<QuizRecord> history = List.of(tried(9, false), tried(8, true), tried(7, false), tried(6, true));
        assertEquals(List.of(8L, 6L), opening(history).handedIn().stream().map(QuizRecord::touched).toList());
        assertEquals(List.of(), opening(List.of(tried(1, false))).handedIn());
    }

    @Test
    void ofManyTriesTheLatestTwelveAreShown() {
        List<QuizRecord> history = new ArrayList<>();
        IntStream.range(0, 30).forEach(i -> history.add(tried(30 - i, i % 2 == 0)));
        List<QuizRecord> shown = opening(history).handedIn();
        assertEquals(12, shown.size());
        assertEquals(30, shown.getFirst().touched());
        assertEquals(8, shown.getLast().touched());
    }

    @Test
    void anObjectiveIsToldInWordsAndOneThatIsGoneByItsId() {
        module.getObjectives().getFirst().setVerb("Tell");
        module.getObjectives().getFirst().setText("bid from protest");
        assertEquals("Tell bid from protest", opening(List.of()).objective("LO1.1"));
        assertEquals("LO9.9", opening(List.of()).objective("LO9.9"));
        assertEquals("Quiz: Title of M1", opening(List.of()).title());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1  | The one question
            9  | All 9
            10 | All 10
            11 | 10, All 11
            20 | 10, All 20
            21 | 10, 20, All 21
            36 | 10, 20, All 36
            """)
    void aLongQuizCanBeShortAndAShortOneCannot(int items, String lengths) {
        assertEquals(lengths, String.join(", ", QuizLength.of(items).stream().map(length -> length.words().replace(" questions", "")).toList()));
    }

    @Test
    void aShortOneAsksForSoManyAndTheWholeForAll() {
        List<QuizLength> lengths = QuizLength.of(21);
        assertEquals(lengths.getLast().blueprint("M1").atMost(10), lengths.getFirst().blueprint("M1"));
        assertEquals(Blueprint.ofModule("M1"), lengths.getLast().blueprint("M1"));
    }
}
