package org.cyclework.record.internal.journal;

import java.nio.charset.StandardCharsets;

/**
 * A whole entry line as it lies in a buffer: checksum, number and link are there and of the right form.
 *
 * @param bytes that hold it
 * @param from its first
 * @param body the end of what the digest is over
 * @param to its end, without the line end
 * @param number of the entry
 * @param link as the line states it
 * @param stated the digest where the line states it, because its text is gone or hidden; null where it is to be made
 */
record Frame(byte[] bytes, int from, int body, int to, long number, byte[] link, byte[] stated) {

    /** How long a line may be, line end included. */
    static final int LONGEST = 1 << 20;

    private static final byte[] NUMBER = ascii("{\"number\":");
    private static final byte[] DIGEST = ascii(",\"digest\":\"");
    private static final byte[] LINK = ascii(",\"link\":\"");

    /** Ends an entry that began there: link, checksum and line end. @return the link */
    static byte[] close(Bytes out, int from, byte[] before, Hash hash) {
        byte[] link = hash.link(before, hash.of(out.array(), from, out.length()));
        end(out, from, link, hash);
        return link;
    }

    /** Ends an entry whose link is known. */
    static void end(Bytes out, int from, byte[] link, Hash hash) {
        out.raw(LINK, 0, LINK.length).hex(link).put('"');
        Crc.put(out, from, hash);
    }

    static Bytes open(Bytes out, long number) {
        return out.raw(NUMBER, 0, NUMBER.length).number(number);
    }

    static Frame of(byte[] bytes, int from, int to, Hash hash) throws MalformedLine {
        if (to - from >= LONGEST && (to - from >= Box.LONGEST || !Box.is(bytes, from, to))) {
            throw new MalformedLine("longer than 1 MiB");
        }
        int end = Crc.check(bytes, from, to, hash);
        int body = end - 1 - 2 * Hash.LENGTH - LINK.length;
        if (body <= from || bytes[end - 1] != '"' || !Crc.matches(bytes, body, LINK)) {
            throw new MalformedLine("no link");
        }
        long number = number(bytes, from, to);
        int after = from + NUMBER.length;
        while (bytes[after] != ',') {
            after++;
        }
        byte[] stated = Crc.matches(bytes, after, DIGEST) ? sum(bytes, after + DIGEST.length) : null;
        return new Frame(bytes, from, body, to, number, sum(bytes, body + LINK.length), stated);
    }

    /** @return the number that an entry line begins with, which is at least 1 */
    static long number(byte[] bytes, int from, int to) throws MalformedLine {
        long number = 0;
        int at = from + NUMBER.length;
        if (Crc.matches(bytes, from, NUMBER) && at < to && bytes[at] != '0') {
            while (at < to && bytes[at] >= '0' && bytes[at] <= '9' && at - from < NUMBER.length + 15) {
                number = 10 * number + bytes[at++] - '0';
            }
        }
        if (number == 0 || at >= to || bytes[at] != ',') {
            throw new MalformedLine("no number");
        }
        return number;
    }

    byte[] digest(Hash hash) {
        return stated != null ? stated : hash.of(bytes, from, body);
    }

    private static byte[] sum(byte[] bytes, int from) throws MalformedLine {
        byte[] sum = new byte[Hash.LENGTH];
        if (bytes.length - from < 2 * sum.length) {
            throw new MalformedLine("no SHA-256");
        }
        for (int i = 0; i < sum.length; i++) {
            int high = Crc.digit(bytes[from + 2 * i]);
            int low = Crc.digit(bytes[from + 2 * i + 1]);
            if (high < 0 || low < 0) {
                throw new MalformedLine("no SHA-256");
            }
            sum[i] = (byte) (high << 4 | low);
        }
        return sum;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
