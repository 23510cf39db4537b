package org.cyclework.ui.trainee.quiz;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.cyclework.assessment.ObjectiveScore;
import org.cyclework.assessment.QuizSummary;
import org.cyclework.record.QuizRecord;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.trainee.Messages;

/** The pages before and after a quiz; no SWT. */
final class SummaryPage {

    private SummaryPage() {
    }

    /** @return what a quiz is, before it begins */
    static HtmlPage before(String title, int items, List<QuizRecord> history) {
        HtmlPage page = HtmlPage.titled(title).text("h1", title);
        page.text("p", Messages.bind(Messages.Quiz_before, items));
        if (history.isEmpty()) {
            page.text("p", "meta", Messages.Quiz_never);
        } else {
            page.text("h2", Messages.Quiz_history).html("<ul>");
            for (QuizRecord record : history) {
                String date = record.startedAt().toString().substring(0, 10);
                page.text("li", record.finished() ? Messages.bind(Messages.Quiz_score, date, Math.round(100 * record.score().orElse(0)))
                        : Messages.bind(Messages.Quiz_open, date, record.answers()));
            }
            page.html("</ul>");
        }
        return page;
    }

    /** @return what a quiz came to */
    static HtmlPage after(String title, QuizSummary summary, Function<String, String> objectives) {
        HtmlPage page = HtmlPage.titled(title).text("h1", Messages.Quiz_handedIn);
        page.text("p", Messages.bind(Messages.Quiz_result, new Object[] {summary.right(), summary.items(), summary.items() - summary.answered(), Math.round(100 * summary.score())}));
        if (summary.unrated() > 0) {
            page.text("p", Messages.bind(Messages.Quiz_unrated, summary.unrated()));
        }
        if (summary.safetyItems() > 0) {
            page.text("p", Messages.bind(Messages.Quiz_safety, summary.safetyRight(), summary.safetyItems()));
        }
        page.html("<table><thead><tr>").text("th", Messages.Quiz_objective).text("th", Messages.Quiz_right).html("</tr></thead><tbody>");
        for (ObjectiveScore objective : summary.objectives()) {
            page.html("<tr>").text("td", objectives.apply(objective.objectiveId())).text("td", Messages.bind(Messages.Share, objective.right(), objective.items())).html("</tr>");
        }
        page.html("</tbody></table>");
        page.text("p", summary.toRepeat().isEmpty() ? Messages.Quiz_nothingLeft : Messages.bind(Messages.Quiz_toRepeat, summary.toRepeat().size()));
        return page;
    }
}
