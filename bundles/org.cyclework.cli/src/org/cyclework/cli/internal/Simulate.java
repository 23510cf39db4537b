package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cyclework.roleplay.simulate.Simulation;

/** Runs the dynamics alone: one JSON object a line in, one out, in order. */
final class Simulate implements Subcommand {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Override
    public String name() {
        return "simulate";
    }

    @Override
    public String synopsis() {
        return "FILE|-";
    }

    @Override
    public String summary() {
        return "Runs the couple's dynamics on requests, one JSON object a line, and prints one answer a line.";
    }

    @Override
    public Options options() {
        return Options.none();
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        String file = arguments.onlyWord("file, or - for the standard input,");
        if (file.equals("-")) {
            return answerAll(terminal.in(), terminal);
        }
        if (Files.isDirectory(Path.of(file))) {
            throw new Unavailable(file + " is a folder; a file with one request a line is needed.");
        }
        // a reader of our own, since that of Files gives up at the first byte that is no UTF-8
        try (BufferedReader lines = new BoundedReader(Files.newInputStream(Path.of(file)))) {
            return answerAll(lines, terminal);
        } catch (IOException e) {
            throw new Unavailable("The file " + file + " cannot be read: " + FileReason.of(Path.of(file), e) + ".");
        }
    }

    private static int answerAll(BufferedReader lines, Terminal terminal) {
        Simulation simulation = new Simulation();
        int exit = FINE;
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String request = line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
                if (request.isBlank()) {
                    continue;
                }
                Simulation.Answer answer = request.length() > BoundedReader.LONGEST ? tooLong() : simulation.answer(request);
                if (!terminal.sayNow(answer.json())) {
                    return WANTING;
                }
                if (answer.failed()) {
                    exit = WANTING;
                }
            }
        } catch (IOException e) {
            terminal.complain("Reading stopped: " + e.getMessage() + ". What was answered so far holds.");
            return WANTING;
        }
        return exit;
    }

    private static Simulation.Answer tooLong() {
        return new Simulation.Answer(JsonNodeFactory.instance.objectNode().putNull("id")
                .put("error", "the line is longer than " + BoundedReader.LONGEST + " characters").toString(), true);
    }
}
