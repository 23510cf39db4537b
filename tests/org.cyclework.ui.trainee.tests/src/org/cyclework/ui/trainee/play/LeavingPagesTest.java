package org.cyclework.ui.trainee.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.cyclework.model.vignette.OutcomeClass;
import org.cyclework.roleplay.SceneEnd;
import org.cyclework.roleplay.SceneEnd.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever steps out, leaves for safety or comes to the end is told what is kept, and never alone with what was stirred up. */
class LeavingPagesTest {

    private static String closing(Reason reason, boolean breakDue, boolean debriefed) {
        boolean out = reason == Reason.STEPPED_OUT;
        return ClosingPage.of(new SceneEnd(reason, out ? Optional.empty() : Optional.of(OutcomeClass.TRUCE), out ? "" : "a truce", "She <waits> & he looks up."), breakDue, debriefed, Optional.empty())
                .body();
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void whoStopsIsTheOneWhoIsToldThatStoppingIsAllRight(Reason reason) {
        String body = closing(reason, false, false);
        boolean stopped = reason == Reason.STEPPED_OUT;
        assertThat(body).contains("<p>She &lt;waits&gt; &amp; he looks up.</p>");
        assertTrue(body.contains(stopped ? "<h1>You stepped out</h1>" : "<h1>The scene is over</h1>"), body);
        assertEquals(stopped, body.contains("Stopping is always all right."), body);
        assertEquals(stopped, body.contains("call the local emergency number"), body);
    }

    @ParameterizedTest
    @CsvSource({"false, false", "false, true", "true, false", "true, true"})
    void aBreakAndTheDebriefAreToldOnlyWhereTheyAreDue(boolean breakDue, boolean debriefed) {
        String body = closing(Reason.ROUNDS_OVER, breakDue, debriefed);
        assertEquals(breakDue, body.contains("third scene in a row"), body);
        assertEquals(debriefed, body.contains("its debrief is done, so it counts"), body);
        assertEquals(!debriefed, body.contains("It counts once its debrief is done"), body);
    }

    @Test
    void theBreakStandsBeforeWhatIsKept() {
        assertThat(closing(Reason.STEPPED_OUT, true, false)).containsSubsequence("You stepped out", "She &lt;waits&gt;", "Stopping is always", "emergency number", "third scene",
                "The scene is kept.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whileTheSceneStandsStillBothWaysOutAreToldApart(boolean safety) {
        String body = OutsidePage.of(safety).body();
        assertThat(body).containsSubsequence("<h1>You stepped out</h1>", "The scene stands still.", "Stopping is always all right.", "<aside class=\"callout " + (safety ? "safety" : "care"),
                safety ? "Your character leaves" : "You stop playing", safety ? "The other way out is “Stop and step out”" : "The other way out is “Leave for safety”", "</aside>",
                "the scene waits as it is", "emergency number", "<a href=\"cw:help/care\">When something here is too close</a>");
        assertThat(body).doesNotContain(safety ? "You stop playing" : "Your character leaves");
    }

    @Test
    void whoAssignedItIsNamedAfterWhatIsKept() {
        SceneEnd end = new SceneEnd(Reason.ROUNDS_OVER, Optional.of(OutcomeClass.TRUCE), "a truce", "It is over.");
        assertThat(ClosingPage.of(end, false, false, Optional.of("Dr Shah <x>")).body()).containsSubsequence("The scene is kept.", "It was assigned by Dr Shah &lt;x&gt;.");
        assertThat(ClosingPage.of(end, false, false, Optional.empty()).body()).doesNotContain("assigned by");
    }
}
