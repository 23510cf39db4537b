package org.cyclework.ui.trainee.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.cyclework.assessment.Practice;
import org.cyclework.assessment.PracticeAttempt;
import org.cyclework.assessment.PracticeHistory;
import org.cyclework.assessment.PracticeSession.Stage;
import org.cyclework.assessment.SelfRating;
import org.cyclework.assessment.standalone.PracticeFactory;
import org.cyclework.record.Access;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.testsupport.FixedLibrary;
import org.cyclework.testsupport.ProductPack;
import org.cyclework.testsupport.RealRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What practice shows, what can be pressed, and what happens after; with the course of the product and a real record. */
class PracticeModelTest {

    private static final String LESSON = "L1.1";

    @TempDir
    Path folder;

    private final Deque<Runnable> jobs = new ArrayDeque<>();
    private final List<String> shown = new ArrayList<>();
    private Optional<Runnable> draft = Optional.empty();
    private boolean diskFails;
    private StandaloneRecord record;
    private Practice practice;
    private Access ada;
    private PracticeModel model;

    @BeforeEach
    void open() {
        record = RealRecord.in(folder);
        practice = PracticeFactory.over(new FixedLibrary(ProductPack.course()), record, RealRecord.drafts(folder));
        ada = RealRecord.enrolled(record, "Ada");
        model = again();
    }

    @AfterEach
    void close() {
        record.close();
    }

    private PracticeModel again() {
        return new PracticeModel(practice.open(ada, LESSON).orElseThrow(), UnaryOperator.identity(), new Queue(), new Screen());
    }

    private PracticeHistory history() {
        return practice.history(ada, LESSON);
    }

    private void runJobs() {
        while (!jobs.isEmpty()) {
            jobs.poll().run();
        }
    }

    private void answer(String words) {
        model.type(words);
        model.compare();
        runJobs();
    }

    private void rateAll(SelfRating rating) {
        for (int i = 0; i < model.criteria().size(); i++) {
            model.rate(i, rating);
        }
        runJobs();
    }

    /** Keeps jobs until the test lets them run. */
    private final class Queue implements PracticeModel.Work {

        @Override
        public <T> void take(String name, Callable<T> job, Consumer<T> then) {
            jobs.add(() -> {
                if (diskFails) {
                    model.release();
                    return;
                }
                try {
                    then.accept(job.call());
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
        }

        @Override
        public void keepSoon(Runnable keep) {
            draft = Optional.of(keep);
        }

        @Override
        public void keepNothing() {
            draft = Optional.empty();
        }
    }

    /** Writes down what it is told. */
    private final class Screen implements PracticeModel.View {

        @Override
        public void statement() {
            shown.add("statement " + model.stage());
        }

        @Override
        public void changed() {
            shown.add("changed");
        }

        @Override
        public void rated() {
            shown.add("rated");
        }

        @Override
        public void hold() {
            shown.add("hold");
        }

        @Override
        public void stop() {
            shown.add("stop");
        }
    }

    @Test
    void aStatementComesWithWhereItIsAndWhoSpeaks() {
        assertEquals("Say the move back", model.title());
        assertEquals("Statement 1 of 9  \u00b7  easy", model.where());
        assertEquals(List.of("A client, his wife beside him"), model.before());
        assertEquals("“I told her about the job and she went to water the tomatoes. She couldn’t care less.”", model.said());
        assertEquals(Optional.empty(), model.earlier());
    }

    @Test
    void thereIsNothingToCompareBeforeThereIsAnAnswer() {
        assertFalse(model.canCompare());
        model.compare();
        model.type("  \n");
        assertFalse(model.canCompare());
        model.sayAloud(true);
        assertTrue(model.canCompare());
        model.sayAloud(false);
        model.type("You told her.");
        assertTrue(model.canCompare());
        assertTrue(jobs.isEmpty());
    }

    @Test
    void anAnswerIsKeptBeforeTheModelAnswerIsShown() {
        model.type(" You told her. ");
        model.compare();
        assertEquals(Stage.ANSWER, model.stage());
        assertFalse(model.canCompare(), "not twice");
        assertEquals("hold", shown.getLast());
        runJobs();
        assertEquals("statement RATE", shown.getLast());
        assertEquals("You: “You told her.”", model.answer());
        assertTrue(model.modelAnswer().startsWith("You told her about the job"));
        assertTrue(model.comment().startsWith("The question goes to the gardener"));
        assertEquals(Optional.of("You told her."), history().attempts().getFirst().words());
    }

    @Test
    void whatWasSaidAloudHasNoWords() {
        model.sayAloud(true);
        model.compare();
        runJobs();
        assertEquals("You said it aloud.", model.answer());
        assertEquals(Optional.empty(), history().attempts().getFirst().words());
    }

    @Test
    void ratingsAreKeptWhenAllAreThere() {
        answer("words");
        model.rate(0, SelfRating.MET);
        model.rate(1, SelfRating.PARTLY);
        assertEquals(Optional.of(2), model.unrated());
        assertTrue(jobs.isEmpty());
        model.rate(2, SelfRating.NOT_YET);
        model.rate(2, SelfRating.MET);
        runJobs();
        assertEquals("rated", shown.getLast());
        assertEquals(Stage.RATED, model.stage());
        assertEquals(SelfRating.NOT_YET, history().lastRatings().get("L1.1-skill-ask"), "while it was written nothing else could be done");
        model.rate(2, SelfRating.MET);
        runJobs();
        assertEquals(SelfRating.MET, history().lastRatings().get("L1.1-skill-ask"));
        int events = record.events(ada).size();
        model.rate(2, SelfRating.MET);
        runJobs();
        assertEquals(events, record.events(ada).size(), "the same rating again is nothing new");
    }

    @Test
    void theNextStatementAndTheSameAgainBeginEmpty() {
        answer("one");
        rateAll(SelfRating.PARTLY);
        model.again();
        runJobs();
        assertEquals("statement ANSWER", shown.getLast());
        assertEquals("", model.words());
        assertEquals("Statement 1 of 9  \u00b7  easy", model.where());
        answer("two");
        model.next();
        runJobs();
        assertEquals("Statement 2 of 9  \u00b7  easy", model.where());
        assertTrue(model.rating(0).isEmpty());
        assertEquals(List.of("one", "two"), history().attempts().stream().map(PracticeAttempt::words).map(Optional::orElseThrow).toList());
    }

    @Test
    void goodRatingsBringAHarderStatement() {
        for (int i = 0; i < 2; i++) {
            answer("words");
            rateAll(SelfRating.MET);
            model.next();
            runJobs();
        }
        assertEquals("Statement 4 of 9  \u00b7  medium", model.where());
        assertEquals(Optional.of("Answered before: 2, last on 2 March 2026. The last rating: met 3, partly 0, not yet 0."), model.earlier());
    }

    @Test
    void wordsThatWereBegunAreThereWhenThePageOpensAgain() {
        model.type("You told h");
        model.type("You told her, and");
        draft.orElseThrow().run();
        model = again();
        assertEquals("You told her, and", model.words());
        assertTrue(model.canCompare());
        model.type("You told her, and she");
        model.compare();
        assertTrue(draft.isEmpty(), "what is handed in is no draft");
        runJobs();
        model.again();
        runJobs();
        assertEquals("", model.words());
    }

    @Test
    void aDraftThatComesTooLateIsDropped() {
        model.type("words");
        Runnable late = draft.orElseThrow();
        model.compare();
        runJobs();
        late.run();
        model.again();
        runJobs();
        assertEquals("", model.words());
    }

    @Test
    void whatCouldNotBeWrittenLeavesEverythingAsItWas() {
        diskFails = true;
        answer("words");
        assertEquals(Stage.ANSWER, model.stage());
        assertEquals("words", model.words());
        assertTrue(model.canCompare());
        diskFails = false;
        model.compare();
        runJobs();
        diskFails = true;
        rateAll(SelfRating.MET);
        assertEquals(Stage.RATE, model.stage());
        assertEquals(Optional.of(SelfRating.MET), model.rating(0));
        diskFails = false;
        model.rate(2, SelfRating.MET);
        runJobs();
        assertEquals(Stage.RATED, model.stage());
    }

    @Test
    void itOpensAtTheAnswerThatWaitsForItsRating() {
        answer("words");
        model = again();
        assertEquals(Stage.RATE, model.stage());
        assertEquals("You: “words”", model.answer());
        assertEquals(Optional.of(0), model.unrated());
    }
}
