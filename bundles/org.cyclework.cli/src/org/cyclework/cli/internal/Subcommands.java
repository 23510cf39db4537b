package org.cyclework.cli.internal;

import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cyclework.course.FailureLog;
import org.cyclework.course.PackException;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.RecordUnavailable;

/** All subcommands, and the choice between them. */
final class Subcommands {

    private static final List<String> EXIT_CODES = List.of("Exit codes: 0 fine, 1 found wanting, 2 wrong usage or nothing to start with (no Java, no folder for the data, no display),",
            "3 it failed or its answer could not be written. One sentence on standard error says why.");

    private final List<Subcommand> all;
    private final Door door;

    Subcommands(Engines engines) {
        this(engines, new Door(engines));
    }

    private Subcommands(Engines engines, Door door) {
        this(door, List.of(new Search(engines), new Show(engines), new Validate(engines), new ShowCoverage(engines), new Simulate(), new PlayCase(engines),
                new Replay(engines), new TakeQuiz(engines), new Practise(engines), new MyNotes(engines), new ShowProgress(engines),
                new KeepRecord(engines), new BackUp(engines), new Restore(engines), new ManageUsers(engines, door), new GroupCommand(engines),
                new AssignCommand(engines), new ReviewCommand(engines), new PacketCommand(engines), new UseCampus(engines)));
    }

    Subcommands(List<Subcommand> all) {
        this(new Door(new Engines()), all);
    }

    private Subcommands(Door door, List<Subcommand> all) {
        this.all = all;
        this.door = door;
    }

    /** @return the exit code of the subcommand that the first word names; whatever happens in it ends in a sentence */
    int run(List<String> typed, Terminal terminal) {
        try {
            return choose(typed, terminal);
        } catch (InvalidPathException e) {
            terminal.complain(Quoted.of(e.getInput()) + " cannot be the name of a file or folder here: " + e.getReason() + ".");
            return Subcommand.WANTING;
        } catch (RuntimeException | Error e) {
            terminal.complain(FailureLog.tell("subcommand " + typed.get(0), e));
            return Subcommand.FAILED;
        }
    }

    private int choose(List<String> words, Terminal terminal) {
        List<String> typed = subcommandFirst(words);
        if (typed.isEmpty() || typed.get(0).equals("--help") || typed.get(0).equals("-h") || typed.get(0).equals("help")) {
            help(terminal);
            return Subcommand.FINE;
        }
        if (typed.get(0).equals("--version")) {
            terminal.say("Cyclework " + Engines.version());
            return Subcommand.FINE;
        }
        Optional<Subcommand> named = all.stream().filter(command -> command.name().equals(typed.get(0))).findFirst();
        if (named.isEmpty()) {
            terminal.complain("There is no subcommand " + Quoted.of(typed.get(0)) + ".");
            help(terminal);
            return Subcommand.USAGE;
        }
        return run(named.get(), typed.subList(1, typed.size()), terminal);
    }

    /** Options that every subcommand takes may stand before it, too. */
    private static List<String> subcommandFirst(List<String> words) {
        List<String> options = new ArrayList<>();
        List<String> rest = new ArrayList<>(words);
        while (rest.size() > 1 && (rest.getFirst().equals("--json") || rest.size() > 2 && rest.getFirst().equals(Door.AS))) {
            for (int left = rest.getFirst().equals(Door.AS) ? 2 : 1; left > 0; left--) {
                options.add(rest.removeFirst());
            }
        }
        rest.addAll(rest.isEmpty() ? 0 : 1, options);
        return rest;
    }

    private int run(Subcommand command, List<String> typed, Terminal terminal) {
        try {
            Arguments arguments = Arguments.parse(typed, command.options());
            if (arguments.help()) {
                help(command, terminal);
                return Subcommand.FINE;
            }
            Arguments filled = door.filled(arguments, command);
            return door.through(filled, terminal, () -> command.run(filled, terminal));
        } catch (NoSuchChoice e) {
            terminal.complain(e.getMessage());
            return Subcommand.USAGE;
        } catch (UsageException e) {
            terminal.complain(e.getMessage());
            terminal.complain("Usage: " + usage(command, typed));
            return Subcommand.USAGE;
        } catch (AccessDenied e) {
            terminal.complain(e.getMessage());
            if (!typed.contains(Door.AS)) {
                door.hint().forEach(terminal::complain);
            }
            return Subcommand.WANTING;
        } catch (RecordUnavailable e) {
            terminal.complain(e.getMessage());
            return Subcommand.WANTING;
        } catch (Unavailable e) {
            terminal.complain(e.getMessage());
            return Subcommand.WANTING;
        } catch (Engines.NotStarted e) {
            terminal.complain(e.getMessage());
            return Subcommand.FAILED;
        } catch (IllegalArgumentException | IllegalStateException e) {
            terminal.complain(refusal(e));
            return Subcommand.WANTING;
        } catch (PackException e) {
            terminal.complain(e.getMessage() + (e.getMessage().endsWith(".") ? " " : ". ") + e.remedy());
            return Subcommand.WANTING;
        }
    }

    /** The engines refuse in a sentence what cannot be; everything else is a fault. */
    private static String refusal(RuntimeException refused) {
        String message = String.valueOf(refused.getMessage());
        if (refused instanceof InvalidPathException || !message.endsWith(".") || !Character.isUpperCase(message.codePointAt(0)) && !message.startsWith("“")) {
            throw refused;
        }
        return message;
    }

    private void help(Terminal terminal) {
        terminal.say("Cyclework: training courseware for trainee couple therapists.");
        terminal.say("Without a subcommand the window opens. With one it runs here:");
        terminal.say("");
        for (Subcommand command : all) {
            terminal.say("  " + usage(command));
            terminal.say("      " + command.summary());
        }
        terminal.say("");
        terminal.say("Each takes --help and --json.");
        EXIT_CODES.forEach(terminal::say);
        Door.help().forEach(terminal::say);
        terminal.say("Your data is in ~/.cyclework, or in the folder that CYCLEWORK_HOME or --home DIR, before the subcommand, names.");
    }

    private static void help(Subcommand command, Terminal terminal) {
        terminal.say(usage(command));
        terminal.say(command.summary());
        EXIT_CODES.forEach(terminal::say);
    }

    /** @return how to say what was meant: of a subcommand that does several things the one that was named, where it is one of them */
    private static String usage(Subcommand command, List<String> typed) {
        List<String> named = Stream.of(command.synopsis().split(" \\| "))
                .filter(one -> typed.stream().anyMatch(word -> List.of(one.split(" ")[0].split("\\|")).contains(word))).toList();
        return named.size() == 1 ? "cyclework " + command.name() + " [--json] " + named.getFirst() : usage(command);
    }

    private static String usage(Subcommand command) {
        return "cyclework " + command.name() + " [--json] " + command.synopsis();
    }
}
