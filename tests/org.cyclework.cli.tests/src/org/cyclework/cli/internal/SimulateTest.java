package org.cyclework.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dynamics on the command line: one object a line in, one out, in order, and a wrong line stops nothing. */
class SimulateTest {

    private static final String GOOD = "{\"id\":\"one\",\"a\":{\"ax\":0.8,\"av\":0.15},\"b\":{\"ax\":0.2,\"av\":0.85},\"seed\":7,"
            + "\"stuck\":12,\"chair\":\"a\",\"moves\":[[\"PAUSE\",2],[\"VALIDATE\",2]],\"rounds\":3}";
    private static final String WRONG = "{\"id\":\"two\",\"a\":{\"ax\":1.8,\"av\":0.15},\"b\":{\"ax\":0.2,\"av\":0.85},\"seed\":7,"
            + "\"chair\":\"a\",\"moves\":[[\"PAUSE\",2]],\"rounds\":3}";

    private static int run(TypedTerminal typed, String... words) {
        return new Subcommands(new Engines()).run(List.of(words), typed.terminal());
    }

    @Test
    void answersInOrderAndGoesOnAfterAWrongLine() throws IOException {
        TypedTerminal typed = new TypedTerminal(GOOD + "\n\n" + WRONG + "\nno json\n" + GOOD + "\n");

        assertEquals(Subcommand.WANTING, run(typed, "simulate", "-"));

        List<String> lines = typed.out();
        assertEquals(4, lines.size());
        ObjectMapper json = new ObjectMapper();
        JsonNode first = json.readTree(lines.get(0));
        assertEquals("one", first.get("id").asText());
        assertEquals(6, first.get("turns").size());
        assertEquals("a", first.get("turns").get(0).get("speaker").asText());
        assertTrue(first.has("outcome"));
        assertEquals("two", json.readTree(lines.get(1)).get("id").asText());
        assertTrue(json.readTree(lines.get(1)).has("error"));
        assertTrue(json.readTree(lines.get(2)).has("error"));
        assertEquals(lines.get(0), lines.get(3));
    }

    @Test
    void readsAFileAndIsFine(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("requests.jsonl"), GOOD + "\n");
        TypedTerminal typed = new TypedTerminal("");

        assertEquals(Subcommand.FINE, run(typed, "simulate", file.toString()));
        assertEquals(1, typed.out().size());
    }

    @Test
    void bytesThatAreNoTextSpoilOnlyTheirLine(@TempDir Path folder) throws IOException {
        byte[] all = ("\uFEFF" + GOOD + "\r\n?\r\n" + GOOD).getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < all.length; at++) {
            all[at] = all[at] == '?' ? (byte) 0xff : all[at];
        }
        TypedTerminal typed = new TypedTerminal("");

        assertEquals(Subcommand.WANTING, run(typed, "simulate", Files.write(folder.resolve("requests.jsonl"), all).toString()));

        assertEquals(3, typed.out().size());
        assertTrue(typed.out().get(1).contains("not readable as JSON"), typed.out().get(1));
        assertEquals(typed.out().get(0), typed.out().get(2));
    }

    @Test
    void aLineThatIsTooLongIsAnsweredAndTheNextOneIsRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("long.jsonl"), "x".repeat(BoundedReader.LONGEST + 1) + "\n" + GOOD + "\n");
        TypedTerminal typed = new TypedTerminal("");

        assertEquals(Subcommand.WANTING, run(typed, "simulate", file.toString()));

        assertEquals(2, typed.out().size());
        assertEquals("{\"id\":null,\"error\":\"the line is longer than 1000000 characters\"}", typed.out().get(0));
        assertTrue(typed.out().get(1).contains("outcome"));
    }

    @Test
    void aMissingFileIsFoundWanting() {
        TypedTerminal typed = new TypedTerminal("");

        assertEquals(Subcommand.WANTING, run(typed, "simulate", "no-such-file.jsonl"));
        assertEquals("The file no-such-file.jsonl cannot be read: there is no such file.\n", typed.err());
    }

    @Test
    void afolderIsFoundWanting(@TempDir Path folder) {
        TypedTerminal typed = new TypedTerminal("");

        assertEquals(Subcommand.WANTING, run(typed, "simulate", folder.toString()));
        assertTrue(typed.err().contains("is a folder"), typed.err());
    }

    @Test
    void eachAnswerIsThereBeforeTheNextRequestIsRead() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> answers = new ArrayList<>();
        BufferedReader asking = new BufferedReader(new StringReader("")) {
            @Override
            public String readLine() {
                answers.add(Math.toIntExact(out.toString(StandardCharsets.UTF_8).lines().count()));
                return answers.size() <= 2 ? GOOD : null;
            }
        };

        assertEquals(Subcommand.FINE, new Subcommands(new Engines()).run(List.of("simulate", "-"), new Terminal(asking,
                new PrintWriter(out, false, StandardCharsets.UTF_8), new PrintWriter(new StringWriter()))));
        assertEquals(List.of(0, 1, 2), answers);
    }

    @Test
    void stopsWhereNobodyReadsTheAnswersAnyMore() {
        List<String> read = new ArrayList<>();
        BufferedReader endless = new BufferedReader(new StringReader("")) {
            @Override
            public String readLine() {
                read.add(GOOD);
                return read.size() <= 100 ? GOOD : null;
            }
        };
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        assertEquals(Subcommand.WANTING, new Subcommands(new Engines()).run(List.of("simulate", "-"), new Terminal(endless,
                new PrintWriter(closed, false, StandardCharsets.UTF_8), new PrintWriter(new StringWriter()))));
        assertEquals(1, read.size());
    }
}
