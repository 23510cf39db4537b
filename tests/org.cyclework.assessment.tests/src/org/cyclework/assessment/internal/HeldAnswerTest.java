package org.cyclework.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.cyclework.assessment.Attempt;
import org.cyclework.assessment.Mode;
import org.cyclework.assessment.QuizSession;
import org.cyclework.assessment.Response.Judged;
import org.cyclework.assessment.Scored;
import org.cyclework.assessment.kind.Items;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Verbs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While the disk keeps a quiz waiting, whoever shows it may go on: what is written is for the question that it was given to. */
class HeldAnswerTest {

    private static final long PATIENCE_SECONDS = 20;

    @TempDir
    Path folder;

    private final ExecutorService jobs = Executors.newFixedThreadPool(2);
    private QuizFixture fixture;
    private HeldRecord held;
    private QuizSession quiz;
    private String first;
    private String second;

    @BeforeEach
    void begin() {
        fixture = new QuizFixture(folder, Items.trueFalse("Q1-a", true), Items.trueFalse("Q1-b", false), Items.trueFalse("Q1-c", true));
        held = new HeldRecord(fixture.record());
        quiz = fixture.engineOver(held.record()).resume(fixture.ada(), fixture.start(Mode.PRACTICE).id());
        first = quiz.questions().get(0).itemId();
        second = quiz.questions().get(1).itemId();
    }

    @AfterEach
    void close() {
        held.release();
        jobs.shutdownNow();
        fixture.close();
    }

    @Test
    void anAnswerThatWaitsForAFlagStaysWithItsQuestion() throws Exception {
        Future<?> flagging = jobs.submit(() -> quiz.flag(first, true));
        held.awaitWriter();
        Future<Scored> answering = jobs.submit(() -> quiz.answer(first, new Judged(true)));
        assertThat(quiz.next()).as("looking on does not wait").isTrue();
        held.release();
        flagging.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(answering.get(PATIENCE_SECONDS, TimeUnit.SECONDS).itemId()).isEqualTo(first);
        assertThat(fixture.written(Verbs.ITEM_ANSWERED, LearningEvent::objectId)).containsExactly(first);
        assertThat(fixture.written(Verbs.ITEM_FLAGGED, LearningEvent::objectId)).containsExactly(first);
        assertThat(quiz.result(first)).isPresent();
        assertThat(quiz.result(second)).isEmpty();
    }

    @Test
    void nothingShowsBeforeItIsWritten() throws Exception {
        Future<Scored> answering = jobs.submit(() -> quiz.answer(first, new Judged(true)));
        held.awaitWriter();
        assertThat(quiz.result(first)).isEmpty();
        assertThat(quiz.answered()).isZero();
        assertThat(quiz.isFlagged(first)).isFalse();
        held.release();
        answering.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(quiz.answered()).isEqualTo(1);
    }

    @Test
    void twoAnswersAtOnceToOneQuestionAreOneAnswer() throws Exception {
        Future<Scored> one = jobs.submit(() -> quiz.answer(first, new Judged(true)));
        held.awaitWriter();
        Future<Scored> other = jobs.submit(() -> quiz.answer(first, new Judged(false)));
        held.release();
        one.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(catchThrowable(() -> other.get(PATIENCE_SECONDS, TimeUnit.SECONDS)))
                .hasCauseInstanceOf(IllegalStateException.class);
        assertThat(quiz.attempts(first)).extracting(Attempt::response).isEqualTo(List.of(new Judged(true)));
    }
}
