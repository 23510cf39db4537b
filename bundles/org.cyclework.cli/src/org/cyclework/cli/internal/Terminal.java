package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.Console;
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
import java.util.regex.Pattern;

/** Where a subcommand reads and writes; always UTF-8. */
final class Terminal implements AutoCloseable {

    /** Controls but tabs and the ends of lines. */
    private static final Pattern MOVING = Pattern.compile("[\\p{Cc}&&[^\t\n\r]]|\r(?!\n)");

    /** What no path or name that means something is, since a complaint should be read. */
    private static final Pattern ENDLESS = Pattern.compile("(\\S{300})\\S+");

    private final BufferedReader in;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Supplier<Optional<String>> lost;
    private final Optional<Console> console;

    Terminal(BufferedReader in, PrintWriter out, PrintWriter err) {
        this(in, out, err, Optional::empty, Optional.empty());
    }

    private Terminal(BufferedReader in, PrintWriter out, PrintWriter err, Supplier<Optional<String>> lost, Optional<Console> console) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.lost = lost;
        this.console = console;
    }

    static Terminal system() {
        return of(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err),
                Optional.ofNullable(System.console()));
    }

    /** A terminal on three streams. */
    static Terminal of(InputStream in, OutputStream out, OutputStream err) {
        return of(in, out, err, Optional.empty());
    }

    private static Terminal of(InputStream in, OutputStream out, OutputStream err, Optional<Console> console) {
        Outlet outlet = new Outlet(out);
        return new Terminal(new BoundedReader(in), new PrintWriter(outlet, false, StandardCharsets.UTF_8),
                new PrintWriter(err, true, StandardCharsets.UTF_8), outlet::lost, console);
    }

    BufferedReader in() {
        return in;
    }

    void say(String line) {
        out.println(harmless(line));
    }

    /** What came from elsewhere moves no cursor and changes no colour. */
    private static String harmless(String text) {
        return MOVING.matcher(text).replaceAll("\uFFFD");
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
        err.println(ENDLESS.matcher(harmless(line)).replaceAll("$1…"));
    }

    /**
     * Shows a prompt and reads a line; empty where the input is at its end.
     *
     * @throws Unavailable where there is an input and it cannot be read
     */
    Optional<String> ask(String prompt) {
        out.print(prompt);
        out.flush();
        return read();
    }

    /** Asks beside what was asked for, so that no program finds the question in its answer. */
    Optional<String> askAside(String prompt) {
        out.flush();
        err.print(prompt);
        err.flush();
        return read();
    }

    private Optional<String> read() {
        try {
            return Optional.ofNullable(in.readLine()).map(Terminal::whole);
        } catch (IOException e) {
            throw new Unavailable("The input cannot be read (" + e.getMessage() + "). What the learner record holds so far is kept; "
                    + "start again with an input that can be read.");
        }
    }

    /** Shows a prompt and reads a secret, unseen where somebody sits at a terminal; empty where the input is at its end. */
    Optional<char[]> askSecret(String prompt) {
        return console.isPresent() ? Optional.ofNullable(console.get().readPassword("%s", prompt)) : askAside(prompt).map(String::toCharArray);
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
