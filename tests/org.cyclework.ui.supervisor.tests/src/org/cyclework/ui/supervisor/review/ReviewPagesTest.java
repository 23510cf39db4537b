package org.cyclework.ui.supervisor.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cyclework.supervision.Answer;
import org.cyclework.supervision.Assignment;
import org.cyclework.supervision.OwnWords;
import org.cyclework.supervision.PrivateNote;
import org.cyclework.supervision.Rating;
import org.cyclework.supervision.ReviewPage;
import org.cyclework.supervision.ReviewedWork;
import org.cyclework.supervision.Task;
import org.cyclework.supervision.Terms;
import org.cyclework.ui.supervisor.Samples;
import org.cyclework.ui.supervisor.office.Kinds;
import org.junit.jupiter.api.Test;

/** The page of a review tells everything that was handed in, and nothing of one's own that was not ticked. */
class ReviewPagesTest {

    private static String page(ReviewPage page) {
        return new ReviewPages(page, Kinds.review(Samples.KEY), List.of(RatingModelTest.RUBRIC)).page(LocalDate.of(2026, 3, 4)).body();
    }

    private static ReviewPage with(ReviewPage page, List<Rating> ratings, List<Answer> answers, List<PrivateNote> notes, List<String> gone) {
        return new ReviewPage(page.entry(), page.assignment(), page.work(), page.words(), page.comments(), ratings, answers, notes, gone);
    }

    @Test
    void everyTurnStandsWithWhoSpeaksTheMoveAndBothInnerStates() {
        String html = page(Samples.page(List.of(Samples.play(List.of(), "")), List.of()));
        assertThat(html).contains("line 1.1", "line 2.4", "▲ Tomás", "● Amara", "pressing bid, strong", "Tomás: alarm 7 of 10, safety 4 of 10", "Amara: alarm 3 of 10, safety 5 of 10");
        assertThat(html.split("<section class=\"turn\"", -1)).hasSize(7);
    }

    @Test
    void aBarStandsBesideTheWordsAndIsRedBeyondTheFloodLine() {
        String turn = page(Samples.page(List.of(Samples.play(List.of(), "")), List.of())).split("<section class=\"turn\"")[1];
        assertThat(turn.split("class=\"pursuer\" x", -1)).hasSize(8);
        assertThat(turn.split("class=\"distancer\" x", -1)).hasSize(4);
        assertThat(turn).doesNotContain("class=\"flood\" x");
    }

    @Test
    void whatIsSaidCannotBreakThePage() {
        assertThat(page(Samples.page(List.of(Samples.play(List.of(Samples.comment("<script>")), "")), List.of()))).contains("line 1.1 &lt;b&gt;", "&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void triesAreToldWithWhereTheyPart() {
        String html = page(Samples.page(List.of(Samples.play(List.of(), "")), List.of()));
        assertThat(html).contains("Try 2", "It left try 1 at turn 3.", "One hint was taken.", "It closed: a truce. This is told for orientation and never rated").doesNotContain("line 2.1");
    }

    @Test
    void whereNothingWasTickedItSaysSo() {
        assertThat(page(Samples.page(List.of(Samples.play(List.of(), "")), List.of()))).contains("Sam ticked no own words").doesNotContain("ticked at the hand-in");
    }

    @Test
    void whatWasTickedIsMarkedAsTicked() {
        String html = page(Samples.page(List.of(Samples.play(List.of(), "I am here")), List.of(Samples.reflection("I was quick.\n\nSlower next time."))));
        assertThat(html).contains("ticked at the hand-in · " + OwnWords.Kind.TURN.words(), "<p>I am here</p>", "<p>I was quick.</p><p>Slower next time.</p>").doesNotContain("ticked no own words");
    }

    @Test
    void commentsStandAtTheirTurnWithNameAndDay() {
        String html = page(Samples.page(List.of(Samples.play(List.of(Samples.comment("Softer here?")), "")), List.of()));
        String turn = html.substring(html.indexOf("line 2.3"), html.indexOf("line 2.4"));
        assertThat(turn).contains("Ruth · 3 March 2026 · goes with the next answer", "<p>Softer here?</p>");
    }

    @Test
    void aPrivateNoteIsMarkedAsPrivate() {
        PrivateNote note = new PrivateNote(Samples.id(8), Samples.TRAINEE, Optional.of(Samples.KEY.id()), Samples.RUTH, "Ruth", Samples.WHEN, "Ask how the week was.");
        String html = page(with(Samples.page(List.of(), List.of()), List.of(), List.of(), List.of(note), List.of()));
        assertThat(html).contains("<div class=\"private\"><p class=\"by\">PRIVATE · only supervisors read this · Ruth");
    }

    @Test
    void aRatingShowsWhatEachLevelSaysAndNoTotal() {
        Rating rating = new Rating(Samples.id(9), Samples.KEY, "process", "Process", Samples.RUTH, "Ruth", Samples.WHEN, Map.of("loop", 2), "Half of it.");
        assertThat(page(with(Samples.page(List.of(), List.of()), List.of(rating), List.of(), List.of(), List.of()))).contains("Draws the loop", "2 of 3: in part", "Half of it.")
                .doesNotContain("Names own moves");
    }

    @Test
    void answersStandWithNameAndDateAndWhatIsGoneIsSaid() {
        Answer answer = new Answer(Samples.id(10), Answer.Kind.SIGNED_OFF, Samples.RUTH, "Ruth Levi", Samples.WHEN, "Well done is not said here.", Optional.empty());
        String html = page(with(Samples.page(List.of(), List.of()), List.of(), List.of(answer), List.of(), List.of("One quiz cannot be shown.")));
        assertThat(html).contains(Answer.Kind.SIGNED_OFF.words() + " · Ruth Levi, 3 March 2026", "One quiz cannot be shown.");
    }

    @Test
    void aQuizAndALessonAreTold() {
        ReviewedWork quiz = new ReviewedWork.Quiz(Samples.id(11), "M1", "Seeing the cycle", Samples.WHEN, true, OptionalDouble.of(.75),
                List.of(new ReviewedWork.Question("Q1-a", "Which half begins?", OptionalDouble.of(1), 2), new ReviewedWork.Question("Q1-b", "Q1-b", OptionalDouble.empty(), 0)));
        ReviewedWork lesson = new ReviewedWork.Lesson("L1.2", "The four-step loop", Optional.of(Samples.WHEN), Optional.empty());
        assertThat(page(Samples.page(List.of(quiz, lesson), List.of()))).contains("75\u00a0% right · 2 questions", "Which half begins?", "100\u00a0%", "—", "cw:lesson/L1.2", "not marked as read");
    }

    @Test
    void decisionsAreToldInTheirOrder() {
        ReviewedWork walk = new ReviewedWork.Decisions(Samples.id(12), "VX", "Before any work on the cycle", Samples.WHEN, true,
                List.of(new ReviewedWork.Step("Who is asked first?", "Each alone."), new ReviewedWork.Step("And then?", "Nobody is told.")));
        assertThat(page(Samples.page(List.of(walk), List.of()))).containsSubsequence("Before any work on the cycle", "came to its close", "Who is asked first?", "Each alone.", "Nobody is told.");
    }

    @Test
    void thatTheCourseHasMovedOnIsSaid() {
        Assignment given = Samples.assignment(new Task.Vignette("V1"), Terms.NONE.noted("Mind the pace."));
        Assignment moved = new Assignment(given.id(), given.task(), given.title(), given.to(), given.toName(), given.by(), given.byName(), given.made(), given.terms(), List.of(),
                Assignment.CourseState.MOVED_ON, false);
        ReviewPage page = Samples.page(List.of(), List.of());
        assertThat(page(new ReviewPage(page.entry(), Optional.of(moved), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of())))
                .contains("The course has moved on", "You asked: Mind the pace.");
    }

    @Test
    void aTurnHasTheNumberThatTheTraineeSees() {
        String html = page(Samples.page(List.of(Samples.play(List.of(), "")), List.of()));
        assertThat(html.substring(0, html.indexOf("line 1.2"))).contains(">Turn 1</a>").doesNotContain(">Turn 2</a>");
        assertThat(html.substring(html.indexOf("line 1.2"), html.indexOf("line 1.4"))).contains(">Turn 2</a>").doesNotContain(">Turn 3</a>");
    }

    @Test
    void whatWasSentIsNotSaidToGoWithTheNextAnswer() {
        Answer answer = new Answer(Samples.id(10), Answer.Kind.REVIEWED, Samples.RUTH, "Ruth", Samples.WHEN.plusHours(1), "", Optional.empty());
        ReviewPage commented = Samples.page(List.of(Samples.play(List.of(Samples.comment("Softer here?")), "")), List.of());
        assertThat(page(with(commented, List.of(), List.of(answer), List.of(), List.of()))).contains("Softer here?").doesNotContain("goes with the next answer");
    }

    @Test
    void theNewestAnswerStandsFirstAsTheTraineeSeesIt() {
        Answer first = new Answer(Samples.id(10), Answer.Kind.RETURNED, Samples.RUTH, "Ruth", Samples.WHEN, "Once more.", Optional.empty());
        Answer second = new Answer(Samples.id(11), Answer.Kind.SIGNED_OFF, Samples.RUTH, "Ruth", Samples.WHEN.plusDays(1), "Thank you.", Optional.empty());
        assertThat(page(with(Samples.page(List.of(), List.of()), List.of(), List.of(first, second), List.of(), List.of()))).containsSubsequence("Thank you.", "Once more.");
    }
}
