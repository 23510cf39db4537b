package org.cyclework.ui.trainee.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.Stream;
import org.cyclework.assessment.ObjectiveScore;
import org.cyclework.assessment.QuizSummary;
import org.cyclework.record.QuizRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told before and after a quiz, with the numbers of its questions and without a reproach. */
class SummaryPageTest {

    private static final List<ObjectiveScore> NONE = List.of();

    private static Stream<Arguments> numbers() {
        return Stream.of(Arguments.of("", List.of()), Arguments.of("7", List.of(7)), Arguments.of("1, 2", List.of(1, 2)), Arguments.of("1–3", List.of(1, 2, 3)),
                Arguments.of("1, 2, 4, 5", List.of(1, 2, 4, 5)), Arguments.of("1, 3–6, 9, 10", List.of(1, 3, 4, 5, 6, 9, 10)), Arguments.of("2, 4, 6", List.of(2, 4, 6)),
                Arguments.of("1–36", Stream.iterate(1, n -> n + 1).limit(36).toList()), Arguments.of("8–10", List.of(8, 9, 10)));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void threeInARowAreARange(String words, List<Integer> numbers) {
        assertEquals(words, SummaryPage.ranges(numbers));
    }

    private static QuizRecord tried(boolean finished, int answers, double score, OptionalDouble share) {
        return new QuizRecord(new UUID(0, 1), "M1", Instant.parse("2026-03-02T23:30:00Z"), answers, finished, finished ? OptionalDouble.of(score) : OptionalDouble.empty(), share, 1);
    }

    private static Stream<Arguments> tries() {
        return Stream.of(Arguments.of("2 March 2026: begun, 4 answered", tried(false, 4, 0, OptionalDouble.empty())),
                Arguments.of("2 March 2026: begun, 0 answered", tried(false, 0, 0, OptionalDouble.empty())),
                Arguments.of("2 March 2026: 67 of 100", tried(true, 9, 2 / 3.0, OptionalDouble.of(1))),
                Arguments.of("2 March 2026: 50 of 100", tried(true, 9, .5, OptionalDouble.of(.5))),
                Arguments.of("2 March 2026: 11 of 100, 49 % answered", tried(true, 9, .11, OptionalDouble.of(.49))),
                Arguments.of("2 March 2026: 40 of 100", tried(true, 9, .4, OptionalDouble.empty())));
    }

    @ParameterizedTest
    @MethodSource("tries")
    void anEarlierTryIsALine(String words, QuizRecord tried) {
        assertEquals(words, SummaryPage.earlier(tried, ZoneOffset.UTC));
    }

    @Test
    void anEarlierTryHasTheDayOfThePlace() {
        assertThat(SummaryPage.earlier(tried(false, 1, 0, OptionalDouble.empty()), ZoneId.of("Asia/Tokyo"))).startsWith("3 March 2026");
    }

    @Test
    void beforeTheHandInTheNumbersOfWhatIsOpenAndFlaggedAreTold() {
        String body = SummaryPage.handIn("Quiz", new HandIn(10, List.of(2, 3, 4, 9), List.of(5))).body();
        assertThat(body).contains("<th>answered</th><td>6</td><td></td>", "<th>open</th><td>4</td><td>2–4, 9</td>", "<th>flagged</th><td>1</td><td>5</td>",
                "Questions without an answer count as not right.", "After you hand in no answer can be changed.").doesNotContain("Fewer than half");
    }

    @ParameterizedTest
    @CsvSource({"10, 0, false, false", "10, 1, true, false", "10, 5, true, false", "10, 6, true, true", "10, 10, true, true", "1, 0, false, false", "1, 1, true, true", "3, 2, true, true"})
    void onlyWhatFitsIsSaidBeforeTheHandIn(int items, int open, boolean tip, boolean tooFew) {
        List<Integer> numbers = Stream.iterate(1, n -> n + 1).limit(open).toList();
        String body = SummaryPage.handIn("Quiz", new HandIn(items, numbers, List.of())).body();
        assertEquals(tip, body.contains("count as not right"), body);
        assertEquals(tooFew, body.contains("does not count as done"), body);
    }

    private static String after(QuizSummary summary) {
        return SummaryPage.after("Quiz", summary, id -> "Words of <" + id + ">", Optional.empty()).body();
    }

    @Test
    void afterwardsEverythingIsToldOnce() {
        String body = after(new QuizSummary(12, 10, 2, 7, .665, List.of(new ObjectiveScore("LO1", 8, 5, .6), new ObjectiveScore("LO2", 4, 2, .5)), 3, 2, List.of("a", "b", "c")));
        assertThat(body).containsSubsequence("<h1>The quiz is finished</h1>", "7 of 12 right, 2 without an answer. The score is 67 of 100", "2 open answers wait for your rating",
                "2 of 3 questions about safety right", "<td>Words of &lt;LO1&gt;</td><td>5\u00a0of\u00a08</td>", "<td>Words of &lt;LO2&gt;</td><td>2\u00a0of\u00a04</td>",
                "3 questions are worth another look");
        assertFalse(body.contains("Fewer than half"), body);
    }

    @Test
    void whatSomebodyAssignedAndDoesNotHaveIsNotCalledHandedIn() {
        QuizSummary summary = new QuizSummary(4, 4, 0, 4, 1, NONE, 0, 0, List.of());
        String body = SummaryPage.after("Quiz", summary, id -> id, Optional.of("Dr Shah")).body();
        assertThat(body).containsSubsequence("<h1>The quiz is finished</h1>", "Dr Shah assigned this quiz and does not have it yet. Hand it in").doesNotContain("Handed in");
        assertThat(after(summary)).doesNotContain("assigned");
    }

    @Test
    void whereNothingIsToBeSaidItIsNotSaid() {
        String body = after(new QuizSummary(4, 4, 0, 4, 1, NONE, 0, 0, List.of()));
        assertThat(body).contains("4 of 4 right, 0 without an answer. The score is 100 of 100", "Nothing is left to repeat today.").doesNotContain("safety", "wait for your rating",
                "worth another look");
    }

    @Test
    void oneIsOne() {
        String body = after(new QuizSummary(4, 4, 1, 2, .6, NONE, 0, 0, List.of("a")));
        assertThat(body).contains("One open answer waits for your rating and does not count yet.", "One question is worth another look; you can take just that again.");
    }

    @ParameterizedTest
    @CsvSource({"10, 4, true", "10, 5, false", "1, 0, true", "1, 1, false", "7, 3, true", "7, 4, false"})
    void aTryThatIsNearlyEmptyIsKeptAndSaysThatItDoesNotCount(int items, int answered, boolean tooFew) {
        String body = after(new QuizSummary(items, answered, 0, 0, 0, NONE, 0, 0, List.of()));
        assertEquals(tooFew, body.contains("does not count as done"), body);
        assertTrue(body.contains(items - answered + " without an answer"), body);
    }
}
