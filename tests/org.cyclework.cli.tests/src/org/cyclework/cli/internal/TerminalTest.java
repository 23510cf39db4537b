package org.cyclework.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The standard streams: what cannot be written is told, what is too long is not held, and a reader who left is let go. */
class TerminalTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Terminal terminal(String typed, OutputStream out) {
        return Terminal.of(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), out, err);
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(message);
            }
        };
    }

    @Test
    void whatWasWrittenEndsAsTheSubcommandDid() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal = terminal("", out);
        terminal.say("Zoë");
        assertEquals(Subcommand.WANTING, terminal.end(Subcommand.WANTING));
        assertEquals("Zoë", out.toString(StandardCharsets.UTF_8).strip());
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aReaderWhoLeftIsNoFailure() {
        Terminal terminal = terminal("", failing("Broken pipe"));
        terminal.say("more than anybody reads");
        assertEquals(Subcommand.FINE, terminal.end(Subcommand.FINE));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void everyEndOfALineEndsOne() {
        Terminal terminal = terminal("a\nb\r\nc\rd\n\ne", OutputStream.nullOutputStream());
        StringBuilder lines = new StringBuilder();
        for (Optional<String> line = terminal.ask(""); line.isPresent(); line = terminal.ask("")) {
            lines.append('[').append(line.get()).append(']');
        }
        assertEquals("[a][b][c][d][][e]", lines.toString());
    }

    @Test
    void anAnswerThatIsTooLongIsRefusedAndTheNextOneIsRead() {
        Terminal terminal = terminal("x".repeat(BoundedReader.LONGEST + 1) + "\nshort\n", OutputStream.nullOutputStream());
        assertTrue(assertThrows(Unavailable.class, () -> terminal.ask("")).getMessage().contains("longer than 1000000"));
        assertEquals(Optional.of("short"), terminal.ask(""));
    }

    @Test
    void ofALineThatIsTooLongOnlyTheBeginningIsHeld() throws IOException {
        InputStream endless = new InputStream() {
            private int given;

            @Override
            public int read() {
                return given++ < 10_000_000 ? 'x' : -1;
            }
        };
        try (BoundedReader reader = new BoundedReader(endless)) {
            assertEquals(BoundedReader.LONGEST + 1, reader.readLine().length());
            assertEquals(null, reader.readLine());
        }
    }

    @Test
    void whatIsSaidMovesNoCursor() {
        TypedTerminal typed = new TypedTerminal("");
        typed.terminal().say("a\u001b[31mb\rc\u0085\td");
        typed.terminal().say("a,b\r\nc,d");
        typed.terminal().complain("x\u0007y" + "z".repeat(5_000) + " is wrong.");
        assertThat(typed.out()).containsExactly("a\uFFFD[31mb\uFFFDc\uFFFD\td", "a,b", "c,d");
        assertThat(typed.err()).isEqualTo("x\uFFFDy" + "z".repeat(297) + "… is wrong.\n");
    }
}
