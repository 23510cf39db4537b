package org.cyclework.cli.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Reads lines of UTF-8 and never holds more of one than it may be long; the rest of a longer one is read and dropped. */
final class BoundedReader extends BufferedReader {

    /** How many characters a line may have. A line that is given back with more of them was longer, and is not whole. */
    static final int LONGEST = 1_000_000;

    /** The last line ended with a carriage return, to which a line feed may still belong. */
    private boolean returned;

    BoundedReader(InputStream in) {
        super(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    @Override
    public String readLine() throws IOException {
        int next = read();
        if (returned && next == '\n') {
            next = read();
        }
        returned = false;
        if (next < 0) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        while (next >= 0 && next != '\n' && next != '\r') {
            if (line.length() <= LONGEST) {
                line.append((char) next);
            }
            next = read();
        }
        returned = next == '\r';
        return line.toString();
    }
}
