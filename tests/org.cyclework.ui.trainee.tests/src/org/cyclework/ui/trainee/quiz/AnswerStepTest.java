package org.cyclework.ui.trainee.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.cyclework.assessment.Mode;
import org.cyclework.assessment.Response;
import org.cyclework.ui.Undo;
import org.junit.jupiter.api.Test;

/** An answer of which nothing was told can be taken back and given again, as long as its quiz is in front. */
class AnswerStepTest {

    private static final UUID ADA = new UUID(0, 1);

    private final FakeSession quiz = new FakeSession(Mode.TEST, "a", "b");
    private final List<Integer> shown = new ArrayList<>();
    private final Undo undo = new Undo();
    private boolean open = true;

    private void answer(int question, boolean value) {
        Response response = new Response.Judged(value);
        quiz.answer(quiz.questions().get(question - 1).itemId(), response, OptionalDouble.of(.7));
        undo.did(ADA, new AnswerStep(quiz, quiz.questions().get(question - 1), response, OptionalDouble.of(.7), true, () -> open, shown::add));
    }

    private Optional<String> words(boolean back) {
        return undo.label(ADA, back);
    }

    @Test
    void answersAreTakenBackTheLastOneFirstAndGivenAgainAsTheyWere() throws Exception {
        answer(1, true);
        answer(2, false);
        assertEquals(Optional.of("answer to question 2"), words(true));
        undo.reverse(ADA, true);
        assertEquals(Optional.of("answer to question 1"), words(true));
        undo.reverse(ADA, true);
        assertEquals(0, quiz.answered());
        undo.reverse(ADA, false);
        undo.reverse(ADA, false);
        assertEquals(new Response.Judged(true), quiz.result("a").orElseThrow().response());
        assertEquals(new Response.Judged(false), quiz.result("b").orElseThrow().response());
        assertEquals(List.of("answer a", "answer b", "take back b", "take back a", "answer a", "answer b"), quiz.written());
    }

    @Test
    void afterTheHandInNothingIsTakenBack() throws Exception {
        answer(1, true);
        quiz.finish();
        assertEquals(Optional.empty(), words(true));
        assertEquals(Optional.empty(), undo.reverse(ADA, true));
        assertEquals(List.of("answer a", "finish"), quiz.written());
    }

    @Test
    void whereAnotherQuizIsInFrontTheStepIsPassedOver() {
        answer(1, true);
        open = false;
        assertEquals(Optional.empty(), words(true));
    }

    @Test
    void whatWasAnsweredOtherwiseMeanwhileIsNotGivenAgain() throws Exception {
        answer(1, true);
        undo.reverse(ADA, true);
        assertEquals(Optional.of("answer to question 1"), words(false));
        quiz.answer("a", new Response.Judged(false), OptionalDouble.empty());
        assertEquals(Optional.empty(), words(false));
        assertEquals(new Response.Judged(false), quiz.result("a").orElseThrow().response());
    }

    @Test
    void theQuestionIsShownUnlessTheQuizWasLeftMeanwhile() throws Exception {
        answer(2, true);
        Undo.Step done = undo.reverse(ADA, true).orElseThrow();
        done.shown();
        assertEquals(List.of(2), shown);
        open = false;
        done.shown();
        assertEquals(List.of(2), shown);
    }

    @Test
    void anAnswerThatWasToldAboutStays() {
        FakeSession told = new FakeSession(Mode.PRACTICE, "a");
        Response response = new Response.Judged(true);
        told.answer("a", response, OptionalDouble.empty());
        AnswerStep step = new AnswerStep(told, told.questions().getFirst(), response, OptionalDouble.empty(), true, () -> true, shown::add);
        assertFalse(step.possible());
        assertTrue(new AnswerStep(quiz, quiz.questions().getFirst(), response, OptionalDouble.empty(), false, () -> true, shown::add).possible(),
                "what has no answer takes one");
    }
}
