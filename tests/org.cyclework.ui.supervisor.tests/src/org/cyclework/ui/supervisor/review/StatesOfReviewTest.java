package org.cyclework.ui.supervisor.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cyclework.model.vignette.Seat;
import org.cyclework.supervision.AssignmentState;
import org.cyclework.supervision.OwnWords;
import org.cyclework.supervision.QueueEntry;
import org.cyclework.supervision.Rating;
import org.cyclework.supervision.ReviewPage;
import org.cyclework.supervision.ReviewedWork;
import org.cyclework.supervision.ReviewedWork.Question;
import org.cyclework.supervision.Task;
import org.cyclework.ui.supervisor.Samples;
import org.cyclework.ui.supervisor.office.Kinds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A review tells every piece of work in each state in which it can be handed in. */
class StatesOfReviewTest {

    private static String page(ReviewPage page) {
        return new ReviewPages(page, Kinds.review(Samples.KEY), List.of(RatingModelTest.RUBRIC)).page(LocalDate.of(2026, 3, 4)).body();
    }

    private static String page(ReviewedWork... work) {
        return page(Samples.page(List.of(work), List.of()));
    }

    private static String page(QueueEntry entry) {
        return page(new ReviewPage(entry, Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    private static QueueEntry entry(AssignmentState state, boolean late, String message) {
        return new QueueEntry(Samples.KEY, "Zoë <Öz>", Samples.id(5), "Two keys & more", Task.Kind.VIGNETTE, Samples.WHEN, late, state, Optional.empty(), message, false);
    }

    @ParameterizedTest
    @EnumSource(AssignmentState.class)
    void theHeadTellsWhoWhenAndWhereItStands(AssignmentState state) {
        assertThat(page(entry(state, false, ""))).contains("<h1>Two keys &amp; more</h1>", "Zoë &lt;Öz&gt; · handed in yesterday, ", state.words()).doesNotContain("after the last day",
                "<blockquote>");
    }

    @Test
    void whatCameLateIsSaidWithoutMore() {
        assertThat(page(entry(AssignmentState.OPENED, true, ""))).containsSubsequence("handed in yesterday", "after the last day", AssignmentState.OPENED.words());
    }

    @Test
    void aMessageKeepsItsParagraphs() {
        assertThat(page(entry(AssignmentState.OPENED, false, "Here it is.\n\nLook at <turn 3>."))).contains("<blockquote><p>Here it is.</p><p>Look at &lt;turn 3&gt;.</p></blockquote>");
        assertThat(page(entry(AssignmentState.OPENED, false, " \n "))).doesNotContain("<blockquote>");
    }

    private static ReviewedWork quiz(boolean finished, OptionalDouble score, Question... questions) {
        return new ReviewedWork.Quiz(Samples.SESSION, "M1", "Seeing the cycle", Samples.WHEN, finished, score, List.of(questions));
    }

    private static Question[] questions(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Question("Q1-" + i, "Question <" + i + ">", OptionalDouble.of(i % 2), i)).toArray(Question[]::new);
    }

    private static Stream<Arguments> quizzes() {
        return Stream.of(Arguments.of("left open, not finished", quiz(false, OptionalDouble.empty(), questions(2))), Arguments.of("100\u00a0% right · one question", quiz(true, OptionalDouble.of(1),
                questions(
                        1))),
                Arguments.of("67\u00a0% right · 3 questions", quiz(true, OptionalDouble.of(2 / 3.0), questions(3))), Arguments.of("— right · 2 questions", quiz(true, OptionalDouble.empty(), questions(
                        2))),
                Arguments.of("0\u00a0% right · 12 questions", quiz(true, OptionalDouble.of(0), questions(12))));
    }

    @ParameterizedTest
    @MethodSource("quizzes")
    void aQuizSaysWhatItCameToOrThatItIsOpen(String words, ReviewedWork.Quiz quiz) {
        String html = page(quiz);
        assertThat(html).contains("<p class=\"meta\">" + words + "</p>");
        assertEquals(quiz.questions().size(), html.split("<tr><td><a href=\"cw:item/", -1).length - 1);
        assertThat(html).contains("Question &lt;0&gt;");
    }

    private static ReviewedWork.Play with(ReviewedWork.Play play, String title, Seat seat, boolean debriefed) {
        return new ReviewedWork.Play(play.session(), play.caseId(), title, seat, play.chair(), play.ownName(), play.otherName(), play.level(), play.begun(), debriefed, play.tries());
    }

    @ParameterizedTest
    @CsvSource({"true, debrief worked through", "false, debrief not worked through"})
    void aPlaySaysWhetherItWasDebriefedAndThatNoGradeIsMade(boolean debriefed, String words) {
        assertThat(page(with(Samples.play(List.of(), ""), "Two keys on the hook", Seat.PURSUER, debriefed))).contains(words + "</p>", "No grade is made of how a scene comes out.");
    }

    @Test
    void theTitleOfAPlayIsToldOnlyWhereItIsAnotherThanThePages() {
        assertThat(page(Samples.play(List.of(), ""))).doesNotContain("<h2>Two keys on the hook</h2>");
        assertThat(page(with(Samples.play(List.of(), ""), "The ward", Seat.PURSUER, true))).contains("<h2>The ward</h2>");
    }

    @Test
    void inTheOtherChairTheSignsAreTheOtherWayRound() {
        String pursuer = page(Samples.play(List.of(), ""));
        assertThat(pursuer).contains("▲ Tomás</strong>", "● Amara</strong>", "<span>▲ Tomás: ").doesNotContain("● Tomás", "▲ Amara");
        String distancer = page(with(Samples.play(List.of(), ""), "Two keys on the hook", Seat.DISTANCER, true));
        assertThat(distancer).contains("● Tomás</strong>", "▲ Amara</strong>", "<span>● Tomás: ").doesNotContain("▲ Tomás</strong>", "● Amara", "<span>▲ Tomás");
    }

    @Test
    void aTryThatIsOpenSaysThatItGoesOn() {
        assertThat(page(Samples.play(List.of(), ""))).contains("The scene goes on; it was handed in as it stands.", "It closed: a truce.");
    }

    @ParameterizedTest
    @CsvSource({"true, came to its close", "false, The scene goes on"})
    void decisionsSayWhetherTheyCameToTheirClose(boolean finished, String words) {
        ReviewedWork walk = new ReviewedWork.Decisions(Samples.SESSION, "VX", "Before any work", Samples.WHEN, finished, List.of(new ReviewedWork.Step("Who <first>?", "Each alone.")));
        assertThat(page(walk)).contains(words, "Who &lt;first&gt;?<br/><strong>Each alone.</strong>");
    }

    @Test
    void aLessonSaysWhenItWasRead() {
        assertThat(page(new ReviewedWork.Lesson("L1.2", "The loop", Optional.empty(), Optional.of(Samples.WHEN)))).contains("<a href=\"cw:lesson/L1.2\">The loop</a> · marked as read on 3 March 2026");
    }

    @ParameterizedTest
    @EnumSource(OwnWords.Kind.class)
    void whatIsTickedOutsideOfTurnsIsCalledByItsKind(OwnWords.Kind kind) {
        OwnWords words = new OwnWords(UUID.randomUUID(), Optional.empty(), kind, "", OptionalInt.empty(), "My <words>.");
        assertThat(page(Samples.page(List.of(), List.of(words)))).contains("ticked at the hand-in · " + kind.words(), "<p>My &lt;words&gt;.</p>").doesNotContain("ticked no own words");
    }

    private static Rating rating(String rubric, Map<String, Integer> levels, String remark) {
        return new Rating(Samples.id(9), Samples.KEY, rubric, "Process", Samples.RUTH, "Ruth", Samples.WHEN, levels, remark);
    }

    private static String rated(Rating rating) {
        ReviewPage page = Samples.page(List.of(), List.of());
        return page(new ReviewPage(page.entry(), page.assignment(), List.of(), List.of(), List.of(), List.of(rating), List.of(), List.of(), List.of()));
    }

    @Test
    void aRatingByARubricThatIsPutAwayStillHasItsNameAndItsRemark() {
        assertThat(rated(rating("gone", Map.of("loop", 2), "Half of it."))).contains("Process, seen by Ruth", "<p>Half of it.</p>").doesNotContain("Draws the loop");
    }

    @Test
    void aLevelThatTheRubricLostBreaksNothing() {
        assertThat(rated(rating("process", Map.of("loop", 5), ""))).contains("Draws the loop", "5 of 3: ");
    }

    @Test
    void criteriaStandInTheOrderOfTheRubric() {
        assertThat(rated(rating("process", Map.of("moves", 1, "loop", 3), ""))).containsSubsequence("Draws the loop", "3 of 3: yes", "Names own moves", "1 of 2: few");
    }
}
