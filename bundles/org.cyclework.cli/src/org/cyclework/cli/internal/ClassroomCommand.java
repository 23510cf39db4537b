package org.cyclework.cli.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyclework.record.Access;
import org.cyclework.record.AccessDenied;
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
    private final AskedAccess asked;

    ClassroomCommand(Engines engines) {
        this.engines = engines;
        asked = new AskedAccess(engines);
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
        } catch (SupervisionRefused | AccessDenied | RecordUnavailable e) {
            terminal.complain(e.getMessage());
            return WANTING;
        }
    }

    /** @return the options of the subcommand and those that say who asks */
    static Options withWho(Set<String> flags, String... valued) {
        return new Options(flags, Stream.concat(AskedAccess.OPTIONS.stream(), Stream.of(valued)).collect(Collectors.toUnmodifiableSet()));
    }

    <T> T engine(Class<T> type) {
        return engines.get(type);
    }

    Access supervisor(Arguments arguments, Terminal terminal) {
        return asked.as(Role.SUPERVISOR, arguments, terminal);
    }

    Access trainee(Arguments arguments, Terminal terminal) {
        return asked.as(Role.TRAINEE, arguments, terminal);
    }

    Learner person(String nameOrId) {
        return AskedAccess.person(engine(SignIn.class).people(), nameOrId);
    }

    /** @throws UsageException where no group, or more than one, has the name or the id */
    Group group(Access access, String nameOrId) {
        List<Group> found = engine(Groups.class).list(access).stream()
                .filter(group -> group.id().toString().equals(nameOrId) || group.name().equalsIgnoreCase(nameOrId.strip()) && !group.closed()).toList();
        if (found.size() != 1) {
            throw new UsageException(found.isEmpty() ? "There is no group " + nameOrId + " among yours." : "Several groups are called " + nameOrId + "; say its id.");
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
            throw new UsageException("\"" + text + "\" is no id.");
        }
    }

    static UsageException unknown(String name, String what) {
        return new UsageException("There is no \"" + name + " " + what + "\".");
    }
}
