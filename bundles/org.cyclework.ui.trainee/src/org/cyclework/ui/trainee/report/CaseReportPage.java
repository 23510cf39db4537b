package org.cyclework.ui.trainee.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.OutcomeClass;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.check.CaseReport;
import org.cyclework.roleplay.check.SeatReport;
import org.cyclework.ui.html.Html;
import org.cyclework.ui.html.HtmlPage;

/** Writes the report as a page of tables. */
final class CaseReportPage {

    private static final List<OutcomeClass> OUTCOMES = List.of(OutcomeClass.CONNECTED, OutcomeClass.TRUCE, OutcomeClass.HUSHED,
            OutcomeClass.CYCLE);
    private static final double WORTH_TELLING = .10;

    private CaseReportPage() {
    }

    static HtmlPage of(CaseReportModel model) {
        HtmlPage page = HtmlPage.titled(CaseReportInput.TITLE).text("h1", CaseReportInput.TITLE).text("p", model.state())
                .text("p", "note", "Every case is played from each of its chairs: all options with the answers of several seeds, and some "
                        + "hundred plays of people who go by a rule. The figures are those of a simplified teaching model; they say "
                        + "whether a case can be played as it is meant, and nothing about real couples.");
        for (CaseReportModel.Entry entry : model.entries()) {
            one(page, entry.title(), entry.report());
        }
        return page;
    }

    private static void one(HtmlPage page, String title, CaseReport report) {
        page.text("h2", report.caseId() + " · " + title);
        if (report.seats().isEmpty()) {
            page.text("p", "No partner’s chair of this case is opened, so there is nothing to play.");
        } else {
            page.text("p", "meta", String.format(Locale.ROOT, "Reads easily from about %.0f years of age.", report.readingAge()));
        }
        findings(page, report);
        report.seats().forEach(seat -> seat(page, seat));
    }

    private static void findings(HtmlPage page, CaseReport report) {
        if (report.findings().isEmpty()) {
            page.text("p", "Nothing was found to mend.");
            return;
        }
        page.html("<table><thead><tr><th scope=\"col\"></th><th scope=\"col\">Where</th><th scope=\"col\">What</th>"
                + "<th scope=\"col\">What to do</th></tr></thead><tbody>");
        report.findings().forEach(found -> page.html("<tr>" + cell(found.error() ? "✗ to mend" : "to look at") + cell(found.element())
                + cell(found.message()) + cell(found.remedy()) + "</tr>"));
        page.html("</tbody></table>");
    }

    private static void seat(HtmlPage page, SeatReport seat) {
        page.text("h3", seat.seat() == Seat.PURSUER ? "From the pursuer’s chair" : "From the distancer’s chair");
        page.html("<table><thead><tr><th scope=\"col\">Who plays</th>");
        OUTCOMES.forEach(outcome -> page.text("th", name(outcome)));
        page.html("</tr></thead><tbody>");
        seat.shares().forEach((player, shares) -> {
            page.html("<tr><th scope=\"row\">" + Html.escape(player) + "</th>");
            OUTCOMES.forEach(outcome -> page.text("td", percent(shares.getOrDefault(outcome, 0.0))));
            page.html("</tr>");
        });
        page.html("</tbody></table><table><tbody>");
        row(page, "Length", seat.shortest() + " to " + seat.longest() + " rounds, " + seat.median() + " in the middle");
        row(page, "Places reached", seat.nodesReached() + " of " + seat.nodes());
        row(page, "Walked through", String.format(Locale.ROOT, "%,d different situations, %,d turns%s", seat.states(), seat.turns(),
                seat.cut() ? "; there are more, the walk was cut there" : ""));
        row(page, "In contact by one move alone, wherever it is offered", spam(seat.spam()));
        page.html("</tbody></table>");
    }

    private static String spam(Map<MoveCode, Double> spam) {
        String most = spam.entrySet().stream().filter(each -> each.getValue() >= WORTH_TELLING)
                .sorted(Map.Entry.<MoveCode, Double>comparingByValue().reversed())
                .map(each -> each.getKey().getLiteral() + " " + percent(each.getValue())).collect(Collectors.joining(", "));
        return most.isEmpty() ? "none over 10 %" : most;
    }

    private static void row(HtmlPage page, String name, String value) {
        page.html("<tr><th scope=\"row\">" + Html.escape(name) + "</th>" + cell(value) + "</tr>");
    }

    private static String cell(String text) {
        return "<td>" + Html.escape(text) + "</td>";
    }

    private static String name(OutcomeClass outcome) {
        return switch (outcome) {
            case CONNECTED -> "in contact";
            case TRUCE -> "truce";
            case HUSHED -> "quiet at one’s expense";
            case CYCLE -> "the loop ran";
            case STOPPED_SAFELY -> "stopped safely";
        };
    }

    private static String percent(double share) {
        return share == 0 ? "–" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
