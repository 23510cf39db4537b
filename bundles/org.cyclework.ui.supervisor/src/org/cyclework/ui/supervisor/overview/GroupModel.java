package org.cyclework.ui.supervisor.overview;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.Locale;
import org.cyclework.record.Copy;
import org.cyclework.supervision.CommonTurningPoint;
import org.cyclework.supervision.GroupOverview;
import org.cyclework.supervision.GroupView;
import org.cyclework.ui.Counted;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Dates;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.packet.CopyWords;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.rows.Column;

/**
 * How a group is doing: where everyone is as a list, what was added up as a page; no SWT.
 *
 * @param view the group
 * @param copies where copies of people’s work are, as far as this machine knows
 * @param today the day on which it is told
 * @param zone in which times are told
 */
record GroupModel(GroupView view, Map<UUID, List<Copy>> copies, LocalDate today, ZoneId zone) {

    private static final int HUNDRED = 100;
    private static final int MINUTES = 60;

    /** @return the columns of the list */
    List<Column<GroupView.Row>> columns() {
        return List.of(Column.of(Messages.Column_trainee, 20, GroupView.Row::name), Column.of(Messages.Column_where, 28, GroupView.Row::where),
                Column.by(Messages.Column_lessons, 10, row -> Integer.toString(row.lessonsRead()), GroupView.Row::lessonsRead),
                Column.by(Messages.Column_quizzes, 10, row -> Integer.toString(row.quizzes()), GroupView.Row::quizzes),
                Column.by(Messages.Column_scenes, 10, row -> Integer.toString(row.plays()), GroupView.Row::plays),
                Column.by(Messages.Column_hours, 15, row -> time(row.worked()), GroupView.Row::worked),
                Column.by(Messages.Column_lastWork, 30, this::lastWork, row -> row.lastWork().map(at -> at.toInstant()).orElse(null)),
                Column.by(Messages.Column_exchanged, 30, this::exchanged, row -> came(row).orElse(null)),
                Column.by(Messages.Column_open, 9, row -> Integer.toString(row.open()), GroupView.Row::open),
                Column.by(Messages.Column_waits, 9, row -> Integer.toString(row.waiting()), GroupView.Row::waiting));
    }

    private String lastWork(GroupView.Row row) {
        return row.lastWork().map(at -> brief(at.toInstant())).orElse("—");
    }

    /** When something about somebody came last, and from where; what was only written is not said to have arrived. */
    private String exchanged(GroupView.Row row) {
        return came(row).map(at -> Messages.bind(Messages.Group_exchanged, brief(at), from(row, at))).orElse("—");
    }

    private Optional<Instant> came(GroupView.Row row) {
        return places(row).flatMap(copy -> heard(copy).stream()).max(Instant::compareTo);
    }

    private String from(GroupView.Row row, Instant at) {
        return places(row).filter(copy -> heard(copy).filter(at::equals).isPresent()).map(CopyWords::name).findFirst().orElse("");
    }

    private Stream<Copy> places(GroupView.Row row) {
        return copies.getOrDefault(row.trainee(), List.of()).stream();
    }

    private static Optional<Instant> heard(Copy copy) {
        return copy.place() instanceof Copy.Campus ? copy.when().last() : copy.when().came();
    }

    /** The time of what was done yesterday and today, else the day alone, so that many columns have room. */
    private String brief(Instant at) {
        LocalDate day = at.atZone(zone).toLocalDate();
        if (!day.isBefore(today.minusDays(1))) {
            return Dates.when(at, today, zone);
        }
        return day.getYear() == today.getYear() ? Dates.brief(day) : Dates.day(day);
    }

    /** @return such as "3:05" */
    static String time(Duration worked) {
        long minutes = worked.toMinutes();
        return Messages.bind(Messages.Group_time, minutes / MINUTES, String.format(Locale.ROOT, "%02d", minutes % MINUTES));
    }

    /** @return what is told and as of when, in a line */
    String summary() {
        return view.people().isEmpty() ? "" : Counted.of(Messages.Group_line, view.people().size(), Dates.when(view.asOf().toInstant(), today, zone));
    }

    /** @return what was added up; where that would be about too few people it says so */
    HtmlPage page(List<CommonTurningPoint> points) {
        HtmlPage page = HtmlPage.titled(view.name()).text("h1", Messages.bind(Messages.Group_sums, view.name())).text("p", "meta", summary());
        view.withheld().ifPresent(why -> page.text("p", why));
        page.text("h2", Messages.Group_objectives);
        if (view.objectives().isEmpty()) {
            page.text("p", Messages.bind(Messages.Group_noObjectives, GroupOverview.FEWEST_INSIDE));
        } else {
            objectives(page);
        }
        page.text("h2", Messages.Group_points);
        if (points.isEmpty()) {
            return page.text("p", Messages.bind(Messages.Group_noPoints, GroupOverview.FEWEST_INSIDE));
        }
        page.html("<table><thead><tr>").text("th", Messages.Column_case).text("th", Messages.Column_people).text("th", Messages.Column_moves).html("</tr></thead><tbody>");
        points.forEach(point -> page.html("<tr><td>" + HtmlPage.link(CourseLink.to(CourseLink.Kind.CASE, point.caseId()), point.title()) + "</td>")
                .text("td", Messages.bind(Messages.Group_of, point.people(), point.of())).text("td", point.moves()).html("</tr>"));
        return page.html("</tbody></table>").text("p", "meta", Messages.Group_pointsNote);
    }

    private void objectives(HtmlPage page) {
        page.html("<table><thead><tr>").text("th", Messages.Column_objective).text("th", Messages.Column_score).text("th", Messages.Column_people)
                .text("th", Messages.Column_answers).html("</tr></thead><tbody>");
        view.objectives().forEach(one -> page.html("<tr>").text("td", one.moduleId() + " · " + one.text()).text("td", Messages.bind(Messages.Percent, Math.round(HUNDRED * one.score())))
                .text("td", Integer.toString(one.people())).text("td", Integer.toString(one.answers())).html("</tr>"));
        page.html("</tbody></table>").text("p", "meta", Messages.Group_objectivesNote);
    }
}
