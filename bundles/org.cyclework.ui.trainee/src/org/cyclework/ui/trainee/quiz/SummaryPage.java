package org.cyclework.ui.trainee.quiz;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.cyclework.assessment.ObjectiveScore;
import org.cyclework.assessment.QuizSummary;
import org.cyclework.record.QuizRecord;
import org.cyclework.ui.html.HtmlPage;

/** The pages before and after a quiz; no SWT. */
final class SummaryPage {

    private SummaryPage() {
    }

    /** @return what a quiz is, before it begins */
    static HtmlPage before(String title, int items, List<QuizRecord> history) {
        HtmlPage page = HtmlPage.titled(title).text("h1", title);
        page.text("p", items + " items, in an order of its own each time. You can leave at any moment; what you answered stays and you go on "
                + "where you were. Every option has feedback, also those you did not pick.");
        if (history.isEmpty()) {
            page.text("p", "meta", "You have not taken it yet.");
        } else {
            page.html("<h2>Before</h2><ul>");
            for (QuizRecord record : history) {
                String date = record.startedAt().toString().substring(0, 10);
                page.text("li", record.finished() ? String.format(Locale.ROOT, "%s: %.0f of 100", date, 100 * record.score().orElse(0))
                        : date + ": begun, " + record.answers() + " answered");
            }
            page.html("</ul>");
        }
        return page;
    }

    /** @return what a quiz came to */
    static HtmlPage after(String title, QuizSummary summary, Function<String, String> objectives) {
        HtmlPage page = HtmlPage.titled(title).text("h1", "Handed in");
        page.text("p", summary.right() + " of " + summary.items() + " wholly right, " + (summary.items() - summary.answered())
                + " without an answer. The score is " + Math.round(100 * summary.score()) + " of 100, parts counted.");
        if (summary.safetyItems() > 0) {
            page.text("p", summary.safetyRight() + " of " + summary.safetyItems() + " safety items right. Those should become all of them.");
        }
        page.html("<table><thead><tr><th>objective</th><th>right</th></tr></thead><tbody>");
        for (ObjectiveScore objective : summary.objectives()) {
            page.html("<tr>").text("td", objectives.apply(objective.objectiveId())).text("td", objective.right() + " of " + objective.items()).html("</tr>");
        }
        page.html("</tbody></table>");
        page.text("p", summary.toRepeat().isEmpty() ? "Nothing is left to repeat today." : summary.toRepeat().size()
                + " items are worth another look; they can be taken again by themselves.");
        return page;
    }
}
