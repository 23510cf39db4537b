package org.cyclework.record.internal.journal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/** The sums that lines are closed with; one at a time in one thread. */
final class Hash {

    /** How many bytes a SHA-256 has. */
    static final int LENGTH = 32;

    private static final HexFormat HEX = HexFormat.of();

    private final MessageDigest sha;
    private final CRC32 crc = new CRC32();

    Hash() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    byte[] of(byte[] bytes, int from, int to) {
        sha.update(bytes, from, to - from);
        return sha.digest();
    }

    /** @return the link that follows another with an entry of this digest */
    byte[] link(byte[] before, byte[] digest) {
        sha.update(before);
        return sha.digest(digest);
    }

    int crc(byte[] bytes, int from, int to) {
        crc.reset();
        crc.update(bytes, from, to - from);
        return (int) crc.getValue();
    }

    static String text(byte[] sum) {
        return HEX.formatHex(sum);
    }

    static byte[] bytes(String sum) {
        return HEX.parseHex(sum);
    }
}
