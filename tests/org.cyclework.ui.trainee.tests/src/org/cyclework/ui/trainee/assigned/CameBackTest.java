package org.cyclework.ui.trainee.assigned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.supervision.Answer;
import org.cyclework.supervision.Feedback;
import org.cyclework.supervision.Feedback.RatedCriterion;
import org.cyclework.supervision.TurnRef;
import org.junit.jupiter.api.Test;

/** What a supervisor sent back is told with name and day, and everything in it is text and no markup. */
class CameBackTest {

    private static final TurnRef TURN = new TurnRef(UUID.randomUUID(), 2, 7);

    @Test
    void aCommentStandsOverItsNameAndDay() {
        String html = CameBack.comment(MyAssignments.comment(Optional.empty(), "First.\n\n<b>Second.</b>"));
        assertTrue(html.contains("<p>First.</p><p>&lt;b&gt;Second.&lt;/b&gt;</p>"), html);
        assertTrue(html.contains("Dr Shah, 2 March 2026"), html);
    }

    @Test
    void anAnswerSaysWhatWasDecidedAndByWhom() {
        assertTrue(CameBack.answer(MyAssignments.answer(Answer.Kind.SIGNED_OFF, Optional.empty())).contains("Signed off by Dr Shah, 2 March 2026"));
        assertTrue(CameBack.answer(MyAssignments.answer(Answer.Kind.RETURNED, Optional.empty())).contains("callout try"));
        assertTrue(CameBack.answer(MyAssignments.answer(Answer.Kind.REVIEWED, Optional.empty())).contains("callout example"));
    }

    @Test
    void anotherTryIsALinkToTheTurnThatIsMeant() {
        assertEquals("cw:debrief/" + TURN.session() + "#again-2-7", CameBack.tryAgain(TURN).toString());
        assertFalse(CameBack.all(MyAssignments.returned(TURN)).contains("#again"), "the page of the assignment has a button for it");
    }

    @Test
    void anAnswerAfterThatAsksForNoOtherTryAnyMore() {
        Feedback returned = MyAssignments.returned(TURN);
        Feedback done = new Feedback(returned.work(), returned.assignment(), returned.title(),
                List.of(returned.answers().getFirst(), MyAssignments.answer(Answer.Kind.SIGNED_OFF, Optional.empty())), List.of(), List.of());
        String html = CameBack.all(done);
        assertFalse(html.contains("#again"), html);
        assertTrue(html.indexOf("Signed off") < html.indexOf("Returned for another try"), "the newest first");
    }

    @Test
    void commentsOnTurnsAreCountedAndReadInTheDebrief() {
        Feedback two = new Feedback(UUID.randomUUID(), Optional.empty(), "V1", List.of(),
                List.of(MyAssignments.comment(Optional.of(TURN), "Here."), MyAssignments.comment(Optional.of(new TurnRef(TURN.session(), 2, 9)), "And here.")), List.of());
        String html = CameBack.all(two);
        assertTrue(html.contains("beside the turns in the debrief: 2") && html.contains("cw:debrief/" + TURN.session()), html);
        assertFalse(html.contains("And here."), "it stands beside its turn");
    }

    @Test
    void whatWasLookedAtSaysTheLevelInItsOwnWords() {
        assertEquals("", CameBack.ratings(List.of()));
        String html = CameBack.ratings(List.of(new RatedCriterion("Process", "Slows down & waits", 3, 4, "waits twice", "Dr Shah", "")));
        assertTrue(html.contains("Slows down &amp; waits") && html.contains("3 of 4: waits twice") && html.contains("Process"), html);
        assertFalse(html.contains("()"), html);
    }
}
