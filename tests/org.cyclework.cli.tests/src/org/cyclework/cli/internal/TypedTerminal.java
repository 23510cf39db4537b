package org.cyclework.cli.internal;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;

/** A terminal that is fed from a text and keeps what was written. */
final class TypedTerminal {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Terminal terminal;

    TypedTerminal(String typed) {
        terminal = new Terminal(new BufferedReader(new StringReader(typed)), new PrintWriter(out), new PrintWriter(err));
    }

    Terminal terminal() {
        return terminal;
    }

    List<String> out() {
        return out.toString().lines().toList();
    }

    PrintWriter errors() {
        return new PrintWriter(err, true);
    }

    String err() {
        return err.toString();
    }
}
