package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cyclework.record.Access;
import org.cyclework.record.Accounts;
import org.cyclework.record.Group;
import org.cyclework.record.Groups;
import org.cyclework.record.Learner;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.Role;
import org.cyclework.record.SignIn;
import org.cyclework.supervision.SupervisionRefused;

/** What the subcommands of the classroom share: who asks, people and groups by name, days, and refusals as sentences. */
abstract class ClassroomCommand implements Subcommand {

    private final Engines engines;

    ClassroomCommand(Engines engines) {
        this.engines = engines;
    }

    /** @return the exit code; what is refused is told by {@link #run} */
    abstract int act(String what, List<String> rest, Arguments arguments, Terminal terminal);

    @Override
    public final int run(Arguments arguments, Terminal terminal) {
        if (arguments.words().isEmpty()) {
            throw new UsageException("Say what to do.");
        }
        try {
            return act(arguments.words().getFirst(), arguments.words().subList(1, arguments.words().size()), arguments, terminal);
        } catch (RecordUnavailable e) {
            terminal.complain(e.kind() == RecordUnavailable.Kind.LOCKED ? e.whatHappened() + " " + e.whatWasKept()
                    + " Do it in the window that is open, or close that and say this again." : e.getMessage());
            return WANTING;
        } catch (SupervisionRefused e) {
            terminal.complain(e.getMessage());
            return WANTING;
        }
    }

    <T> T engine(Class<T> type) {
        return engines.get(type);
    }

    /** @return the access of the supervisor who signed in */
    Access supervisor() {
        return engine(Accounts.class).access(Role.SUPERVISOR);
    }

    /** @return the access of the trainee who signed in, or is named on a machine without accounts; nobody is enrolled by asking */
    Access trainee(Arguments arguments) {
        return Trainees.looking(arguments.value(Trainees.OPTION), engine(SignIn.class));
    }

    /** Says a list, whose name takes no more words: as an array, or line by line, or a sentence where it is empty. @return that it is fine */
    static <T> int told(List<String> rest, Supplier<List<T>> list, Function<T, ObjectNode> json, Consumer<T> say, String none, Arguments arguments, Terminal terminal) {
        words(rest, 0, "no more words");
        List<T> all = list.get();
        if (arguments.json()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            all.forEach(each -> array.add(json.apply(each)));
            terminal.say(array);
        } else if (all.isEmpty()) {
            terminal.say(none);
        } else {
            all.forEach(say);
        }
        return FINE;
    }

    Learner person(String nameOrId) {
        return Trainees.known(nameOrId, engine(SignIn.class).people());
    }

    /** @throws Unavailable where no group, or more than one, has the name or the id */
    Group group(Access access, String nameOrId) {
        List<Group> found = engine(Groups.class).list(access).stream()
                .filter(group -> group.id().toString().equals(nameOrId) || group.name().equalsIgnoreCase(nameOrId.strip()) && !group.closed()).toList();
        if (found.size() != 1) {
            throw new Unavailable(found.isEmpty() ? "There is no group " + Quoted.of(nameOrId) + " among yours." : "Several groups are called " + Quoted.of(nameOrId) + "; say its id.");
        }
        return found.getFirst();
    }

    /** @throws UsageException unless there are exactly so many words */
    static void words(List<String> rest, int count, String what) {
        if (rest.size() != count) {
            throw new UsageException("This takes " + what + ".");
        }
    }

    /** @throws UsageException where it is no day such as 2026-03-09 */
    static Optional<LocalDate> day(Arguments arguments, String option) {
        try {
            return arguments.value(option).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new UsageException(option + " takes a day such as 2026-03-09.");
        }
    }

    /** @throws UsageException where it is no id */
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new UsageException(Quoted.of(text) + " is no id.");
        }
    }

    static UsageException unknown(String name, String what) {
        return new UsageException("There is no subcommand " + Quoted.of(name + " " + what) + ".");
    }
}
