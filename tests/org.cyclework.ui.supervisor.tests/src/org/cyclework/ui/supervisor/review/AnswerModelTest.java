package org.cyclework.ui.supervisor.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cyclework.supervision.ReviewPage;
import org.cyclework.supervision.ReviewedWork;
import org.cyclework.supervision.TurnRef;
import org.cyclework.ui.supervisor.Samples;
import org.cyclework.ui.supervisor.review.AnswerModel.Choice;
import org.junit.jupiter.api.Test;

/** An answer says what is decided; another try needs a word why. */
class AnswerModelTest {

    private final ReviewedWork.Turn turn = Samples.turn(2, 3, "Could you put that away?", "", List.of());
    private final ReviewPage bare = Samples.page(List.of(Samples.play(List.of(), "")), List.of());
    private final ReviewPage commented = Samples.page(List.of(Samples.play(List.of(Samples.comment("Softer here?")), "")), List.of());

    @Test
    void whereNoPlayWasHandedInNoTurnIsOffered() {
        assertTrue(new AnswerModel(bare, Optional.of(turn)).choices().contains(Choice.FROM_TURN));
        assertFalse(new AnswerModel(bare, Optional.empty()).choices().contains(Choice.FROM_TURN));
    }

    @Test
    void anotherTryNeedsAWordOrAComment() {
        AnswerModel answer = new AnswerModel(bare, Optional.of(turn));
        assertEquals(Optional.empty(), answer.missing());
        answer.choose(Choice.FROM_TURN);
        assertTrue(answer.missing().isPresent());
        answer.text("Try it softer.");
        assertEquals(Optional.empty(), answer.missing());
        AnswerModel other = new AnswerModel(commented, Optional.of(turn));
        other.choose(Choice.AGAIN);
        assertEquals(Optional.empty(), other.missing());
    }

    @Test
    void theTurnGoesOnlyWithATryFromIt() {
        AnswerModel answer = new AnswerModel(bare, Optional.of(turn));
        answer.choose(Choice.FROM_TURN);
        assertEquals(Optional.of(new TurnRef(Samples.SESSION, 2, 3)), answer.from());
        answer.choose(Choice.SIGNED_OFF);
        assertEquals(Optional.empty(), answer.from());
    }

    @Test
    void itSaysWhatGoesAndUnderWhichName() {
        AnswerModel answer = new AnswerModel(commented, Optional.of(turn));
        assertEquals(1, answer.comments());
        assertEquals("Comments that go with it: 1. Ratings: 0. Private notes never go.", answer.goes());
        assertEquals("Sign off as Ruth, 3 March 2026", answer.words(Choice.SIGNED_OFF, "Ruth", LocalDate.of(2026, 3, 3)));
        assertEquals("Ask for another try from turn 3. Tomás: Could you put that away?", answer.words(Choice.FROM_TURN, "Ruth", LocalDate.of(2026, 3, 3)));
    }
}
