package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.Accounts;
import org.cyclework.record.Group;
import org.cyclework.record.Groups;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.Role;
import org.cyclework.supervision.ClassList;
import org.cyclework.supervision.ClassListReport;
import org.cyclework.supervision.CommonTurningPoint;
import org.cyclework.supervision.GroupOverview;
import org.cyclework.supervision.GroupView;
import org.cyclework.supervision.report.ReportPage;
import org.cyclework.supervision.report.Reports;

/** Groups: makes them, takes class lists in, shows where everyone is, and writes reports. */
final class GroupCommand extends ClassroomCommand {

    private final Engines engines;

    GroupCommand(Engines engines) {
        super(engines);
        this.engines = engines;
    }

    @Override
    public String name() {
        return "group";
    }

    @Override
    public String synopsis() {
        return "list | make NAME [--cohort] [--within COHORT] | rename GROUP NAME | close GROUP | add GROUP PERSON [--supervisor] [--from DAY] [--until DAY] | "
                + "remove GROUP PERSON [--supervisor] | take GROUP FILE [--check] [--from DAY] [--until DAY] | show GROUP [--file FILE] | turns GROUP | "
                + "assignments GROUP --file FILE | hours PERSON [--from DAY] [--until DAY] [--file FILE] | attendance PERSON [--from DAY] [--until DAY] --file FILE";
    }

    @Override
    public String summary() {
        return "Makes groups and cohorts, takes class lists in from CSV, shows where everyone is, and writes reports as PDF or CSV; with --administrator about all groups.";
    }

    @Override
    public Options options() {
        return new Options(Set.of("--cohort", "--supervisor", "--check", "--administrator"), Set.of("--within", "--from", "--until", "--file"));
    }

    @Override
    int act(String what, List<String> rest, Arguments arguments, Terminal terminal) {
        Access access = arguments.values().containsKey("--administrator") ? engine(Accounts.class).access(Role.ADMINISTRATOR) : supervisor();
        return switch (what) {
            case "list" -> list(access, arguments, terminal);
            case "make" -> make(access, rest, arguments, terminal);
            case "rename", "close", "add", "remove" -> change(access, what, rest, arguments, terminal);
            case "take" -> take(access, rest, arguments, terminal);
            case "show" -> show(access, rest, arguments, terminal);
            case "turns" -> turns(access, rest, arguments, terminal);
            case "assignments", "hours", "attendance" -> report(access, what, rest, arguments, terminal);
            default -> throw unknown(name(), what);
        };
    }

    private int list(Access access, Arguments arguments, Terminal terminal) {
        List<Group> groups = engine(Groups.class).list(access);
        if (arguments.json()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            groups.forEach(group -> array.add(json(group)));
            terminal.say(array);
        } else {
            groups.forEach(group -> terminal.say(group.id() + "  " + group.name() + ", " + group.members().size() + " members" + (group.closed() ? ", closed" : "")));
        }
        return groups.isEmpty() ? WANTING : FINE;
    }

    private static ObjectNode json(Group group) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", group.id().toString()).put("name", group.name())
                .put("kind", group.kind().name().toLowerCase(Locale.ROOT)).put("closed", group.closed());
        group.within().ifPresent(cohort -> node.put("within", cohort.toString()));
        ArrayNode members = node.putArray("members");
        for (Group.Member member : group.members()) {
            ObjectNode one = members.addObject().put("person", member.person().toString()).put("as", member.as().name().toLowerCase(Locale.ROOT));
            member.from().ifPresent(day -> one.put("from", day.toString()));
            member.until().ifPresent(day -> one.put("until", day.toString()));
        }
        return node;
    }

    private int make(Access access, List<String> rest, Arguments arguments, Terminal terminal) {
        words(rest, 1, "the name of the group");
        Optional<UUID> within = arguments.value("--within").map(cohort -> group(access, cohort).id());
        Group made = engine(Groups.class).make(access, rest.getFirst(), arguments.values().containsKey("--cohort") ? Group.Kind.COHORT : Group.Kind.GROUP, within);
        if (arguments.json()) {
            terminal.say(json(made));
        } else {
            terminal.say(made.id() + "  " + made.name());
        }
        return FINE;
    }

    private int change(Access access, String what, List<String> rest, Arguments arguments, Terminal terminal) {
        words(rest, what.equals("close") ? 1 : 2, what.equals("close") ? "a group" : what.equals("rename") ? "a group and a name" : "a group and a person");
        Group group = group(access, rest.getFirst());
        Groups groups = engine(Groups.class);
        Group.As as = arguments.values().containsKey("--supervisor") ? Group.As.SUPERVISOR : Group.As.TRAINEE;
        switch (what) {
            case "rename" -> groups.rename(access, group.id(), rest.get(1));
            case "close" -> groups.close(access, group.id());
            case "add" -> groups.add(access, group.id(), new Group.Member(person(rest.get(1)).id(), as, day(arguments, "--from"), day(arguments, "--until")));
            default -> groups.remove(access, group.id(), person(rest.get(1)).id(), as);
        }
        if (arguments.json()) {
            terminal.say(json(group(access, group.id().toString())));
        } else {
            terminal.say("Done.");
        }
        return FINE;
    }

    private int take(Access access, List<String> rest, Arguments arguments, Terminal terminal) {
        words(rest, 2, "a group and a file");
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(Path.of(rest.get(1)));
        } catch (IOException e) {
            throw new Unavailable("The list cannot be read from " + rest.get(1) + " (" + e.getMessage() + ").");
        }
        ClassList lists = engine(ClassList.class);
        ClassListReport report = lists.check(access, group(access, rest.getFirst()).id(), bytes);
        if (!arguments.values().containsKey("--check")) {
            lists.take(access, report, day(arguments, "--from").orElseGet(LocalDate::now), day(arguments, "--until"));
        }
        if (arguments.json()) {
            terminal.say(json(report));
        } else {
            report.rows().forEach(row -> terminal.say("Line " + row.line() + ": " + row.name() + ": " + row.why()));
        }
        return report.rows().stream().allMatch(row -> row.fate() != ClassListReport.Fate.REFUSED && row.fate() != ClassListReport.Fate.SEVERAL) ? FINE : WANTING;
    }

    private static ArrayNode json(ClassListReport report) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (ClassListReport.Row row : report.rows()) {
            array.addObject().put("line", row.line()).put("name", row.name()).put("fate", row.fate().name().toLowerCase(Locale.ROOT)).put("why", row.why());
        }
        return array;
    }

    private int show(Access access, List<String> rest, Arguments arguments, Terminal terminal) {
        words(rest, 1, "a group");
        UUID group = group(access, rest.getFirst()).id();
        if (arguments.value("--file").isPresent()) {
            return written(engine(Reports.class).group(access, group), arguments, terminal);
        }
        GroupView view = engine(GroupOverview.class).of(access, group);
        if (arguments.json()) {
            terminal.say(json(view));
        } else {
            view.people().forEach(row -> terminal.say(row.name() + ": " + (row.where().isEmpty() ? "nothing yet" : row.where()) + "; " + row.lessonsRead() + " lessons, "
                    + row.quizzes() + " quizzes, " + row.plays() + " scenes, " + row.worked().toMinutes() + " minutes, " + row.open() + " open, " + row.waiting() + " waiting"));
            view.objectives().forEach(objective -> terminal.say(String.format(Locale.ROOT, "%3.0f %%  %s (%d people)", 100 * objective.score(), objective.text(), objective.people())));
            view.withheld().ifPresent(terminal::say);
        }
        return view.people().isEmpty() ? WANTING : FINE;
    }

    private static ObjectNode json(GroupView view) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("name", view.name()).put("asOf", view.asOf().toString());
        ArrayNode people = node.putArray("people");
        for (GroupView.Row row : view.people()) {
            ObjectNode one = people.addObject().put("trainee", row.trainee().toString()).put("name", row.name()).put("where", row.where()).put("lessonsRead", row.lessonsRead())
                    .put("quizzes", row.quizzes()).put("plays", row.plays()).put("minutes", row.worked().toMinutes()).put("open", row.open()).put("waiting", row.waiting());
            row.lastWork().ifPresent(time -> one.put("lastWork", time.toString()));
        }
        ArrayNode objectives = node.putArray("objectives");
        view.objectives().forEach(objective -> objectives.addObject().put("objective", objective.objectiveId()).put("people", objective.people())
                .put("answers", objective.answers()).put("score", objective.score()));
        view.withheld().ifPresent(why -> node.put("withheld", why));
        return node;
    }

    private int turns(Access access, List<String> rest, Arguments arguments, Terminal terminal) {
        words(rest, 1, "a group");
        List<CommonTurningPoint> points = engine(GroupOverview.class).turningPoints(access, group(access, rest.getFirst()).id(), Watch.NOBODY);
        if (arguments.json()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            points.forEach(point -> array.addObject().put("case", point.caseId()).put("node", point.nodeId()).put("people", point.people()).put("of", point.of())
                    .put("moves", point.moves()));
            terminal.say(array);
        } else if (points.isEmpty()) {
            terminal.say("No moment turned for " + GroupOverview.FEWEST_INSIDE + " people or more.");
        } else {
            points.forEach(point -> terminal.say(point.title() + ", " + point.nodeId() + ": " + point.people() + " of " + point.of() + " (" + point.moves() + ")"));
        }
        return FINE;
    }

    private int report(Access access, String what, List<String> rest, Arguments arguments, Terminal terminal) {
        words(rest, 1, what.equals("assignments") ? "a group" : "a person");
        Reports reports = engine(Reports.class);
        LocalDate until = day(arguments, "--until").orElseGet(LocalDate::now);
        LocalDate from = day(arguments, "--from").orElse(until.minusYears(1));
        return written(switch (what) {
            case "assignments" -> reports.assignments(access, group(access, rest.getFirst()).id());
            case "hours" -> reports.hours(access.about(person(rest.getFirst()).id()), from, until);
            default -> reports.attendance(access.about(person(rest.getFirst()).id()), from, until);
        }, arguments, terminal);
    }

    /** Into the file, or as JSON, or as the lines of its tables. */
    private int written(ReportPage page, Arguments arguments, Terminal terminal) {
        if (arguments.value("--file").isPresent()) {
            Path file = Path.of(arguments.value("--file").get()).toAbsolutePath();
            PageFile.write(engines, page, file);
            terminal.complain("Written to " + file + ".");
        } else if (arguments.json()) {
            ObjectNode node = JsonNodeFactory.instance.objectNode().put("title", page.title()).put("made", page.made());
            ArrayNode tables = node.putArray("tables");
            page.blocks().stream().filter(ReportPage.Block.Table.class::isInstance).map(ReportPage.Block.Table.class::cast).forEach(table -> {
                ArrayNode rows = tables.addArray();
                rows.add(strings(table.columns()));
                table.rows().forEach(row -> rows.add(strings(row)));
            });
            node.set("leavesOut", strings(page.leavesOut()));
            terminal.say(node);
        } else {
            terminal.say(new String(page.csv(), StandardCharsets.UTF_8).substring(1).stripTrailing());
        }
        return FINE;
    }

    private static ArrayNode strings(List<String> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(array::add);
        return array;
    }
}
