package org.cyclework.record.internal.accounts;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * Codes that people read from paper and type: letters and digits of which no two look alike, in groups. Of those that are
 * typed the last character checks the others, so that a slip is told from a wrong code.
 */
public final class Letters {

    /** 23 of them, a prime number, for the check. */
    private static final String ALPHABET = "ACDEFGHJKMNPQRTUWXY3479";
    private static final int GROUP = 5;
    private static final int LENGTH = 25;
    /** Its powers run through all 22 numbers before they come again, so no two neighbours weigh the same. */
    private static final int WEIGHT = 5;

    private Letters() {
    }

    /** @return a random code of five groups, of 108 bits */
    public static String random(SecureRandom random) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH - 1; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return grouped(code.append(ALPHABET.charAt(check(code))));
    }

    /** @return the code as it counts: capitals without anything between them */
    public static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "");
    }

    /** @return whether a {@linkplain #plain plain} code can have been made by {@link #random} */
    public static boolean isWellTyped(String plain) {
        return plain.length() == LENGTH && plain.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)
                && ALPHABET.indexOf(plain.charAt(LENGTH - 1)) == check(plain.substring(0, LENGTH - 1));
    }

    /** @return four groups that stand for these bytes, of 90 bits; nobody types them */
    public static String fingerprint(byte[] bytes) {
        StringBuilder code = new StringBuilder();
        BigInteger number = new BigInteger(1, Sha.of(bytes));
        BigInteger size = BigInteger.valueOf(ALPHABET.length());
        for (int i = 0; i < 4 * GROUP; i++) {
            code.append(ALPHABET.charAt(number.mod(size).intValue()));
            number = number.divide(size);
        }
        return grouped(code);
    }

    private static int check(CharSequence code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < code.length(); i++) {
            weight = weight * WEIGHT % ALPHABET.length();
            sum += weight * ALPHABET.indexOf(code.charAt(i));
        }
        return sum % ALPHABET.length();
    }

    /** @return a typed code as it was printed */
    public static String printed(String typed) {
        return grouped(plain(typed));
    }

    private static String grouped(CharSequence code) {
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < code.length(); i++) {
            grouped.append(i > 0 && i % GROUP == 0 ? "-" : "").append(code.charAt(i));
        }
        return grouped.toString();
    }
}
