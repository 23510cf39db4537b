package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cyclework.model.vignette.Seat;
import org.cyclework.record.Access;
import org.cyclework.record.Group;
import org.cyclework.record.Groups;
import org.cyclework.record.PersonName;
import org.cyclework.roleplay.Support;
import org.cyclework.supervision.Assignment;
import org.cyclework.supervision.Assignments;
import org.cyclework.supervision.GivenAssignment;
import org.cyclework.supervision.HandIn;
import org.cyclework.supervision.HandInOffer;
import org.cyclework.supervision.HandedIn;
import org.cyclework.supervision.NewAssignment;
import org.cyclework.supervision.OwnWords;
import org.cyclework.supervision.Recipient;
import org.cyclework.supervision.Requirement;
import org.cyclework.supervision.Task;
import org.cyclework.supervision.Terms;

/** Assignments: supervisors make, change and withdraw them; trainees see theirs and hand in. */
final class AssignCommand extends ClassroomCommand {

    AssignCommand(Engines engines) {
        super(engines);
    }

    @Override
    public String name() {
        return "assign";
    }

    @Override
    public String synopsis() {
        return "vignette|module|quiz|practice|reading ID --to NAME[,NAME] [--chair pursuer|distancer] [--level worked|options|free] [--seed N] [--from DAY] [--due DAY] "
                + "[--note WORDS] [--tries N] [--require completed,reflection] [--after ID,ID] | list | copy ID --to NAME | extend ID --due DAY | withdraw ID | restore ID | "
                + "mine | offer ID | hand-in ID [--with KIND,KIND] [--message WORDS] | take-back ID";
    }

    @Override
    public String summary() {
        return "Assigns cases, modules, quizzes, practice and readings to people and groups, and hands work in; own words go only where --with names their kind.";
    }

    @Override
    public Options options() {
        return Options.valued(Trainees.OPTION, "--to", "--chair", "--level", "--seed", "--from", "--due", "--note", "--tries", "--require", "--after", "--with", "--message");
    }

    @Override
    int act(String what, List<String> rest, Arguments arguments, Terminal terminal) {
        return switch (what) {
            case "vignette", "module", "quiz", "practice", "reading" -> make(what, rest, arguments, terminal);
            case "list" -> list(rest, arguments, terminal);
            case "copy", "extend", "withdraw", "restore" -> change(what, rest, arguments, terminal);
            case "mine" -> mine(rest, arguments, terminal);
            case "offer", "hand-in", "take-back" -> handIn(what, rest, arguments, terminal);
            default -> throw unknown(name(), what);
        };
    }

    private int make(String kind, List<String> rest, Arguments arguments, Terminal terminal) {
        words(rest, 1, "the id of a case, a module or a lesson");
        Access access = supervisor();
        return tell(engine(Assignments.class).make(access, new NewAssignment(task(kind, rest.getFirst(), arguments), to(access, arguments), terms(arguments))), arguments, terminal);
    }

    private static Task task(String kind, String id, Arguments arguments) {
        return switch (kind) {
            case "module" -> new Task.ModuleReading(id);
            case "quiz" -> new Task.ModuleQuiz(id);
            case "practice" -> new Task.Practice(id);
            case "reading" -> new Task.Reading(id);
            default -> new Task.Vignette(id, arguments.value("--chair").map(chair -> chosen(Seat.values(), chair, "--chair")),
                    arguments.value("--level").map(level -> chosen(Support.values(), level, "--level")),
                    arguments.value("--seed").isEmpty() ? OptionalLong.empty() : OptionalLong.of(arguments.wholeNumber("--seed", Long.MIN_VALUE, Long.MAX_VALUE, 0)));
        };
    }

    private static <E extends Enum<E>> E chosen(E[] values, String word, String option) {
        for (E value : values) {
            if (AssignmentJson.word(value).equals(word.toLowerCase(Locale.ROOT))) {
                return value;
            }
        }
        throw new UsageException(option + " does not take " + Quoted.of(word) + ".");
    }

    private static List<String> listed(Arguments arguments, String option) {
        return arguments.value(option).map(value -> List.of(value.split("\\s*,\\s*"))).orElse(List.of());
    }

    /** Groups first, then people: a name stands for either. */
    private List<Recipient> to(Access access, Arguments arguments) {
        List<Recipient> to = new ArrayList<>();
        List<Group> groups = engine(Groups.class).list(access);
        for (String name : listed(arguments, "--to")) {
            boolean group = groups.stream().anyMatch(each -> each.name().equalsIgnoreCase(name) || each.id().toString().equals(name));
            to.add(group ? new Recipient.Members(group(access, name).id()) : new Recipient.Person(person(name).id()));
        }
        if (to.isEmpty()) {
            throw new UsageException("Say for whom: --to NAME.");
        }
        return to;
    }

    private static Terms terms(Arguments arguments) {
        Set<Requirement> required = EnumSet.noneOf(Requirement.class);
        listed(arguments, "--require").forEach(word -> required.add(chosen(Requirement.values(), word, "--require")));
        int tries = arguments.number("--tries", 1, 0);
        try {
            return new Terms(day(arguments, "--from"), day(arguments, "--due"), arguments.value("--note").orElse(""),
                    listed(arguments, "--after").stream().map(ClassroomCommand::id).toList(), tries == 0 ? OptionalInt.empty() : OptionalInt.of(tries), required);
        } catch (IllegalArgumentException e) {
            throw new UsageException("These terms do not fit: " + e.getMessage() + ".");
        }
    }

    private static int tell(List<Assignment> made, Arguments arguments, Terminal terminal) {
        if (arguments.json()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            made.forEach(assignment -> array.add(AssignmentJson.of(assignment)));
            terminal.say(array);
        } else {
            made.forEach(assignment -> terminal.say(line(assignment)));
        }
        return FINE;
    }

    private int list(List<String> rest, Arguments arguments, Terminal terminal) {
        return told(rest, () -> engine(Assignments.class).given(supervisor()), AssignmentJson::of, each -> terminal.say(line(each)), "Nothing was assigned yet.", arguments, terminal);
    }

    private static String line(GivenAssignment each) {
        String counts = each.counts().entrySet().stream().map(count -> count.getValue() + " " + count.getKey().words()).collect(Collectors.joining(", "));
        return line(each.assignment()) + ": " + (counts.isEmpty() ? "nobody" : counts) + (each.assignment().withdrawn() ? ", withdrawn" : "")
                + (each.assignment().course() == Assignment.CourseState.MOVED_ON ? ", the course has moved on" : "");
    }

    private static String line(Assignment assignment) {
        return assignment.id() + "  " + assignment.title() + ", for " + PersonName.isolated(assignment.toName());
    }

    private int change(String what, List<String> rest, Arguments arguments, Terminal terminal) {
        words(rest, 1, "the id of an assignment");
        Access access = supervisor();
        Assignments assignments = engine(Assignments.class);
        UUID id = id(rest.getFirst());
        switch (what) {
            case "copy" -> {
                return tell(assignments.copy(access, id, to(access, arguments), terms(arguments)), arguments, terminal);
            }
            case "extend" -> {
                Terms now = assignments.given(access).stream().map(GivenAssignment::assignment).filter(each -> each.id().equals(id)).findFirst()
                        .orElseThrow(() -> new Unavailable("There is no such assignment of yours. Nothing was changed.")).terms();
                return tell(List.of(assignments.change(access, id, now.dueOn(day(arguments, "--due").orElseThrow(() -> new UsageException("Say until when: --due DAY."))))),
                        arguments, terminal);
            }
            case "withdraw" -> assignments.withdraw(access, id);
            default -> assignments.restore(access, id);
        }
        return tell(assignments.given(access).stream().map(GivenAssignment::assignment).filter(each -> each.id().equals(id)).toList(), arguments, terminal);
    }

    private int mine(List<String> rest, Arguments arguments, Terminal terminal) {
        return told(rest, () -> engine(Assignments.class).mine(trainee(arguments)), AssignmentJson::of, each -> terminal.say(each.assignment().id() + "  " + each.assignment().title() + ": "
                + each.stateWords() + (each.late() ? ", late" : "")), "Nothing is assigned to you.", arguments, terminal);
    }

    private int handIn(String what, List<String> rest, Arguments arguments, Terminal terminal) {
        words(rest, 1, "the id of an assignment");
        Access access = trainee(arguments);
        Assignments assignments = engine(Assignments.class);
        UUID id = id(rest.getFirst());
        if (what.equals("take-back")) {
            assignments.takeBack(access, id);
            if (!arguments.json()) {
                terminal.say("Taken back.");
            }
            return FINE;
        }
        HandInOffer offer = assignments.offer(access, id);
        if (what.equals("offer")) {
            tell(offer, arguments, terminal);
            return offer.missing().isEmpty() ? FINE : WANTING;
        }
        HandedIn handedIn = assignments.handIn(access, id, chosen(offer, arguments));
        if (arguments.json()) {
            terminal.say(AssignmentJson.of(handedIn));
        } else {
            terminal.say("Handed in: " + Counts.of(handedIn.sessions().size(), "play or quiz", "plays or quizzes") + ", "
                    + (handedIn.words().isEmpty() ? "none" : Counts.of(handedIn.words().size(), "piece")) + " of your own words.");
        }
        return FINE;
    }

    /** What was begun from the assignment, or the newest finished; of own words those of the kinds that were named. */
    private static HandIn chosen(HandInOffer offer, Arguments arguments) {
        List<HandInOffer.Work> begun = offer.sessions().stream().filter(HandInOffer.Work::begunForThis).toList();
        List<HandInOffer.Work> works = begun.isEmpty() ? offer.sessions().stream().filter(HandInOffer.Work::finished).limit(1).toList() : begun;
        Set<OwnWords.Kind> kinds = EnumSet.noneOf(OwnWords.Kind.class);
        listed(arguments, "--with").forEach(word -> kinds.add(chosen(OwnWords.Kind.values(), word, "--with")));
        Set<UUID> ticked = new HashSet<>();
        works.forEach(work -> work.words().stream().filter(words -> kinds.contains(words.kind())).forEach(words -> ticked.add(words.event())));
        offer.practice().stream().filter(words -> kinds.contains(words.kind())).forEach(words -> ticked.add(words.event()));
        return new HandIn(works.stream().map(HandInOffer.Work::session).toList(), ticked, message(arguments));
    }

    private static String message(Arguments arguments) {
        String message = arguments.value("--message").orElse("");
        if (message.length() > HandIn.LONGEST_MESSAGE) {
            throw new UsageException("--message takes at most " + HandIn.LONGEST_MESSAGE + " characters; nothing was handed in.");
        }
        return message;
    }

    private static void tell(HandInOffer offer, Arguments arguments, Terminal terminal) {
        if (arguments.json()) {
            terminal.say(AssignmentJson.of(offer));
            return;
        }
        for (HandInOffer.Work work : offer.sessions()) {
            terminal.say(work.session() + "  " + work.title() + (work.finished() ? "" : ", not finished"));
            work.words().forEach(words -> terminal.say("    " + AssignmentJson.word(words.kind()) + ": " + words.text()));
        }
        offer.practice().forEach(words -> terminal.say("    " + AssignmentJson.word(words.kind()) + ": " + words.text()));
        offer.goesAnyway().forEach(terminal::say);
        offer.missing().forEach(terminal::complain);
    }
}
