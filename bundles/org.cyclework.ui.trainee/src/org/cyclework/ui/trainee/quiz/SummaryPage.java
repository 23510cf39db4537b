package org.cyclework.ui.trainee.quiz;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import org.cyclework.assessment.EnoughAnswered;
import org.cyclework.assessment.ObjectiveScore;
import org.cyclework.assessment.QuizSummary;
import org.cyclework.record.QuizRecord;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.scene.Markup;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.Dates;

/** The pages before and after a quiz; no SWT. */
final class SummaryPage {

    private SummaryPage() {
    }

    /** @return an earlier try in a line */
    static String earlier(QuizRecord record, ZoneId zone) {
        String date = Dates.day(record.startedAt(), zone);
        if (!record.finished()) {
            return Messages.bind(Messages.Quiz_open, date, record.answers());
        }
        return Messages.bind(EnoughAnswered.counts(record) ? Messages.Quiz_score : Messages.Quiz_scoreInPart,
                new Object[] {date, Math.round(100 * record.score().orElse(0)), Math.round(100 * record.share().orElse(1))});
    }

    /** @return how far a quiz is, before it is handed in */
    static HtmlPage handIn(String title, HandIn soFar) {
        HtmlPage page = HtmlPage.titled(title).text("h1", Messages.Quiz_beforeHandIn);
        page.html("<table><tbody>");
        row(page, Messages.Quiz_mapAnswered, soFar.answered(), List.of());
        row(page, Messages.Quiz_mapOpen, soFar.open().size(), soFar.open());
        row(page, Messages.Quiz_flagged, soFar.flagged().size(), soFar.flagged());
        page.html("</tbody></table>");
        if (!soFar.open().isEmpty()) {
            page.text("p", Messages.Quiz_handInTip);
        }
        if (!soFar.counts()) {
            page.text("p", Messages.Quiz_tooFew);
        }
        return page.text("p", Messages.Quiz_handInKeeps);
    }

    private static void row(HtmlPage page, String name, int count, List<Integer> numbers) {
        page.html("<tr>").text("th", name).text("td", "" + count)
                .text("td", ranges(numbers)).html("</tr>");
    }

    /** @return numbers in words, three or more in a row as one range */
    static String ranges(List<Integer> numbers) {
        StringJoiner words = new StringJoiner(", ");
        for (int from = 0, to; from < numbers.size(); from = to + 1) {
            to = from;
            while (to + 1 < numbers.size() && numbers.get(to + 1) == numbers.get(to) + 1) {
                to++;
            }
            if (to < from + 2) {
                to = from;
            }
            words.add(to == from ? "" + numbers.get(from) : numbers.get(from) + "–" + numbers.get(to));
        }
        return words.toString();
    }

    /**
     * @param wantedBy who assigned it and does not have it yet; empty where nobody did
     * @return what a quiz came to
     */
    static HtmlPage after(String title, QuizSummary summary, Function<String, String> objectives, Optional<String> wantedBy) {
        HtmlPage page = HtmlPage.titled(title).text("h1", Messages.Quiz_finished);
        wantedBy.ifPresent(by -> page.html("<aside class=\"callout example\">" + Markup.paragraph(Messages.bind(Messages.Quiz_toHandIn, by)) + "</aside>"));
        page.text("p", Messages.bind(Messages.Quiz_result, new Object[] {summary.right(), summary.items(), summary.items() - summary.answered(), Math.round(100 * summary.score())}));
        if (!EnoughAnswered.counts(summary.answered(), summary.items())) {
            page.text("p", Messages.Quiz_tooFew);
        }
        if (summary.unrated() > 0) {
            page.text("p", Messages.bind(summary.unrated() == 1 ? Messages.Quiz_unratedOne : Messages.Quiz_unrated, summary.unrated()));
        }
        if (summary.safetyItems() > 0) {
            page.text("p", Messages.bind(Messages.Quiz_safety, summary.safetyRight(), summary.safetyItems()));
        }
        page.html("<table><thead><tr>").text("th", Messages.Quiz_objective).text("th", Messages.Quiz_right).html("</tr></thead><tbody>");
        for (ObjectiveScore objective : summary.objectives()) {
            page.html("<tr>").text("td", objectives.apply(objective.objectiveId())).text("td", Messages.bind(Messages.Share, objective.right(), objective.items()).replace(' ', '\u00a0')).html(
                    "</tr>");
        }
        page.html("</tbody></table>");
        return page.text("p", toRepeat(summary.toRepeat().size()));
    }

    private static String toRepeat(int questions) {
        return switch (questions) {
            case 0 -> Messages.Quiz_nothingLeft;
            case 1 -> Messages.Quiz_toRepeatOne;
            default -> Messages.bind(Messages.Quiz_toRepeat, questions);
        };
    }
}
