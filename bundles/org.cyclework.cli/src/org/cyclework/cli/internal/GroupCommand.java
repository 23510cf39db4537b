package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
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
import org.cyclework.record.AccessDenied;
import org.cyclework.record.Accounts;
import org.cyclework.record.Group;
import org.cyclework.record.Groups;
import org.cyclework.record.Learner;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.Role;
import org.cyclework.record.SignIn;
import org.cyclework.supervision.ClassList;
import org.cyclework.supervision.ClassListReport;
import org.cyclework.supervision.CommonTurningPoint;
import org.cyclework.supervision.GroupOverview;
import org.cyclework.supervision.GroupView;
import org.cyclework.supervision.report.ReportPage;
import org.cyclework.supervision.report.Reports;

/** Groups: makes them, takes class lists in, shows where everyone is, and writes reports. */
final class GroupCommand extends ClassroomCommand {

    /** More than a class list may have. */
    private static final int MOST_BYTES = 8 * 1024 * 1024;

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
                + "move GROUP PERSON OTHER | remove GROUP PERSON [--supervisor] | take GROUP FILE [--check] [--from DAY] [--until DAY] | show GROUP [--file FILE] | turns GROUP | "
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
        boolean administrator = arguments.values().containsKey("--administrator");
        try {
            return act(administrator ? engine(Accounts.class).access(Role.ADMINISTRATOR) : supervisor(), what, rest, arguments, terminal);
        } catch (AccessDenied e) {
            boolean could = !administrator && engine(Accounts.class).current().filter(who -> who.roles().contains(Role.ADMINISTRATOR)).isPresent();
            throw could ? new Unavailable(e.getMessage() + " You are an administrator, too: say it with --administrator.") : e;
        }
    }

    private int act(Access access, String what, List<String> rest, Arguments arguments, Terminal terminal) {
        return switch (what) {
            case "list" -> told(rest, () -> engine(Groups.class).list(access), GroupText::json, group -> terminal.say(GroupText.line(group)), "There is no group of yours yet.", arguments,
                    terminal);
            case "make" -> make(access, rest, arguments, terminal);
            case "rename", "close", "add", "remove", "move" -> change(access, what, rest, arguments, terminal);
            case "take" -> take(access, rest, arguments, terminal);
            case "show" -> show(access, rest, arguments, terminal);
            case "turns" -> turns(access, rest, arguments, terminal);
            case "assignments", "hours", "attendance" -> report(access, what, rest, arguments, terminal);
            default -> throw unknown(name(), what);
        };
    }

    private int make(Access access, List<String> rest, Arguments arguments, Terminal terminal) {
        words(rest, 1, "the name of the group");
        Optional<UUID> within = arguments.value("--within").map(cohort -> group(access, cohort).id());
        Group made = engine(Groups.class).make(access, rest.getFirst(), arguments.values().containsKey("--cohort") ? Group.Kind.COHORT : Group.Kind.GROUP, within);
        if (arguments.json()) {
            terminal.say(GroupText.json(made));
        } else {
            terminal.say(made.id() + "  " + made.name());
        }
        return FINE;
    }

    private int change(Access access, String what, List<String> rest, Arguments arguments, Terminal terminal) {
        switch (what) {
            case "close" -> words(rest, 1, "a group");
            case "rename" -> words(rest, 2, "a group and a name");
            case "move" -> words(rest, 3, "a group, a person and the other group");
            default -> words(rest, 2, "a group and a person");
        }
        Group group = group(access, rest.getFirst());
        String sentence = changed(access, what, group, rest, arguments);
        if (arguments.json()) {
            Optional<Group> now = engine(Groups.class).list(access).stream().filter(each -> each.id().equals(group.id())).findFirst();
            terminal.say(GroupText.json(now.orElse(group)));
        } else {
            terminal.say(sentence);
        }
        return FINE;
    }

    /** @return what was done, as a sentence */
    private String changed(Access access, String what, Group group, List<String> rest, Arguments arguments) {
        Groups groups = engine(Groups.class);
        Group.As as = arguments.values().containsKey("--supervisor") ? Group.As.SUPERVISOR : Group.As.TRAINEE;
        switch (what) {
            case "rename" -> {
                groups.rename(access, group.id(), rest.get(1));
                return Quoted.of(group.name()) + " is called " + Quoted.of(rest.get(1).strip()) + " now.";
            }
            case "close" -> {
                groups.close(access, group.id());
                return Quoted.of(group.name()) + " is closed; who was in it stays written.";
            }
            case "add" -> {
                Group.Member member = new Group.Member(person(rest.get(1)).id(), as, day(arguments, "--from"), day(arguments, "--until"));
                groups.add(access, group.id(), member);
                return GroupText.added(person(rest.get(1)), group, member);
            }
            case "move" -> {
                Learner person = person(rest.get(1));
                Group other = group(access, rest.get(2));
                return GroupText.moved(person, other, groups.move(access, person.id(), group.id(), other.id()), engine(SignIn.class).people());
            }
            default -> {
                groups.remove(access, group.id(), person(rest.get(1)).id(), as);
                return GroupText.removed(person(rest.get(1)), group, as);
            }
        }
    }

    private int take(Access access, List<String> rest, Arguments arguments, Terminal terminal) {
        words(rest, 2, "a group and a file");
        boolean only = arguments.values().containsKey("--check");
        UUID group = group(access, rest.getFirst()).id();
        ClassList lists = engine(ClassList.class);
        ClassListReport report = lists.check(access, group, bytes(Path.of(rest.get(1))));
        if (!only) {
            lists.take(access, report, day(arguments, "--from").orElseGet(LocalDate::now), day(arguments, "--until"));
        }
        if (arguments.json()) {
            terminal.say(json(report));
        } else {
            report.rows().forEach(row -> terminal.say("Line " + row.line() + ": " + Quoted.cut(row.name()) + ": " + row.why()));
            if (only) {
                terminal.say("That is what would be done; nothing was changed. Without --check it is done.");
            }
        }
        return report.rows().stream().allMatch(row -> row.fate() != ClassListReport.Fate.REFUSED && row.fate() != ClassListReport.Fate.SEVERAL) ? FINE : WANTING;
    }

    /** @return what is in a file; of one that is too long more than any list may have, which is refused as such */
    private static byte[] bytes(Path file) {
        try (InputStream list = Files.newInputStream(file)) {
            return list.readNBytes(MOST_BYTES);
        } catch (IOException e) {
            throw new Unavailable("The class list cannot be read from " + file + ": " + FileReason.of(file, e) + ". Nobody was enrolled.");
        }
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
            view.people().forEach(row -> terminal.say(GroupText.line(row)));
            if (view.people().isEmpty()) {
                terminal.say("Nobody is in this group yet.");
            }
            view.objectives().forEach(objective -> terminal.say(String.format(Locale.ROOT, "%3.0f %%  %s (%s)", 100 * objective.score(), objective.text(),
                    Counts.of(objective.people(), "person", "people"))));
            view.withheld().ifPresent(terminal::say);
        }
        return FINE;
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
            Path file = Target.of(arguments.value("--file").get());
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
