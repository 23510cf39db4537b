package org.cyclework.record.internal.packet;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Passes lines on, and counts the entries among them that hold something: seals and first lines are none that a person knows of. */
public final class CountedLines extends FilterOutputStream {

    private static final String NUMBER = "{\"number\":";
    private static final String SEAL = ",\"seal\":";
    private static final int LOOKED_AT = 40;

    private final byte[] head = new byte[LOOKED_AT];
    private int filled;
    private long entries;

    /** @param out gets the lines */
    public CountedLines(OutputStream out) {
        super(out);
    }

    /** @return how many came so far */
    public long entries() {
        return entries;
    }

    @Override
    public void write(int value) throws IOException {
        out.write(value);
        look((byte) value);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        for (int i = from; i < from + length; i++) {
            look(bytes[i]);
        }
    }

    private void look(byte value) {
        if (value == '\n') {
            entries += isEntry(new String(head, 0, filled, StandardCharsets.ISO_8859_1)) ? 1 : 0;
            filled = 0;
        } else if (filled < LOOKED_AT) {
            head[filled++] = value;
        }
    }

    private static boolean isEntry(String line) {
        if (!line.startsWith(NUMBER)) {
            return false;
        }
        int behind = NUMBER.length();
        while (behind < line.length() && Character.isDigit(line.charAt(behind))) {
            behind++;
        }
        return !line.startsWith(SEAL, behind);
    }
}
