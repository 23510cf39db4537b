package org.cyclework.ui.trainee.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.OutcomeClass;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.check.CaseFinding;
import org.cyclework.roleplay.check.CaseReport;
import org.cyclework.roleplay.check.PlayLength;
import org.cyclework.roleplay.check.SeatReport;
import org.junit.jupiter.api.Test;

/** The case report as a page and as text. */
class CaseReportTest {

    private static CaseReportModel.Entry entry(CaseFinding... findings) {
        SeatReport seat = new SeatReport(Seat.DISTANCER, 1234, 56789, true, 16, 15,
                Map.of("staged", Map.of(OutcomeClass.CONNECTED, .915, OutcomeClass.TRUCE, .085)),
                Map.of(MoveCode.SOFTBID, .133, MoveCode.PLACATE, .01), 6, 8, 11, new PlayLength(2345, 3456));
        return new CaseReportModel.Entry("Two keys & <one> hook", new CaseReport("V1", List.of(seat), 9.6, List.of(findings)));
    }

    @Test
    void thePageHasSharesLengthsSpamReadingAgeAndFindings() {
        CaseFinding found = new CaseFinding(true, "dead-end", "v1-n", "A play can come to stand.", "Leave an option.");
        String body = CaseReportPage.of(CaseReportModel.done(List.of(entry(found)))).body();
        for (String part : List.of("1 to mend, 0 to look at", "V1 · Two keys &amp; &lt;one&gt; hook", "about 10 years", "✗ to mend", "v1-n",
                "A play can come to stand.", "Leave an option.", "From the distancer’s chair", "<th scope=\"row\">staged</th>", "91.5 %",
                "8.5 %", "6 to 11 rounds, 8 in the middle", "15 of 16", "1,234 different situations, 56,789 turns; there are more",
                "SOFTBID 13.3 %")) {
            assertTrue(body.contains(part), part + " in " + body);
        }
        assertFalse(body.contains("PLACATE"), "what brings no contact is not told");
        assertFalse(body.contains("<one>"));
    }

    @Test
    void aSoundCaseAndOneThatIsNotPlayedSaySo() {
        CaseReportModel.Entry closed = new CaseReportModel.Entry("Ward", new CaseReport("VX", List.of(), 0, List.of()));
        String body = CaseReportPage.of(CaseReportModel.done(List.of(entry(), closed))).body();
        assertTrue(body.contains("All 2 cases were played, and nothing was found to mend."), body);
        assertTrue(body.contains("nothing to play"), body);
    }

    @Test
    void itTellsHowFarItHasCome() {
        assertEquals("Playing “Ward”, case 2 of 5 …", CaseReportModel.playing(List.of(entry()), 5, "Ward").state());
        CaseReportModel stopped = CaseReportModel.stopped(List.of(entry()), 5);
        assertEquals("Stopped after 1 of 5 cases.", stopped.state());
        assertFalse(stopped.running());
        assertTrue(CaseReportModel.playing(List.of(), 5, "Ward").running());
    }

    @Test
    void theTextHasEverythingWithoutMarkup() {
        String text = CaseReportModel.done(List.of(entry(new CaseFinding(false, "order", "", "Order does not matter.", "Look.")))).text();
        for (String part : List.of("0 to mend, 1 to look at", "Two keys & <one> hook", "CONNECTED 91.5 %, TRUCE 8.5 %",
                "To look at: Order does not matter. Look.", "SOFTBID 13.3 %", "cut there")) {
            assertTrue(text.contains(part), part + " in " + text);
        }
        assertFalse(text.contains("<td>"));
    }
}
