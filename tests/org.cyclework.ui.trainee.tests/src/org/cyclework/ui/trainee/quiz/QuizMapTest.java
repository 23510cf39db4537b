package org.cyclework.ui.trainee.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyclework.assessment.Mode;
import org.cyclework.assessment.Response;
import org.cyclework.ui.trainee.quiz.QuizMap.Cell;
import org.cyclework.ui.trainee.quiz.QuizMap.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The map of a quiz tells each question by a sign, and the same in words. */
class QuizMapTest {

    private static Stream<Arguments> cells() {
        return Stream.of(Arguments.of("3 ○", "Question 3, open", new Cell(3, State.OPEN, false, false)),
                Arguments.of("3 ●", "Question 3, answered, here now", new Cell(3, State.ANSWERED, false, true)),
                Arguments.of("12 ⚑", "Question 12, open, flagged", new Cell(12, State.OPEN, true, false)),
                Arguments.of("12 ⚑", "Question 12, right, flagged, here now", new Cell(12, State.RIGHT, true, true)),
                Arguments.of("1 ◐", "Question 1, partly right", new Cell(1, State.PARTLY, false, false)), Arguments.of("1 –", "Question 1, not right", new Cell(1, State.NOT, false, false)),
                Arguments.of("1 …", "Question 1, waits for your rating", new Cell(1, State.TO_RATE, false, false)));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void aQuestionIsToldBySignAndInWords(String shown, String words, Cell cell) {
        assertEquals(shown, cell.shown());
        assertEquals(words, cell.words());
    }

    @Test
    void noTwoStatesShareASignOrWords() {
        assertEquals(State.values().length, Arrays.stream(State.values()).map(State::sign).distinct().count());
        assertEquals(State.values().length, Arrays.stream(State.values()).map(State::words).distinct().count());
    }

    @Test
    void theLegendHasWhatStandsThereInOneOrderHoweverTheQuestionsStand() {
        List<Cell> cells = List.of(new Cell(1, State.NOT, false, false), new Cell(2, State.RIGHT, false, true), new Cell(3, State.NOT, false, false), new Cell(4, State.OPEN, true, false));
        assertEquals("✓ right   – not right   ⚑ flagged", new QuizMap(cells).legend());
        assertEquals("", new QuizMap(List.of()).legend());
        assertEquals("○ open", new QuizMap(List.of(new Cell(1, State.OPEN, false, true))).legend());
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void whatIsFlaggedIsNotInTheLegendUnderItsHiddenSign(State state) {
        String legend = new QuizMap(List.of(new Cell(1, state, true, true))).legend();
        assertFalse(legend.contains(state.sign()), legend);
        assertEquals("⚑ flagged", legend);
    }

    @Test
    void whereNothingIsInFrontTheFirstIs() {
        assertEquals(1, new QuizMap(List.of()).current());
        assertEquals(2, new QuizMap(List.of(new Cell(1, State.OPEN, false, false), new Cell(2, State.OPEN, false, true))).current());
    }

    private static String signs(FakeSession session) {
        return QuizMap.of(session).cells().stream().map(cell -> cell.state().sign()).collect(Collectors.joining());
    }

    @Test
    void beforeTheHandInNothingIsGivenAwayAndAfterwardsWhatHasNoAnswerIsNotRight() {
        FakeSession session = new FakeSession(Mode.TEST, "a", "b", "c");
        assertEquals("○○○", signs(session));
        session.answer("a", new Response.Judged(true), OptionalDouble.empty());
        session.answer("b", new Response.Judged(false), OptionalDouble.empty());
        assertEquals("●●○", signs(session));
        session.finish();
        assertEquals("✓––", signs(session));
    }

    @Test
    void ownWordsWaitAndAreThenPartlyRight() {
        FakeSession session = new FakeSession(Mode.PRACTICE, "a", "b");
        session.answer("a", new Response.Written("because"), OptionalDouble.empty());
        session.finish();
        assertEquals("…–", signs(session));
        session.rate("a", Map.of("c", 1));
        assertEquals("◐–", signs(session));
    }

    @Test
    void aFlagStaysWhenTheAnswerIsTakenBack() {
        FakeSession session = new FakeSession(Mode.TEST, "a", "b");
        session.flag("b", true);
        session.answer("b", new Response.Judged(true), OptionalDouble.empty());
        session.takeBack("b");
        assertEquals(List.of(1, 2), QuizMap.of(session).cells().stream().map(Cell::number).toList());
        assertEquals("2 ⚑", QuizMap.of(session).cells().getLast().shown());
        session.flag("b", false);
        assertEquals("2 ○", QuizMap.of(session).cells().getLast().shown());
    }
}
