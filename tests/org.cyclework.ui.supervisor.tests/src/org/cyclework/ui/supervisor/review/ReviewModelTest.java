package org.cyclework.ui.supervisor.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.cyclework.supervision.Answer;
import org.cyclework.supervision.Assignment;
import org.cyclework.supervision.AssignmentState;
import org.cyclework.supervision.Comment;
import org.cyclework.supervision.Feedback;
import org.cyclework.supervision.NewAssignment;
import org.cyclework.supervision.OwnWords;
import org.cyclework.supervision.Recipient;
import org.cyclework.supervision.Rubric;
import org.cyclework.supervision.Task;
import org.cyclework.supervision.Terms;
import org.cyclework.supervision.WorkKey;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Undo;
import org.cyclework.ui.supervisor.Classroom;
import org.cyclework.ui.supervisor.office.Kinds;
import org.cyclework.ui.supervisor.review.AnswerModel.Choice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A review on the real engines: what was played is read turn by turn, commented on, rated and answered. */
class ReviewModelTest {

    private Classroom room;
    private UUID sam;
    private Assignment assignment;

    @BeforeEach
    void open(@TempDir Path folder) {
        room = new Classroom(folder);
        sam = room.enrol("Sam Rivers");
        assignment = room.supervision().assignments().make(room.ruth(), new NewAssignment(new Task.Vignette("V1"), List.of(new Recipient.Members(room.group())), Terms.NONE)).getFirst();
    }

    @AfterEach
    void close() {
        room.close();
    }

    private ReviewModel model(WorkKey key) {
        return new ReviewModel(key, room::ruth, room.supervision()::reviews, room.supervision()::rubrics, room::names, () -> room.begun(BegunReview.place(key)));
    }

    private ReviewModel opened(Set<OwnWords.Kind> ticked) {
        ReviewModel model = model(room.handIn(sam, assignment, ticked));
        model.opened(model.read());
        return model;
    }

    private void again(ReviewModel model) {
        room.later();
        model.opened(model.read());
    }

    private static String page(ReviewModel model) {
        return model.page(LocalDate.of(2026, 3, 3)).body();
    }

    @Test
    void readingOpensItSoThatItCannotBeTakenBack() {
        ReviewModel model = opened(Set.of());
        assertEquals(AssignmentState.OPENED, model.content().entry().state());
        assertEquals(AssignmentState.OPENED, room.supervision().assignments().mine(room.trainee(sam), assignment.id()).orElseThrow().state());
        assertEquals("Sam Rivers: Two keys on the hook", model.title());
        assertEquals("Ruth Levi", model.signature());
    }

    @Test
    void oneGoesThroughTheTurnsAndNotBeyondThem() {
        ReviewModel model = opened(Set.of());
        assertFalse(model.canStep(false));
        assertEquals("", model.anchor(), "the page begins at its top");
        int turns = 1;
        while (model.step(true)) {
            turns++;
        }
        assertThat(turns).isGreaterThan(10);
        int last = (turns + 1) / 2;
        assertThat(model.where()).startsWith("Turn " + last + " of " + last + ", ");
        assertFalse(model.canStep(true));
        assertTrue(page(model).contains("id=\"" + model.anchor() + "\""));
    }

    @Test
    void aLinkOfThePageLeadsToItsTurn() {
        ReviewModel model = opened(Set.of());
        model.step(true);
        model.step(true);
        String third = model.anchor();
        model.step(false);
        assertTrue(model.go(Kinds.review(model.key()).at(third)));
        assertEquals(third, model.anchor());
        assertFalse(model.go(CourseLink.to(Kinds.REVIEW, "x").at("elsewhere")));
        assertEquals(third, model.anchor());
    }

    @Test
    void ownWordsAreThereOnlyWhereTheyWereTicked() {
        assertThat(page(opened(Set.of()))).doesNotContain("I would have said this.").doesNotContain("I was quick.").contains("Sam Rivers ticked no own words");
    }

    @Test
    void whatWasTickedStandsAtItsTurnOrBelow() {
        String html = page(opened(Set.of(OwnWords.Kind.TURN, OwnWords.Kind.REFLECTION)));
        assertThat(html.indexOf("I would have said this.")).isLessThan(html.indexOf("I was quick."));
        assertThat(html).doesNotContain("ticked no own words");
    }

    @Test
    void aCommentStaysAtItsTurnAndCanBeTakenBackAndWrittenAgain() throws Exception {
        ReviewModel model = opened(Set.of());
        model.step(true);
        model.step(true);
        Comment comment = model.comment("  What did you want her to know? ");
        again(model);
        assertThat(page(model)).contains("<p>What did you want her to know?</p>");
        assertEquals("the comment on turn 2, Tomás", model.onWhat(comment.turn()));
        Undo.Step undo = new SentStep("comment", room.supervision()::reviews, room::ruth, sam, comment.id(), false);
        room.later();
        Undo.Step redo = undo.reverse();
        again(model);
        assertThat(page(model)).doesNotContain("What did you want her to know?");
        redo.reverse();
        again(model);
        assertThat(page(model)).contains("What did you want her to know?");
    }

    private AnswerStep sent(ReviewModel model, String words, Choice choice, boolean closed) {
        AnswerModel answer = model.answer();
        answer.text(words);
        answer.choose(choice);
        SentStep sent = new SentStep("answer", room.supervision()::reviews, room::ruth, sam, model.send(answer).id(), false);
        return model.step(sent, answer.said(), () -> closed);
    }

    @Test
    void anAnswerThatIsTakenBackIsBegunAgainUntilItIsSentAgain() throws Exception {
        ReviewModel model = opened(Set.of());
        Undo.Step undo = sent(model, "Softer, please.", Choice.AGAIN, false);
        again(model);
        assertEquals("", model.answer().text());
        Undo.Step redo = undo.reverse();
        again(model);
        assertEquals("Softer, please.", model.answer().text());
        assertEquals(Choice.AGAIN, model.answer().choice());
        redo.reverse();
        again(model);
        assertEquals("", model.answer().text());
    }

    @Test
    void anAnswerThatIsTakenBackAfterTheReviewWasClosedIsThereWhereItIsOpenedNext() throws Exception {
        ReviewModel model = opened(Set.of());
        sent(model, "Softer, please.", Choice.AGAIN, true).reverse();
        ReviewModel next = model(model.key());
        next.opened(next.read());
        assertEquals("Softer, please.", next.answer().text());
    }

    @Test
    void anotherAnswerThatWasBegunMeanwhileStays() throws Exception {
        ReviewModel model = opened(Set.of());
        AnswerStep step = sent(model, "Softer, please.", Choice.AGAIN, false);
        again(model);
        model.answer().text("One thing more.");
        step.reverse();
        assertEquals("One thing more.", model.answer().text());
    }

    @Test
    void aSignOffReachesTheTraineeWithNameAndDateAndComments() {
        ReviewModel model = opened(Set.of());
        model.step(true);
        model.comment("Here you slowed down.");
        again(model);
        AnswerModel answer = model.answer();
        assertEquals(1, answer.comments());
        answer.choose(Choice.SIGNED_OFF);
        answer.text("Worked through.");
        model.send(answer);
        again(model);
        assertThat(page(model)).contains(Answer.Kind.SIGNED_OFF.words() + " · Ruth Levi, 2 March 2026", "Worked through.");
        Feedback feedback = room.supervision().reviews().feedback(room.trainee(sam)).getFirst();
        assertEquals(Answer.Kind.SIGNED_OFF, feedback.answers().getLast().kind());
        assertThat(feedback.comments()).extracting(Comment::text).containsExactly("Here you slowed down.");
    }

    @Test
    void anotherTryIsAskedForFromTheTurnThatIsLookedAt() {
        ReviewModel model = opened(Set.of());
        model.step(true);
        model.step(true);
        AnswerModel answer = model.answer();
        answer.choose(Choice.FROM_TURN);
        answer.text("Try it softer here.");
        model.send(answer);
        Feedback feedback = room.supervision().reviews().feedback(room.trainee(sam)).getFirst();
        assertEquals(Optional.of(model.spot().orElseThrow().turn().ref()), feedback.tryAgain().flatMap(Answer::from));
        assertEquals(AssignmentState.RETURNED, room.supervision().assignments().mine(room.trainee(sam), assignment.id()).orElseThrow().state());
    }

    @Test
    void feedbackAndAnotherGoAreSentAsTheySay() {
        ReviewModel model = opened(Set.of());
        AnswerModel answer = model.answer();
        answer.choose(Choice.AGAIN);
        answer.text("Once more, please.");
        assertEquals(Answer.Kind.RETURNED, model.send(answer).kind());
        room.later();
        AnswerModel other = model.answer();
        other.choose(Choice.REVIEWED);
        assertEquals(Answer.Kind.REVIEWED, model.send(other).kind());
    }

    @Test
    void aRatingIsKeptAndFilledInAgain() {
        ReviewModel model = opened(Set.of());
        Rubric rubric = model.rubrics().getFirst();
        RatingModel rating = model.rating(rubric);
        assertFalse(rating.canBeKept());
        rating.set(rubric.criteria().getFirst().id(), OptionalInt.of(2));
        rating.remark(" Half of it. ");
        model.rate(rating);
        again(model);
        assertEquals(OptionalInt.of(2), model.rating(rubric).level(rubric.criteria().getFirst().id()));
        assertThat(page(model)).contains(rubric.criteria().getFirst().anchors().get(1), "Half of it.");
    }

    @Test
    void anotherSupervisorsRatingIsSeenOnlyAfterOnesOwn() {
        ReviewModel model = opened(Set.of());
        Rubric rubric = model.rubrics().getFirst();
        String criterion = rubric.criteria().getFirst().id();
        room.supervision().reviews().rate(room.ben(), model.key(), rubric.id(), Map.of(criterion, 3), "What Ben saw.");
        again(model);
        assertThat(page(model)).doesNotContain("What Ben saw.");
        RatingModel own = model.rating(rubric);
        own.set(criterion, OptionalInt.of(1));
        model.rate(own);
        again(model);
        assertThat(page(model)).contains("What Ben saw.");
    }

    @Test
    void aPrivateNoteIsSeenHereAndNotByTheTrainee() {
        ReviewModel model = opened(Set.of());
        model.note("Ask how the week was.");
        again(model);
        assertThat(page(model)).contains("<div class=\"private\">", "Ask how the week was.");
        model.send(model.answer());
        assertThat(room.supervision().reviews().feedback(room.trainee(sam)).toString()).doesNotContain("Ask how the week was.");
    }

    @Test
    void phrasesAreKeptAndPutAway() {
        ReviewModel model = opened(Set.of());
        model.keepPhrase(" Say what you see first. ");
        again(model);
        assertThat(model.phrases()).singleElement().matches(phrase -> phrase.text().equals("Say what you see first."));
        model.dropPhrase(model.phrases().getFirst());
        again(model);
        assertThat(model.phrases()).isEmpty();
    }

    @Test
    void whatWaitsNextIsOffered() {
        UUID mei = room.enrol("Mei Lin");
        WorkKey first = room.handIn(sam, assignment, Set.of());
        WorkKey second = room.handIn(mei, assignment, Set.of());
        ReviewModel model = model(first);
        model.opened(model.read());
        assertEquals(Optional.of(second), model.next());
        model.send(model.answer());
        ReviewModel last = model(second);
        last.opened(last.read());
        assertEquals(Optional.empty(), last.next());
    }

    @Test
    void anotherReadingIsTheSameUntilSomethingIsWritten() {
        ReviewModel model = opened(Set.of());
        again(model);
        assertTrue(model.isSame(model.read()));
        model.comment("Here you slowed down.");
        assertFalse(model.isSame(model.read()));
    }

    /** Another look at the same work, as after another start of the program. */
    private ReviewModel reopened(ReviewModel model) {
        model.begun().keep();
        ReviewModel again = model(model.key());
        again.opened(again.read());
        return again;
    }

    @Test
    void aCommentThatWasBegunStaysAtItsTurnAndDoesNotFollowToTheNext() {
        ReviewModel model = opened(Set.of());
        model.step(true);
        model.step(true);
        model.commenting("Here you");
        model.step(true);
        assertEquals("", model.comment());
        assertThat(model.begunElsewhere()).extracting(BegunLine::words).containsExactly("Comment on turn 2, Tomás");
        model.step(false);
        assertEquals("Here you", model.comment());
        assertThat(model.begunElsewhere()).isEmpty();
    }

    @Test
    void afterAnotherStartOneIsWhereSomethingWasBegunAndItIsThere() {
        ReviewModel model = opened(Set.of());
        model.step(true);
        model.step(true);
        model.commenting("Here you");
        model.noting("Ask how");
        RatingModel rating = model.rating(model.rubrics().getFirst());
        rating.remark("Half");
        model.answer().text("Dear S");
        ReviewModel again = reopened(model);
        assertEquals(model.anchor(), again.anchor());
        assertEquals("Here you", again.comment());
        assertEquals("Ask how", again.note());
        assertEquals("Half", again.rating(again.rubrics().getFirst()).remark());
        assertEquals("Dear S", again.answer().text());
        assertThat(again.begunElsewhere()).extracting(BegunLine::to).containsExactly(BegunLine.To.RATING, BegunLine.To.NOTE, BegunLine.To.ANSWER);
        again.step(true);
        assertEquals(4, again.begunElsewhere().size());
    }

    @Test
    void whatWasSentOrKeptIsNotBegunAnyMore() {
        ReviewModel model = opened(Set.of());
        model.commenting("Here you slowed down.");
        model.comment("Here you slowed down.");
        model.noting("Ask how the week was.");
        model.note("Ask how the week was.");
        RatingModel rating = model.rating(model.rubrics().getFirst());
        rating.set(model.rubrics().getFirst().criteria().getFirst().id(), OptionalInt.of(2));
        model.rate(rating);
        AnswerModel answer = model.answer();
        answer.text("Thank you.");
        model.send(answer);
        ReviewModel again = model(model.key());
        again.opened(again.read());
        assertThat(again.begunElsewhere()).isEmpty();
        assertEquals("", again.comment());
        assertEquals("", again.answer().text());
    }

    @Test
    void wordsThatGoToTheWholeInsteadAreGoneFromTheTurn() {
        ReviewModel model = opened(Set.of());
        model.commenting("On all of it.");
        model.commentOnAll("On all of it.");
        assertEquals("", reopened(model).comment());
    }
}
