package org.cyclework.supervision.internal;

import java.util.Arrays;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import org.cyclework.assessment.Worked;
import org.cyclework.record.Access;
import org.cyclework.record.Group;
import org.cyclework.record.Groups;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.SignIn;
import org.cyclework.supervision.Assignments;
import org.cyclework.supervision.GivenAssignment;
import org.cyclework.supervision.GroupOverview;
import org.cyclework.supervision.GroupView;
import org.cyclework.supervision.internal.texts.Words;
import org.cyclework.supervision.report.ReportPage;
import org.cyclework.supervision.report.ReportPage.Block;
import org.cyclework.supervision.report.Reports;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reports in words and tables. */
@Component(service = Reports.class)
public final class WrittenReports implements Reports {

    private final Classroom classroom;
    private final GroupOverview overview;
    private final Assignments assignments;

    /**
     * Creates the service.
     *
     * @param record where everything is
     * @param signIn who is here
     * @param groups who belongs together
     * @param overview how groups do
     * @param assignments what was assigned
     */
    @Activate
    public WrittenReports(@Reference LearnerRecord record, @Reference SignIn signIn, @Reference Groups groups, @Reference GroupOverview overview,
            @Reference Assignments assignments) {
        this(new Classroom(record, signIn, groups, Clock.systemDefaultZone()), overview, assignments);
    }

    WrittenReports(Classroom classroom, GroupOverview overview, Assignments assignments) {
        this.classroom = classroom;
        this.overview = overview;
        this.assignments = assignments;
    }

    private String made(Access access) {
        return Words.of("report.made", Days.time(classroom.now()), classroom.ownName(access));
    }

    private String person(Access access) {
        return Classroom.name(classroom.names(), access.learner(), "");
    }

    private SortedMap<LocalDate, Duration> days(Access access, LocalDate from, LocalDate until) {
        Refusal.unless(!until.isBefore(from), "refused.days");
        return Worked.between(classroom.record().events(access).stream().filter(event -> event.actor().equals(access.learner())).map(LearningEvent::wall).toList())
                .byDay().subMap(from, until.plusDays(1));
    }

    private static Duration total(Map<LocalDate, Duration> days) {
        return days.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    static String hours(Duration time) {
        long minutes = time.plusSeconds(30).toMinutes();
        return String.format(Locale.ROOT, "%d:%02d", minutes / 60, minutes % 60);
    }

    private static String length(Duration time) {
        long minutes = time.plusSeconds(30).toMinutes();
        return Words.of("report.length", minutes / 60, String.format(Locale.ROOT, "%02d", minutes % 60));
    }

    @Override
    public ReportPage hours(Access access, LocalDate from, LocalDate until) {
        SortedMap<LocalDate, Duration> days = days(access, from, until);
        List<List<String>> rows = new ArrayList<>();
        days.forEach((day, time) -> rows.add(List.of(day.toString(), hours(time))));
        rows.add(List.of(Words.of("report.total"), hours(total(days))));
        return new ReportPage(Words.of("report.hours", person(access)), made(access),
                List.of(new Block.Paragraph(Words.of("report.span", Days.day(from), Days.day(until))),
                        new Block.Table(List.of(Words.of("report.day"), Words.of("report.time")), rows)),
                List.of(Words.of("report.pauses"), Words.of("report.elsewhere")));
    }

    @Override
    public ReportPage attendance(Access access, LocalDate from, LocalDate until) {
        Classroom.notTrainee(access);
        SortedMap<LocalDate, Duration> days = days(access, from, until);
        return new ReportPage(Words.of("report.attendance"), made(access),
                List.of(new Block.Paragraph(Words.of("report.tookPart", person(access), Days.day(from), Days.day(until),
                        days.size() == 1 ? Words.of("report.oneDay") : Words.of("report.days", days.size()), length(total(days)))),
                        new Block.Paragraph(Words.of("report.noCompetence")),
                        new Block.SignatureLine(Words.of("report.signature", classroom.ownName(access), Days.day(classroom.today())))),
                List.of(Words.of("report.pauses"), Words.of("report.elsewhere"), Words.of("report.noScores")));
    }

    @Override
    public ReportPage group(Access access, UUID group) {
        GroupView view = overview.of(access, group);
        List<List<String>> rows = new ArrayList<>();
        for (GroupView.Row row : view.people()) {
            rows.add(List.of(row.name(), row.where(), Integer.toString(row.lessonsRead()), Integer.toString(row.quizzes()), Integer.toString(row.plays()),
                    hours(row.worked()), row.lastWork().map(time -> time.toLocalDate().toString()).orElse(""), Integer.toString(row.open()), Integer.toString(row.waiting())));
        }
        List<Block> blocks = new ArrayList<>(List.of(new Block.Table(columns("name", "where", "lessons", "quizzes", "plays", "time", "last", "open", "waiting"), rows)));
        List<String> without = new ArrayList<>(List.of(Words.of("report.noOwnWords"), Words.of("report.noOutcome"), Words.of("report.pauses"), Words.of("report.elsewhere")));
        if (view.people().size() >= GroupOverview.FEWEST_OUTSIDE) {
            blocks.add(new Block.Heading(Words.of("report.objectives")));
            blocks.add(new Block.Table(columns("objective", "module", "people", "answers", "score"), view.objectives().stream()
                    .filter(objective -> objective.people() >= GroupOverview.FEWEST_OUTSIDE)
                    .map(objective -> List.of(objective.text(), objective.moduleId(), Integer.toString(objective.people()), Integer.toString(objective.answers()),
                            String.format(Locale.ROOT, "%.0f %%", 100 * objective.score()))).toList()));
            without.add(Words.of("report.objectivesFew", GroupOverview.FEWEST_OUTSIDE));
        } else {
            without.add(Words.of("report.few", GroupOverview.FEWEST_OUTSIDE));
        }
        return new ReportPage(Words.of("report.group", view.name()), made(access), blocks, without);
    }

    private static List<String> columns(String... keys) {
        return Arrays.stream(keys).map(key -> Words.of("report.column." + key)).toList();
    }

    @Override
    public ReportPage assignments(Access access, UUID group) {
        List<Group> groups = classroom.groups().list(access);
        Group found = groups.stream().filter(each -> each.id().equals(group)).findFirst().orElseThrow(() -> Refusal.of("refused.noGroup"));
        Set<UUID> people = Classroom.trainees(groups, group, classroom.today());
        List<List<String>> rows = new ArrayList<>();
        for (GivenAssignment given : assignments.given(access)) {
            given.people().stream().filter(member -> people.contains(member.trainee())).forEach(member -> rows.add(List.of(member.name(), given.assignment().title(),
                    given.assignment().byName(), given.assignment().terms().due().map(LocalDate::toString).orElse(""), member.state().words(),
                    member.handedIn().map(time -> time.toLocalDate().toString()).orElse(""), member.late() ? Words.of("report.late") : "")));
        }
        return new ReportPage(Words.of("report.assignments", found.name()), made(access),
                List.of(new Block.Table(columns("name", "assignment", "by", "due", "state", "handedIn", "late"), rows)),
                List.of(Words.of("report.noOwnWords"), Words.of("report.noOutcome"), Words.of("report.elsewhere")));
    }
}
