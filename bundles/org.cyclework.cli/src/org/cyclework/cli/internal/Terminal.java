package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/** Where a subcommand reads and writes; always UTF-8. */
final class Terminal implements AutoCloseable {

    private final BufferedReader in;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Supplier<Optional<String>> lost;

    Terminal(BufferedReader in, PrintWriter out, PrintWriter err) {
        this(in, out, err, Optional::empty);
    }

    private Terminal(BufferedReader in, PrintWriter out, PrintWriter err, Supplier<Optional<String>> lost) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.lost = lost;
    }

    static Terminal system() {
        return of(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    }

    /** A terminal on three streams. */
    static Terminal of(InputStream in, OutputStream out, OutputStream err) {
        Outlet outlet = new Outlet(out);
        return new Terminal(new BoundedReader(in), new PrintWriter(outlet, false, StandardCharsets.UTF_8),
                new PrintWriter(err, true, StandardCharsets.UTF_8), outlet::lost);
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
            return Optional.ofNullable(in.readLine()).map(Terminal::whole);
        } catch (IOException e) {
            throw new Unavailable("The input cannot be read (" + e.getMessage() + "). What the learner record holds so far is kept; "
                    + "start again with an input that can be read.");
        }
    }

    private static String whole(String line) {
        if (line.length() > BoundedReader.LONGEST) {
            throw new Unavailable("A line of the input is longer than " + BoundedReader.LONGEST + " characters, so it was not taken as an answer. "
                    + "What the learner record holds so far is kept.");
        }
        return line;
    }

    /**
     * Writes what is left.
     *
     * @param code how the subcommand ended
     * @return how the program ends: as the subcommand did, unless something that it said was lost
     */
    int end(int code) {
        out.flush();
        Optional<String> why = lost.get();
        why.ifPresent(reason -> complain("What was to be printed could not be written (" + reason + "), so part of it is missing. "
                + "What the learner record holds is kept; run it again with room for the answer."));
        return why.isPresent() ? Subcommand.FAILED : code;
    }

    @Override
    public void close() {
        out.flush();
        err.flush();
    }
}
