package org.cyclework.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
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
        for (String name : List.of("search", "show", "validate", "simulate", "play", "replay", "quiz")) {
            assertTrue(help.contains("cyclework " + name), name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"search", "show", "validate", "simulate", "play", "replay", "quiz"})
    void everySubcommandHasHelpAndRefusesAnUnknownOption(String name) {
        assertEquals(Subcommand.FINE, run(name, "--help"));
        assertTrue(typed.out().get(0).startsWith("cyclework " + name + " [--json]"), () -> typed.out().toString());
        assertEquals(Subcommand.USAGE, run(name, "--nonsense"));
        assertTrue(typed.err().contains("There is no option --nonsense here."));
    }

    @Test
    void anUnknownSubcommandIsWrongUsage() {
        assertEquals(Subcommand.USAGE, run("sing"));
        assertTrue(typed.err().contains("There is no subcommand \"sing\"."));
    }
}
