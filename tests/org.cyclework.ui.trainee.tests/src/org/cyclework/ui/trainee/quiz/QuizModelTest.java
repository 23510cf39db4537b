package org.cyclework.ui.trainee.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.cyclework.assessment.Mode;
import org.cyclework.assessment.QuizSummary;
import org.cyclework.assessment.Response;
import org.cyclework.ui.Undo;
import org.cyclework.ui.trainee.Messages;
import org.junit.jupiter.api.Test;

/** What a quiz shows, what can be pressed, and what happens after an answer. */
class QuizModelTest {

    private static final Response RIGHT = new Response.Judged(true);
    private static final Response WRONG = new Response.Judged(false);
    private static final Response WORDS = new Response.Written("words");

    private final Deque<Runnable> jobs = new ArrayDeque<>();
    private final List<String> shown = new ArrayList<>();
    private final Deque<Undo.Step> steps = new ArrayDeque<>();
    private FakeSession session = new FakeSession(Mode.PRACTICE, "a", "b", "c");

    /** Keeps jobs until the test lets them run. */
    private final class Queue implements QuizModel.Work {

        @Override
        public <T> void take(String name, Callable<T> job, Consumer<T> then) {
            jobs.add(() -> {
                try {
                    then.accept(job.call());
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }

    /** Writes down what it is told. */
    private final class Screen implements QuizModel.View {

        @Override
        public void question() {
            shown.add("question " + session.current().itemId());
        }

        @Override
        public void answered() {
            shown.add("answered " + session.current().itemId());
        }

        @Override
        public void did(Undo.Step step) {
            steps.push(step);
        }

        @Override
        public void beforeHandIn(HandIn soFar) {
            shown.add("answered " + soFar.answered() + ", open " + soFar.open() + ", flagged " + soFar.flagged() + ", counts " + soFar.counts());
        }

        @Override
        public void summary(QuizSummary summary) {
            shown.add("summary");
        }

        @Override
        public void hold() {
            shown.add("hold");
        }
    }

    private QuizModel model(FakeSession quiz) {
        session = quiz;
        return new QuizModel(quiz, new Queue(), new Screen());
    }

    private QuizModel model() {
        return model(session);
    }

    private void work() {
        jobs.removeFirst().run();
    }

    @Test
    void anAnswerIsForTheQuestionAtWhichItWasGivenWhateverIsInFrontLater() {
        QuizModel model = model();
        model.answer(RIGHT, OptionalDouble.empty());
        session.goTo(2);
        work();
        model.flag();
        session.goTo(3);
        work();
        assertEquals(List.of("answer a", "flag b"), session.written());
    }

    @Test
    void whileSomethingIsWrittenNothingElseCanBeDone() {
        QuizModel model = model();
        model.next();
        model.answer(RIGHT, OptionalDouble.empty());
        assertTrue(model.isHeld());
        assertFalse(model.canGoOn());
        assertFalse(model.canGoBack());
        model.next();
        model.back();
        model.goTo(3);
        model.flag();
        model.handIn();
        assertEquals("b", model.question().itemId());
        assertEquals(List.of("question b", "hold"), shown);
        work();
        assertTrue(jobs.isEmpty());
        assertEquals(List.of("answer b"), session.written());
        assertEquals("answered b", shown.getLast());
        assertTrue(model.canGoOn());
        assertTrue(model.canGoBack());
    }

    @Test
    void whatCouldNotBeWrittenLeavesTheQuestionAsItWas() {
        QuizModel model = model();
        model.answer(RIGHT, OptionalDouble.empty());
        jobs.clear();
        model.release();
        assertEquals("question a", shown.getLast());
        assertTrue(model.takesAnswer());
        model.answer(RIGHT, OptionalDouble.empty());
        work();
        assertEquals(1, session.answered());
    }

    @Test
    void oneWalksBetweenTheFirstAndTheLast() {
        QuizModel model = model();
        assertFalse(model.canGoBack());
        model.back();
        model.next();
        model.next();
        assertFalse(model.canGoOn());
        model.next();
        assertEquals(List.of("question b", "question c"), shown);
        assertEquals(Messages.bind(Messages.Quiz_where, new Object[] {3, 3, 0}), model.where());
    }

    @Test
    void theVerdictFollowsTheAnswer() {
        assertEquals(Optional.of(Messages.Verdict_right), verdict(Mode.PRACTICE, RIGHT));
        assertEquals(Optional.of(Messages.Verdict_not), verdict(Mode.PRACTICE, WRONG));
        assertEquals(Optional.of(Messages.Verdict_kept), verdict(Mode.TEST, RIGHT));
        assertEquals(Optional.of(Messages.Verdict_again), verdict(new Mode(Mode.Feedback.AT_ONCE, 2, false, false), WRONG));
        assertEquals(Optional.of(Messages.Verdict_rate), verdict(Mode.PRACTICE, WORDS));
        assertEquals(Optional.empty(), model(new FakeSession(Mode.PRACTICE, "a")).verdict());
    }

    private Optional<String> verdict(Mode mode, Response response) {
        QuizModel model = model(new FakeSession(mode, "a"));
        model.answer(response, OptionalDouble.empty());
        work();
        return model.verdict();
    }

    @Test
    void ownWordsWaitForTheirRating() {
        QuizModel model = model();
        model.answer(WORDS, OptionalDouble.empty());
        work();
        assertTrue(model.isToRate());
        assertFalse(model.takesAnswer());
        model.rate(Map.of("c", 3));
        work();
        assertFalse(model.isToRate());
        assertEquals(List.of("answer a", "rate a"), session.written());
        assertEquals(Optional.of(Messages.Verdict_partly), model.verdict());
    }

    @Test
    void theMapTellsWhatBecameOfEachQuestionBySignAndInWords() {
        QuizModel model = model();
        model.answer(RIGHT, OptionalDouble.empty());
        work();
        model.next();
        model.flag();
        work();
        assertEquals(List.of("1 ●", "2 ⚑", "3 ○"), model.map().cells().stream().map(QuizMap.Cell::shown).toList());
        assertEquals(List.of("Question 1, answered", "Question 2, open, flagged, here now", "Question 3, open"),
                model.map().cells().stream().map(QuizMap.Cell::words).toList());
        assertEquals("○ open   ● answered   ⚑ flagged", model.map().legend());
        model.goTo(3);
        assertEquals("question c", shown.getLast());
        assertEquals(3, model.map().current());
    }

    @Test
    void afterTheHandInTheMapTellsWhatWasRight() {
        QuizModel model = model();
        model.answer(RIGHT, OptionalDouble.empty());
        work();
        model.next();
        model.answer(WRONG, OptionalDouble.empty());
        work();
        model.handIn();
        work();
        assertEquals(List.of("1 ✓", "2 –", "3 –"), model.map().cells().stream().map(QuizMap.Cell::shown).toList());
    }

    @Test
    void anAnswerAboutWhichNothingWasToldIsTakenBackAndGivenAgain() throws Exception {
        QuizModel model = model(new FakeSession(Mode.TEST, "a", "b"));
        model.answer(RIGHT, OptionalDouble.empty());
        work();
        assertTrue(model.canTakeBack());
        Undo.Step given = steps.pop();
        assertEquals("answer to question 1", given.label());
        model.next();
        Undo.Step taken = given.reverse();
        given.shown();
        assertEquals("question a", shown.getLast(), "where it was taken back");
        assertFalse(model.canTakeBack());
        assertFalse(given.possible(), "twice");
        taken.reverse();
        assertEquals(List.of("answer a", "take back a", "answer a"), session.written());
        model.close();
        assertFalse(given.possible(), "the quiz is shown no more");
    }

    @Test
    void anAnswerThatWasToldAboutIsNoStepThatCanBeTakenBack() {
        QuizModel model = model();
        model.answer(RIGHT, OptionalDouble.empty());
        work();
        assertTrue(steps.isEmpty());
        assertFalse(model.canTakeBack());
    }

    @Test
    void theButtonTakesBackWhatIsInFront() {
        QuizModel model = model(new FakeSession(Mode.TEST, "a", "b"));
        model.answer(RIGHT, OptionalDouble.empty());
        work();
        model.takeBack();
        work();
        assertEquals("question a", shown.getLast());
        assertTrue(model.takesAnswer());
    }

    @Test
    void aLongQuizCanBeTakenInParts() {
        assertEquals(List.of("10 questions", "20 questions", "All 46 questions"), QuizLength.of(46).stream().map(QuizLength::words).toList());
        assertEquals(List.of("10 questions", "All 20 questions"), QuizLength.of(20).stream().map(QuizLength::words).toList());
        assertEquals(List.of("All 7 questions"), QuizLength.of(7).stream().map(QuizLength::words).toList());
        assertEquals(10, QuizLength.of(46).getFirst().blueprint("M1").most().orElseThrow());
        assertTrue(QuizLength.of(46).getLast().blueprint("M1").most().isEmpty());
    }

    @Test
    void hintsAreTakenAndShown() {
        QuizModel model = model(new FakeSession(new Mode(Mode.Feedback.AT_ONCE, 1, true, true), "a"));
        assertTrue(model.hasHint());
        assertTrue(model.asksConfidence());
        model.hint();
        assertFalse(model.hasHint(), "while it is taken");
        work();
        assertEquals(1, model.hints().size());
        assertFalse(model(new FakeSession(Mode.PRACTICE, "a")).hasHint());
    }

    @Test
    void handingInAsksFirstAndSwallowsNothing() {
        QuizModel model = model();
        model.answer(RIGHT, OptionalDouble.empty());
        work();
        model.next();
        model.flag();
        work();
        model.askHandIn();
        assertEquals("answered 1, open [2, 3], flagged [2], counts false", shown.getLast());
        assertTrue(model.isOpen());
        assertTrue(jobs.isEmpty());
        model.goToOpen();
        assertEquals("question b", shown.getLast());
        model.answer(RIGHT, OptionalDouble.empty());
        work();
        model.askHandIn();
        assertEquals("answered 2, open [3], flagged [2], counts true", shown.getLast());
        model.handIn();
        work();
        assertEquals("summary", shown.getLast());
    }

    @Test
    void aQuizThatIsHandedInCanBeLookedThroughAndWhatWaitsIsRatedFirst() {
        QuizModel model = model();
        model.next();
        model.answer(WORDS, OptionalDouble.empty());
        work();
        assertTrue(model.isOpen());
        model.handIn();
        work();
        assertEquals("summary", shown.getLast());
        assertFalse(model.isOpen());
        model.review();
        assertEquals("question b", shown.getLast());
        model.rate(Map.of("c", 3));
        work();
        model.showSummary();
        assertEquals("summary", shown.getLast());
        model.review();
        assertEquals("question a", shown.getLast());
    }

    @Test
    void whereASessionStaysNothingIsShownAgain() {
        QuizModel model = model();
        model.back();
        assertEquals(List.of(), shown);
        model.next();
        model.back();
        assertEquals(List.of("question b", "question a"), shown);
        assertEquals(1, model.question().number());
    }

    @Test
    void aFlagIsSetAndTakenAwayAgain() {
        QuizModel model = model();
        model.flag();
        work();
        assertTrue(model.isFlagged());
        model.flag();
        assertFalse(model.canTakeBack());
        work();
        assertFalse(model.isFlagged());
        assertEquals(List.of("flag a", "unflag a"), session.written());
    }

    @Test
    void itIsTheQuizOfTheRecord() {
        assertEquals(session.id(), model().id());
    }
}
