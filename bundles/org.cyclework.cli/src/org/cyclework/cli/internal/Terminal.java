package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where a subcommand reads and writes; always UTF-8. */
final class Terminal implements AutoCloseable {

    private final BufferedReader in;
    private final PrintWriter out;
    private final PrintWriter err;

    Terminal(BufferedReader in, PrintWriter out, PrintWriter err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    static Terminal system() {
        return new Terminal(
                new BufferedReader(new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8)),
                new PrintWriter(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
                new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }

    BufferedReader in() {
        return in;
    }

    void say(String line) {
        out.println(line);
    }

    void say(JsonNode json) {
        out.println(json);
    }

    /**
     * Says a line at once, for somebody who waits for it before going on.
     *
     * @return whether it could be written; false where nobody reads any more, as after {@code | head -1}
     */
    boolean sayNow(String line) {
        out.println(line);
        return !out.checkError();
    }

    void complain(String line) {
        out.flush();
        err.println(line);
    }

    /**
     * Shows a prompt and reads a line; empty where the input is at its end.
     *
     * @throws Unavailable where there is an input and it cannot be read
     */
    Optional<String> ask(String prompt) {
        out.print(prompt);
        out.flush();
        try {
            return Optional.ofNullable(in.readLine());
        } catch (IOException e) {
            throw new Unavailable("The input cannot be read (" + e.getMessage() + "). What the learner record holds so far is kept; "
                    + "start again with an input that can be read.");
        }
    }

    @Override
    public void close() {
        out.flush();
        err.flush();
    }
}
