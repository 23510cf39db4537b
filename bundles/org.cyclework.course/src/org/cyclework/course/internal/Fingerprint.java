package org.cyclework.course.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import org.cyclework.course.OpenedPack;

/** Digests names, lengths and two checksums of all files of all packs: enough to tell a changed file, and soon done in any Java. */
final class Fingerprint {

    private Fingerprint() {
    }

    static String of(List<OpenedPack> packs) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (OpenedPack pack : packs) {
                for (String file : pack.files()) {
                    add(digest, file.getBytes(StandardCharsets.UTF_8));
                    add(digest, sums(pack.bytes(file).orElseGet(() -> new byte[0])));
                }
                add(digest, new byte[0]);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] sums(byte[] bytes) {
        return ByteBuffer.allocate(Long.BYTES + 2 * Integer.BYTES).putLong(bytes.length).putInt(sum(new CRC32(), bytes))
                .putInt(sum(new CRC32C(), bytes)).array();
    }

    private static int sum(Checksum checksum, byte[] bytes) {
        checksum.update(bytes);
        return (int) checksum.getValue();
    }

    /** The length goes first, so that moving letters from one name to the next changes the digest. */
    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }
}
