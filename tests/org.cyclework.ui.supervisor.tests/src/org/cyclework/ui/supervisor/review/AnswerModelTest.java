package org.cyclework.ui.supervisor.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cyclework.supervision.Answer;
import org.cyclework.supervision.Rating;
import org.cyclework.supervision.ReviewPage;
import org.cyclework.supervision.ReviewedWork;
import org.cyclework.supervision.TurnRef;
import org.cyclework.ui.supervisor.BegunPlaces;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.Samples;
import org.cyclework.ui.supervisor.review.AnswerModel.Choice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An answer says what is decided; another try needs a word why. */
class AnswerModelTest {

    private final ReviewedWork.Turn turn = Samples.turn(2, 3, "Could you put that away?", "", List.of());
    private final ReviewedWork.Play play = Samples.play(List.of(), "");
    private final Optional<TurnList.Spot> spot = Optional.of(new TurnList.Spot(play, play.tries().getLast(), turn));

    @TempDir
    private Path folder;
    private BegunPlaces places;
    private final ReviewPage bare = Samples.page(List.of(Samples.play(List.of(), "")), List.of());
    private final ReviewPage commented = Samples.page(List.of(Samples.play(List.of(Samples.comment("Softer here?")), "")), List.of());

    @BeforeEach
    void open() {
        places = new BegunPlaces(folder);
    }

    private BegunReview nothing() {
        return new BegunReview(places.at("nothing"));
    }

    @Test
    void whereNoPlayWasHandedInNoTurnIsOffered() {
        assertTrue(new AnswerModel(bare, spot, nothing()).choices().contains(Choice.FROM_TURN));
        assertFalse(new AnswerModel(bare, Optional.empty(), nothing()).choices().contains(Choice.FROM_TURN));
    }

    @Test
    void anotherTryNeedsAWordOrAComment() {
        AnswerModel answer = new AnswerModel(bare, spot, nothing());
        assertEquals(Optional.empty(), answer.missing());
        answer.choose(Choice.FROM_TURN);
        assertTrue(answer.missing().isPresent());
        answer.text("Try it softer.");
        assertEquals(Optional.empty(), answer.missing());
        AnswerModel other = new AnswerModel(commented, spot, nothing());
        other.choose(Choice.AGAIN);
        assertEquals(Optional.empty(), other.missing());
    }

    @Test
    void anAnswerThatWasTakenBackMeanwhileIsNotWrittenOver() {
        BegunReview begun = nothing();
        AnswerModel open = new AnswerModel(bare, spot, begun);
        assertEquals(Optional.empty(), open.text("S"));
        begun.answerAgain(new AnswerStep.Said("Try it softer.", "AGAIN", ""));
        assertEquals(Optional.of("Try it softer.\n\nSo"), open.text("So"));
        assertEquals("Try it softer.\n\nSo", begun.answer());
        assertEquals(Optional.empty(), open.text("Try it softer.\n\nSome"), "it stands there once");
        assertEquals(Optional.empty(), open.text(""), "and can be taken away");
        assertEquals("", begun.answer());
    }

    @Test
    void theTurnGoesOnlyWithATryFromIt() {
        AnswerModel answer = new AnswerModel(bare, spot, nothing());
        answer.choose(Choice.FROM_TURN);
        assertEquals(Optional.of(new TurnRef(Samples.SESSION, 2, 3)), answer.from());
        answer.choose(Choice.SIGNED_OFF);
        assertEquals(Optional.empty(), answer.from());
    }

    @Test
    void itSaysWhatGoesAndUnderWhichName() {
        AnswerModel answer = new AnswerModel(commented, spot, nothing());
        assertEquals(1, answer.comments());
        assertEquals("One new comment goes with it, and no new rating. Private notes never go.", answer.goes());
        assertEquals("Sign off as Ruth, 3 March 2026", answer.words(Choice.SIGNED_OFF, "Ruth", LocalDate.of(2026, 3, 3)));
        assertEquals("Ask for another try from try 2, turn 2, Tomás: Could you put that away?", answer.words(Choice.FROM_TURN, "Ruth", LocalDate.of(2026, 3, 3)));
    }

    @Test
    void whatWasBegunComesBackAndIsGoneOnceItWasSent() {
        BegunReview begun = new BegunReview(places.at("review"));
        AnswerModel first = new AnswerModel(bare, spot, begun);
        assertEquals("", first.unsent());
        first.choose(Choice.AGAIN);
        first.text("Half a sente");
        begun.kept().keep();
        BegunReview later = new BegunReview(places.at("review"));
        AnswerModel again = new AnswerModel(bare, spot, later);
        assertEquals("Half a sente", again.text());
        assertEquals(Choice.AGAIN, again.choice());
        assertEquals(Messages.Begun_answer, again.unsent());
        later.answered();
        assertTrue(places.at("review").begun().isEmpty());
    }

    @Test
    void aChoiceThatIsNotThereAnyMoreIsNotTaken() {
        BegunReview begun = new BegunReview(places.at("review"));
        new AnswerModel(bare, spot, begun).choose(Choice.FROM_TURN);
        assertEquals(Choice.REVIEWED, new AnswerModel(bare, Optional.empty(), begun).choice());
    }

    @Test
    void onlyWhatWasWrittenSinceTheLastAnswerGoes() {
        Answer answer = new Answer(Samples.id(10), Answer.Kind.REVIEWED, Samples.RUTH, "Ruth", Samples.WHEN.plusHours(1), "", Optional.empty());
        ReviewPage answered = new ReviewPage(commented.entry(), commented.assignment(), commented.work(), commented.words(), commented.comments(), commented.ratings(), List.of(answer),
                commented.notes(), commented.gone());
        assertEquals(0, new AnswerModel(answered, spot, nothing()).comments());
    }

    @Test
    void afterwardsItIsSaidWhatWasSentAndToWhom() {
        AnswerModel answer = new AnswerModel(bare, spot, nothing());
        assertEquals("✓ Sent to Sam. Edit > Undo takes it back.", answer.sent("Sam"));
        answer.choose(Choice.SIGNED_OFF);
        assertEquals("✓ Signed off and sent to Sam. Edit > Undo takes it back.", answer.sent("Sam"));
    }

    @Test
    void commentsThatWereBegunAndNotKeptAreSaidNotToGo() {
        BegunReview begun = new BegunReview(places.at("review"));
        assertEquals("Your words go alone: there is no new comment or rating. Private notes never go.", new AnswerModel(bare, spot, begun).goes());
        begun.comment("t-1", "Half a");
        assertTrue(new AnswerModel(bare, spot, begun).goes().endsWith(" One comment was begun and is not kept yet; it does not go with the answer."));
    }

    @Test
    void everyChoiceIsCalledInItsOwnWordsAndWithoutATurnNoTurnIsNamed() {
        LocalDate today = LocalDate.of(2026, 3, 3);
        AnswerModel answer = new AnswerModel(bare, spot, nothing());
        assertEquals(Messages.Answer_reviewed, answer.words(Choice.REVIEWED, "Ruth", today));
        assertEquals(Messages.Answer_again, answer.words(Choice.AGAIN, "Ruth", today));
        assertEquals("", new AnswerModel(bare, Optional.empty(), nothing()).words(Choice.FROM_TURN, "Ruth", today));
    }

    @Test
    void whoeverIsAskedForAnotherTryIsSaidToBe() {
        AnswerModel answer = new AnswerModel(bare, spot, nothing());
        for (Choice choice : List.of(Choice.FROM_TURN, Choice.AGAIN)) {
            answer.choose(choice);
            assertEquals("✓ Sent to Sam, who is asked for another try. Edit > Undo takes it back.", answer.sent("Sam"));
        }
    }

    private ReviewPage rated(ReviewPage page, int ratings) {
        List<Rating> all = IntStream.range(0, ratings).mapToObj(i -> new Rating(Samples.id(80 + i), Samples.KEY, "process", "Process", Samples.RUTH, "Ruth", Samples.WHEN, Map.of("loop", 1), ""))
                .toList();
        return new ReviewPage(page.entry(), page.assignment(), page.work(), page.words(), page.comments(), all, page.answers(), page.notes(), page.gone());
    }

    @Test
    void ratingsGoWithItAsCommentsDo() {
        assertEquals("No new comment goes with it, and one new rating. Private notes never go.", new AnswerModel(rated(bare, 1), spot, nothing()).goes());
        assertEquals("No new comment goes with it, and 2 new ratings. Private notes never go.", new AnswerModel(rated(bare, 2), spot, nothing()).goes());
        assertEquals("One new comment goes with it, and one new rating. Private notes never go.", new AnswerModel(rated(commented, 1), spot, nothing()).goes());
    }

    @Test
    void whatIsTakenBackIsBegunAgainAtTheTurnItWasAbout() {
        AnswerModel answer = new AnswerModel(bare, spot, nothing());
        answer.text("Softer.");
        answer.choose(Choice.FROM_TURN);
        assertEquals(new AnswerStep.Said("Softer.", "FROM_TURN", spot.orElseThrow().anchor()), answer.said());
        assertEquals(new AnswerStep.Said("", "", ""), new AnswerModel(bare, Optional.empty(), nothing()).said());
    }
}
