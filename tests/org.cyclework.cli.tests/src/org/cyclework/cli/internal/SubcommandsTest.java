package org.cyclework.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cyclework.course.DataFolder;
import org.cyclework.course.PackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The choice of a subcommand, its help and its exit codes. */
class SubcommandsTest {

    private final TypedTerminal typed = new TypedTerminal("");

    private int run(String... words) {
        return new Subcommands(new Engines()).run(List.of(words), typed.terminal());
    }

    @Test
    void nothingAndHelpListEverySubcommand() {
        assertEquals(Subcommand.FINE, run());
        String help = String.join("\n", typed.out());
        for (String name : List.of("search", "show", "validate", "coverage", "simulate", "play", "replay", "quiz", "practise")) {
            assertTrue(help.contains("cyclework " + name), name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"search", "show", "validate", "coverage", "simulate", "play", "replay", "quiz", "practise", "notes", "progress", "record", "backup", "restore", "user",
        "group", "assign", "review", "packet", "campus"})
    void everySubcommandHasHelpAndRefusesAnUnknownOption(String name) {
        assertEquals(Subcommand.FINE, run(name, "--help"));
        assertTrue(typed.out().get(0).startsWith("cyclework " + name + " [--json]"), () -> typed.out().toString());
        String codes = String.join("\n", typed.out().subList(2, 4));
        assertTrue(codes.startsWith("Exit codes: 0 fine, 1 found wanting, 2 wrong usage"), codes);
        assertEquals(Subcommand.FINE, run("--help"));
        assertTrue(String.join("\n", typed.out()).contains(codes), () -> typed.out().toString());
        assertEquals(Subcommand.USAGE, run(name, "--nonsense"));
        assertTrue(typed.err().contains("There is no option --nonsense here."));
    }

    @Test
    void whatEverySubcommandTakesMayStandBeforeIt() {
        assertEquals(Subcommand.FINE, run("--as", "Ada", "--json", "search", "--help"));
        assertTrue(typed.out().get(0).startsWith("cyclework search"), () -> typed.out().toString());
        assertEquals(Subcommand.USAGE, run("--json"));
        assertTrue(typed.err().contains("There is no subcommand “--json”."), typed::err);
    }

    @ParameterizedTest
    @ValueSource(strings = {"search", "show", "replay", "quiz", "practise"})
    void nothingTypedBetweenQuotesIsWrongUsage(String name) {
        assertEquals(Subcommand.USAGE, run(name, " "));
        assertTrue(typed.err().contains("Usage: cyclework " + name), typed::err);
    }

    @Test
    void aPackThatCannotBeReadIsToldWithWhatToDo() {
        Subcommands commands = new Subcommands(new Engines() {
            @Override
            <T> T get(Class<T> type) {
                throw new PackException("packs/mine/concepts.xmi:1", "the file ends too early", "Correct the file.");
            }
        });
        assertEquals(Subcommand.WANTING, commands.run(List.of("show", "L1.1"), typed.terminal()));
        assertEquals("packs/mine/concepts.xmi:1: the file ends too early. Correct the file.", typed.err().strip());
    }

    @Test
    void aPartThatDidNotStartIsNobodysWordsFault() {
        assertEquals(Subcommand.FAILED, new Subcommands(failing(new Engines.NotStarted("It did not start."))).run(List.of("show", "L1.1"), typed.terminal()));
        assertEquals("It did not start.", typed.err().strip());
    }

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, StackOverflowError.class, OutOfMemoryError.class})
    void whatNobodyExpectedEndsInOneSentenceAndALog(Class<? extends Throwable> kind, @TempDir Path data) throws Exception {
        Throwable failure = kind.getConstructor(String.class).newInstance("inside");
        String before = System.getProperty(DataFolder.PROPERTY);
        System.setProperty(DataFolder.PROPERTY, data.toString());
        try {
            assertEquals(Subcommand.FAILED, new Subcommands(failing(failure)).run(List.of("show", "L1.1"), typed.terminal()));
        } finally {
            DataFolderProperty.restore(before);
        }
        assertEquals(List.of(), typed.out());
        assertEquals(1, typed.err().lines().count(), typed::err);
        assertTrue(typed.err().contains("failures.log"), typed::err);
        String log = Files.readString(data.resolve("logs/failures.log"));
        assertTrue(log.contains("subcommand show") && log.contains(kind.getName() + ": inside"), log);
    }

    private static Engines failing(Throwable failure) {
        return new Engines() {
            @Override
            <T> T get(Class<T> type) {
                if (failure instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) failure;
            }
        };
    }

    @Test
    void anUnknownSubcommandIsWrongUsage() {
        assertEquals(Subcommand.USAGE, run("sing"));
        assertTrue(typed.err().contains("There is no subcommand “sing”."));
    }
}
