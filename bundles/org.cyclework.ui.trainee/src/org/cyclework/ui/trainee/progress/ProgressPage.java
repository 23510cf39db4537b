package org.cyclework.ui.trainee.progress;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.html.Html;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.Dates;

/**
 * How far somebody is, as a page of the course: time, modules with what they are to teach, and what was done; no SWT.
 *
 * @param model what is told
 * @param goal the minutes somebody planned for a week
 * @param month the month whose doings are shown; empty for all
 */
record ProgressPage(ProgressModel model, OptionalInt goal, Optional<YearMonth> month) {

    /** @return the page in the window */
    HtmlPage page() {
        HtmlPage page = HtmlPage.titled(Messages.Progress_title).text("h1", Messages.Progress_title);
        if (model.rows().isEmpty()) {
            return page.text("p", Messages.Progress_empty);
        }
        time(page, WeekChart.Ink.PAGE, true);
        modules(page, true);
        history(page, true);
        return page.text("p", "meta", Messages.Progress_honest);
    }

    /** @return the same for paper: nothing is folded and nothing leads anywhere */
    String paper() {
        HtmlPage page = HtmlPage.titled(Messages.Progress_title).text("h1", Messages.Progress_title);
        page.html("<p><bdi>" + Html.escape(model.name().orElse("")) + "</bdi>, " + Html.escape(Dates.day(model.today())) + "</p>");
        time(page, WeekChart.Ink.PAPER, false);
        modules(page, false);
        history(page, false);
        return page.text("p", Messages.Progress_honest).body();
    }

    private void time(HtmlPage page, WeekChart.Ink ink, boolean folded) {
        String week = ProgressModel.words(model.worked().inWeekOf(model.today()));
        page.text("h2", Messages.Progress_time).text("p", goal.isPresent()
                ? Messages.bind(Messages.Progress_weekGoal, new Object[] {week, goal.getAsInt(), ProgressModel.words(model.worked().total())})
                : Messages.bind(Messages.Progress_week, week, ProgressModel.words(model.worked().total())));
        List<ProgressModel.Week> weeks = model.weeks();
        page.html("<figure>" + new WeekChart(weeks, goal).svg(ink)).text("figcaption", Messages.Progress_chart).html("</figure>");
        fold(page, Messages.Progress_chartTable, folded);
        page.html("<table><thead><tr>").text("th", Messages.Progress_weekColumn).text("th", Messages.Progress_minutesColumn).html("</tr></thead><tbody>");
        weeks.forEach(one -> page.html("<tr>").text("td", one.words()).text("td", "" + one.minutes()).html("</tr>"));
        page.html("</tbody></table>" + (folded ? "</details>" : "")).text("p", "meta", Messages.Progress_how);
    }

    private static void fold(HtmlPage page, String words, boolean folded) {
        if (folded) {
            page.html("<details>").text("summary", words);
        }
    }

    private void modules(HtmlPage page, boolean linked) {
        page.text("h2", Messages.Progress_byModule).html("<table><thead><tr>");
        List.of(Messages.Column_module, Messages.Column_lessons, Messages.Column_items, Messages.Column_scenes)
                .forEach(column -> page.text("th", column));
        page.html("</tr></thead><tbody>");
        for (ProgressModel.Row row : model.rows()) {
            page.html("<tr><td>" + words(row.module(), row.link(), linked) + "<br/>").text("small", row.state()).html("</td>");
            List.of(row.lessons(), row.items(), row.scenes()).forEach(cell -> page.text("td", cell.replace(' ', '\u00a0')));
            page.html("</tr>");
        }
        page.html("</tbody></table>").text("h2", Messages.Progress_byObjective).text("p", Messages.Progress_objectives);
        model.rows().stream().filter(row -> !row.objectives().isEmpty()).forEach(row -> objectives(page, row, linked));
    }

    private static void objectives(HtmlPage page, ProgressModel.Row row, boolean folded) {
        fold(page, row.module(), folded);
        if (!folded) {
            page.text("h3", row.module());
        }
        page.html("<table><thead><tr>").text("th", Messages.Quiz_objective).text("th", Messages.Progress_answered).text("th", Messages.Quiz_right)
                .html("</tr></thead><tbody>");
        for (ProgressModel.Aim aim : row.objectives()) {
            page.html("<tr>").text("td", aim.words()).text("td", aim.answered().replace(' ', '\u00a0')).text("td", aim.right().replace(' ', '\u00a0')).html("</tr>");
        }
        page.html("</tbody></table>" + (folded ? "</details>" : ""));
    }

    private void history(HtmlPage page, boolean linked) {
        page.html("<h2 id=\"did\">" + Html.escape(Messages.Progress_history) + "</h2>");
        if (linked) {
            months(page);
        }
        HistoryModel shown = month.map(model.history()::in).orElse(model.history());
        if (shown.rows().isEmpty()) {
            page.text("p", Messages.Progress_nothing);
            return;
        }
        page.html("<table><thead><tr>");
        List.of(Messages.Column_when, Messages.Column_what, Messages.Column_which, Messages.Column_howFar).forEach(column -> page.text("th", column));
        page.html("</tr></thead><tbody>");
        for (HistoryModel.Row row : shown.rows()) {
            page.html("<tr>").text("td", row.when()).text("td", row.kind()).html("<td>" + words(row.title(), row.link(), linked) + "</td>")
                    .text("td", row.state()).html("</tr>");
        }
        page.html("</tbody></table>");
    }

    private void months(HtmlPage page) {
        CourseLink here = CourseLink.to(ProgressEditor.KIND, "");
        StringBuilder links = new StringBuilder("<p class=\"meta\">");
        links.append(month.isEmpty() ? Html.escape(Messages.Progress_all) : HtmlPage.link(here.at(ALL), Messages.Progress_all));
        for (YearMonth one : model.history().months()) {
            links.append(" · ").append(month.filter(one::equals).isPresent() ? Html.escape(Dates.month(one)) : HtmlPage.link(here.at(one.toString()), Dates.month(one)));
        }
        month.ifPresent(one -> links.append(" — ").append(Html.escape(Messages.bind(Messages.Progress_monthTime, ProgressModel.words(model.worked().in(one))))));
        page.html(links.append("</p>").toString());
    }

    private static String words(String text, Optional<CourseLink> link, boolean linked) {
        return linked && link.isPresent() ? HtmlPage.link(link.get(), text) : Html.escape(text);
    }

    /** In a link, in the place of a month: all of them. */
    static final String ALL = "all";
}
