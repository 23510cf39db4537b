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
import org.cyclework.ui.trainee.Messages;

/** Writes the report as a page of tables. */
final class CaseReportPage {

    private static final List<OutcomeClass> OUTCOMES = List.of(OutcomeClass.CONNECTED, OutcomeClass.TRUCE, OutcomeClass.HUSHED,
            OutcomeClass.CYCLE);
    private static final double WORTH_TELLING = .10;

    private CaseReportPage() {
    }

    static HtmlPage of(CaseReportModel model) {
        HtmlPage page = HtmlPage.titled(Messages.Report_title).text("h1", Messages.Report_title).text("p", model.state())
                .text("p", "note", Messages.Report_how);
        for (CaseReportModel.Entry entry : model.entries()) {
            one(page, entry.title(), entry.report());
        }
        return page;
    }

    private static void one(HtmlPage page, String title, CaseReport report) {
        page.text("h2", report.caseId() + " · " + title);
        if (report.seats().isEmpty()) {
            page.text("p", Messages.Report_noChair);
        } else {
            page.text("p", "meta", Messages.bind(Messages.Report_age, String.format(Locale.ROOT, "%.0f", report.readingAge())));
        }
        findings(page, report);
        report.seats().forEach(seat -> seat(page, seat));
    }

    private static void findings(HtmlPage page, CaseReport report) {
        if (report.findings().isEmpty()) {
            page.text("p", Messages.Report_nothing);
            return;
        }
        page.html("<table><thead><tr><th scope=\"col\"></th>");
        List.of(Messages.Report_where, Messages.Report_what, Messages.Report_remedy).forEach(column -> page.html("<th scope=\"col\">" + Html.escape(column) + "</th>"));
        page.html("</tr></thead><tbody>");
        report.findings().forEach(found -> page.html("<tr>" + cell(found.error() ? Messages.Report_toMend : Messages.Report_toLook) + cell(found.element())
                + cell(found.message()) + cell(found.remedy()) + "</tr>"));
        page.html("</tbody></table>");
    }

    private static void seat(HtmlPage page, SeatReport seat) {
        page.text("h3", seat.seat() == Seat.PURSUER ? Messages.Report_pursuer : Messages.Report_distancer);
        page.html("<table><thead><tr><th scope=\"col\">" + Html.escape(Messages.Report_player) + "</th>");
        OUTCOMES.forEach(outcome -> page.text("th", name(outcome)));
        page.html("</tr></thead><tbody>");
        seat.shares().forEach((player, shares) -> {
            page.html("<tr><th scope=\"row\">" + Html.escape(player) + "</th>");
            OUTCOMES.forEach(outcome -> page.text("td", percent(shares.getOrDefault(outcome, 0.0))));
            page.html("</tr>");
        });
        page.html("</tbody></table><table><tbody>");
        row(page, Messages.Report_length, Messages.bind(Messages.Report_rounds, new Object[] {seat.shortest(), seat.longest(), seat.median()}));
        row(page, Messages.Report_length, Messages.bind(Messages.Report_read, String.format(Locale.ROOT, "%,d", seat.words().median()),
                String.format(Locale.ROOT, "%,d", seat.words().longest())));
        row(page, Messages.Report_reached, Messages.bind(Messages.Share, seat.nodesReached(), seat.nodes()));
        row(page, Messages.Report_walked, Messages.bind(seat.cut() ? Messages.Report_walkCut : Messages.Report_walk,
                String.format(Locale.ROOT, "%,d", seat.states()), String.format(Locale.ROOT, "%,d", seat.turns())));
        row(page, Messages.Report_spam, spam(seat.spam()));
        page.html("</tbody></table>");
    }

    private static String spam(Map<MoveCode, Double> spam) {
        String most = spam.entrySet().stream().filter(each -> each.getValue() >= WORTH_TELLING)
                .sorted(Map.Entry.<MoveCode, Double>comparingByValue().reversed())
                .map(each -> each.getKey().getLiteral() + " " + percent(each.getValue())).collect(Collectors.joining(", "));
        return most.isEmpty() ? Messages.Report_noSpam : most;
    }

    private static void row(HtmlPage page, String name, String value) {
        page.html("<tr><th scope=\"row\">" + Html.escape(name) + "</th>" + cell(value) + "</tr>");
    }

    private static String cell(String text) {
        return "<td>" + Html.escape(text) + "</td>";
    }

    private static String name(OutcomeClass outcome) {
        return switch (outcome) {
            case CONNECTED -> Messages.Outcome_connected;
            case TRUCE -> Messages.Outcome_truce;
            case HUSHED -> Messages.Outcome_hushed;
            case CYCLE -> Messages.Outcome_cycle;
            case STOPPED_SAFELY -> Messages.Outcome_stopped;
        };
    }

    private static String percent(double share) {
        return share == 0 ? "–" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
