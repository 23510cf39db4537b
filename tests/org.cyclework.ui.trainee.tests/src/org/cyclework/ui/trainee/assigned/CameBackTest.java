package org.cyclework.ui.trainee.assigned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Transcript;
import org.cyclework.supervision.Answer;
import org.cyclework.supervision.Feedback;
import org.cyclework.supervision.Feedback.RatedCriterion;
import org.cyclework.supervision.TurnRef;
import org.cyclework.testsupport.ProductPack;
import org.cyclework.ui.scene.Seating;
import org.cyclework.ui.trainee.play.PlaysInMemory;
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
        assertFalse(CameBack.all(MyAssignments.returned(TURN), Map.of()).contains("#again"), "the page of the assignment has a button for it");
    }

    @Test
    void anAnswerAfterThatAsksForNoOtherTryAnyMore() {
        Feedback returned = MyAssignments.returned(TURN);
        Feedback done = new Feedback(returned.work(), returned.assignment(), returned.title(),
                List.of(returned.answers().getFirst(), MyAssignments.answer(Answer.Kind.SIGNED_OFF, Optional.empty())), List.of(), List.of());
        String html = CameBack.all(done, Map.of());
        assertFalse(html.contains("#again"), html);
        assertTrue(html.indexOf("Signed off") < html.indexOf("Returned for another try"), "the newest first");
    }

    @Test
    void commentsOnTurnsOfAPlayThatIsNotHereAreCounted() {
        Feedback two = new Feedback(UUID.randomUUID(), Optional.empty(), "V1", List.of(),
                List.of(MyAssignments.comment(Optional.of(TURN), "Here."), MyAssignments.comment(Optional.of(new TurnRef(TURN.session(), 2, 9)), "And here.")), List.of());
        String html = CameBack.all(two, Map.of());
        assertTrue(html.contains("beside the turns in the debrief: 2") && html.contains("cw:debrief/" + TURN.session()), html);
        assertFalse(html.contains("And here."), "the words of its turn are not known");
    }

    @Test
    void commentsOnTurnsStandHereUnderTheWordsOfTheirTurn() {
        KeptPlay play = new PlaysInMemory(ProductPack.course()).toTheEnd("V1");
        play.finishDebrief();
        Transcript.Row row = play.play().transcript().rows().get(2);
        Feedback one = MyAssignments.feedback(new TurnRef(play.session(), 1, 3), "Here the tone changed.");
        String html = CameBack.all(one, Map.of(play.session(), play));
        int said = html.indexOf(Seating.escape(row.text()));
        assertTrue(html.indexOf("Turn " + row.round()) < said && html.contains(row.name() + ": "), html);
        assertTrue(0 < said && said < html.indexOf("Here the tone changed."), html);
        assertTrue(html.contains("cw:debrief/" + play.session()), html);
    }

    @Test
    void whileAnotherTryGoesOnNoLinkLeadsToItsDebrief() {
        KeptPlay play = new PlaysInMemory(ProductPack.course()).toTheEnd("V1");
        play.finishDebrief();
        play.rewind(1, 2);
        String html = CameBack.all(MyAssignments.feedback(new TurnRef(play.session(), 1, 3), "Here the tone changed."), Map.of(play.session(), play));
        assertTrue(html.contains("Try 1, turn") && html.contains("Here the tone changed."), html);
        assertFalse(html.contains("cw:debrief/"), html);
    }

    @Test
    void whatWasLookedAtSaysTheLevelInItsOwnWords() {
        assertEquals("", CameBack.ratings(List.of()));
        String html = CameBack.ratings(List.of(new RatedCriterion("Process", "Slows down & waits", 3, 4, "waits twice", "Dr Shah", "")));
        assertTrue(html.contains("Slows down &amp; waits") && html.contains("3 of 4: waits twice") && html.contains("Process"), html);
        assertFalse(html.contains("()"), html);
    }
}
