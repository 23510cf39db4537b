package org.cyclework.ui.trainee.assigned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Transcript;
import org.cyclework.supervision.Comment;
import org.cyclework.supervision.Feedback;
import org.cyclework.supervision.TurnRef;
import org.cyclework.testsupport.ProductPack;
import org.cyclework.ui.scene.Seating;
import org.cyclework.ui.trainee.play.PlaysInMemory;
import org.junit.jupiter.api.Test;

/** What supervisors wrote on turns stands under the words of its turn, each turn once, and is text and no markup. */
class TurnCommentsTest {

    private static final Pattern SECTION = Pattern.compile("<section class=\"turn-feedback\">");

    private final KeptPlay play = new PlaysInMemory(ProductPack.course()).toTheEnd("V1");

    private Comment on(int turn, String words) {
        return MyAssignments.comment(Optional.of(new TurnRef(play.session(), 1, turn)), words);
    }

    private static Feedback feedback(Comment... comments) {
        return new Feedback(UUID.randomUUID(), Optional.empty(), "V1", List.of(), List.of(comments), List.of());
    }

    private String html(Comment... comments) {
        return new TurnComments(play).of(feedback(comments));
    }

    private static long sections(String html) {
        return SECTION.matcher(html).results().count();
    }

    @Test
    void whereNothingWasWrittenThereIsNothing() {
        assertEquals("", html());
        assertEquals("", html(MyAssignments.comment(Optional.empty(), "On the whole.")));
        assertEquals("", html(MyAssignments.comment(Optional.of(new TurnRef(UUID.randomUUID(), 1, 1)), "On another play.")));
    }

    @Test
    void severalCommentsOnATurnStandUnderItOnceInTheirOrder() {
        String html = html(on(2, "First."), on(4, "Elsewhere."), on(2, "Second."));
        assertEquals(2, sections(html));
        assertTrue(html.indexOf("First.") < html.indexOf("Second.") && html.indexOf("Second.") < html.indexOf("Elsewhere."), html);
    }

    @Test
    void theWordsOfTheTurnAreSaidWithWhoSpokeAndFromWhichChair() {
        Transcript.Row row = play.play().transcript().rows().get(1);
        String html = html(on(2, "Here."));
        assertTrue(html.contains("Turn " + row.round()), html);
        assertTrue(html.contains(Seating.escape(row.name()) + ": "), html);
        assertTrue(html.contains(Seating.mark(row.seat())), "a chair is told by more than its colour");
        assertTrue(html.indexOf(Seating.escape(row.text())) < html.indexOf("Here."), html);
    }

    @Test
    void aTurnOfAnEarlierTrySaysWhichTry() {
        play.finishDebrief();
        play.rewind(1, 2);
        assertTrue(html(on(2, "Here.")).contains("Try 1, turn"));
    }

    @Test
    void aTurnThatThePlayHasNotKeepsItsCommentWithoutWords() {
        String html = html(on(999, "This must not be lost."));
        assertEquals(1, sections(html));
        assertTrue(html.contains("This must not be lost."), html);
        assertFalse(html.contains("<strong>"), html);
    }

    @Test
    void whatIsWrittenIsNeverMarkup() {
        String html = html(on(2, "<script>alert(1)</script> & \"quotes\" \u05e9\u05dc\u05d5\u05dd \u202etxet"));
        assertFalse(html.contains("<script"), html);
        assertTrue(html.contains("&lt;script&gt;") && html.contains("&amp;"), html);
        assertTrue(html.contains("\u05e9\u05dc\u05d5\u05dd"), html);
    }
}
