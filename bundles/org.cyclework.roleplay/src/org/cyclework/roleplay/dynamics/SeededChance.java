package org.cyclework.roleplay.dynamics;

import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Numbers from 0 to 1 that depend on nothing but a text: the first eight bytes of its SHA-256, as a fraction of 2 to the
 * 64. So they do not depend on how often or in which order they are asked for. Not thread-safe.
 */
public final class SeededChance {

    private static final int LONGEST = 128;

    private final MessageDigest sha256 = newDigest();
    private final byte[] text = new byte[LONGEST];
    private final byte[] hash = new byte[32];
    private final byte[] digits = new byte[20];
    private final int seedLength;

    /**
     * The chances of one seed.
     *
     * @param seed any number
     */
    public SeededChance(long seed) {
        byte[] start = (seed + "|").getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(start, 0, text, 0, start.length);
        seedLength = start.length;
    }

    /**
     * The number of the text {@code seed|turn|speaker}.
     *
     * @param turn from 0
     * @param speaker a short name in ASCII
     * @return 0 to 1
     */
    public double at(int turn, String speaker) {
        int length = seedLength;
        int count = 0;
        int rest = turn;
        do {
            digits[count++] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        while (count > 0) {
            text[length++] = digits[--count];
        }
        text[length++] = '|';
        for (int i = 0; i < speaker.length(); i++) {
            text[length++] = (byte) speaker.charAt(i);
        }
        return of(text, length);
    }

    /**
     * The number of any text.
     *
     * @param anyText hashed as UTF-8
     * @return 0 to 1
     */
    public static double of(String anyText) {
        byte[] bytes = anyText.getBytes(StandardCharsets.UTF_8);
        return new SeededChance(0).of(bytes, bytes.length);
    }

    private double of(byte[] bytes, int length) {
        try {
            sha256.update(bytes, 0, length);
            sha256.digest(hash, 0, hash.length);
        } catch (DigestException e) {
            throw new IllegalStateException(e);
        }
        long first = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            first = first << 8 | hash[i] & 0xff;
        }
        return fraction(first);
    }

    private static double fraction(long unsigned) {
        if (unsigned >= 0) {
            return unsigned * 0x1p-64;
        }
        // halved with a sticky last bit, so that the one rounding is the same as of the whole unsigned number
        return (double) (unsigned >>> 1 | unsigned & 1) * 0x1p-63;
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
