package org.cyclework.record.internal.packet;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * What two homes that meet for the first time both show: made of both keys, and long and dear enough that nobody finds a third
 * key which gives the same.
 */
public final class MeetingCode {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final byte[] SALT = "cyclework meeting 1".getBytes(StandardCharsets.US_ASCII);
    private static final int GROUPS = 3;
    private static final int GROUP = 4;

    private MeetingCode() {
    }

    /**
     * Makes it.
     *
     * @param one a home's key, in base 64
     * @param other another's; which is which does not matter
     * @return three groups of four, such as {@code 7KQ2-M0XD-91TB}
     */
    public static String of(String one, String other) {
        String keys = String.join("\n", Stream.of(one, other).sorted().toList());
        byte[] bytes = Stretching.STANDARD.stretch(keys.getBytes(StandardCharsets.US_ASCII), SALT, GROUPS * GROUP);
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < bytes.length; i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "").append(LETTERS.charAt(bytes[i] & 31));
        }
        return code.toString();
    }
}
