package org.cyclework.record.internal.journal;

import java.nio.charset.StandardCharsets;

/** The checksum that every line ends with: {@code ,"crc":"8 digits"}} over all before it. */
final class Crc {

    private static final byte[] NAME = ",\"crc\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = NAME.length + 8 + 2;

    private Crc() {
    }

    /** Ends the line that began there, line end included. */
    static void put(Bytes out, int from, Hash hash) {
        int sum = hash.crc(out.array(), from, out.length());
        out.raw(NAME, 0, NAME.length).hex(sum & 0xFFFFFFFFL, 8).ascii("\"}\n");
    }

    /** @return where the checksum begins, which is right for what stands before it */
    static int check(byte[] bytes, int from, int to, Hash hash) throws MalformedLine {
        int at = to - LENGTH;
        if (at <= from || !matches(bytes, at, NAME) || bytes[to - 2] != '"' || bytes[to - 1] != '}') {
            throw new MalformedLine("no checksum");
        }
        long stated = 0;
        for (int i = at + NAME.length; i < to - 2; i++) {
            int digit = digit(bytes[i]);
            if (digit < 0) {
                throw new MalformedLine("no checksum");
            }
            stated = stated << 4 | digit;
        }
        if ((int) stated != hash.crc(bytes, from, at)) {
            throw new MalformedLine("its checksum does not fit");
        }
        return at;
    }

    static boolean matches(byte[] bytes, int at, byte[] text) {
        if (at < 0 || bytes.length - at < text.length) {
            return false;
        }
        for (int i = 0; i < text.length; i++) {
            if (bytes[at + i] != text[i]) {
                return false;
            }
        }
        return true;
    }

    /** @return the value of a lower-case hexadecimal digit, or -1 */
    static int digit(int character) {
        return character >= '0' && character <= '9' ? character - '0'
                : character >= 'a' && character <= 'f' ? character - 'a' + 10 : -1;
    }
}
