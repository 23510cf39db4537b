package org.cyclework.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.cyclework.assessment.EnoughAnswered;
import org.cyclework.assessment.Mode;
import org.cyclework.assessment.QuizSession;
import org.cyclework.assessment.Response.Judged;
import org.cyclework.assessment.kind.Items;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A quiz that was handed in nearly empty is kept and does not count as done. */
class EnoughAnsweredTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"0, 36, false", "5, 36, false", "17, 36, false", "18, 36, true", "36, 36, true", "1, 3, false", "2, 3, true", "0, 0, false"})
    void halfOfTheQuestionsIsEnough(int answered, int items, boolean counts) {
        assertThat(EnoughAnswered.counts(answered, items)).isEqualTo(counts);
    }

    @Test
    void theRecordTellsOfAQuizWhetherItCounts() {
        try (QuizFixture fixture = new QuizFixture(folder, Items.trueFalse("a", true), Items.trueFalse("b", true), Items.trueFalse("c", true))) {
            QuizSession quiz = fixture.start(Mode.PRACTICE);
            quiz.answer("a", new Judged(false));
            assertThat(counts(fixture)).isFalse();
            quiz.finish();
            assertThat(counts(fixture)).isFalse();
            QuizSession second = fixture.start(Mode.PRACTICE);
            second.answer("a", new Judged(false));
            second.answer("b", new Judged(false));
            assertThat(counts(fixture)).isFalse();
            second.finish();
            assertThat(counts(fixture)).isTrue();
        }
    }

    private static boolean counts(QuizFixture fixture) {
        return EnoughAnswered.counts(fixture.record().quizzes(fixture.ada()).getFirst());
    }
}
